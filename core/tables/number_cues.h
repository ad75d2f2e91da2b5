/* Made by tools/make_tables.py from core/data/number_cues.txt; do not edit. */
#ifndef DESK_TABLE_NUMBER_CUES_H
#define DESK_TABLE_NUMBER_CUES_H

#include "../lexicon.h"
#include "../number_cue.h"

static const struct {
    lexicon_entry entries[276];
    char text[18][128], past[8];
} number_cues_table = {
    {
        {4416, 0x968E67F6u, TELLS_FUTURE, 3, 1, 1}, /* 'll */
        {4405, 0x1B6E7DC9u, TELLS_CLAUSE, 5, 1, 1}, /* after */
        {4396, 0xCA24650Eu, TELLS_FUTURE, 5, 1, 1}, /* ahead */
        {4387, 0xFC36545Fu, TELLS_FUTURE_TO, 4, 1, 1}, /* aims */
        {4377, 0xF3166193u, TELLS_CLAUSE, 8, 1, 1}, /* although */
        {4371, 0x527D2AF7u, TELLS_LENGTH, 8, 1, 1}, /* altitude */
        {4365, 0x4FF7BC0Au, TELLS_TOLD, 9, 1, 1}, /* announced */
        {4360, 0x6011BCA9u, TELLS_LENGTH, 5, 1, 1}, /* apart */
        {4351, 0x406F344Du, TELLS_FUTURE_TO, 3, 1, 1}, /* are */
        {4340, 0x2D679963u, TELLS_MILLIONS, 8, 1, 1}, /* audience */
        {4334, 0x8A15F430u, TELLS_MILLIONS, 9, 1, 1}, /* audiences */
        {4329, 0x54EA875Bu, TELLS_LENGTH, 4, 1, 1}, /* away */
        {4319, 0x45B1C069u, TELLS_WEIGHT, 4, 1, 1}, /* baby */
        {4309, 0x7A4AC41Eu, TELLS_LENGTH, 10, 1, 1}, /* backstroke */
        {4305, 0x905255C5u, TELLS_SCORE, 4, 1, 1}, /* beat */
        {4295, 0xE79CED82u, TELLS_SCORE, 5, 1, 1}, /* beats */
        {4288, 0x56985E8Cu, TELLS_SCORE, 6, 1, 1}, /* bowled */
        {4280, 0x785092BBu, TELLS_SCORE, 7, 1, 1}, /* bowling */
        {4273, 0xCD475A80u, TELLS_LENGTH, 12, 1, 1}, /* breaststroke */
        {4271, 0x39BAA088u, TELLS_MILLIONS, 6, 1, 1}, /* budget */
        {4263, 0xDBCB6B21u, TELLS_MILLIONS, 7, 1, 1}, /* budgets */
        {4256, 0x60D56F8Cu, TELLS_CLAUSE, 3, 1, 1}, /* but */
        {4245, 0x03D5B964u, TELLS_LENGTH, 9, 1, 1}, /* butterfly */
        {4240, 0xBFAD234Fu, TELLS_LENGTH, 9, 1, 1}, /* champions */
        {4235, 0x4629E89Bu, TELLS_CHANGE, 7, 1, 1}, /* changed */
        {4228, 0x8F0F5EECu, TELLS_MILLIONS, 11, 1, 1}, /* circulation */
        {4225, 0x618B7C41u, TELLS_LENGTH, 5, 1, 1}, /* cliff */
        {4216, 0xC09482B6u, TELLS_LENGTH, 6, 1, 1}, /* cliffs */
        {4208, 0x436F768Au, TELLS_CHANGE, 5, 1, 1}, /* climb */
        {4199, 0x4B43DA1Bu, TELLS_CHANGE, 7, 1, 1}, /* climbed */
        {4192, 0xCC66DDF6u, TELLS_CHANGE, 8, 1, 1}, /* climbing */
        {4186, 0xE85C3338u, TELLS_MILLIONS, 4, 1, 1}, /* cost */
        {4176, 0x1424BF11u, TELLS_MILLIONS, 5, 1, 1}, /* costs */
        {4167, 0xC09344DEu, TELLS_MILLIONS, 9, 1, 1}, /* customers */
        {4162, 0xF6562DC3u, TELLS_CHANGE, 3, 1, 1}, /* cut */
        {4151, 0xAA9D8B6Bu, TELLS_CHANGE, 7, 1, 1}, /* cutting */
        {4144, 0x0179DEF5u, TELLS_LENGTH, 4, 1, 1}, /* dash */
        {4134, 0xADDF1E8Fu, TELLS_MILLIONS, 4, 1, 1}, /* deal */
        {4124, 0x93D839DCu, TELLS_MILLIONS, 4, 1, 1}, /* debt */
        {4114, 0x6C62CE7Du, TELLS_MILLIONS, 5, 1, 1}, /* debts */
        {4105, 0xD24A1A99u, TELLS_CHANGE, 7, 1, 1}, /* decline */
        {4098, 0x07A87C47u, TELLS_CHANGE, 8, 1, 1}, /* declined */
        {4092, 0xD6819A41u, TELLS_CHANGE, 8, 1, 1}, /* decrease */
        {4086, 0xD305A83Fu, TELLS_CHANGE, 9, 1, 1}, /* decreased */
        {4081, 0xA5B40792u, TELLS_CHANGE, 10, 1, 1}, /* decreasing */
        {4080, 0x99E98C6Fu, TELLS_LENGTH, 4, 1, 1}, /* deep */
        {4070, 0x3DF9C95Eu, TELLS_SCORE, 6, 1, 1}, /* defeat */
        {4062, 0x6DCF165Fu, TELLS_SCORE, 8, 1, 1}, /* defeated */
        {4056, 0xFE759EEAu, TELLS_LENGTH, 5, 1, 1}, /* depth */
        {4047, 0x2C28AADBu, TELLS_LENGTH, 6, 1, 1}, /* depths */
        {4039, 0xD96F5CBAu, TELLS_LENGTH, 8, 1, 1}, /* diameter */
        {4033, 0x483325BFu, TELLS_WEIGHT, 4, 1, 1}, /* diet */
        {4023, 0x96DEFFB9u, TELLS_WEIGHT, 7, 1, 1}, /* dieting */
        {4016, 0x2EB31462u, TELLS_LENGTH, 8, 1, 1}, /* distance */
        {4010, 0xBE094704u, TELLS_CHANGE, 7, 1, 1}, /* doubled */
        {4003, 0x3DB9B915u, TELLS_CHANGE, 4, 1, 1}, /* down */
        {3993, 0xBAB2A23Eu, TELLS_MILLIONS, 9, 1, 1}, /* downloads */
        {3988, 0xA88BF413u, TELLS_SCORE, 4, 1, 1}, /* draw */
        {3978, 0xA896816Fu, TELLS_SCORE, 4, 1, 1}, /* drew */
        {3968, 0xA9A58D8Cu, TELLS_CHANGE, 4, 1, 1}, /* drop */
        {3958, 0xC0784825u, TELLS_CHANGE, 7, 1, 1}, /* dropped */
        {3952, 0x68496A24u, TELLS_CHANGE, 8, 1, 1}, /* dropping */
        {3946, 0x0E9E886Du, TELLS_CHANGE, 5, 1, 1}, /* drops */
        {3937, 0xD28CF406u, TELLS_MILLIONS, 8, 1, 1}, /* earnings */
        {3931, 0xF1FE9DDBu, TELLS_WEIGHT, 6, 1, 1}, /* eating */
        {3923, 0x8DC8A244u, TELLS_LENGTH, 9, 1, 1}, /* elevation */
        {3918, 0xFE30D09Fu, TELLS_CHANGE, 5, 1, 1}, /* event */
        {3909, 0xFE044378u, TELLS_CHANGE, 8, 1, 1}, /* expanded */
        {3903, 0x96DA6B58u, TELLS_FUTURE, 6, 1, 1}, /* expect */
        {3895, 0x372B9ED9u, TELLS_FUTURE | TELLS_FUTURE_TO, 8, 1, 1}, /* expected */
        {3889, 0xA4D6B4B1u, TELLS_FUTURE, 7, 1, 1}, /* expects */
        {3882, 0x0F8D7260u, TELLS_CHANGE, 8, 1, 1}, /* extended */
        {3876, 0xF85A0760u, TELLS_CHANGE, 4, 1, 1}, /* fall */
        {3866, 0x624EFAA3u, TELLS_CHANGE, 6, 1, 1}, /* fallen */
        {3858, 0x6AA25568u, TELLS_CHANGE, 7, 1, 1}, /* falling */
        {3856, 0x08B922E9u, TELLS_CHANGE, 5, 1, 1}, /* falls */
        {3847, 0x22A45BC5u, TELLS_LENGTH, 7, 1, 1}, /* farther */
        {3840, 0xC002AC03u, TELLS_MILLIONS, 3, 1, 1}, /* fee */
        {3829, 0xB4357450u, TELLS_MILLIONS, 4, 1, 1}, /* fees */
        {3819, 0xAD46B26Cu, TELLS_CHANGE, 4, 1, 1}, /* fell */
        {3809, 0x159AC2B7u, TELLS_SCORE, 5, 1, 1}, /* final */
        {3800, 0xC90FFDDAu, TELLS_LENGTH, 9, 1, 1}, /* finalists */
        {3795, 0xC6A09A8Cu, TELLS_LENGTH, 6, 1, 1}, /* finals */
        {3787, 0xBEF086EDu, TELLS_MILLIONS, 4, 1, 1}, /* fine */
        {3777, 0x1DA3C9ABu, TELLS_MILLIONS, 5, 1, 1}, /* fined */
        {3768, 0x32A3EABAu, TELLS_MILLIONS, 5, 1, 1}, /* fines */
        {3759, 0x656933D0u, TELLS_FUTURE, 8, 1, 1}, /* forecast */
        {3753, 0x118ADF9Cu, TELLS_LENGTH, 9, 1, 1}, /* freestyle */
        {3748, 0x0B7E434Eu, TELLS_MILLIONS, 4, 1, 1}, /* fund */
        {3738, 0xF61CBE02u, TELLS_MILLIONS, 7, 1, 1}, /* funding */
        {3731, 0x54C3D907u, TELLS_MILLIONS, 5, 1, 1}, /* funds */
        {3728, 0xE48027E9u, TELLS_LENGTH, 7, 1, 1}, /* further */
        {3721, 0x032050FFu, TELLS_WEIGHT, 6, 1, 1}, /* gained */
        {3713, 0x4249D707u, TELLS_SCORE, 4, 1, 1}, /* game */
        {3703, 0x166F6876u, TELLS_SCORE, 4, 1, 1}, /* goal */
        {3693, 0x5660BFDFu, TELLS_SCORE, 5, 1, 1}, /* goals */
        {3684, 0x0B4EC68Du, TELLS_FUTURE_TO, 5, 1, 1}, /* going */
        {3675, 0x1F62AAAEu, TELLS_CHANGE, 4, 1, 1}, /* gone */
        {3665, 0xBC902964u, TELLS_CHANGE, 4, 1, 1}, /* grew */
        {3655, 0xBC82B1DAu, TELLS_CHANGE, 4, 1, 1}, /* grow */
        {3645, 0x2E075AA6u, TELLS_CHANGE, 7, 1, 1}, /* growing */
        {3638, 0x75BDBE5Cu, TELLS_CHANGE, 5, 1, 1}, /* grown */
        {3629, 0xE2BEFE92u, TELLS_PAST | TELLS_TOLD, 3, 1, 1}, /* had */
        {3618, 0xD6BEC8A4u, TELLS_SCORE, 4, 1, 1}, /* half */
        {3608, 0x22693293u, TELLS_LENGTH, 4, 1, 1}, /* heat */
        {3598, 0x0B9B16A0u, TELLS_LENGTH, 5, 1, 1}, /* heats */
        {3589, 0xDF725DC7u, TELLS_WEIGHT, 7, 1, 1}, /* heavier */
        {3582, 0x119F9D40u, TELLS_WEIGHT, 5, 1, 1}, /* heavy */
        {3573, 0xD5BDBB42u, TELLS_LENGTH, 6, 1, 1}, /* height */
        {3568, 0xAAADAE23u, TELLS_LENGTH, 7, 1, 1}, /* heights */
        {3561, 0x3DDDB9FDu, TELLS_LENGTH, 4, 1, 1}, /* high */
        {3551, 0xD442D56Cu, TELLS_FUTURE_TO, 5, 1, 1}, /* hopes */
        {3542, 0x71C0BD8Bu, TELLS_MILLIONS, 10, 1, 1}, /* households */
        {3538, 0xF4B0D3E8u, TELLS_LENGTH, 7, 1, 1}, /* hurdles */
        {3531, 0x5EC8E5FDu, TELLS_CHANGE, 8, 1, 1}, /* improved */
        {3525, 0xFF37C82Du, TELLS_CHANGE, 8, 1, 1}, /* increase */
        {3519, 0x0DD04AEBu, TELLS_CHANGE, 9, 1, 1}, /* increased */
        {3514, 0x22D06BFAu, TELLS_CHANGE, 9, 1, 1}, /* increases */
        {3509, 0x1F7B4726u, TELLS_CHANGE, 10, 1, 1}, /* increasing */
        {3505, 0x22C16E51u, TELLS_SCORE, 7, 1, 1}, /* innings */
        {3498, 0x9CB3C198u, TELLS_FUTURE_TO, 7, 1, 1}, /* intends */
        {3491, 0x75CDCE8Cu, TELLS_MILLIONS, 10, 1, 1}, /* investment */
        {3488, 0x4E388F15u, TELLS_FUTURE_TO, 2, 1, 1}, /* is */
        {3476, 0x778774E5u, TELLS_MILLIONS, 7, 1, 1}, /* jobless */
        {3469, 0xA73F5C0Du, TELLS_CHANGE, 4, 1, 1}, /* jump */
        {3459, 0x17D6AF54u, TELLS_CHANGE, 6, 1, 1}, /* jumped */
        {3451, 0x4A3D05F7u, TELLS_WEIGHT, 2, 1, 1}, /* kg */
        {3439, 0x712147F0u, TELLS_WEIGHT, 9, 1, 1}, /* kilograms */
        {3434, 0x1102A769u, TELLS_WEIGHT, 5, 1, 1}, /* kilos */
        {3425, 0x2448CA2Fu, TELLS_SCORE, 4, 1, 1}, /* lead */
        {3415, 0x510E15C9u, TELLS_SCORE, 7, 1, 1}, /* leading */
        {3408, 0x406AEACAu, TELLS_SCORE, 3, 1, 1}, /* led */
        {3397, 0x83D03615u, TELLS_LENGTH, 6, 1, 1}, /* length */
        {3389, 0x9973FCE4u, TELLS_WEIGHT, 7, 1, 1}, /* lighter */
        {3382, 0x7E993075u, TELLS_FUTURE_TO, 6, 1, 1}, /* likely */
        {3374, 0xC2ECDF53u, TELLS_LENGTH, 4, 1, 1}, /* long */
        {3364, 0xD1345878u, TELLS_SCORE, 4, 1, 1}, /* lose */
        {3354, 0xE7347B1Au, TELLS_SCORE | TELLS_MILLIONS, 4, 1, 1}, /* loss */
        {3344, 0x595EB0BAu, TELLS_MILLIONS, 6, 1, 1}, /* losses */
        {3336, 0xE234733Bu, TELLS_SCORE, 4, 1, 1}, /* lost */
        {3328, 0x9CF7D64Bu, TELLS_CHANGE, 7, 1, 1}, /* lowered */
        {3321, 0xE0773A64u, TELLS_LENGTH, 4, 1, 1}, /* mast */
        {3311, 0x7E202F96u, TELLS_SCORE, 5, 1, 1}, /* match */
        {3302, 0x6DDC3925u, TELLS_LENGTH, 10, 1, 1}, /* medallists */
        {3298, 0x4ADDF765u, TELLS_LENGTH, 6, 1, 1}, /* medley */
        {3290, 0x37E24810u, TELLS_MILLIONS, 7, 1, 1}, /* members */
        {3283, 0xC8C860D9u, TELLS_MILLIONS, 10, 1, 1}, /* membership */
        {3279, 0xAE11B050u, TELLS_CHANGE, 5, 1, 1}, /* moved */
        {3270, 0x17C0FBD2u, TELLS_WEIGHT, 6, 1, 1}, /* muscle */
        {3262, 0x4E4D6F8Bu, TELLS_CHANGE, 8, 1, 1}, /* narrowed */
        {3256, 0x1BD670A0u, TELLS_MILLIONS, 6, 1, 1}, /* number */
        {3248, 0xA5939C29u, TELLS_MILLIONS, 7, 1, 1}, /* numbers */
        {3241, 0x42DBAA6Fu, TELLS_WEIGHT, 5, 1, 1}, /* obese */
        {3232, 0x22C3D934u, TELLS_SCORE, 5, 1, 1}, /* overs */
        {3232, 0x9BD8764Bu, TELLS_WEIGHT, 10, 1, 1}, /* overweight */
        {3228, 0x8E447707u, TELLS_MILLIONS, 4, 1, 1}, /* paid */
        {3218, 0x513CB799u, TELLS_CHANGE, 6, 1, 1}, /* passed */
        {3210, 0x7823EFE0u, TELLS_MILLIONS, 10, 1, 1}, /* passengers */
        {3206, 0x5E560689u, TELLS_MILLIONS, 3, 1, 1}, /* pay */
        {3195, 0x7B7DC183u, TELLS_MILLIONS, 6, 1, 1}, /* payout */
        {3187, 0xB4C6699Au, TELLS_MILLIONS, 7, 1, 1}, /* payroll */
        {3180, 0xB7CBC712u, TELLS_FUTURE | TELLS_FUTURE_TO, 4, 1, 1}, /* plan */
        {3170, 0x48DFA0A5u, TELLS_FUTURE_TO, 7, 1, 1}, /* planned */
        {3163, 0xB6CADDB3u, TELLS_FUTURE | TELLS_FUTURE_TO, 5, 1, 1}, /* plans */
        {3154, 0x91DD7983u, TELLS_LENGTH, 4, 1, 1}, /* pool */
        {3144, 0x8FA6F4D0u, TELLS_LENGTH, 5, 1, 1}, /* pools */
        {3135, 0xB3DE8CB2u, TELLS_MILLIONS, 10, 1, 1}, /* population */
        {3131, 0x1C4D962Au, TELLS_FUTURE, 7, 1, 1}, /* predict */
        {3124, 0xE723AE1Bu, TELLS_FUTURE, 8, 1, 1}, /* predicts */
        {3120, 0xB5A63C47u, TELLS_MILLIONS, 6, 1, 1}, /* profit */
        {3112, 0x28B0C5DCu, TELLS_MILLIONS, 7, 1, 1}, /* profits */
        {3105, 0x8EBBC298u, TELLS_LENGTH, 4, 1, 1}, /* race */
        {3095, 0x9C93D7F1u, TELLS_LENGTH, 5, 1, 1}, /* races */
        {3086, 0x0DBA4CB3u, TELLS_LENGTH, 6, 1, 1}, /* radius */
        {3078, 0x5EF9ED23u, TELLS_CHANGE, 5, 1, 1}, /* raise */
        {3069, 0xCA7086C5u, TELLS_CHANGE | TELLS_MILLIONS, 6, 1, 1}, /* raised */
        {3061, 0x7C8E0444u, TELLS_CHANGE, 7, 1, 1}, /* raising */
        {3054, 0x660EC0F4u, TELLS_FUTURE_TO, 5, 1, 1}, /* ready */
        {3045, 0x77548EE7u, TELLS_CHANGE, 6, 1, 1}, /* reduce */
        {3037, 0x5D1C5839u, TELLS_CHANGE, 7, 1, 1}, /* reduced */
        {3030, 0xC8CD86D0u, TELLS_CHANGE, 8, 1, 1}, /* reducing */
        {3024, 0x16B481C2u, TELLS_LENGTH, 5, 1, 1}, /* relay */
        {3015, 0x6F2829A3u, TELLS_LENGTH, 6, 1, 1}, /* relays */
        {3007, 0xCF5C1F9Bu, TELLS_MILLIONS, 7, 1, 1}, /* revenue */
        {3008, 0x56063A38u, TELLS_MILLIONS, 8, 1, 1}, /* revenues */
        {3002, 0x991ADED7u, TELLS_CHANGE, 7, 1, 1}, /* revised */
        {2995, 0xE52B80E0u, TELLS_CHANGE, 4, 1, 1}, /* rise */
        {2985, 0x517B5F8Au, TELLS_CHANGE, 5, 1, 1}, /* risen */
        {2976, 0x567B6769u, TELLS_CHANGE, 5, 1, 1}, /* rises */
        {2967, 0x6D9323FBu, TELLS_CHANGE, 6, 1, 1}, /* rising */
        {2959, 0x10421806u, TELLS_CHANGE, 4, 1, 1}, /* rose */
        {2949, 0x73C212DBu, TELLS_LENGTH, 6, 1, 1}, /* runner */
        {2941, 0xE2835E78u, TELLS_LENGTH, 7, 1, 1}, /* runners */
        {2934, 0xBC03351Cu, TELLS_TOLD, 4, 1, 1}, /* said */
        {2924, 0x5E3D7343u, TELLS_MILLIONS, 6, 1, 1}, /* salary */
        {2916, 0x869C16B7u, TELLS_MILLIONS, 5, 1, 1}, /* sales */
        {2907, 0xAADA77E9u, TELLS_TOLD, 4, 1, 1}, /* says */
        {2897, 0x8318E578u, TELLS_FUTURE_TO, 9, 1, 1}, /* scheduled */
        {2892, 0xD22F9095u, TELLS_SCORE, 5, 1, 1}, /* score */
        {2883, 0xD1E12B63u, TELLS_SCORE, 6, 1, 1}, /* scored */
        {2875, 0xC6270703u, TELLS_SCORE | TELLS_FUTURE_TO, 3, 1, 1}, /* set */
        {2864, 0x5F70B550u, TELLS_SCORE, 4, 1, 1}, /* sets */
        {2854, 0xC67EF52Du, TELLS_FUTURE, 5, 1, 1}, /* shall */
        {2845, 0x985FCC5Fu, TELLS_WEIGHT, 4, 1, 1}, /* shed */
        {2835, 0x34FC5A38u, TELLS_CHANGE, 6, 1, 1}, /* shrank */
        {2827, 0x1B6C533Eu, TELLS_FUTURE_TO, 6, 1, 1}, /* slated */
        {2819, 0x399ACC82u, TELLS_WEIGHT, 7, 1, 1}, /* slimmed */
        {2812, 0x1562FD58u, TELLS_CHANGE, 7, 1, 1}, /* slipped */
        {2805, 0xAD864211u, TELLS_CHANGE, 6, 1, 1}, /* soared */
        {2797, 0x7D7591B3u, TELLS_MILLIONS, 5, 1, 1}, /* spend */
        {2788, 0x5F759CE5u, TELLS_MILLIONS, 8, 1, 1}, /* spending */
        {2782, 0x8D75AAE3u, TELLS_MILLIONS, 5, 1, 1}, /* spent */
        {2773, 0x76F15155u, TELLS_LENGTH, 6, 1, 1}, /* sprint */
        {2765, 0xDE0BADC6u, TELLS_LENGTH, 8, 1, 1}, /* sprinter */
        {2759, 0x416273EFu, TELLS_LENGTH, 9, 1, 1}, /* sprinters */
        {2754, 0x63E2BED2u, TELLS_LENGTH, 7, 1, 1}, /* sprints */
        {2752, 0xAB12A247u, TELLS_LENGTH, 12, 1, 1}, /* steeplechase */
        {2750, 0x7F47DFB0u, TELLS_MILLIONS, 11, 1, 1}, /* subscribers */
        {2747, 0x71DA140Du, TELLS_LENGTH, 4, 1, 1}, /* swim */
        {2737, 0x31BF4417u, TELLS_LENGTH, 7, 1, 1}, /* swimmer */
        {2730, 0xB418A96Cu, TELLS_LENGTH, 8, 1, 1}, /* swimmers */
        {2724, 0x112CDF96u, TELLS_LENGTH, 4, 1, 1}, /* tall */
        {2714, 0xCB18332Cu, TELLS_TOLD, 4, 1, 1}, /* that */
        {2704, 0x7CD4964Eu, TELLS_LENGTH, 5, 1, 1}, /* thick */
        {2695, 0x576CC974u, TELLS_TOLD, 4, 1, 1}, /* told */
        {2685, 0x9D10CC7Eu, TELLS_WEIGHT, 3, 1, 1}, /* ton */
        {2674, 0x64568BF4u, TELLS_WEIGHT, 6, 1, 1}, /* tonnes */
        {2666, 0x4E713877u, TELLS_WEIGHT, 4, 1, 1}, /* tons */
        {2656, 0x922EF63Eu, TELLS_MILLIONS, 8, 1, 1}, /* tourists */
        {2650, 0x54C74462u, TELLS_LENGTH, 5, 1, 1}, /* tower */
        {2641, 0x86B026C3u, TELLS_LENGTH, 6, 1, 1}, /* towers */
        {2640, 0x97701082u, TELLS_SCORE, 7, 1, 1}, /* trailed */
        {2633, 0x61C7DFA7u, TELLS_LENGTH, 6, 1, 1}, /* trench */
        {2625, 0x9620BB0Fu, TELLS_LENGTH, 8, 1, 1}, /* trenches */
        {2619, 0x0A62FA57u, TELLS_LENGTH, 6, 1, 1}, /* tunnel */
        {2611, 0x7DCFC6ACu, TELLS_LENGTH, 7, 1, 1}, /* tunnels */
        {2604, 0x44F7F958u, TELLS_MILLIONS, 8, 1, 1}, /* turnover */
        {2598, 0xF7ACBBA9u, TELLS_MILLIONS, 10, 1, 1}, /* unemployed */
        {2594, 0xCEC930BCu, TELLS_MILLIONS, 12, 1, 1}, /* unemployment */
        {2592, 0x43430B20u, TELLS_CHANGE, 2, 1, 1}, /* up */
        {2580, 0x5E0E4D03u, TELLS_FUTURE, 8, 1, 1}, /* upcoming */
        {2574, 0x5E7CC513u, TELLS_MILLIONS, 5, 1, 1}, /* users */
        {2565, 0x38ED5BD5u, TELLS_SCORE, 7, 1, 1}, /* victory */
        {2558, 0x3CDD51F4u, TELLS_MILLIONS, 7, 1, 1}, /* viewers */
        {2560, 0x36131895u, TELLS_MILLIONS, 10, 1, 1}, /* viewership */
        {2556, 0x9B732A16u, TELLS_MILLIONS, 8, 1, 1}, /* visitors */
        {2550, 0x6B81CE15u, TELLS_SCORE, 4, 1, 1}, /* vote */
        {2540, 0xAE57FBE3u, TELLS_SCORE, 5, 1, 1}, /* voted */
        {2531, 0xDA6DB28Eu, TELLS_SCORE, 6, 1, 1}, /* voting */
        {2523, 0xA7262D15u, TELLS_LENGTH, 4, 1, 1}, /* wall */
        {2513, 0x87197792u, TELLS_LENGTH, 5, 1, 1}, /* walls */
        {2504, 0x725F53D4u, TELLS_FUTURE_TO, 5, 1, 1}, /* wants */
        {2495, 0x16E2C1F2u, TELLS_PAST | TELLS_TOLD, 3, 1, 1}, /* was */
        {2484, 0xA9F017D4u, TELLS_LENGTH, 4, 1, 1}, /* wave */
        {2474, 0x2BF53BE5u, TELLS_LENGTH, 5, 1, 1}, /* waves */
        {2465, 0x81253E77u, TELLS_WEIGHT, 5, 1, 1}, /* weigh */
        {2456, 0xBBFED0B6u, TELLS_WEIGHT, 7, 1, 1}, /* weighed */
        {2449, 0xEE8CCC41u, TELLS_WEIGHT, 8, 1, 1}, /* weighing */
        {2443, 0x51A0A04Cu, TELLS_WEIGHT, 6, 1, 1}, /* weighs */
        {2435, 0x50A09EB9u, TELLS_WEIGHT, 6, 1, 1}, /* weight */
        {2432, 0xD8B9CF23u, TELLS_CHANGE, 4, 1, 1}, /* went */
        {2422, 0xC7EB512Cu, TELLS_PAST | TELLS_TOLD, 4, 1, 1}, /* were */
        {2412, 0x7F778519u, TELLS_CLAUSE, 4, 1, 1}, /* when */
        {2402, 0x08D2ECE2u, TELLS_TOLD, 5, 1, 1}, /* which */
        {2393, 0x0DC628CEu, TELLS_CLAUSE, 5, 1, 1}, /* while */
        {2384, 0x43177842u, TELLS_SCORE, 6, 1, 1}, /* wicket */
        {2376, 0xCEF23523u, TELLS_SCORE, 7, 1, 1}, /* wickets */
        {2369, 0xF723CDEAu, TELLS_LENGTH, 4, 1, 1}, /* wide */
        {2359, 0x3E7262BDu, TELLS_CHANGE, 7, 1, 1}, /* widened */
        {2352, 0x95876E1Fu, TELLS_LENGTH, 5, 1, 1}, /* width */
        {2343, 0x10106D8Du, TELLS_FUTURE, 4, 1, 1}, /* will */
        {2333, 0x0BF7CB59u, TELLS_SCORE, 3, 1, 1}, /* win */
        {2322, 0x0114D31Eu, TELLS_SCORE, 4, 1, 1}, /* wins */
        {2312, 0x2BE8F32Fu, TELLS_SCORE, 3, 1, 1}, /* won */
        {2301, 0x43E0259Fu, TELLS_MILLIONS, 5, 1, 1}, /* worth */
        {2292, 0x7AC4D962u, TELLS_FUTURE, 5, 1, 1}, /* would */
    },
    {
        "'ll\000\000after\000\000ahead\000\000aims\000\000although\000\000altitude\000\000announced\000\000apart\000\000are\000\000audience\000\000audiences\000\000away\000\000baby\000\000backstroke\000\000beat\000\000beats\000",
        "bowled\000\000bowling\000\000breaststroke\000\000budget\000\000budgets\000\000but\000\000butterfly\000\000champions\000\000changed\000\000circulation\000\000cliff\000\000cliffs\000\000climb\000\000climbed\000",
        "climbing\000\000cost\000\000costs\000\000customers\000\000cut\000\000cutting\000\000dash\000\000deal\000\000debt\000\000debts\000\000decline\000\000declined\000\000decrease\000\000decreased\000\000decreasing\000",
        "deep\000\000defeat\000\000defeated\000\000depth\000\000depths\000\000diameter\000\000diet\000\000dieting\000\000distance\000\000doubled\000\000down\000\000downloads\000\000draw\000\000drew\000\000drop\000\000dropped\000",
        "dropping\000\000drops\000\000earnings\000\000eating\000\000elevation\000\000event\000\000expanded\000\000expect\000\000expected\000\000expects\000\000extended\000\000fall\000\000fallen\000\000falling\000",
        "falls\000\000farther\000\000fee\000\000fees\000\000fell\000\000final\000\000finalists\000\000finals\000\000fine\000\000fined\000\000fines\000\000forecast\000\000freestyle\000\000fund\000\000funding\000\000funds\000",
        "further\000\000gained\000\000game\000\000goal\000\000goals\000\000going\000\000gone\000\000grew\000\000grow\000\000growing\000\000grown\000\000had\000\000half\000\000heat\000\000heats\000\000heavier\000\000heavy\000\000height\000",
        "heights\000\000high\000\000hopes\000\000households\000\000hurdles\000\000improved\000\000increase\000\000increased\000\000increases\000\000increasing\000\000innings\000\000intends\000\000investment\000",
        "is\000\000jobless\000\000jump\000\000jumped\000\000kg\000\000kilograms\000\000kilos\000\000lead\000\000leading\000\000led\000\000length\000\000lighter\000\000likely\000\000long\000\000lose\000\000loss\000\000losses\000\000lost\000",
        "lowered\000\000mast\000\000match\000\000medallists\000\000medley\000\000members\000\000membership\000\000moved\000\000muscle\000\000narrowed\000\000number\000\000numbers\000\000obese\000\000overs\000",
        "overweight\000\000paid\000\000passed\000\000passengers\000\000pay\000\000payout\000\000payroll\000\000plan\000\000planned\000\000plans\000\000pool\000\000pools\000\000population\000\000predict\000\000predicts\000",
        "profit\000\000profits\000\000race\000\000races\000\000radius\000\000raise\000\000raised\000\000raising\000\000ready\000\000reduce\000\000reduced\000\000reducing\000\000relay\000\000relays\000\000revenue\000",
        "revenues\000\000revised\000\000rise\000\000risen\000\000rises\000\000rising\000\000rose\000\000runner\000\000runners\000\000said\000\000salary\000\000sales\000\000says\000\000scheduled\000\000score\000\000scored\000\000set\000",
        "sets\000\000shall\000\000shed\000\000shrank\000\000slated\000\000slimmed\000\000slipped\000\000soared\000\000spend\000\000spending\000\000spent\000\000sprint\000\000sprinter\000\000sprinters\000\000sprints\000",
        "steeplechase\000\000subscribers\000\000swim\000\000swimmer\000\000swimmers\000\000tall\000\000that\000\000thick\000\000told\000\000ton\000\000tonnes\000\000tons\000\000tourists\000\000tower\000\000towers\000",
        "trailed\000\000trench\000\000trenches\000\000tunnel\000\000tunnels\000\000turnover\000\000unemployed\000\000unemployment\000\000up\000\000upcoming\000\000users\000\000victory\000\000viewers\000",
        "viewership\000\000visitors\000\000vote\000\000voted\000\000voting\000\000wall\000\000walls\000\000wants\000\000was\000\000wave\000\000waves\000\000weigh\000\000weighed\000\000weighing\000\000weighs\000\000weight\000",
        "went\000\000were\000\000when\000\000which\000\000while\000\000wicket\000\000wickets\000\000wide\000\000widened\000\000width\000\000will\000\000win\000\000wins\000\000won\000\000worth\000\000would\000",
    },
    "",
};

