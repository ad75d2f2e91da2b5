/* Made by tools/make_tables.py from core/data/figure_modifiers.txt; do not edit. */
#ifndef DESK_TABLE_FIGURE_MODIFIERS_H
#define DESK_TABLE_FIGURE_MODIFIERS_H

#include "../lexicon.h"
#include "../figure_lists.h"
#include "../include/copydesk.h"

static const struct {
    lexicon_entry entries[231];
    char text[23][128], past[8];
} figure_modifiers_table = {
    {
        {3696, 0x2E0C9DAAu, DESK_AT_LEAST << 8, 1, 1, 1}, /* + */
        {3683, 0x390CAEFBu, DESK_UNDER, 1, 1, 1}, /* < */
        {3670, 0x94F721B2u, DESK_AT_MOST, 2, 1, 1}, /* <= */
        {3658, 0x3B0CB221u, DESK_OVER, 1, 1, 1}, /* > */
        {3645, 0x10FC6214u, DESK_AT_LEAST, 2, 1, 1}, /* >= */
        {3633, 0xE40C292Cu, 0, 1, 0, 4}, /* a */
        {3620, 0x2724D8A1u, DESK_OVER, 15, 4, 1}, /* a bit more than */
        {3621, 0x02C39533u, DESK_OVER, 10, 3, 1}, /* a bit over */
        {3617, 0xE0679EAAu, DESK_UNDER, 18, 4, 1}, /* a little less than */
        {3621, 0x134C54A2u, DESK_OVER, 18, 4, 1}, /* a little more than */
        {3625, 0x7A4CB202u, DESK_OVER, 13, 3, 1}, /* a little over */
        {3624, 0xD73F48A4u, DESK_UNDER, 14, 3, 1}, /* a little under */
        {3632, 0x8A66E7B2u, DESK_AT_MOST, 9, 2, 1}, /* a maximum */
        {3627, 0x9D5487CFu, DESK_AT_MOST, 12, 3, 1}, /* a maximum of */
        {3625, 0x1D11C17Du, DESK_AT_LEAST, 12, 3, 1}, /* a minimum of */
        {3623, 0xB323923Eu, DESK_ABOUT, 5, 1, 1}, /* about */
        {3614, 0xA4213C0Au, DESK_OVER, 5, 1, 1}, /* above */
        {3605, 0x72BA176Fu, DESK_ABOUT, 6, 1, 1}, /* almost */
        {3597, 0x0F29C2A6u, 0, 3, 0, 2}, /* and */
        {3586, 0xDFD5DD01u, DESK_AT_LEAST << 8, 9, 2, 1}, /* and above */
        {3581, 0x63CBCC29u, DESK_AT_MOST << 8, 9, 2, 1}, /* and below */
        {3576, 0xCE77557Bu, DESK_AT_LEAST << 8, 8, 2, 1}, /* and more */
        {3570, 0xC8E90AACu, DESK_AT_LEAST << 8, 9, 2, 1}, /* and older */
        {3565, 0x058C61EEu, DESK_AT_LEAST << 8, 8, 2, 1}, /* and over */
        {3568, 0xD58DD110u, DESK_AT_MOST << 8, 9, 2, 1}, /* and under */
        {3563, 0xCE2A27BBu, DESK_AT_LEAST << 8, 6, 2, 1}, /* and up */
        {3555, 0x2E01287Bu, DESK_AT_MOST << 8, 11, 2, 1}, /* and younger */
        {3552, 0xB273A1F7u, 0, 8, 0, 3}, /* anything */
        {3546, 0xAC55DE2Du, DESK_AT_MOST, 14, 3, 1}, /* anything up to */
        {3546, 0x17895667u, DESK_ABOUT, 11, 1, 1}, /* approaching */
        {3543, 0xE1898ED5u, DESK_ABOUT, 6, 1, 1}, /* approx */
        {3535, 0x068C1521u, DESK_ABOUT, 7, 1, 1}, /* approx. */
        {3528, 0xB9E4433Au, DESK_ABOUT | DESK_ABOUT << 8, 13, 1, 1}, /* approximately */
        {3527, 0xBED2118Cu, DESK_ABOUT, 6, 1, 1}, /* around */
        {3519, 0x5E25208Du, 0, 2, 0, 5}, /* as */
        {3507, 0x55BF4B9Du, DESK_AT_MOST, 10, 3, 1}, /* as high as */
        {3504, 0xD3E543B7u, DESK_AT_MOST, 18, 5, 1}, /* as little as up to */
        {3508, 0xEBFCB05Eu, DESK_AT_MOST, 10, 3, 1}, /* as many as */
        {3504, 0x4B0BE7E0u, DESK_AT_MOST, 10, 3, 1}, /* as much as */
        {3500, 0x89ABE893u, DESK_ABOUT, 16, 4, 1}, /* as much as about */
        {3502, 0x37373B29u, DESK_ABOUT, 11, 3, 1}, /* as of about */
        {3499, 0x57251588u, 0, 2, 0, 4}, /* at */
        {3487, 0x63B91B43u, DESK_AT_LEAST, 12, 3, 1}, /* at a minimum */
        {3485, 0xE4AFCBF3u, DESK_AT_LEAST | DESK_AT_LEAST << 8, 8, 2, 1}, /* at least */
        {3479, 0xBBE6DAAFu, DESK_AT_MOST | DESK_AT_MOST << 8, 7, 2, 1}, /* at most */
        {3472, 0x11B26A00u, DESK_AT_MOST | DESK_AT_MOST << 8, 11, 3, 1}, /* at the most */
        {3472, 0xF9BD7A10u, DESK_AT_LEAST, 17, 4, 1}, /* at the very least */
        {3475, 0x9253C0F2u, DESK_UNDER, 5, 1, 1}, /* below */
        {3466, 0x82EEF0ADu, 0, 6, 0, 2}, /* bigger */
        {3458, 0x05CB659Cu, DESK_OVER, 11, 2, 1}, /* bigger than */
        {3455, 0xA12A0734u, DESK_ABOUT, 2, 1, 1}, /* c. */
        {3443, 0x30749E25u, DESK_ABOUT, 3, 1, 1}, /* ca. */
        {3432, 0x5D69FAE8u, 0, 6, 0, 2}, /* capped */
        {3424, 0xA9405D75u, DESK_AT_MOST, 9, 2, 1}, /* capped at */
        {3419, 0x2B9F9B0Du, DESK_ABOUT, 5, 1, 1}, /* circa */
        {3410, 0x27CB3B23u, 0, 5, 0, 2}, /* close */
        {3401, 0x13A752ECu, DESK_ABOUT, 8, 2, 1}, /* close to */
        {3395, 0x2316EB76u, 0, 12, 0, 3}, /* considerably */
        {3408, 0x45CC3496u, DESK_OVER, 22, 3, 1}, /* considerably more than */
        {3416, 0x2F7508EFu, 0, 5, 0, 5}, /* equal */
        {3407, 0xA8C88849u, DESK_AT_LEAST, 21, 5, 1}, /* equal to or more than */
        {3414, 0x5ECE5B6Du, DESK_OVER, 6, 1, 1}, /* exceed */
        {3406, 0x8415C3B4u, DESK_OVER, 8, 1, 1}, /* exceeded */
        {3400, 0xEC48F033u, DESK_OVER, 9, 1, 1}, /* exceeding */
        {3395, 0x5CD9703Au, DESK_OVER, 7, 1, 1}, /* exceeds */
        {3388, 0xBCF819EEu, 0, 3, 0, 3}, /* far */
        {3377, 0xF7E6EBF0u, DESK_UNDER, 14, 3, 1}, /* far fewer than */
        {3377, 0xE5A15056u, DESK_UNDER, 13, 3, 1}, /* far less than */
        {3376, 0xBDCF1A1Eu, DESK_OVER, 13, 3, 1}, /* far more than */
        {3375, 0xE3943612u, 0, 5, 0, 2}, /* fewer */
        {3366, 0x1C35939Du, DESK_UNDER, 10, 2, 1}, /* fewer than */
        {3362, 0x7337A547u, 0, 7, 0, 3}, /* getting */
        {3355, 0x01E87941u, DESK_ABOUT, 14, 3, 1}, /* getting on for */
        {3355, 0x994C2D1Cu, 0, 4, 0, 3}, /* give */
        {3345, 0xD110B520u, DESK_ABOUT | DESK_ABOUT << 8, 12, 3, 1}, /* give or take */
        {3343, 0x50C80B99u, 0, 7, 0, 5}, /* greater */
        {3336, 0x0B048F5Du, DESK_AT_LEAST, 21, 4, 1}, /* greater or equal than */
        {3360, 0xDD95212Bu, DESK_AT_LEAST, 19, 4, 1}, /* greater or equal to */
        {3365, 0x54D8E8A8u, DESK_OVER, 12, 2, 1}, /* greater than */
        {3363, 0xF8127CECu, DESK_AT_LEAST, 24, 5, 1}, /* greater than or equal to */
        {3373, 0xFF93794Eu, 0, 6, 0, 5}, /* higher */
        {3365, 0xFCD9AAE4u, DESK_AT_LEAST, 20, 4, 1}, /* higher or equal than */
        {3371, 0x7B2FFF29u, DESK_OVER, 11, 2, 1}, /* higher than */
        {3392, 0x5D2E517Bu, DESK_AT_LEAST, 23, 5, 1}, /* higher than or equal to */
        {3401, 0x41387A9Eu, 0, 2, 0, 5}, /* in */
        {3389, 0xABB138E6u, DESK_OVER, 12, 3, 1}, /* in excess of */
        {3387, 0xC88298A0u, DESK_ABOUT, 22, 4, 1}, /* in the neighborhood of */
        {3395, 0xC1EE24E3u, DESK_ABOUT, 23, 4, 1}, /* in the neighbourhood of */
        {3404, 0x40392622u, DESK_ABOUT, 15, 4, 1}, /* in the order of */
        {3424, 0xD84C024Eu, DESK_ABOUT, 21, 5, 1}, /* in the range of about */
        {3431, 0xF69054FCu, DESK_ABOUT, 16, 4, 1}, /* in the region of */
        {3433, 0x8F259E5Fu, 0, 4, 0, 3}, /* just */
        {3423, 0x6229E426u, DESK_ABOUT, 10, 2, 1}, /* just about */
        {3419, 0xC47BE5DAu, DESK_OVER, 10, 2, 1}, /* just above */
        {3415, 0xEE0CB6B2u, DESK_UNDER, 10, 2, 1}, /* just below */
        {3411, 0xD07C8F65u, DESK_OVER, 9, 2, 1}, /* just over */
        {3406, 0x3867D0FCu, DESK_ABOUT, 13, 3, 1}, /* just short of */
        {3405, 0x701E0A2Cu, DESK_ABOUT, 11, 3, 1}, /* just shy of */
        {3408, 0xF05F4707u, DESK_UNDER, 10, 2, 1}, /* just under */
        {3404, 0x26A0D97Eu, DESK_ABOUT, 16, 3, 1}, /* just under about */
        {3406, 0x1EB80EB2u, 0, 6, 0, 2}, /* larger */
        {3398, 0xB24D0A3Du, DESK_OVER, 11, 2, 1}, /* larger than */
        {3395, 0x216B57B8u, 0, 4, 0, 5}, /* less */
        {3385, 0x555A6AFCu, DESK_AT_MOST, 16, 4, 1}, /* less or equal to */
        {3387, 0x2F231917u, DESK_UNDER, 9, 2, 1}, /* less than */
        {3382, 0x7C6B47ADu, DESK_AT_MOST, 21, 5, 1}, /* less than or equal to */
        {3389, 0x0C6175C1u, 0, 6, 0, 3}, /* little */
        {3392, 0xFC89EF79u, DESK_UNDER, 16, 3, 1}, /* little less than */
        {3394, 0x83349951u, DESK_OVER, 16, 3, 1}, /* little more than */
        {3396, 0x05F3F650u, 0, 6, 0, 2}, /* longer */
        {3388, 0xA79E333Fu, DESK_OVER, 11, 2, 1}, /* longer than */
        {3385, 0xB51D04BAu, 0, 5, 0, 5}, /* lower */
        {3376, 0xB2EC2110u, DESK_AT_MOST, 19, 4, 1}, /* lower or equal than */
        {3381, 0x244062B5u, DESK_UNDER, 10, 2, 1}, /* lower than */
        {3377, 0xFD7D496Fu, DESK_AT_MOST, 22, 5, 1}, /* lower than or equal to */
        {3392, 0x5BF2F681u, 0, 7, 0, 2}, /* maximum */
        {3385, 0xF6B3E82Eu, DESK_AT_MOST, 10, 2, 1}, /* maximum of */
        {3381, 0x938122F7u, 0, 7, 0, 2}, /* minimum */
        {3374, 0x2826CF04u, DESK_AT_LEAST, 10, 2, 1}, /* minimum of */
        {3370, 0xE85541E0u, 0, 4, 0, 5}, /* more */
        {3360, 0xA6B66846u, DESK_ABOUT, 12, 3, 1}, /* more or less */
        {3358, 0xE17D5FEFu, DESK_OVER, 9, 2, 1}, /* more than */
        {3353, 0xE0116A55u, DESK_AT_LEAST, 21, 5, 1}, /* more than or equal to */
        {3360, 0xD12FE57Cu, 0, 4, 0, 3}, /* much */
        {3350, 0xF94516A8u, DESK_UNDER, 14, 3, 1}, /* much less than */
        {3360, 0x40E91C90u, DESK_OVER, 14, 3, 1}, /* much more than */
        {3360, 0x1F11CD29u, DESK_ABOUT, 7, 1, 1}, /* nearing */
        {3353, 0xF739ABE0u, DESK_ABOUT, 6, 1, 1}, /* nearly */
        {3345, 0x62366FFAu, 0, 2, 0, 3}, /* no */
        {3333, 0x6BDA334Cu, DESK_AT_LEAST, 13, 3, 1}, /* no fewer than */
        {3332, 0x335DE607u, DESK_AT_MOST, 15, 3, 1}, /* no greater than */
        {3333, 0xB558D7B2u, DESK_AT_LEAST, 12, 3, 1}, /* no less than */
        {3331, 0xF443519Au, DESK_AT_MOST, 12, 3, 1}, /* no more than */
        {3329, 0xDAEF9304u, 0, 5, 0, 2}, /* north */
        {3320, 0x084CD1C1u, DESK_OVER, 8, 2, 1}, /* north of */
        {3314, 0x29B19C8Au, 0, 3, 0, 3}, /* not */
        {3312, 0xCEE118FEu, DESK_AT_MOST, 13, 2, 1}, /* not exceeding */
        {3311, 0xED0AF6A1u, DESK_ABOUT, 12, 3, 1}, /* not far from */
        {3309, 0xA7222A58u, DESK_ABOUT, 11, 3, 1}, /* not far off */
        {3306, 0x45624C1Cu, DESK_AT_LEAST, 14, 3, 1}, /* not fewer than */
        {3306, 0xECC8EAC2u, DESK_AT_LEAST, 13, 3, 1}, /* not less than */
        {3305, 0xA28038CAu, DESK_AT_MOST, 13, 3, 1}, /* not more than */
        {3304, 0x69343C68u, 0, 2, 0, 4}, /* of */
        {3292, 0xE86279A0u, DESK_ABOUT, 15, 4, 1}, /* of the order of */
        {3293, 0x1A7C1461u, 0, 5, 0, 2}, /* older */
        {3284, 0xF64FBC20u, DESK_OVER, 10, 2, 1}, /* older than */
        {3280, 0x61342FD0u, 0, 2, 0, 4}, /* on */
        {3268, 0x760BFEA8u, DESK_ABOUT, 15, 4, 1}, /* on the order of */
        {3269, 0x5D342984u, 0, 2, 0, 2}, /* or */
        {3257, 0xF3908143u, DESK_AT_LEAST << 8, 8, 2, 1}, /* or above */
        {3251, 0xFFD5ACABu, DESK_AT_MOST << 8, 8, 2, 1}, /* or below */
        {3245, 0xA7EC15B0u, DESK_AT_LEAST << 8, 9, 2, 1}, /* or better */
        {3240, 0x582838CBu, DESK_AT_MOST << 8, 8, 2, 1}, /* or fewer */
        {3234, 0x90F8C722u, DESK_AT_LEAST << 8, 10, 2, 1}, /* or greater */
        {3230, 0x118ED1BFu, DESK_AT_LEAST << 8, 9, 2, 1}, /* or higher */
        {3225, 0xC6DF1F91u, DESK_AT_MOST << 8, 7, 2, 1}, /* or less */
        {3218, 0x48D371A9u, DESK_AT_LEAST << 8, 9, 2, 1}, /* or longer */
        {3213, 0x767711F3u, DESK_AT_MOST << 8, 8, 2, 1}, /* or lower */
        {3207, 0x1776ED39u, DESK_AT_LEAST << 8, 7, 2, 1}, /* or more */
        {3200, 0x8FB1846Au, DESK_AT_LEAST << 8, 8, 2, 1}, /* or older */
        {3194, 0xF3039A30u, DESK_AT_LEAST << 8, 7, 2, 1}, /* or over */
        {3187, 0x77BD0F24u, DESK_AT_MOST << 8, 10, 2, 1}, /* or smaller */
        {3183, 0x7CAA89B8u, DESK_ABOUT | DESK_ABOUT << 8, 5, 2, 1}, /* or so */
        {3174, 0x72DE9F60u, DESK_ABOUT << 8, 14, 2, 1}, /* or thereabouts */
        {3174, 0xB341528Eu, DESK_AT_MOST << 8, 8, 2, 1}, /* or under */
        {3168, 0x8E7AA239u, DESK_AT_MOST << 8, 10, 2, 1}, /* or younger */
        {3164, 0x31F6520Fu, DESK_OVER, 4, 1, 1}, /* over */
        {3154, 0xC4ADC675u, DESK_AT_LEAST << 8, 4, 1, 1}, /* plus */
        {3144, 0x1B397697u, DESK_ABOUT, 11, 1, 1}, /* practically */
        {3141, 0x03290391u, 0, 10, 0, 2}, /* reportedly */
        {3152, 0x4FACB722u, DESK_ABOUT, 17, 2, 1}, /* reportedly around */
        {3155, 0x28460B4Du, DESK_ABOUT | DESK_ABOUT << 8, 7, 1, 1}, /* roughly */
        {3148, 0x4F0BE23Bu, 0, 5, 0, 2}, /* round */
        {3139, 0x1B454C8Au, DESK_ABOUT, 11, 2, 1}, /* round about */
        {3136, 0x08D08C46u, 0, 7, 0, 2}, /* shorter */
        {3129, 0x5D6207B1u, DESK_UNDER, 12, 2, 1}, /* shorter than */
        {3127, 0xD52DDA65u, 0, 3, 0, 2}, /* shy */
        {3116, 0x3DB9B012u, DESK_ABOUT, 6, 2, 1}, /* shy of */
        {3108, 0x9FA61987u, 0, 13, 0, 3}, /* significantly */
        {3107, 0xC70E938Bu, DESK_OVER, 23, 3, 1}, /* significantly more than */
        {3120, 0x0F7D00A5u, 0, 8, 0, 3}, /* slightly */
        {3114, 0x4A37973Cu, DESK_UNDER, 14, 2, 1}, /* slightly below */
        {3114, 0xB3BA4ACDu, DESK_UNDER, 18, 3, 1}, /* slightly less than */
        {3118, 0x76F430E5u, DESK_OVER, 18, 3, 1}, /* slightly more than */
        {3122, 0x4636FD9Fu, DESK_OVER, 13, 2, 1}, /* slightly over */
        {3121, 0x868A05FDu, DESK_UNDER, 14, 2, 1}, /* slightly under */
        {3121, 0x0D51613Bu, 0, 7, 0, 5}, /* smaller */
        {3136, 0xBE4E0D5Fu, DESK_AT_MOST, 21, 4, 1}, /* smaller or equal than */
        {3143, 0x37E958E6u, DESK_UNDER, 12, 2, 1}, /* smaller than */
        {3141, 0x5191FA2Eu, DESK_AT_MOST, 24, 5, 1}, /* smaller than or equal to */
        {3151, 0xF3611C71u, DESK_ABOUT, 4, 1, 2}, /* some */
        {3141, 0xB78B37B4u, DESK_ABOUT, 10, 2, 1}, /* some about */
        {3137, 0x7E47596Bu, 0, 9, 0, 2}, /* something */
        {3132, 0x6E5F6762u, DESK_ABOUT, 14, 2, 1}, /* something like */
        {3132, 0xE9C99BB4u, 0, 9, 0, 2}, /* somewhere */
        {3136, 0xFFB184CDu, DESK_ABOUT, 16, 2, 1}, /* somewhere around */
        {3138, 0x0E272D7Au, 0, 5, 0, 2}, /* south */
        {3129, 0x8D68CB87u, DESK_UNDER, 8, 2, 1}, /* south of */
        {3123, 0x67A33F38u, DESK_OVER, 7, 1, 1}, /* surpass */
        {3116, 0x36E0B1B9u, DESK_OVER, 9, 1, 1}, /* surpassed */
        {3111, 0x47E0CC7Cu, DESK_OVER, 9, 1, 1}, /* surpasses */
        {3106, 0x18E66B50u, DESK_OVER, 10, 1, 1}, /* surpassing */
        {3102, 0xB40EB21Cu, 0, 3, 0, 4}, /* the */
        {3091, 0x23175546u, DESK_ABOUT, 16, 4, 1}, /* the best part of */
        {3093, 0x42454824u, 0, 2, 0, 4}, /* to */
        {3081, 0xA05B795Eu, DESK_AT_MOST, 15, 4, 1}, /* to a maximum of */
        {3088, 0x89193ACDu, DESK_UNDER, 5, 1, 1}, /* under */
        {3079, 0x43430B20u, 0, 2, 0, 3}, /* up */
        {3067, 0x0827B5D9u, DESK_AT_MOST, 5, 2, 1}, /* up to */
        {3058, 0xE8A741CCu, DESK_AT_MOST, 11, 3, 1}, /* up to about */
        {3055, 0xDE1047DAu, DESK_AT_MOST, 12, 3, 1}, /* up to around */
        {3053, 0xC46E313Du, DESK_AT_MOST, 10, 3, 1}, /* up to some */
        {3049, 0x53B83EAAu, 0, 6, 0, 2}, /* upward */
        {3041, 0x7B141637u, DESK_OVER, 9, 2, 1}, /* upward of */
        {3036, 0xA40AEF9Bu, 0, 7, 0, 3}, /* upwards */
        {3029, 0x9D1DE218u, DESK_OVER, 10, 2, 1}, /* upwards of */
        {3025, 0x87A1FC5Bu, DESK_ABOUT, 16, 3, 1}, /* upwards of about */
        {3027, 0x91C8812Bu, DESK_ABOUT, 9, 1, 1}, /* virtually */
        {3024, 0xF4B57E09u, 0, 4, 0, 2}, /* well */
        {3014, 0x51A48B28u, DESK_OVER, 10, 2, 1}, /* well above */
        {3010, 0xA7062AA0u, DESK_UNDER, 10, 2, 1}, /* well below */
        {3006, 0xB0EAC7FBu, DESK_ABOUT, 9, 2, 1}, /* well nigh */
        {3001, 0xCBD4C23Bu, DESK_OVER, 9, 2, 1}, /* well over */
        {2996, 0x8E02AB99u, DESK_UNDER, 10, 2, 1}, /* well under */
        {2992, 0x31CEDB2Au, DESK_AT_MOST, 6, 1, 1}, /* within */
        {2984, 0x0FFC84E0u, 0, 7, 0, 2}, /* younger */
        {2977, 0xFBC8AAEFu, DESK_UNDER, 12, 2, 1}, /* younger than */
        {2975, 0xFB0C4D61u, DESK_ABOUT, 1, 1, 1}, /* ~ */
        {2962, 0x0B9C1FE4u, DESK_ABOUT, 3, 1, 1}, /* ≈ */
        {2951, 0x1F9C3F60u, DESK_AT_MOST, 3, 1, 1}, /* ≤ */
        {2940, 0x209C40F3u, DESK_AT_LEAST, 3, 1, 1}, /* ≥ */
    },
    {
        "+\000\000<\000\000<=\000\000>\000\000>=\000\000a\000\000a bit more than\000\000a bit over\000\000a little less than\000\000a little more than\000\000a little over\000\000a little under\000",
        "a maximum\000\000a maximum of\000\000a minimum of\000\000about\000\000above\000\000almost\000\000and\000\000and above\000\000and below\000\000and more\000\000and older\000\000and over\000",
        "and under\000\000and up\000\000and younger\000\000anything\000\000anything up to\000\000approaching\000\000approx\000\000approx.\000\000approximately\000\000around\000\000as\000\000as high as\000",
        "as little as up to\000\000as many as\000\000as much as\000\000as much as about\000\000as of about\000\000at\000\000at a minimum\000\000at least\000\000at most\000\000at the most\000",
        "at the very least\000\000below\000\000bigger\000\000bigger than\000\000c.\000\000ca.\000\000capped\000\000capped at\000\000circa\000\000close\000\000close to\000\000considerably\000",
        "considerably more than\000\000equal\000\000equal to or more than\000\000exceed\000\000exceeded\000\000exceeding\000\000exceeds\000\000far\000\000far fewer than\000\000far less than\000",
        "far more than\000\000fewer\000\000fewer than\000\000getting\000\000getting on for\000\000give\000\000give or take\000\000greater\000\000greater or equal than\000",
        "greater or equal to\000\000greater than\000\000greater than or equal to\000\000higher\000\000higher or equal than\000\000higher than\000",
        "higher than or equal to\000\000in\000\000in excess of\000\000in the neighborhood of\000\000in the neighbourhood of\000\000in the order of\000",
        "in the range of about\000\000in the region of\000\000just\000\000just about\000\000just above\000\000just below\000\000just over\000\000just short of\000\000just shy of\000",
        "just under\000\000just under about\000\000larger\000\000larger than\000\000less\000\000less or equal to\000\000less than\000\000less than or equal to\000\000little\000",
        "little less than\000\000little more than\000\000longer\000\000longer than\000\000lower\000\000lower or equal than\000\000lower than\000\000lower than or equal to\000",
        "maximum\000\000maximum of\000\000minimum\000\000minimum of\000\000more\000\000more or less\000\000more than\000\000more than or equal to\000\000much\000\000much less than\000",
        "much more than\000\000nearing\000\000nearly\000\000no\000\000no fewer than\000\000no greater than\000\000no less than\000\000no more than\000\000north\000\000north of\000\000not\000",
        "not exceeding\000\000not far from\000\000not far off\000\000not fewer than\000\000not less than\000\000not more than\000\000of\000\000of the order of\000\000older\000\000older than\000",
        "on\000\000on the order of\000\000or\000\000or above\000\000or below\000\000or better\000\000or fewer\000\000or greater\000\000or higher\000\000or less\000\000or longer\000\000or lower\000\000or more\000",
        "or older\000\000or over\000\000or smaller\000\000or so\000\000or thereabouts\000\000or under\000\000or younger\000\000over\000\000plus\000\000practically\000\000reportedly\000",
        "reportedly around\000\000roughly\000\000round\000\000round about\000\000shorter\000\000shorter than\000\000shy\000\000shy of\000\000significantly\000\000significantly more than\000",
        "slightly\000\000slightly below\000\000slightly less than\000\000slightly more than\000\000slightly over\000\000slightly under\000\000smaller\000",
        "smaller or equal than\000\000smaller than\000\000smaller than or equal to\000\000some\000\000some about\000\000something\000\000something like\000\000somewhere\000",
        "somewhere around\000\000south\000\000south of\000\000surpass\000\000surpassed\000\000surpasses\000\000surpassing\000\000the\000\000the best part of\000\000to\000\000to a maximum of\000",
        "under\000\000up\000\000up to\000\000up to about\000\000up to around\000\000up to some\000\000upward\000\000upward of\000\000upwards\000\000upwards of\000\000upwards of about\000\000virtually\000",
        "well\000\000well above\000\000well below\000\000well nigh\000\000well over\000\000well under\000\000within\000\000younger\000\000younger than\000\000~\000\000\342\211\210\000\000\342\211\244\000\000\342\211\245\000",
    },
    "",
};

