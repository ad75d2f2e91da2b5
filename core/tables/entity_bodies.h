/* Made by tools/make_tables.py from core/data/entity_bodies.txt; do not edit. */
#ifndef DESK_TABLE_ENTITY_BODIES_H
#define DESK_TABLE_ENTITY_BODIES_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[231];
    char text[31][128], past[8];
} entity_bodies_table = {
    {
        {3696, 0x17929DEBu, 0, 7, 0, 2}, /* african */
        {3689, 0x15351384u, 1, 13, 2, 1}, /* african union */
        {3688, 0x3F24EFC0u, 0, 2, 0, 2}, /* al */
        {3676, 0xEABB8122u, 1, 10, 2, 1}, /* al jazeera */
        {3672, 0xA79D17EAu, 1, 8, 2, 1}, /* al qaeda */
        {3666, 0x4F9A9AD3u, 1, 8, 1, 1}, /* al-qaeda */
        {3660, 0x786FC068u, 0, 7, 0, 2}, /* amnesty */
        {3653, 0x64F75310u, 1, 21, 2, 1}, /* amnesty international */
        {3660, 0x4124F2E6u, 0, 2, 0, 3}, /* an */
        {3648, 0xB78A6AA5u, 1, 19, 3, 1}, /* an garda síochána */
        {3653, 0x860605D9u, 0, 4, 0, 2}, /* arab */
        {3648, 0x5A6511CEu, 1, 11, 2, 1}, /* arab league */
        {3645, 0xC70E5D33u, 0, 10, 0, 2}, /* associated */
        {3641, 0x67D30C6Cu, 1, 16, 2, 1}, /* associated press */
        {3643, 0xE3D8D3E5u, 0, 10, 0, 3}, /* australian */
        {3639, 0x36F44584u, 1, 25, 3, 1}, /* australian federal police */
        {3650, 0x3B952E97u, 0, 4, 0, 3}, /* bank */
        {3640, 0x97FFFD24u, 1, 14, 3, 1}, /* bank of canada */
        {3640, 0x28211423u, 1, 15, 3, 1}, /* bank of england */
        {3648, 0x8B0D61A4u, 1, 13, 3, 1}, /* bank of japan */
        {3647, 0xC59D8AE0u, 0, 4, 0, 2}, /* boko */
        {3637, 0xF1AEC81Fu, 1, 10, 2, 1}, /* boko haram */
        {3633, 0x1F523237u, 0, 6, 0, 2}, /* border */
        {3625, 0x450A2CD8u, 1, 12, 2, 1}, /* border force */
        {3623, 0x9135C581u, 1, 13, 2, 1}, /* border patrol */
        {3622, 0x628048A0u, 0, 7, 0, 3}, /* british */
        {3615, 0xDF12C959u, 1, 12, 2, 1}, /* british army */
        {3613, 0x11D743A1u, 1, 15, 2, 1}, /* british council */
        {3632, 0x8FE6CD31u, 1, 24, 3, 1}, /* british transport police */
        {3642, 0x9A30245Cu, 1, 10, 1, 1}, /* bundesbank */
        {3638, 0x2D9EB482u, 1, 9, 1, 1}, /* bundestag */
        {3633, 0x343E3473u, 0, 7, 0, 2}, /* cabinet */
        {3626, 0xF6C809B7u, 1, 14, 2, 1}, /* cabinet office */
        {3626, 0x872757CCu, 0, 4, 0, 3}, /* care */
        {3616, 0x5C8411B4u, 1, 23, 3, 1}, /* care quality commission */
        {3625, 0xB2D090D5u, 0, 7, 0, 6}, /* centers */
        {3632, 0x4BF4E778u, 1, 42, 6, 1}, /* centers for disease control and prevention */
        {3660, 0xDD19F55Au, 0, 7, 0, 3}, /* central */
        {3653, 0x120B65D4u, 1, 27, 3, 1}, /* central intelligence agency */
        {3666, 0x168E61C5u, 0, 5, 0, 2}, /* coast */
        {3657, 0x8407C550u, 1, 11, 2, 1}, /* coast guard */
        {3654, 0xA40D6274u, 0, 12, 0, 2}, /* conservative */
        {3664, 0x51118308u, 1, 18, 2, 1}, /* conservative party */
        {3668, 0x39804128u, 0, 5, 0, 7}, /* court */
        {3659, 0x0E809F68u, 1, 15, 3, 1}, /* court of appeal */
        {3660, 0x75070FFCu, 1, 38, 7, 1}, /* court of justice of the european union */
        {3684, 0x34EA9C90u, 0, 5, 0, 3}, /* crown */
        {3675, 0x287AE368u, 1, 25, 3, 1}, /* crown prosecution service */
        {3686, 0xEA3E071Eu, 0, 5, 0, 2}, /* daily */
        {3680, 0xFF6D8F45u, 1, 10, 2, 1}, /* daily mail */
        {3676, 0x4A4ADD76u, 1, 15, 2, 1}, /* daily telegraph */
        {3677, 0x761A8C53u, 0, 7, 0, 2}, /* defense */
        {3670, 0x311456E9u, 1, 18, 2, 1}, /* defense department */
        {3674, 0x08567BE6u, 0, 10, 0, 3}, /* democratic */
        {3670, 0x55DD3A05u, 1, 29, 3, 1}, /* democratic national committee */
        {3685, 0x087C2936u, 1, 16, 2, 1}, /* democratic party */
        {3696, 0x9AA85CB9u, 1, 25, 3, 1}, /* democratic unionist party */
        {3707, 0xCF3DA547u, 0, 10, 0, 4}, /* department */
        {3703, 0x5B4C24ACu, 1, 21, 3, 1}, /* department of defense */
        {3710, 0xAC008CC6u, 1, 23, 3, 1}, /* department of education */
        {3719, 0xF3CC01C6u, 1, 20, 3, 1}, /* department of energy */
        {3744, 0x5D4072C0u, 1, 20, 3, 1}, /* department of health */
        {3750, 0x719C5440u, 1, 31, 4, 1}, /* department of homeland security */
        {3767, 0xBB28C6ABu, 1, 21, 3, 1}, /* department of justice */
        {3774, 0xB8D95FD7u, 1, 19, 3, 1}, /* department of state */
        {3779, 0x4E0AD7B3u, 0, 7, 0, 3}, /* doctors */
        {3792, 0xCECAB1AEu, 1, 23, 3, 1}, /* doctors without borders */
        {3801, 0xC954DBC4u, 1, 4, 1, 1}, /* duma */
        {3791, 0x2A8C7DD6u, 1, 5, 1, 1}, /* dáil */
        {3782, 0x3FEE2BFAu, 0, 11, 0, 2}, /* environment */
        {3779, 0x1A738E4Du, 1, 18, 2, 1}, /* environment agency */
        {3783, 0x7EAE6A97u, 0, 13, 0, 3}, /* environmental */
        {3782, 0x03240845u, 1, 31, 3, 1}, /* environmental protection agency */
        {3808, 0x67D28B74u, 0, 8, 0, 3}, /* european */
        {3802, 0x27A32949u, 1, 21, 3, 1}, /* european central bank */
        {3809, 0x258B5AB9u, 1, 19, 2, 1}, /* european commission */
        {3814, 0x022F912Du, 1, 16, 2, 1}, /* european council */
        {3816, 0x97D5CA73u, 1, 19, 2, 1}, /* european parliament */
        {3821, 0x7288A195u, 1, 14, 2, 1}, /* european union */
        {3821, 0x2F73999Au, 0, 7, 0, 4}, /* federal */
        {3824, 0x30AA0A3Bu, 1, 31, 4, 1}, /* federal bureau of investigation */
        {3841, 0xC68E84B4u, 1, 33, 3, 1}, /* federal communications commission */
        {3860, 0x269AB796u, 1, 15, 2, 1}, /* federal reserve */
        {3861, 0x183ED90Du, 1, 24, 3, 1}, /* federal trade commission */
        {3871, 0x19B8D1BCu, 0, 9, 0, 3}, /* financial */
        {3872, 0x6084B613u, 1, 27, 3, 1}, /* financial conduct authority */
        {3885, 0x9A00524Eu, 1, 15, 2, 1}, /* financial times */
        {3886, 0x3D5073C9u, 0, 4, 0, 4}, /* food */
        {3876, 0x8B2FB1D4u, 1, 28, 4, 1}, /* food and drug administration */
        {3890, 0x659BC978u, 0, 8, 0, 2}, /* football */
        {3884, 0x6AE6E4B9u, 1, 20, 2, 1}, /* football association */
        {3890, 0x52D19DF3u, 0, 7, 0, 4}, /* foreign */
        {3888, 0xAAD61192u, 1, 31, 4, 1}, /* foreign and commonwealth office */
        {3905, 0x798DAB37u, 1, 14, 2, 1}, /* foreign office */
        {3905, 0xB6F3934Eu, 0, 3, 0, 2}, /* fox */
        {3894, 0x4551C89Du, 1, 8, 2, 1}, /* fox news */
        {3888, 0x24B9216Bu, 0, 7, 0, 2}, /* general */
        {3881, 0xDAEDFFC3u, 1, 16, 2, 1}, /* general assembly */
        {3883, 0x011DECBCu, 0, 5, 0, 2}, /* green */
        {3874, 0x0DA1DDD0u, 1, 11, 2, 1}, /* green party */
        {3871, 0x3DDDB9FDu, 0, 4, 0, 4}, /* high */
        {3872, 0xF20F8FCAu, 1, 21, 4, 1}, /* high court of justice */
        {3879, 0xD2C8C28Eu, 0, 4, 0, 2}, /* home */
        {3869, 0xCA1F3F24u, 1, 11, 2, 1}, /* home office */
        {3866, 0x6F53A3EFu, 0, 8, 0, 2}, /* homeland */
        {3860, 0x86B0B429u, 1, 17, 2, 1}, /* homeland security */
        {3863, 0x0CFB455Bu, 0, 5, 0, 3}, /* house */
        {3854, 0x11DAF942u, 1, 17, 3, 1}, /* house of assembly */
        {3857, 0x3625A562u, 1, 16, 3, 1}, /* house of commons */
        {3872, 0x31076318u, 1, 14, 3, 1}, /* house of lords */
        {3872, 0xB6F4D012u, 1, 24, 3, 1}, /* house of representatives */
        {3882, 0x714DAA7Au, 0, 5, 0, 3}, /* human */
        {3873, 0xDD420C4Au, 1, 18, 3, 1}, /* human rights watch */
        {3877, 0x9A796D00u, 0, 8, 0, 3}, /* internal */
        {3871, 0xEDEA1AF9u, 1, 24, 3, 1}, /* internal revenue service */
        {3881, 0xA31EDA03u, 0, 13, 0, 4}, /* international */
        {3888, 0x18ED8F55u, 1, 34, 4, 1}, /* international atomic energy agency */
        {3908, 0x0B2D6D14u, 1, 30, 4, 1}, /* international court of justice */
        {3924, 0xCFC947CDu, 1, 28, 3, 1}, /* international criminal court */
        {3938, 0xFC02A579u, 1, 27, 3, 1}, /* international monetary fund */
        {3952, 0xD0FB333Bu, 1, 31, 3, 1}, /* international olympic committee */
        {3969, 0x54D66F69u, 0, 7, 0, 2}, /* islamic */
        {3962, 0x25AB5E04u, 1, 13, 2, 1}, /* islamic state */
        {3961, 0xB414BFE2u, 0, 7, 0, 2}, /* justice */
        {3954, 0xA3C0E52Au, 1, 18, 2, 1}, /* justice department */
        {3958, 0xF5C743C8u, 1, 7, 1, 1}, /* knesset */
        {3951, 0xFF2CD2AAu, 0, 6, 0, 2}, /* labour */
        {3943, 0x1DA24A42u, 1, 12, 2, 1}, /* labour party */
        {3941, 0xC89FB886u, 0, 7, 0, 2}, /* liberal */
        {3936, 0x177C613Au, 1, 17, 2, 1}, /* liberal democrats */
        {3939, 0x3B514B05u, 0, 3, 0, 2}, /* lok */
        {3928, 0xBCED4DA0u, 1, 9, 2, 1}, /* lok sabha */
        {3923, 0x35AA1ECBu, 0, 10, 0, 2}, /* manchester */
        {3919, 0xA19D8ACEu, 1, 15, 2, 1}, /* manchester city */
        {3920, 0xB2627952u, 1, 17, 2, 1}, /* manchester united */
        {3923, 0xD3AD6A29u, 0, 3, 0, 2}, /* met */
        {3912, 0xB390B4ADu, 1, 10, 2, 1}, /* met office */
        {3908, 0x6C22D247u, 1, 10, 2, 1}, /* met police */
        {3904, 0x6B2E0EDFu, 0, 12, 0, 2}, /* metropolitan */
        {3904, 0x10457FF9u, 1, 19, 2, 1}, /* metropolitan police */
        {3909, 0x021B899Cu, 0, 8, 0, 3}, /* ministry */
        {3903, 0x14C61ADFu, 1, 19, 3, 1}, /* ministry of defence */
        {3908, 0x463C6ED0u, 1, 19, 3, 1}, /* ministry of justice */
        {3913, 0x3DEFE8D7u, 0, 8, 0, 3}, /* national */
        {3907, 0xF10D5B5Au, 1, 21, 3, 1}, /* national crime agency */
        {3914, 0x9567147Bu, 1, 13, 2, 1}, /* national grid */
        {3920, 0x345F25FEu, 1, 14, 2, 1}, /* national guard */
        {3920, 0x71EC46CEu, 1, 23, 3, 1}, /* national health service */
        {3929, 0x9B6739D1u, 1, 25, 3, 1}, /* national hurricane center */
        {3940, 0x9DC854A8u, 1, 24, 3, 1}, /* national security agency */
        {3950, 0xE3E61B17u, 1, 14, 2, 1}, /* national trust */
        {3968, 0x6EC5F782u, 1, 24, 3, 1}, /* national weather service */
        {3978, 0x521886C5u, 0, 7, 0, 2}, /* network */
        {3971, 0xF10EDF91u, 1, 12, 2, 1}, /* network rail */
        {3969, 0x28999611u, 0, 3, 0, 3}, /* new */
        {3958, 0xBF3541CEu, 1, 14, 3, 1}, /* new york times */
        {3958, 0x7CAE1934u, 1, 10, 1, 1}, /* oireachtas */
        {3954, 0xBD2B9BD6u, 0, 3, 0, 2}, /* old */
        {3943, 0xFE279EF6u, 1, 10, 2, 1}, /* old bailey */
        {3939, 0x399BF05Du, 0, 8, 0, 2}, /* ordnance */
        {3933, 0x44FCFB6Fu, 1, 15, 2, 1}, /* ordnance survey */
        {3936, 0x6F5386CAu, 0, 10, 0, 3}, /* parliament */
        {3932, 0x6247B021u, 1, 20, 3, 1}, /* parliament of canada */
        {3938, 0xCDBE35F5u, 0, 5, 0, 2}, /* plaid */
        {3929, 0xAA301225u, 1, 11, 2, 1}, /* plaid cymru */
        {3926, 0x89E7FA47u, 0, 4, 0, 2}, /* post */
        {3916, 0x67E1D3ABu, 1, 11, 2, 1}, /* post office */
        {3913, 0x13721CF7u, 0, 5, 0, 2}, /* privy */
        {3904, 0xBD3CE4C0u, 1, 13, 2, 1}, /* privy council */
        {3903, 0xCC909380u, 0, 6, 0, 3}, /* public */
        {3895, 0x7F0A9133u, 1, 21, 3, 1}, /* public health england */
        {3904, 0xA75F6180u, 0, 5, 0, 2}, /* rajya */
        {3895, 0xC3F3EC33u, 1, 11, 2, 1}, /* rajya sabha */
        {3892, 0x40F480DCu, 0, 3, 0, 2}, /* red */
        {3881, 0xF032CFDBu, 1, 12, 2, 1}, /* red crescent */
        {3879, 0x639F542Cu, 1, 9, 2, 1}, /* red cross */
        {3874, 0xC50C68AAu, 0, 10, 0, 3}, /* republican */
        {3870, 0xC0088159u, 1, 29, 3, 1}, /* republican national committee */
        {3885, 0x5908B042u, 1, 16, 2, 1}, /* republican party */
        {3887, 0x27291B4Bu, 0, 7, 0, 2}, /* reserve */
        {3888, 0xAD24B531u, 1, 12, 2, 1}, /* reserve bank */
        {3886, 0x0CF9500Cu, 0, 13, 0, 2}, /* revolutionary */
        {3885, 0xA979F2D7u, 1, 19, 2, 1}, /* revolutionary guard */
        {3890, 0x90AD4210u, 0, 5, 0, 4}, /* royal */
        {3881, 0x41571AFDu, 1, 15, 3, 1}, /* royal air force */
        {3882, 0x4EDD14E5u, 1, 29, 4, 1}, /* royal canadian mounted police */
        {3897, 0xBC496BF3u, 1, 10, 2, 1}, /* royal mail */
        {3904, 0xAF982A01u, 1, 13, 2, 1}, /* royal marines */
        {3903, 0xBBE5FD86u, 1, 10, 2, 1}, /* royal navy */
        {3899, 0xCCFF7E48u, 0, 4, 0, 3}, /* save */
        {3889, 0x17DADBA0u, 1, 17, 3, 1}, /* save the children */
        {3892, 0x48118245u, 0, 8, 0, 2}, /* scotland */
        {3886, 0x65731EB1u, 1, 13, 2, 1}, /* scotland yard */
        {3885, 0xD9BE0454u, 0, 8, 0, 3}, /* scottish */
        {3879, 0x5A8D5B77u, 1, 19, 2, 1}, /* scottish government */
        {3904, 0xA83DAEA4u, 1, 23, 3, 1}, /* scottish national party */
        {3913, 0xD0307953u, 1, 19, 2, 1}, /* scottish parliament */
        {3918, 0x667C6911u, 0, 6, 0, 2}, /* secret */
        {3910, 0x2255A0FAu, 1, 14, 2, 1}, /* secret service */
        {3910, 0x2482479Bu, 0, 10, 0, 4}, /* securities */
        {3906, 0xD393C5ECu, 1, 34, 4, 1}, /* securities and exchange commission */
        {3926, 0xC92CC9BBu, 0, 8, 0, 2}, /* security */
        {3920, 0x2B934D3Cu, 1, 16, 2, 1}, /* security council */
        {3922, 0x0ED25519u, 0, 4, 0, 2}, /* sinn */
        {3912, 0xD2B18CACu, 1, 10, 2, 1}, /* sinn féin */
        {3908, 0xCD2B8F36u, 0, 3, 0, 2}, /* sky */
        {3897, 0x99F9FC85u, 1, 8, 2, 1}, /* sky news */
        {3891, 0x783132F6u, 0, 5, 0, 2}, /* state */
        {3882, 0xD7B90676u, 1, 16, 2, 1}, /* state department */
        {3884, 0x47B759A7u, 1, 10, 2, 1}, /* state duma */
        {3880, 0x6FD1C80Cu, 0, 7, 0, 2}, /* supreme */
        {3873, 0x663851F9u, 1, 13, 2, 1}, /* supreme court */
        {3872, 0xD17C2170u, 0, 8, 0, 2}, /* treasury */
        {3872, 0xBBE5E51Cu, 1, 19, 2, 1}, /* treasury department */
        {3877, 0x5D9E4D86u, 0, 6, 0, 2}, /* united */
        {3869, 0x99F9C072u, 1, 14, 2, 1}, /* united nations */
        {3869, 0xA7262D15u, 0, 4, 0, 3}, /* wall */
        {3859, 0xD989523Du, 1, 19, 3, 1}, /* wall street journal */
        {3864, 0x6867C3DBu, 0, 10, 0, 2}, /* washington */
        {3860, 0xACB10CF1u, 1, 15, 2, 1}, /* washington post */
        {3861, 0xA0A4B304u, 0, 5, 0, 2}, /* welsh */
        {3852, 0x72F021C7u, 1, 16, 2, 1}, /* welsh government */
        {3856, 0xD4E70D83u, 1, 16, 2, 1}, /* welsh parliament */
        {3858, 0xDE020766u, 0, 5, 0, 2}, /* white */
        {3849, 0x0F0B1D42u, 1, 11, 2, 1}, /* white house */
        {3846, 0x37A3E893u, 0, 5, 0, 3}, /* world */
        {3837, 0xD79D48D9u, 1, 10, 2, 1}, /* world bank */
        {3833, 0xD4D1E4C7u, 1, 20, 3, 1}, /* world economic forum */
        {3839, 0x8B692A4Bu, 1, 25, 3, 1}, /* world health organisation */
        {3872, 0x0EDE7540u, 1, 25, 3, 1}, /* world health organization */
        {3883, 0xE90FFFDAu, 1, 24, 3, 1}, /* world trade organization */
    },
    {
        "african\000\000african union\000\000al\000\000al jazeera\000\000al qaeda\000\000al-qaeda\000\000amnesty\000\000amnesty international\000\000an\000\000an garda s\303\255och\303\241na\000\000arab\000",
        "arab league\000\000associated\000\000associated press\000\000australian\000\000australian federal police\000\000bank\000\000bank of canada\000\000bank of england\000",
        "bank of japan\000\000boko\000\000boko haram\000\000border\000\000border force\000\000border patrol\000\000british\000\000british army\000\000british council\000",
        "british transport police\000\000bundesbank\000\000bundestag\000\000cabinet\000\000cabinet office\000\000care\000\000care quality commission\000\000centers\000",
        "centers for disease control and prevention\000\000central\000\000central intelligence agency\000\000coast\000\000coast guard\000\000conservative\000",
        "conservative party\000\000court\000\000court of appeal\000\000court of justice of the european union\000\000crown\000\000crown prosecution service\000\000daily\000",
        "daily mail\000\000daily telegraph\000\000defense\000\000defense department\000\000democratic\000\000democratic national committee\000\000democratic party\000",
        "democratic unionist party\000\000department\000\000department of defense\000\000department of education\000\000department of energy\000",
        "department of health\000\000department of homeland security\000\000department of justice\000\000department of state\000\000doctors\000",
        "doctors without borders\000\000duma\000\000d\303\241il\000\000environment\000\000environment agency\000\000environmental\000\000environmental protection agency\000",
        "european\000\000european central bank\000\000european commission\000\000european council\000\000european parliament\000\000european union\000\000federal\000",
        "federal bureau of investigation\000\000federal communications commission\000\000federal reserve\000\000federal trade commission\000\000financial\000",
        "financial conduct authority\000\000financial times\000\000food\000\000food and drug administration\000\000football\000\000football association\000\000foreign\000",
        "foreign and commonwealth office\000\000foreign office\000\000fox\000\000fox news\000\000general\000\000general assembly\000\000green\000\000green party\000\000high\000",
        "high court of justice\000\000home\000\000home office\000\000homeland\000\000homeland security\000\000house\000\000house of assembly\000\000house of commons\000",
        "house of lords\000\000house of representatives\000\000human\000\000human rights watch\000\000internal\000\000internal revenue service\000\000international\000",
        "international atomic energy agency\000\000international court of justice\000\000international criminal court\000\000international monetary fund\000",
        "international olympic committee\000\000islamic\000\000islamic state\000\000justice\000\000justice department\000\000knesset\000\000labour\000\000labour party\000\000liberal\000",
        "liberal democrats\000\000lok\000\000lok sabha\000\000manchester\000\000manchester city\000\000manchester united\000\000met\000\000met office\000\000met police\000\000metropolitan\000",
        "metropolitan police\000\000ministry\000\000ministry of defence\000\000ministry of justice\000\000national\000\000national crime agency\000\000national grid\000",
        "national guard\000\000national health service\000\000national hurricane center\000\000national security agency\000\000national trust\000",
        "national weather service\000\000network\000\000network rail\000\000new\000\000new york times\000\000oireachtas\000\000old\000\000old bailey\000\000ordnance\000\000ordnance survey\000",
        "parliament\000\000parliament of canada\000\000plaid\000\000plaid cymru\000\000post\000\000post office\000\000privy\000\000privy council\000\000public\000\000public health england\000",
        "rajya\000\000rajya sabha\000\000red\000\000red crescent\000\000red cross\000\000republican\000\000republican national committee\000\000republican party\000\000reserve\000",
        "reserve bank\000\000revolutionary\000\000revolutionary guard\000\000royal\000\000royal air force\000\000royal canadian mounted police\000\000royal mail\000",
        "royal marines\000\000royal navy\000\000save\000\000save the children\000\000scotland\000\000scotland yard\000\000scottish\000\000scottish government\000",
        "scottish national party\000\000scottish parliament\000\000secret\000\000secret service\000\000securities\000\000securities and exchange commission\000\000security\000",
        "security council\000\000sinn\000\000sinn f\303\251in\000\000sky\000\000sky news\000\000state\000\000state department\000\000state duma\000\000supreme\000\000supreme court\000\000treasury\000",
        "treasury department\000\000united\000\000united nations\000\000wall\000\000wall street journal\000\000washington\000\000washington post\000\000welsh\000\000welsh government\000",
        "welsh parliament\000\000white\000\000white house\000\000world\000\000world bank\000\000world economic forum\000\000world health organisation\000",
        "world health organization\000\000world trade organization\000",
    },
    "",
};