static const uint16_t number_cues_slots[] = {
    0, 0, 0, 78, 0, 0, 64, 191, 0, 0, 7, 0,
    0, 125, 219, 0, 146, 0, 0, 58, 0, 0, 0, 220,
    0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0,
    0, 61, 0, 0, 0, 152, 0, 0, 0, 116, 0, 0,
    11, 0, 0, 0, 0, 0, 0, 0, 0, 180, 0, 0,
    0, 0, 0, 44, 0, 27, 258, 266, 177, 0, 0, 42,
    170, 0, 0, 0, 259, 9, 0, 0, 79, 148, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
    204, 0, 54, 230, 0, 0, 0, 0, 0, 13, 0, 0,
    0, 63, 0, 46, 0, 0, 0, 0, 0, 135, 95, 228,
    137, 0, 0, 0, 0, 0, 226, 0, 0, 0, 207, 232,
    0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 199, 245, 0, 0, 0, 0, 25,
    0, 0, 0, 67, 151, 0, 0, 0, 104, 163, 0, 0,
    0, 8, 0, 0, 0, 0, 0, 0, 0, 71, 167, 174,
    0, 0, 257, 0, 0, 0, 51, 139, 239, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 265, 0, 166, 0, 0, 0, 0, 0, 0, 0,
    0, 147, 0, 0, 0, 0, 34, 0, 187, 0, 264, 0,
    134, 124, 211, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 178, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 93, 0, 0, 0, 241, 0, 0, 0, 91,
    0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 242,
    0, 56, 250, 0, 0, 263, 0, 0, 194, 0, 0, 0,
    0, 0, 0, 175, 267, 144, 0, 0, 0, 0, 0, 0,
    262, 203, 0, 0, 0, 0, 0, 0, 154, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 108, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    202, 0, 0, 0, 0, 213, 0, 0, 208, 237, 0, 0,
    0, 0, 47, 0, 0, 0, 276, 10, 23, 99, 0, 0,
    75, 0, 0, 0, 112, 221, 0, 59, 0, 0, 0, 0,
    225, 0, 0, 0, 198, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 16, 160, 165, 0, 0, 0, 0, 0, 0, 113,
    60, 271, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0,
    121, 0, 161, 0, 0, 0, 0, 275, 0, 0, 0, 183,
    0, 0, 0, 0, 0, 0, 0, 85, 0, 0, 0, 0,
    0, 0, 0, 164, 210, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 52, 0, 0, 182, 35, 0, 15, 214, 107,
    0, 2, 131, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 82, 65, 39, 100, 171, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 268, 0,
    0, 0, 0, 0, 0, 0, 253, 0, 244, 0, 31, 127,
    0, 0, 0, 0, 0, 111, 115, 0, 0, 0, 90, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 209, 0, 0, 0, 133, 246, 247, 0, 0, 0, 30,
    169, 0, 0, 270, 0, 0, 0, 110, 62, 0, 0, 0,
    0, 0, 168, 0, 0, 0, 0, 130, 0, 0, 0, 0,
    0, 0, 0, 0, 185, 205, 0, 0, 0, 0, 57, 229,
    0, 43, 0, 0, 66, 0, 0, 217, 0, 0, 0, 141,
    155, 0, 224, 0, 0, 120, 0, 0, 0, 0, 0, 235,
    0, 0, 0, 0, 102, 0, 0, 48, 72, 0, 0, 0,
    142, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 153,
    0, 0, 0, 0, 0, 0, 0, 256, 193, 0, 0, 0,
    0, 40, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0,
    0, 159, 29, 0, 17, 83, 97, 38, 122, 249, 103, 105,
    0, 0, 0, 0, 172, 41, 0, 0, 0, 0, 0, 0,
    106, 0, 0, 74, 0, 0, 101, 0, 0, 0, 0, 0,
    236, 0, 98, 0, 0, 0, 0, 0, 0, 0, 28, 81,
    196, 260, 86, 18, 0, 269, 0, 0, 0, 0, 0, 231,
    0, 176, 0, 0, 0, 0, 132, 0, 0, 0, 0, 0,
    181, 0, 216, 0, 0, 0, 0, 186, 0, 70, 0, 50,
    192, 0, 0, 0, 0, 0, 0, 212, 0, 0, 0, 179,
    0, 76, 49, 117, 26, 84, 0, 0, 0, 0, 0, 0,
    0, 37, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 201, 55, 0, 0, 94, 156, 0, 0, 0,
    0, 0, 0, 234, 0, 33, 162, 0, 0, 123, 0, 0,
    0, 0, 138, 0, 0, 0, 273, 0, 240, 21, 0, 261,
    0, 0, 119, 0, 0, 0, 0, 0, 223, 0, 0, 274,
    0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 140,
    0, 0, 206, 0, 0, 0, 109, 195, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 89, 24, 0, 0, 0, 136,
    126, 0, 0, 0, 69, 272, 0, 12, 0, 0, 0, 0,
    73, 0, 0, 200, 0, 145, 0, 0, 0, 129, 189, 36,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    68, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 188, 150, 22, 0, 0, 0,
    0, 0, 45, 251, 0, 0, 143, 222, 0, 157, 0, 184,
    88, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 233,
    0, 238, 0, 0, 0, 0, 0, 0, 218, 0, 0, 0,
    0, 0, 0, 0, 0, 53, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 77, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 87, 0, 149, 0, 252, 243, 254, 0,
    0, 0, 0, 0, 0, 0, 0, 96, 158, 0, 0, 248,
    0, 255, 0, 0, 114, 92, 197, 0, 0, 0, 0, 215,
    128, 173, 0, 0, 227, 0, 1, 0, 0, 0, 118, 190,
    0, 0, 0, 0,
};