static const uint16_t figure_modifiers_slots[] = {
    46, 0, 11, 0, 0, 0, 0, 131, 0, 219, 17, 0,
    0, 0, 0, 167, 47, 0, 70, 178, 5, 0, 0, 0,
    216, 0, 0, 0, 140, 203, 69, 0, 146, 4, 89, 0,
    205, 52, 93, 0, 0, 21, 0, 0, 98, 29, 117, 190,
    161, 0, 0, 64, 0, 0, 0, 214, 0, 166, 65, 173,
    223, 102, 16, 0, 0, 0, 0, 0, 0, 0, 121, 175,
    0, 61, 0, 0, 0, 0, 90, 0, 110, 0, 0, 0,
    0, 123, 68, 0, 139, 0, 0, 217, 0, 0, 38, 92,
    0, 145, 0, 0, 0, 177, 0, 30, 143, 0, 160, 0,
    0, 0, 0, 0, 0, 191, 0, 0, 0, 168, 0, 0,
    0, 0, 0, 27, 201, 0, 0, 0, 0, 116, 0, 0,
    0, 0, 0, 0, 0, 0, 136, 174, 0, 35, 165, 0,
    126, 0, 0, 40, 0, 0, 59, 169, 0, 0, 0, 0,
    0, 0, 85, 0, 87, 7, 10, 138, 12, 181, 19, 221,
    79, 125, 9, 148, 23, 49, 151, 45, 213, 0, 95, 101,
    0, 114, 0, 0, 0, 0, 112, 0, 0, 0, 0, 0,
    0, 0, 141, 0, 0, 0, 0, 0, 0, 0, 142, 153,
    0, 183, 196, 207, 0, 0, 0, 0, 0, 31, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 226, 0, 0, 88,
    82, 184, 86, 189, 53, 0, 0, 0, 57, 80, 0, 60,
    227, 0, 48, 231, 0, 0, 0, 118, 0, 0, 0, 2,
    91, 97, 104, 137, 0, 20, 0, 0, 119, 134, 0, 99,
    0, 0, 0, 0, 0, 55, 0, 0, 25, 113, 0, 0,
    0, 0, 0, 105, 0, 0, 0, 0, 74, 0, 0, 0,
    75, 32, 154, 56, 162, 171, 208, 0, 220, 41, 83, 78,
    6, 127, 218, 225, 0, 0, 0, 8, 51, 0, 0, 0,
    199, 159, 33, 187, 182, 212, 0, 111, 0, 73, 0, 43,
    150, 0, 204, 72, 0, 0, 0, 0, 130, 172, 81, 0,
    202, 109, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 77, 206, 188, 164, 228, 194, 230, 0, 96, 0, 0,
    0, 0, 0, 193, 0, 62, 0, 18, 115, 0, 0, 0,
    0, 54, 58, 0, 0, 108, 197, 22, 84, 15, 100, 124,
    0, 0, 0, 0, 149, 0, 0, 179, 42, 198, 0, 180,
    34, 0, 0, 0, 0, 156, 170, 0, 0, 0, 0, 0,
    0, 76, 133, 215, 50, 36, 71, 185, 144, 224, 0, 0,
    0, 0, 0, 0, 0, 157, 1, 0, 0, 106, 0, 0,
    152, 176, 3, 13, 63, 132, 192, 37, 103, 163, 195, 26,
    200, 0, 0, 155, 0, 107, 135, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 210, 0, 0, 14, 147, 0, 0, 0,
    0, 0, 0, 0, 0, 209, 94, 211, 0, 0, 0, 0,
    39, 120, 128, 0, 229, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 24, 66, 67, 122, 0, 44, 158, 0, 0, 28,
    0, 0, 129, 222, 0, 186, 0, 0,
};