static const uint16_t entity_bodies_slots[] = {
    0, 188, 0, 116, 123, 55, 0, 0, 0, 0, 0, 0,
    182, 211, 0, 0, 184, 155, 111, 86, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 22, 0, 163, 0, 19,
    0, 165, 0, 0, 0, 106, 136, 0, 176, 0, 0, 0,
    0, 0, 0, 173, 0, 0, 0, 23, 0, 0, 0, 81,
    0, 218, 0, 0, 63, 0, 128, 179, 0, 73, 192, 138,
    166, 190, 113, 229, 0, 71, 87, 0, 0, 0, 0, 52,
    194, 0, 0, 0, 0, 0, 0, 0, 30, 160, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0,
    14, 0, 0, 0, 0, 0, 216, 32, 42, 78, 209, 0,
    0, 0, 112, 146, 0, 0, 0, 0, 0, 0, 31, 0,
    0, 207, 129, 0, 0, 0, 0, 0, 0, 0, 103, 0,
    47, 0, 0, 226, 0, 0, 0, 17, 72, 0, 0, 0,
    0, 96, 0, 0, 26, 0, 0, 0, 196, 10, 0, 0,
    150, 0, 127, 64, 59, 137, 177, 205, 0, 193, 0, 0,
    82, 0, 0, 0, 0, 57, 76, 91, 99, 0, 0, 0,
    62, 169, 0, 0, 0, 153, 60, 228, 0, 0, 162, 133,
    0, 0, 134, 148, 143, 0, 0, 6, 0, 36, 0, 144,
    24, 183, 227, 0, 174, 0, 0, 139, 21, 142, 0, 0,
    0, 186, 9, 0, 0, 53, 0, 0, 0, 0, 0, 0,
    0, 220, 0, 0, 0, 0, 159, 168, 208, 115, 199, 0,
    0, 185, 0, 0, 114, 0, 0, 0, 221, 131, 0, 0,
    43, 0, 0, 0, 0, 84, 0, 0, 8, 198, 0, 0,
    118, 217, 0, 151, 110, 204, 0, 0, 214, 0, 49, 0,
    0, 0, 4, 0, 18, 104, 0, 0, 44, 0, 125, 0,
    0, 77, 0, 0, 0, 29, 181, 13, 157, 171, 56, 94,
    206, 0, 130, 121, 203, 0, 0, 0, 230, 0, 108, 225,
    0, 50, 0, 58, 0, 75, 0, 180, 0, 0, 95, 0,
    41, 0, 135, 197, 0, 117, 0, 0, 0, 27, 38, 107,
    145, 178, 0, 0, 0, 0, 109, 0, 0, 0, 224, 0,
    45, 48, 122, 97, 0, 0, 0, 161, 213, 0, 0, 0,
    74, 0, 51, 195, 37, 90, 120, 0, 0, 0, 0, 0,
    170, 25, 152, 172, 2, 16, 189, 215, 223, 0, 0, 0,
    0, 0, 0, 0, 0, 154, 93, 0, 0, 79, 83, 0,
    0, 0, 80, 200, 141, 0, 0, 0, 132, 28, 191, 0,
    20, 0, 0, 210, 0, 0, 0, 167, 0, 0, 67, 0,
    0, 0, 0, 66, 35, 0, 0, 33, 0, 0, 0, 202,
    85, 0, 0, 0, 3, 0, 0, 98, 68, 40, 61, 222,
    126, 88, 102, 0, 34, 119, 12, 156, 100, 149, 0, 0,
    39, 89, 69, 65, 158, 11, 231, 175, 219, 0, 0, 0,
    0, 0, 124, 0, 0, 15, 54, 0, 0, 0, 5, 1,
    201, 0, 0, 105, 0, 0, 0, 92, 187, 164, 0, 0,
    0, 140, 70, 212, 46, 101, 147, 0,
};