static const uint8_t number_cues_filter[] = {
    0, 0, 0, 64, 0, 0, 65, 0, 0, 0, 4, 0, 0, 40, 0, 0, 2, 0, 0, 32, 0, 0, 0, 2,
    0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 32, 0, 0, 0, 128, 0, 0,
    16, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 64, 0, 136, 4, 0, 8, 0, 0, 33,
    0, 0, 0, 0, 4, 4, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 144,
    0, 0, 6, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 1, 0, 16, 0, 0, 0, 0, 0, 8, 1, 4,
    64, 0, 0, 0, 0, 0, 16, 0, 0, 0, 18, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 4, 0, 0, 0, 128, 1, 0, 0, 0, 64, 4, 0, 0,
    0, 8, 0, 0, 0, 0, 0, 0, 0, 32, 32, 1, 0, 0, 32, 0, 0, 0, 68, 0, 64, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 16, 0, 0, 0, 0, 0, 0, 0,
    0, 64, 0, 0, 0, 0, 64, 0, 128, 0, 1, 0, 16, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 4,
    0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 4, 0, 34, 0, 0, 0, 8, 0, 0, 32, 0, 0, 0,
    0, 0, 0, 68, 0, 8, 0, 0, 0, 0, 0, 0, 64, 64, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4, 0, 0, 0, 0, 8, 0, 0, 5, 0, 0, 0, 0, 0, 2, 0, 0, 0, 8, 2, 33, 0, 0, 0,
    8, 0, 0, 0, 96, 0, 0, 32, 0, 0, 0, 0, 4, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 128, 24, 0, 0, 0, 0, 0, 0, 0, 8, 32, 1, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0,
    16, 0, 32, 0, 0, 0, 0, 4, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
    0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 1, 128, 0, 16, 64, 64,
    0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 128, 18, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 64, 4,
    0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 32, 0, 0, 0, 24, 16, 0, 0, 0, 0, 132, 0, 0, 0, 16, 0, 0, 0, 32, 8, 0, 0, 0,
    0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 48, 0,
    0, 64, 0, 0, 16, 0, 0, 32, 0, 0, 0, 16, 0, 0, 8, 0, 0, 2, 0, 0, 0, 0, 0, 1,
    0, 0, 0, 0, 8, 0, 0, 8, 1, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 4,
    0, 0, 0, 0, 0, 0, 0, 16, 128, 0, 0, 0, 0, 8, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0,
    0, 4, 4, 0, 76, 1, 64, 32, 0, 0, 128, 2, 0, 0, 0, 0, 16, 64, 0, 0, 0, 0, 0, 0,
    1, 0, 0, 8, 0, 0, 2, 0, 0, 0, 0, 0, 8, 0, 1, 0, 0, 0, 0, 0, 0, 0, 64, 17,
    0, 4, 2, 8, 0, 2, 0, 0, 0, 0, 0, 16, 0, 64, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0,
    64, 0, 8, 0, 0, 0, 0, 16, 0, 2, 0, 10, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 8,
    0, 1, 128, 1, 16, 32, 0, 0, 0, 0, 0, 0, 0, 1, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 64, 32, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 16, 0, 1, 32, 0, 0, 4, 0, 0,
    0, 0, 128, 0, 0, 0, 1, 0, 4, 64, 0, 64, 0, 0, 1, 0, 0, 0, 0, 0, 64, 0, 0, 2,
    0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 128, 0, 0, 1, 0, 0, 0, 64, 4, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1, 32, 0, 0, 0, 64, 1, 0, 0, 0, 16, 1, 0, 4, 0, 0, 0, 0,
    128, 0, 0, 64, 0, 4, 0, 0, 0, 5, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 8, 0, 0, 0,
    0, 0, 48, 0, 0, 0, 9, 0, 0, 4, 0, 64, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8,
    0, 128, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 1, 0, 40, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4, 8, 0, 0, 32, 0, 2, 0, 0, 128, 160, 0, 0, 0, 0, 0, 4,
    8, 16, 0, 0, 8, 0, 16, 0, 0, 0, 2, 8, 0, 0, 0, 0,
};

static const lexicon number_cues_words = {number_cues_table.entries, number_cues_slots, number_cues_filter, 1023};

#endif