static const uint8_t figure_modifiers_filter[] = {
    1, 0, 8, 0, 0, 0, 0, 2, 0, 128, 32, 0, 0, 0, 0, 2, 128, 0, 130, 0, 1, 0, 0, 0,
    16, 0, 0, 0, 36, 0, 32, 0, 128, 2, 4, 0, 4, 2, 8, 0, 0, 8, 0, 0, 8, 32, 132, 0,
    128, 0, 0, 128, 0, 0, 0, 8, 0, 16, 4, 68, 0, 32, 32, 0, 0, 0, 0, 0, 0, 0, 33, 0,
    0, 32, 0, 0, 0, 0, 64, 0, 1, 0, 0, 0, 0, 128, 128, 0, 32, 0, 0, 16, 0, 0, 128, 16,
    0, 1, 0, 0, 0, 64, 0, 1, 8, 0, 16, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 2, 4, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 4, 32, 0,
    4, 0, 0, 16, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 4, 0, 96, 130, 1, 0, 64, 1, 1, 0,
    140, 0, 132, 128, 64, 16, 0, 32, 0, 0, 129, 0, 0, 2, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0,
    0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 32, 4, 0, 176, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 64, 128, 8, 34, 0, 4, 0, 0, 0, 129, 0, 0, 130,
    0, 0, 16, 2, 0, 0, 0, 16, 0, 0, 0, 2, 134, 0, 64, 0, 0, 64, 0, 0, 66, 0, 0, 128,
    0, 0, 0, 0, 0, 2, 0, 0, 96, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 16, 0, 0, 0,
    68, 1, 20, 2, 8, 0, 0, 0, 4, 11, 2, 80, 128, 0, 0, 0, 0, 0, 0, 1, 32, 0, 0, 0,
    8, 1, 32, 1, 4, 64, 0, 32, 0, 1, 0, 136, 0, 0, 2, 8, 0, 0, 0, 0, 8, 2, 128, 0,
    1, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 32, 32, 9, 128, 8, 0, 0, 64, 0, 0,
    0, 0, 0, 8, 0, 4, 0, 136, 0, 0, 0, 0, 0, 32, 2, 0, 0, 128, 1, 68, 64, 1, 2, 0,
    0, 0, 0, 0, 4, 0, 0, 16, 4, 0, 0, 64, 32, 0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0,
    0, 20, 128, 32, 1, 5, 0, 4, 128, 0, 0, 0, 0, 0, 0, 0, 0, 4, 2, 0, 0, 8, 0, 0,
    32, 4, 48, 0, 176, 0, 0, 64, 10, 2, 0, 64, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 128, 0, 0, 16, 8, 0, 0, 0, 0, 0, 0, 0, 0, 1, 64, 0, 0, 0, 0, 0,
    132, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 128, 128, 0, 0, 136, 0, 0, 0, 32,
    0, 0, 8, 32, 0, 16, 0, 0,
};

static const lexicon figure_modifiers_words = {figure_modifiers_table.entries, figure_modifiers_slots, figure_modifiers_filter, 511};

#endif