static const uint8_t entity_bodies_filter[] = {
    0, 32, 0, 32, 2, 4, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 16, 2, 32, 8, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 128, 0, 8, 0, 2, 0, 32, 0, 0, 0, 80, 0, 0, 8, 0, 0, 0,
    0, 0, 0, 64, 0, 0, 0, 1, 0, 0, 0, 2, 0, 64, 0, 0, 8, 0, 5, 0, 0, 5, 0, 24,
    64, 0, 64, 16, 0, 1, 16, 0, 0, 0, 0, 8, 64, 0, 0, 0, 0, 0, 0, 0, 16, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0, 0, 0, 0, 16, 18, 32, 0, 64, 0,
    0, 0, 8, 16, 0, 0, 0, 0, 0, 0, 2, 0, 0, 16, 64, 0, 0, 0, 0, 0, 0, 0, 64, 0,
    2, 0, 0, 2, 0, 0, 0, 10, 0, 0, 0, 0, 0, 4, 0, 0, 8, 0, 0, 0, 32, 32, 0, 0,
    16, 0, 192, 32, 68, 32, 0, 0, 0, 8, 0, 0, 64, 0, 0, 0, 0, 26, 0, 0, 1, 0, 0, 0,
    36, 0, 0, 0, 0, 4, 32, 64, 0, 0, 8, 2, 0, 0, 40, 0, 4, 0, 0, 4, 0, 32, 0, 34,
    4, 64, 0, 0, 4, 0, 0, 9, 64, 0, 0, 0, 0, 4, 4, 0, 0, 2, 0, 0, 0, 0, 0, 0,
    0, 32, 0, 0, 0, 0, 136, 1, 0, 128, 2, 0, 0, 4, 0, 0, 16, 0, 0, 0, 32, 2, 0, 0,
    4, 0, 0, 0, 0, 1, 0, 0, 8, 8, 0, 0, 1, 32, 0, 128, 2, 1, 0, 0, 32, 0, 128, 0,
    0, 0, 128, 0, 80, 0, 0, 0, 2, 0, 32, 0, 0, 1, 0, 0, 0, 48, 0, 72, 8, 0, 65, 8,
    0, 0, 1, 64, 2, 0, 0, 0, 1, 0, 1, 0, 0, 128, 0, 64, 0, 2, 0, 2, 0, 0, 32, 0,
    16, 0, 32, 64, 0, 1, 0, 0, 0, 64, 192, 1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 64, 0,
    3, 4, 0, 2, 0, 0, 0, 4, 64, 0, 0, 0, 8, 0, 4, 4, 12, 128, 0, 0, 0, 0, 0, 0,
    96, 16, 8, 64, 3, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 32, 0, 0, 8, 2, 0,
    0, 0, 2, 2, 1, 0, 0, 0, 33, 1, 0, 0, 16, 0, 0, 4, 0, 0, 0, 8, 0, 0, 64, 0,
    0, 0, 0, 4, 4, 0, 0, 128, 0, 0, 0, 64, 1, 0, 0, 0, 2, 0, 0, 64, 64, 1, 128, 8,
    128, 2, 128, 0, 16, 64, 36, 0, 1, 16, 0, 0, 17, 0, 34, 32, 0, 16, 128, 136, 0, 0, 0, 0,
    0, 0, 32, 0, 0, 128, 1, 0, 0, 0, 32, 1, 64, 0, 0, 8, 0, 0, 0, 36, 0, 64, 0, 0,
    0, 9, 2, 0, 8, 2, 2, 0,
};

static const lexicon entity_bodies_words = {entity_bodies_table.entries, entity_bodies_slots, entity_bodies_filter, 511};

#endif
