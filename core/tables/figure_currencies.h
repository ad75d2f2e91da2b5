/* Made by tools/make_tables.py from core/data/figure_currencies.txt; do not edit. */
#ifndef DESK_TABLE_FIGURE_CURRENCIES_H
#define DESK_TABLE_FIGURE_CURRENCIES_H

#include "../lexicon.h"
#include "../figure_lists.h"

static const struct {
    lexicon_entry entries[670];
    char text[64][128], past[8];
} figure_currencies_table = {
    {
        {10720, 0x210C8933u, CURRENCY_SYMBOL, 1, 1, 2}, /* $ */
        {10710, 0x8910D884u, CURRENCY_SYMBOL, 3, 2, 1}, /* $ a */
        {10702, 0xCABEAD26u, CURRENCY_SYMBOL, 3, 2, 1}, /* $ c */
        {10694, 0x9301962Cu, CURRENCY_SYMBOL, 4, 2, 1}, /* $ hk */
        {10687, 0x97DD1097u, CURRENCY_SYMBOL, 4, 2, 1}, /* $ nz */
        {10680, 0xEC515DDFu, CURRENCY_SYMBOL, 4, 2, 1}, /* $ us */
        {10673, 0xE40C292Cu, 0, 1, 0, 2}, /* a */
        {10660, 0x8910D884u, CURRENCY_SYMBOL, 3, 2, 1}, /* a $ */
        {10652, 0x213B281Du, CURRENCY_CODE, 3, 1, 1}, /* aed */
        {10644, 0x32A3AC11u, CURRENCY_NAME, 7, 1, 1}, /* afghani */
        {10640, 0x19A85E46u, CURRENCY_NAME, 8, 1, 1}, /* afghanis */
        {10637, 0x353D8630u, CURRENCY_CODE, 3, 1, 1}, /* afn */
        {10629, 0x7796211Eu, 0, 8, 0, 2}, /* algerian */
        {10640, 0x2A70AE52u, CURRENCY_NAME, 14, 2, 1}, /* algerian dinar */
        {10643, 0x5FB86D33u, CURRENCY_NAME, 15, 2, 1}, /* algerian dinars */
        {10647, 0x13254BC4u, CURRENCY_CODE_AFTER, 3, 1, 1}, /* all */
        {10639, 0x3127B995u, CURRENCY_CODE, 3, 1, 1}, /* amd */
        {10631, 0xD091583Fu, 0, 8, 0, 2}, /* american */
        {10625, 0xDD8DF040u, CURRENCY_NAME, 16, 2, 1}, /* american dollars */
        {10630, 0x0E29C113u, CURRENCY_CODE, 3, 1, 1}, /* ang */
        {10622, 0x382C41C8u, CURRENCY_CODE, 3, 1, 1}, /* aoa */
        {10614, 0xAF41C2BAu, 0, 9, 0, 2}, /* argentine */
        {10624, 0xCCE615A7u, CURRENCY_NAME, 14, 2, 1}, /* argentine peso */
        {10627, 0xF98D3C40u, CURRENCY_NAME, 15, 2, 1}, /* argentine pesos */
        {10631, 0x331CE8A1u, 0, 11, 0, 2}, /* argentinian */
        {10628, 0x268A6C95u, CURRENCY_NAME, 17, 2, 1}, /* argentinian pesos */
        {10634, 0x2A6F11ABu, CURRENCY_CODE, 3, 1, 1}, /* ars */
        {10626, 0x5825171Bu, 0, 2, 0, 2}, /* au */
        {10614, 0x9B69BDBDu, CURRENCY_SYMBOL, 4, 2, 1}, /* au $ */
        {10607, 0x4163FCEDu, CURRENCY_CODE, 3, 1, 2}, /* aud */
        {10599, 0x31C2E893u, CURRENCY_SYMBOL, 5, 2, 1}, /* aud $ */
        {10593, 0x2A63D8B8u, 0, 3, 0, 2}, /* aus */
        {10582, 0x53A99030u, CURRENCY_SYMBOL, 5, 2, 1}, /* aus $ */
        {10576, 0x151D1FC9u, 0, 9, 0, 2}, /* australia */
        {10571, 0xCAE5DD72u, CURRENCY_NAME, 17, 2, 1}, /* australia dollars */
        {10577, 0xE3D8D3E5u, 0, 10, 0, 2}, /* australian */
        {10573, 0x7ECE2ACFu, CURRENCY_NAME, 17, 2, 1}, /* australian dollar */
        {10579, 0x96017F06u, CURRENCY_NAME, 18, 2, 1}, /* australian dollars */
        {10586, 0x0E6829D2u, CURRENCY_CODE, 3, 1, 1}, /* awg */
        {10578, 0x155B68E4u, CURRENCY_CODE, 3, 1, 1}, /* azn */
        {10570, 0xE10DE0D1u, 0, 8, 0, 2}, /* bahraini */
        {10576, 0x550250F7u, CURRENCY_NAME, 14, 2, 1}, /* bahraini dinar */
        {10579, 0xD4DF9C76u, CURRENCY_NAME, 15, 2, 1}, /* bahraini dinars */
        {10583, 0x4C99C688u, CURRENCY_NAME, 4, 1, 1}, /* baht */
        {10576, 0x91143D21u, CURRENCY_NAME, 5, 1, 1}, /* bahts */
        {10570, 0x59B74F73u, CURRENCY_CODE_AFTER, 3, 1, 1}, /* bam */
        {10562, 0x2E11B217u, 0, 11, 0, 2}, /* bangladeshi */
        {10559, 0x73226A3Au, CURRENCY_NAME, 16, 2, 1}, /* bangladeshi taka */
        {10564, 0x52BF9333u, CURRENCY_CODE, 3, 1, 1}, /* bbd */
        {10556, 0x5FB09D20u, 0, 3, 0, 2}, /* bds */
        {10545, 0x0EE65838u, CURRENCY_SYMBOL, 5, 2, 1}, /* bds $ */
        {10544, 0x66B0A825u, CURRENCY_CODE, 3, 1, 1}, /* bdt */
        {10536, 0x23399277u, 0, 7, 0, 2}, /* belgian */
        {10529, 0xDF1AC681u, CURRENCY_NAME, 13, 2, 1}, /* belgian franc */
        {10531, 0x91083BF4u, CURRENCY_NAME, 14, 2, 1}, /* belgian francs */
        {10534, 0x5AB2D3D8u, CURRENCY_CODE, 3, 1, 1}, /* bgn */
        {10526, 0x76CD4369u, CURRENCY_CODE, 3, 1, 1}, /* bhd */
        {10518, 0x52CACC26u, CURRENCY_CODE, 3, 1, 1}, /* bif */
        {10510, 0xA1713870u, CURRENCY_NAME, 4, 1, 1}, /* birr */
        {10503, 0x55F7427Du, CURRENCY_NAME, 7, 1, 1}, /* bitcoin */
        {10499, 0x623CFC0Au, CURRENCY_NAME, 8, 1, 1}, /* bitcoins */
        {10496, 0x80C21A34u, CURRENCY_CODE, 3, 1, 1}, /* bmd */
        {10488, 0x72C8BFEFu, CURRENCY_CODE, 3, 1, 1}, /* bnd */
        {10480, 0x86C6A0D4u, CURRENCY_CODE, 3, 1, 1}, /* bob */
        {10472, 0xFFD83816u, CURRENCY_NAME, 7, 1, 1}, /* bolivar */
        {10468, 0x2660C6FFu, CURRENCY_NAME, 8, 1, 1}, /* bolivars */
        {10465, 0xF1660D73u, CURRENCY_NAME, 10, 1, 1}, /* bolívares */
        {10464, 0x1E24945Du, 0, 9, 0, 2}, /* brazilian */
        {10459, 0x00AE0B1Fu, CURRENCY_NAME, 15, 2, 1}, /* brazilian reais */
        {10463, 0xE4F26015u, CURRENCY_NAME, 14, 2, 1}, /* brazilian real */
        {10466, 0x9A54AD1Cu, CURRENCY_NAME, 15, 2, 1}, /* brazilian reals */
        {10470, 0x628048A0u, 0, 7, 0, 2}, /* british */
        {10464, 0x47BE5A3Au, CURRENCY_NAME, 13, 2, 1}, /* british pound */
        {10466, 0x7E21BCA7u, CURRENCY_NAME, 14, 2, 1}, /* british pounds */
        {10469, 0x7AE6E19Bu, CURRENCY_CODE, 3, 1, 1}, /* brl */
        {10461, 0x54E46732u, CURRENCY_CODE, 3, 1, 1}, /* bsd */
        {10453, 0x4FD79360u, CURRENCY_CODE, 3, 1, 1}, /* btc */
        {10445, 0x5CD7A7D7u, CURRENCY_CODE, 3, 1, 1}, /* btn */
        {10437, 0x4F23ECE6u, CURRENCY_NAME, 4, 1, 1}, /* buck */
        {10430, 0x2A8D6E8Fu, CURRENCY_NAME, 5, 1, 1}, /* bucks */
        {10424, 0x1DA473D6u, 0, 9, 0, 2}, /* bulgarian */
        {10419, 0x7082F277u, CURRENCY_NAME, 13, 2, 1}, /* bulgarian lev */
        {10432, 0x9B5E537Eu, CURRENCY_NAME, 14, 2, 1}, /* bulgarian leva */
        {10435, 0xDCEB9F58u, CURRENCY_NAME, 14, 2, 1}, /* bulgarian levs */
        {10438, 0x68D9F952u, CURRENCY_CODE, 3, 1, 1}, /* bwp */
        {10430, 0x7AF3AD8Eu, CURRENCY_CODE, 3, 1, 1}, /* byn */
        {10422, 0x572BD14Du, 0, 2, 0, 2}, /* bz */
        {10410, 0x90643933u, CURRENCY_SYMBOL, 4, 2, 1}, /* bz $ */
        {10403, 0x62FA438Bu, CURRENCY_CODE, 3, 1, 1}, /* bzd */
        {10395, 0xE60C2C52u, CURRENCY_MINOR_LETTER, 1, 1, 2}, /* c */
        {10385, 0xCABEAD26u, CURRENCY_SYMBOL, 3, 2, 1}, /* c $ */
        {10377, 0x58299449u, 0, 2, 0, 2}, /* ca */
        {10365, 0x6E18876Fu, CURRENCY_SYMBOL, 4, 2, 1}, /* ca $ */
        {10358, 0xF67442D7u, CURRENCY_CODE, 3, 1, 2}, /* cad */
        {10350, 0x182A38B9u, CURRENCY_SYMBOL, 5, 2, 1}, /* cad $ */
        {10344, 0xF0743965u, 0, 3, 0, 2}, /* can */
        {10336, 0x558F0D8Bu, CURRENCY_SYMBOL, 5, 2, 1}, /* can $ */
        {10330, 0x94975B38u, 0, 8, 0, 2}, /* canadian */
        {10324, 0x6426D5ECu, CURRENCY_NAME, 15, 2, 1}, /* canadian dollar */
        {10328, 0x54E9B8F1u, CURRENCY_NAME, 16, 2, 1}, /* canadian dollars */
        {10333, 0xE67C786Cu, CURRENCY_CODE, 3, 1, 1}, /* cdf */
        {10325, 0xEE7C8504u, 0, 3, 0, 2}, /* cdn */
        {10314, 0x7359ED1Cu, CURRENCY_SYMBOL, 5, 2, 1}, /* cdn $ */
        {10308, 0x43C8DABEu, CURRENCY_NAME, 4, 1, 1}, /* cedi */
        {10301, 0x823070B7u, CURRENCY_NAME, 5, 1, 1}, /* cedis */
        {10295, 0x4CE280CFu, CURRENCY_MINOR, 4, 1, 1}, /* cent */
        {10288, 0xC490A7F4u, CURRENCY_MINOR, 5, 1, 1}, /* cents */
        {10282, 0x1976B887u, 0, 3, 0, 2}, /* cfa */
        {10272, 0xD37E3A31u, CURRENCY_NAME, 9, 2, 1}, /* cfa franc */
        {10270, 0x5B43A6E4u, CURRENCY_NAME, 10, 2, 1}, /* cfa francs */
        {10269, 0xF6858BF8u, CURRENCY_CODE, 3, 1, 1}, /* chf */
        {10261, 0xE1A05A8Du, 0, 7, 0, 2}, /* chilean */
        {10254, 0xA755C98Au, CURRENCY_NAME, 12, 2, 1}, /* chilean peso */
        {10255, 0xD4854901u, CURRENCY_NAME, 13, 2, 1}, /* chilean pesos */
        {10257, 0x21286CC8u, 0, 7, 0, 2}, /* chinese */
        {10250, 0x7038B315u, CURRENCY_NAME, 12, 2, 1}, /* chinese yuan */
        {10251, 0x04902F5Eu, CURRENCY_CODE, 3, 1, 1}, /* clp */
        {10243, 0x018A1A77u, CURRENCY_CODE, 3, 1, 1}, /* cny */
        {10240, 0xD71E0C93u, 0, 9, 0, 2}, /* colombian */
        {10235, 0xE1998CC0u, CURRENCY_NAME, 14, 2, 1}, /* colombian peso */
        {10238, 0xE4AED527u, CURRENCY_NAME, 15, 2, 1}, /* colombian pesos */
        {10242, 0xD67D04B8u, CURRENCY_NAME, 7, 1, 1}, /* colones */
        {10238, 0xFE8DE755u, CURRENCY_CODE, 3, 1, 1}, /* cop */
        {10230, 0xE344C6B9u, CURRENCY_CODE, 3, 1, 1}, /* crc */
        {10222, 0x7D8EEC90u, 0, 8, 0, 2}, /* croatian */
        {10216, 0x918B860Du, CURRENCY_NAME, 13, 2, 1}, /* croatian kuna */
        {10218, 0x15929A56u, CURRENCY_NAME, 14, 2, 1}, /* croatian kunas */
        {10224, 0x34EA9C90u, CURRENCY_UNCLEAR, 5, 1, 1}, /* crown */
        {10215, 0x3054F959u, CURRENCY_UNCLEAR, 6, 1, 1}, /* crowns */
        {10207, 0xA4957826u, 0, 5, 0, 2}, /* cuban */
        {10198, 0xF59757ECu, CURRENCY_NAME, 11, 2, 1}, /* cuban pesos */
        {10198, 0xFA56340Fu, CURRENCY_CODE_AFTER, 3, 1, 1}, /* cup */
        {10190, 0xF54F706Bu, CURRENCY_CODE, 3, 1, 1}, /* cve */
        {10182, 0xA6D3736Cu, 0, 5, 0, 2}, /* czech */
        {10173, 0x0AB717BAu, CURRENCY_NAME, 12, 2, 1}, /* czech crowns */
        {10174, 0xD781D8DCu, CURRENCY_NAME, 12, 2, 1}, /* czech koruna */
        {10175, 0xA3297829u, CURRENCY_NAME, 13, 2, 1}, /* czech korunas */
        {10177, 0x0B588D69u, CURRENCY_CODE, 3, 1, 1}, /* czk */
        {10176, 0x12D7A898u, 0, 6, 0, 2}, /* danish */
        {10168, 0x1C313B86u, CURRENCY_NAME, 13, 2, 1}, /* danish crowns */
        {10170, 0xD252ED19u, CURRENCY_NAME, 12, 2, 1}, /* danish krone */
        {10171, 0xCC2697E7u, CURRENCY_NAME, 13, 2, 1}, /* danish kroner */
        {10173, 0xDA04AED2u, 0, 8, 0, 2}, /* deutsche */
        {10167, 0xEF49D6E7u, CURRENCY_NAME, 13, 2, 1}, /* deutsche mark */
        {10169, 0x64CE82A0u, CURRENCY_NAME, 14, 2, 1}, /* deutsche marks */
        {10172, 0x3AA3C5DFu, CURRENCY_NAME, 12, 1, 1}, /* deutschmarks */
        {10176, 0xFE1250E5u, CURRENCY_DIME, 5, 1, 1}, /* dimes */
        {10170, 0xB0F83953u, CURRENCY_UNCLEAR, 5, 1, 1}, /* dinar */
        {10161, 0xB6C1ED60u, CURRENCY_UNCLEAR, 6, 1, 1}, /* dinars */
        {10153, 0x0C16D986u, CURRENCY_NAME, 6, 1, 1}, /* dirham */
        {10148, 0xFCF91CAFu, CURRENCY_NAME, 7, 1, 1}, /* dirhams */
        {10144, 0xF7608907u, CURRENCY_CODE, 3, 1, 1}, /* djf */
        {10136, 0xCA5E0399u, CURRENCY_CODE, 3, 1, 1}, /* dkk */
        {10128, 0xF364BD3Fu, CURRENCY_NAME, 6, 1, 1}, /* dollar */
        {10123, 0x7395FEA4u, CURRENCY_NAME, 7, 1, 1}, /* dollars */
        {10119, 0x891B1C77u, 0, 9, 0, 2}, /* dominican */
        {10114, 0x3F99098Bu, CURRENCY_NAME, 15, 2, 1}, /* dominican pesos */
        {10118, 0x24F37D4Bu, CURRENCY_NAME, 4, 1, 1}, /* dong */
        {10112, 0xD768A56Cu, CURRENCY_CODE, 3, 1, 1}, /* dop */
        {10104, 0xD9394A5Du, CURRENCY_CODE, 3, 1, 1}, /* dzd */
        {10096, 0xE00C22E0u, 0, 1, 0, 2}, /* e */
        {10083, 0x4883E227u, CURRENCY_SYMBOL, 4, 2, 1}, /* e £ */
        {10076, 0x361A5439u, 0, 2, 0, 2}, /* ec */
        {10064, 0xEDB909FFu, CURRENCY_SYMBOL, 4, 2, 1}, /* ec $ */
        {10057, 0x6C7D2FAFu, CURRENCY_CODE, 3, 1, 1}, /* egp */
        {10049, 0xE24F7048u, 0, 8, 0, 2}, /* egyptian */
        {10043, 0xBEC21D62u, CURRENCY_NAME, 14, 2, 1}, /* egyptian pound */
        {10046, 0xAD71E0CFu, CURRENCY_NAME, 15, 2, 1}, /* egyptian pounds */
        {10050, 0xE979BFDCu, 0, 7, 0, 2}, /* emirati */
        {10043, 0x4231D998u, CURRENCY_NAME, 15, 2, 1}, /* emirati dirhams */
        {10048, 0x809792A8u, CURRENCY_CODE, 3, 1, 1}, /* ern */
        {10040, 0x8C9C22BAu, CURRENCY_CODE, 3, 1, 1}, /* etb */
        {10032, 0x65B55F60u, 0, 9, 0, 2}, /* ethiopian */
        {10027, 0x643C4E25u, CURRENCY_NAME, 14, 2, 1}, /* ethiopian birr */
        {10030, 0x7E9FDE47u, CURRENCY_CODE, 3, 1, 1}, /* eur */
        {10022, 0x7DAAB8F8u, CURRENCY_NAME, 4, 1, 2}, /* euro */
        {10015, 0x1CBA9F61u, CURRENCY_MINOR, 10, 2, 1}, /* euro cents */
        {10014, 0xAE5E47FFu, CURRENCY_MINOR, 9, 1, 1}, /* eurocents */
        {10012, 0x5EC082D1u, CURRENCY_NAME, 5, 1, 1}, /* euros */
        {10006, 0x5F22E389u, 0, 2, 0, 2}, /* fj */
        {9994, 0x67CA30AFu, CURRENCY_SYMBOL, 4, 2, 1}, /* fj $ */
        {9987, 0xB0ECCE17u, CURRENCY_CODE, 3, 1, 1}, /* fjd */
        {9984, 0xB6E905F2u, CURRENCY_CODE, 3, 1, 1}, /* fkp */
        {9976, 0x1758A921u, CURRENCY_NAME, 6, 1, 1}, /* forint */
        {9971, 0x12928C16u, CURRENCY_NAME, 7, 1, 1}, /* forints */
        {9967, 0xFC0CF25Bu, CURRENCY_UNCLEAR, 5, 1, 1}, /* franc */
        {9958, 0xF06134F8u, CURRENCY_UNCLEAR, 6, 1, 1}, /* francs */
        {9950, 0x23B60385u, 0, 6, 0, 2}, /* french */
        {9942, 0x868FA493u, CURRENCY_NAME, 12, 2, 1}, /* french franc */
        {9943, 0xC22CEE82u, CURRENCY_NAME, 13, 2, 1}, /* french francs */
        {9945, 0x560EE914u, CURRENCY_CODE, 3, 1, 1}, /* gbp */
        {9937, 0x5C0CB3EFu, CURRENCY_CODE_AFTER, 3, 1, 1}, /* gel */
        {9929, 0xE9859F73u, 0, 8, 0, 2}, /* georgian */
        {9936, 0x9FD36CF9u, CURRENCY_NAME, 13, 2, 1}, /* georgian lari */
        {9938, 0xCAFAFB13u, 0, 6, 0, 2}, /* german */
        {9930, 0x4959E12Fu, CURRENCY_NAME, 12, 2, 1}, /* german marks */
        {9931, 0x0AF8BC64u, 0, 5, 0, 2}, /* ghana */
        {9922, 0x3644D4F8u, CURRENCY_NAME, 11, 2, 1}, /* ghana cedis */
        {9922, 0xFF1A0F24u, 0, 8, 0, 2}, /* ghanaian */
        {9916, 0x428E2BB8u, CURRENCY_NAME, 14, 2, 1}, /* ghanaian cedis */
        {9919, 0x5128791Bu, CURRENCY_CODE, 3, 1, 1}, /* ghs */
        {9911, 0x582AC2B7u, CURRENCY_CODE, 3, 1, 1}, /* gip */
        {9903, 0x54202F0Fu, CURRENCY_CODE, 3, 1, 1}, /* gmd */
        {9895, 0x64198C7Au, CURRENCY_CODE, 3, 1, 1}, /* gnf */
        {9888, 0x4B316A05u, CURRENCY_CODE, 3, 1, 1}, /* gtq */
        {9880, 0x2D455650u, CURRENCY_NAME, 7, 1, 1}, /* guarani */
        {9876, 0x67269919u, CURRENCY_NAME, 8, 1, 1}, /* guaranis */
        {9873, 0xC4CC53E5u, CURRENCY_NAME, 10, 1, 1}, /* guaraníes */
        {9872, 0x4451B2ABu, CURRENCY_CODE, 3, 1, 1}, /* gyd */
        {9864, 0x663AF374u, 0, 2, 0, 2}, /* hk */
        {9852, 0x9301962Cu, CURRENCY_SYMBOL, 4, 2, 1}, /* hk $ */
        {9845, 0xFECCA230u, CURRENCY_CODE, 3, 1, 2}, /* hkd */
        {9837, 0x1F21A428u, CURRENCY_SYMBOL, 5, 2, 1}, /* hkd $ */
        {9831, 0x0CC5FC75u, CURRENCY_CODE, 3, 1, 1}, /* hnl */
        {9823, 0xC0CAE4CFu, 0, 4, 0, 3}, /* hong */
        {9813, 0xC77D78BCu, CURRENCY_NAME, 16, 3, 1}, /* hong kong dollar */
        {9824, 0x6F2356A1u, CURRENCY_NAME, 17, 3, 1}, /* hong kong dollars */
        {9830, 0x0D94613Cu, CURRENCY_CODE, 3, 1, 1}, /* hrk */
        {9822, 0xFD555E94u, CURRENCY_NAME, 7, 1, 1}, /* hryvnia */
        {9818, 0xB46465A5u, CURRENCY_NAME, 8, 1, 1}, /* hryvnias */
        {9815, 0xDD7DCEA4u, CURRENCY_NAME, 7, 1, 1}, /* hryvnya */
        {9811, 0x118FEA5Au, CURRENCY_CODE, 3, 1, 1}, /* htg */
        {9803, 0xE08D5EA0u, CURRENCY_CODE, 3, 1, 1}, /* huf */
        {9795, 0x5C0B053Au, 0, 9, 0, 2}, /* hungarian */
        {9790, 0xC44A3DC0u, CURRENCY_NAME, 16, 2, 1}, /* hungarian forint */
        {9808, 0x09BC1F81u, CURRENCY_NAME, 17, 2, 1}, /* hungarian forints */
        {9814, 0xA0A02C05u, 0, 9, 0, 2}, /* icelandic */
        {9809, 0x2D3E8C1Au, CURRENCY_NAME, 15, 2, 1}, /* icelandic krona */
        {9813, 0xC30C22E4u, CURRENCY_NAME, 16, 2, 1}, /* icelandic kronur */
        {9818, 0x7FCFC3D6u, CURRENCY_CODE, 3, 1, 1}, /* idr */
        {9810, 0x90E36651u, CURRENCY_CODE, 3, 1, 1}, /* ils */
        {9802, 0x4C7D5FC6u, 0, 6, 0, 2}, /* indian */
        {9794, 0xBD9E952Du, CURRENCY_NAME, 12, 2, 1}, /* indian rupee */
        {9808, 0x624764D6u, CURRENCY_NAME, 13, 2, 1}, /* indian rupees */
        {9810, 0x2F4CF965u, 0, 10, 0, 2}, /* indonesian */
        {9806, 0xD3A0361Cu, CURRENCY_NAME, 17, 2, 1}, /* indonesian rupiah */
        {9812, 0x97E98184u, CURRENCY_CODE, 3, 1, 1}, /* inr */
        {9804, 0x8803ABD1u, CURRENCY_CODE, 3, 1, 1}, /* iqd */
        {9796, 0x4D388D82u, 0, 2, 0, 2}, /* ir */
        {9784, 0xE220B1E5u, CURRENCY_SYMBOL, 5, 2, 1}, /* ir £ */
        {9778, 0x83C64AF3u, 0, 7, 0, 2}, /* iranian */
        {9771, 0x681B3C5Fu, CURRENCY_NAME, 12, 2, 1}, /* iranian rial */
        {9772, 0x23CAA7B2u, CURRENCY_NAME, 13, 2, 1}, /* iranian rials */
        {9776, 0xF13F3A43u, 0, 5, 0, 2}, /* iraqi */
        {9767, 0x92C62A25u, CURRENCY_NAME, 11, 2, 1}, /* iraqi dinar */
        {9767, 0x8CB1C648u, CURRENCY_NAME, 12, 2, 1}, /* iraqi dinars */
        {9768, 0x800770D0u, CURRENCY_CODE, 3, 1, 1}, /* irr */
        {9760, 0xA109E35Au, CURRENCY_CODE, 3, 1, 1}, /* isk */
        {9752, 0xD8DCCEE4u, 0, 7, 0, 2}, /* israeli */
        {9745, 0x978D8358u, CURRENCY_NAME, 14, 2, 1}, /* israeli shekel */
        {9748, 0xB9DBF75Du, CURRENCY_NAME, 15, 2, 1}, /* israeli shekels */
        {9752, 0x9351A88Bu, 0, 7, 0, 2}, /* italian */
        {9760, 0xF5C6F961u, CURRENCY_NAME, 12, 2, 1}, /* italian lira */
        {9761, 0xC8DBB8C5u, CURRENCY_NAME, 12, 2, 1}, /* italian lire */
        {9762, 0xEF0C3A7Du, 0, 1, 0, 2}, /* j */
        {9749, 0xEC485303u, CURRENCY_SYMBOL, 3, 2, 1}, /* j $ */
        {9741, 0xE2413325u, 0, 8, 0, 2}, /* jamaican */
        {9735, 0xAD458B46u, CURRENCY_NAME, 16, 2, 1}, /* jamaican dollars */
        {9740, 0x715706EAu, 0, 8, 0, 2}, /* japanese */
        {9734, 0x1275D142u, CURRENCY_NAME, 12, 2, 1}, /* japanese yen */
        {9735, 0xD7CFA93Cu, CURRENCY_CODE, 3, 1, 1}, /* jmd */
        {9727, 0xDBD42CB6u, CURRENCY_CODE, 3, 1, 1}, /* jod */
        {9728, 0x0CAA1865u, 0, 9, 0, 2}, /* jordanian */
        {9723, 0xFC5FF86Bu, CURRENCY_NAME, 15, 2, 1}, /* jordanian dinar */
        {9727, 0x24D1418Au, CURRENCY_NAME, 16, 2, 1}, /* jordanian dinars */
        {9732, 0xD8C75C0Au, CURRENCY_CODE, 3, 1, 1}, /* jpy */
        {9724, 0x1C36F74Bu, 0, 6, 0, 2}, /* kazakh */
        {9716, 0x1CF0FB74u, CURRENCY_NAME, 12, 2, 1}, /* kazakh tenge */
        {9717, 0x86CE3D23u, 0, 5, 0, 2}, /* kenya */
        {9708, 0x96002BF0u, CURRENCY_NAME, 15, 2, 1}, /* kenya shillings */
        {9712, 0x83AA8037u, 0, 6, 0, 2}, /* kenyan */
        {9712, 0xC7DA2411u, CURRENCY_NAME, 15, 2, 1}, /* kenyan shilling */
        {9716, 0x5C13C8C4u, CURRENCY_NAME, 16, 2, 1}, /* kenyan shillings */
        {9721, 0x7215D82Au, CURRENCY_CODE, 3, 1, 1}, /* kes */
        {9713, 0x620FAECCu, CURRENCY_CODE, 3, 1, 1}, /* kgs */
        {9705, 0x60F569BCu, CURRENCY_CODE, 3, 1, 1}, /* khr */
        {9697, 0x4F021959u, CURRENCY_CODE, 3, 1, 1}, /* kmf */
        {9689, 0x49058B67u, CURRENCY_MINOR, 7, 1, 1}, /* kopecks */
        {9685, 0xC013EF01u, 0, 6, 0, 2}, /* korean */
        {9677, 0xCA1CB5E3u, CURRENCY_NAME, 10, 2, 1}, /* korean won */
        {9676, 0xF34A909Bu, CURRENCY_NAME, 6, 1, 1}, /* koruna */
        {9680, 0xE6621D38u, CURRENCY_NAME, 7, 1, 1}, /* korunas */
        {9676, 0xDB4A6AD3u, CURRENCY_NAME, 6, 1, 1}, /* koruny */
        {9671, 0x6E30155Bu, CURRENCY_CODE, 3, 1, 1}, /* kpw */
        {9663, 0x7140D090u, CURRENCY_NAME, 5, 1, 1}, /* krona */
        {9657, 0x7540D6DCu, CURRENCY_UNCLEAR, 5, 1, 1}, /* krone */
        {9648, 0x4311F3EAu, CURRENCY_UNCLEAR, 6, 1, 1}, /* kroner */
        {9640, 0x3B2B7F38u, CURRENCY_NAME, 6, 1, 1}, /* kronor */
        {9635, 0x42EAE47Au, CURRENCY_UNCLEAR, 6, 1, 1}, /* kronur */
        {9627, 0x6E2B982Du, CURRENCY_CODE, 3, 1, 1}, /* krw */
        {9619, 0x752DE1C9u, CURRENCY_SYMBOL, 3, 1, 1}, /* ksh */
        {9611, 0x313A57CEu, CURRENCY_SYMBOL, 4, 1, 1}, /* kshs */
        {9604, 0xCC9E43E8u, CURRENCY_NAME, 4, 1, 1}, /* kuna */
        {9597, 0xB8246D01u, CURRENCY_NAME, 5, 1, 1}, /* kunas */
        {9591, 0x04CB0FE3u, 0, 7, 0, 2}, /* kuwaiti */
        {9584, 0xAB5C7BC5u, CURRENCY_NAME, 13, 2, 1}, /* kuwaiti dinar */
        {9586, 0x420603A8u, CURRENCY_NAME, 14, 2, 1}, /* kuwaiti dinars */
        {9589, 0xF6BA25B0u, CURRENCY_NAME, 6, 1, 1}, /* kwacha */
        {9584, 0x51383679u, CURRENCY_CODE, 3, 1, 1}, /* kwd */
        {9576, 0xA4457E84u, CURRENCY_NAME, 4, 1, 1}, /* kyat */
        {9569, 0x9066DED5u, CURRENCY_NAME, 5, 1, 1}, /* kyats */
        {9563, 0x5D1EB177u, CURRENCY_CODE, 3, 1, 1}, /* kyd */
        {9555, 0x5B17F28Cu, CURRENCY_CODE, 3, 1, 1}, /* kzt */
        {9547, 0x3725BBA5u, CURRENCY_SYMBOL, 3, 1, 1}, /* kč */
        {9539, 0xBE6FE580u, CURRENCY_AFTER, 4, 1, 1}, /* l.e. */
        {9532, 0x5B6087EFu, CURRENCY_CODE_AFTER, 3, 1, 1}, /* lak */
        {9524, 0x5ADF8B57u, CURRENCY_NAME, 4, 1, 1}, /* lari */
        {9520, 0x31E809ACu, CURRENCY_NAME, 5, 1, 1}, /* laris */
        {9514, 0x4E5E34E1u, CURRENCY_CODE, 3, 1, 1}, /* lbp */
        {9506, 0xC8FA30F6u, 0, 8, 0, 2}, /* lebanese */
        {9500, 0xF0D51008u, CURRENCY_NAME, 14, 2, 1}, /* lebanese pound */
        {9503, 0x67AF0939u, CURRENCY_NAME, 15, 2, 1}, /* lebanese pounds */
        {9507, 0xC788F233u, CURRENCY_NAME, 7, 1, 1}, /* lempira */
        {9503, 0x5C955AC0u, CURRENCY_NAME, 8, 1, 1}, /* lempiras */
        {9500, 0x516B058Du, CURRENCY_NAME, 3, 1, 1}, /* leu */
        {9492, 0x4E6B00D4u, CURRENCY_NAME, 3, 1, 1}, /* lev */
        {9484, 0x27721CEFu, CURRENCY_NAME, 4, 1, 1}, /* leva */
        {9477, 0x09A9BA4Cu, 0, 6, 0, 2}, /* libyan */
        {9472, 0x7548CB84u, CURRENCY_NAME, 12, 2, 1}, /* libyan dinar */
        {9473, 0x0A168D81u, CURRENCY_NAME, 13, 2, 1}, /* libyan dinars */
        {9475, 0x1BF93187u, CURRENCY_NAME, 4, 1, 1}, /* lira */
        {9468, 0xFD49A31Cu, CURRENCY_NAME, 5, 1, 1}, /* liras */
        {9462, 0x17F92B3Bu, CURRENCY_NAME, 4, 1, 1}, /* lire */
        {9455, 0x3A484F16u, CURRENCY_CODE, 3, 1, 1}, /* lkr */
        {9447, 0x628563CDu, CURRENCY_CODE, 3, 1, 1}, /* lrd */
        {9439, 0x3482DCCCu, CURRENCY_CODE, 3, 1, 1}, /* lsl */
        {9431, 0x5073FE56u, CURRENCY_CODE, 3, 1, 1}, /* lyd */
        {9423, 0xF3A30F2Du, CURRENCY_CODE_AFTER, 3, 1, 1}, /* mad */
        {9415, 0xF74FC7FFu, 0, 8, 0, 2}, /* malawian */
        {9424, 0x733C4BB4u, CURRENCY_NAME, 15, 2, 1}, /* malawian kwacha */
        {9428, 0xA74C2AA2u, 0, 8, 0, 2}, /* malaysia */
        {9422, 0x55269440u, CURRENCY_NAME, 16, 2, 1}, /* malaysia ringgit */
        {9427, 0x18EC2E31u, CURRENCY_NAME, 17, 2, 1}, /* malaysia ringgits */
        {9433, 0x28E75F24u, 0, 9, 0, 2}, /* malaysian */
        {9428, 0x59619422u, CURRENCY_NAME, 17, 2, 1}, /* malaysian ringgit */
        {9456, 0x8B50DF4Fu, CURRENCY_NAME, 18, 2, 1}, /* malaysian ringgits */
        {9463, 0x17B2E8F2u, CURRENCY_CODE_MILLIONS, 4, 1, 1}, /* mdkk */
        {9456, 0xE5AB47E8u, CURRENCY_CODE, 3, 1, 1}, /* mdl */
        {9448, 0x8AFC1EECu, CURRENCY_CODE_MILLIONS, 4, 1, 1}, /* meur */
        {9441, 0xDFAD7D0Du, 0, 3, 0, 2}, /* mex */
        {9430, 0xD707A8F3u, CURRENCY_SYMBOL, 5, 2, 1}, /* mex $ */
        {9424, 0xC0AD762Eu, 0, 7, 0, 2}, /* mexican */
        {9417, 0xFC4BE5DBu, CURRENCY_NAME, 12, 2, 1}, /* mexican peso */
        {9418, 0xF3C7C374u, CURRENCY_NAME, 13, 2, 1}, /* mexican pesos */
        {9420, 0xD2B1E5C4u, CURRENCY_CODE, 3, 1, 1}, /* mga */
        {9412, 0x74137277u, CURRENCY_CODE_MILLIONS, 4, 1, 1}, /* mgbp */
        {9408, 0xCF93CBF7u, CURRENCY_CODE, 3, 1, 1}, /* mkd */
        {9400, 0xCC99D76Cu, CURRENCY_CODE, 3, 1, 1}, /* mmk */
        {9392, 0xA9ACF754u, CURRENCY_CODE_MILLIONS, 4, 1, 1}, /* mnok */
        {9385, 0xD19C1DE2u, CURRENCY_CODE, 3, 1, 1}, /* mnt */
        {9377, 0xD39E5F9Fu, CURRENCY_CODE_AFTER, 3, 1, 1}, /* mop */
        {9369, 0xAD1B2E9Bu, 0, 8, 0, 2}, /* moroccan */
        {9363, 0x70FA0C22u, CURRENCY_NAME, 15, 2, 1}, /* moroccan dirham */
        {9367, 0xE795C609u, CURRENCY_NAME, 16, 2, 1}, /* moroccan dirhams */
        {9372, 0xE27E2391u, CURRENCY_CODE, 3, 1, 1}, /* mru */
        {9364, 0xFB106115u, CURRENCY_CODE_MILLIONS, 4, 1, 1}, /* msek */
        {9357, 0xD584CADFu, CURRENCY_CODE, 3, 1, 1}, /* mur */
        {9349, 0xB508A9F8u, CURRENCY_CODE_MILLIONS, 4, 1, 1}, /* musd */
        {9344, 0xDB88A5E8u, CURRENCY_CODE, 3, 1, 1}, /* mvr */
        {9336, 0xEC8AFF42u, CURRENCY_CODE, 3, 1, 1}, /* mwk */
        {9328, 0x4B2DFD00u, 0, 2, 0, 2}, /* mx */
        {9316, 0x214CEE58u, CURRENCY_SYMBOL, 4, 2, 1}, /* mx $ */
        {9309, 0xC765F42Au, CURRENCY_CODE, 3, 1, 1}, /* mxn */
        {9301, 0xCD683C33u, CURRENCY_CODE, 3, 1, 1}, /* myr */
        {9293, 0xC76A7158u, CURRENCY_CODE, 3, 1, 1}, /* mzn */
        {9285, 0xEB0C3431u, 0, 1, 0, 2}, /* n */
        {9272, 0x5A911C77u, CURRENCY_SYMBOL, 3, 2, 1}, /* n $ */
        {9264, 0x258F03FCu, CURRENCY_CODE, 3, 1, 1}, /* nad */
        {9256, 0x2C8CE7DEu, CURRENCY_NAME, 5, 1, 1}, /* naira */
        {9250, 0xB8720890u, 0, 8, 0, 2}, /* nepalese */
        {9244, 0x96198F2Cu, CURRENCY_NAME, 15, 2, 1}, /* nepalese rupees */
        {9248, 0x75ECE920u, 0, 6, 0, 2}, /* nepali */
        {9248, 0x40DFE7DCu, CURRENCY_NAME, 13, 2, 1}, /* nepali rupees */
        {9250, 0x28999611u, 0, 3, 0, 3}, /* new */
        {9239, 0xC1518A8Bu, CURRENCY_NAME, 19, 3, 1}, /* new israeli shekels */
        {9247, 0x40F58C42u, CURRENCY_NAME, 11, 2, 1}, /* new shekels */
        {9247, 0x77495C9Eu, CURRENCY_NAME, 18, 3, 1}, /* new taiwan dollars */
        {9254, 0x2105E058u, CURRENCY_NAME, 18, 3, 1}, /* new zealand dollar */
        {9280, 0xF0D40D3Du, CURRENCY_NAME, 19, 3, 1}, /* new zealand dollars */
        {9288, 0x0F9DEBE4u, CURRENCY_CODE, 3, 1, 1}, /* ngn */
        {9280, 0x9BD6E89Cu, CURRENCY_NICKEL, 7, 1, 1}, /* nickels */
        {9276, 0x95700DC6u, 0, 8, 0, 2}, /* nigerian */
        {9270, 0xBCF5AEADu, CURRENCY_NAME, 14, 2, 1}, /* nigerian naira */
        {9273, 0x10A3FDA5u, CURRENCY_CODE, 3, 1, 1}, /* nio */
        {9265, 0x2CB1A143u, CURRENCY_CODE, 3, 1, 1}, /* nok */
        {9257, 0xDAEF9304u, 0, 5, 0, 3}, /* north */
        {9248, 0x1DBDE62Au, CURRENCY_NAME, 16, 3, 1}, /* north korean won */
        {9253, 0x2950C0ABu, 0, 9, 0, 2}, /* norwegian */
        {9248, 0x9997EE67u, CURRENCY_NAME, 16, 2, 1}, /* norwegian crowns */
        {9253, 0x0699435Cu, CURRENCY_NAME, 15, 2, 1}, /* norwegian krone */
        {9257, 0xE88FA506u, CURRENCY_NAME, 16, 2, 1}, /* norwegian kroner */
        {9262, 0x156A19F3u, CURRENCY_CODE, 3, 1, 1}, /* npr */
        {9254, 0x4936489Fu, 0, 2, 0, 2}, /* nt */
        {9242, 0x1968B001u, CURRENCY_SYMBOL, 4, 2, 1}, /* nt $ */
        {9235, 0xFF093DB8u, 0, 5, 0, 2}, /* nuevo */
        {9226, 0xE1DE5B5Au, CURRENCY_NAME, 11, 2, 1}, /* nuevo soles */
        {9226, 0x4F365211u, 0, 2, 0, 2}, /* nz */
        {9214, 0x97DD1097u, CURRENCY_SYMBOL, 4, 2, 1}, /* nz $ */
        {9207, 0x2783CE2Fu, CURRENCY_CODE, 3, 1, 2}, /* nzd */
        {9200, 0x4FFAE271u, CURRENCY_SYMBOL, 5, 2, 1}, /* nzd $ */
        {9194, 0xB2038751u, 0, 5, 0, 2}, /* omani */
        {9185, 0xA0ED2E5Du, CURRENCY_NAME, 10, 2, 1}, /* omani rial */
        {9184, 0xDD204F74u, CURRENCY_NAME, 11, 2, 1}, /* omani rials */
        {9184, 0xB92F6721u, CURRENCY_CODE, 3, 1, 1}, /* omr */
        {9176, 0xF50C43EFu, CURRENCY_MINOR_LETTER, 1, 1, 1}, /* p */
        {9166, 0x5355F538u, CURRENCY_CODE, 3, 1, 1}, /* pab */
        {9158, 0x8798DCA1u, CURRENCY_MINOR, 5, 1, 1}, /* paise */
        {9152, 0x81A36A42u, 0, 8, 0, 2}, /* pakistan */
        {9146, 0xF8F6211Au, CURRENCY_NAME, 15, 2, 1}, /* pakistan rupees */
        {9150, 0x3F4021B1u, 0, 9, 0, 2}, /* pakistani */
        {9152, 0xAE875E54u, CURRENCY_NAME, 15, 2, 1}, /* pakistani rupee */
        {9156, 0x4129429Bu, CURRENCY_NAME, 16, 2, 1}, /* pakistani rupees */
        {9161, 0x6F4B93F0u, CURRENCY_CODE_AFTER, 3, 1, 1}, /* pen */
        {9153, 0x467902E4u, CURRENCY_MINOR, 5, 1, 1}, /* pence */
        {9147, 0x465F3E75u, CURRENCY_MINOR, 7, 1, 1}, /* pennies */
        {9143, 0x4E94E5F9u, CURRENCY_MINOR, 5, 1, 1}, /* penny */
        {9137, 0xB6F92545u, 0, 8, 0, 2}, /* peruvian */
        {9131, 0x163A75B9u, CURRENCY_NAME, 12, 2, 1}, /* peruvian sol */
        {9132, 0xBCBEA6BDu, CURRENCY_NAME, 14, 2, 1}, /* peruvian soles */
        {9136, 0x58C17965u, CURRENCY_NAME, 6, 1, 1}, /* peseta */
        {9131, 0xCE919DA2u, CURRENCY_NAME, 7, 1, 1}, /* pesetas */
        {9127, 0xD2F2A788u, CURRENCY_UNCLEAR, 4, 1, 1}, /* peso */
        {9117, 0x0EFE7021u, CURRENCY_UNCLEAR, 5, 1, 1}, /* pesos */
        {9108, 0x6C471209u, CURRENCY_CODE, 3, 1, 1}, /* pgk */
        {9100, 0xBACD7DB7u, 0, 10, 0, 2}, /* philippine */
        {9096, 0x872128A4u, CURRENCY_NAME, 15, 2, 1}, /* philippine peso */
        {9100, 0xB73CC6CBu, CURRENCY_NAME, 16, 2, 1}, /* philippine pesos */
        {9105, 0x5B44B8AFu, CURRENCY_CODE, 3, 1, 1}, /* php */
        {9097, 0x6B3C831Au, CURRENCY_CODE, 3, 1, 1}, /* pkr */
        {9089, 0x713A4DF5u, CURRENCY_CODE, 3, 1, 1}, /* pln */
        {9088, 0xBD983D4Cu, 0, 6, 0, 2}, /* polish */
        {9080, 0x50623D9Cu, CURRENCY_NAME, 12, 2, 1}, /* polish zloty */
        {9081, 0xE0665629u, CURRENCY_NAME, 13, 2, 1}, /* polish zlotys */
        {9083, 0x34095C15u, CURRENCY_NAME, 5, 1, 2}, /* pound */
        {9077, 0xE30E3DFDu, CURRENCY_NAME, 14, 2, 1}, /* pound sterling */
        {9080, 0x50BC7492u, CURRENCY_NAME, 6, 1, 2}, /* pounds */
        {9075, 0xE8A9D254u, CURRENCY_NAME, 15, 2, 1}, /* pounds sterling */
        {9079, 0x7E2D0BC5u, CURRENCY_NAME, 4, 1, 1}, /* pula */
        {9072, 0x48696B9Fu, CURRENCY_CODE, 3, 1, 1}, /* pyg */
        {9064, 0xF112EA2Fu, CURRENCY_CODE, 3, 1, 1}, /* qar */
        {9056, 0x9EF37CB5u, 0, 6, 0, 2}, /* qatari */
        {9048, 0x41ED2F24u, CURRENCY_NAME, 12, 2, 1}, /* qatari riyal */
        {9049, 0xC27BCE83u, CURRENCY_NAME, 13, 2, 1}, /* qatari riyals */
        {9051, 0xBC0BAE0Du, CURRENCY_NAME, 7, 1, 1}, /* quetzal */
        {9047, 0x91B83691u, CURRENCY_NAME, 9, 1, 1}, /* quetzales */
        {9045, 0x37876E06u, CURRENCY_NAME, 4, 1, 1}, /* quid */
        {9038, 0xF70C4715u, 0, 1, 0, 2}, /* r */
        {9025, 0x9572FA5Bu, CURRENCY_SYMBOL, 3, 2, 1}, /* r $ */
        {9017, 0xA19B8CD6u, CURRENCY_NAME, 4, 1, 1}, /* rand */
        {9010, 0x0CDE67BFu, CURRENCY_NAME, 5, 1, 1}, /* rands */
        {9004, 0x70158C77u, CURRENCY_NAME, 5, 1, 1}, /* reais */
        {9008, 0x323F56F7u, CURRENCY_NAME, 8, 1, 1}, /* renminbi */
        {9005, 0xF24E2799u, CURRENCY_UNCLEAR, 4, 1, 1}, /* rial */
        {8995, 0x5B08D55Eu, CURRENCY_UNCLEAR, 5, 1, 1}, /* rials */
        {8986, 0x2B20A039u, CURRENCY_NAME, 7, 1, 1}, /* ringgit */
        {8982, 0x2E5C547Eu, CURRENCY_NAME, 8, 1, 1}, /* ringgits */
        {8979, 0xE18C140Au, CURRENCY_UNCLEAR, 5, 1, 1}, /* riyal */
        {8970, 0x88843A7Bu, CURRENCY_UNCLEAR, 6, 1, 1}, /* riyals */
        {8962, 0x605481E8u, CURRENCY_SYMBOL, 2, 1, 1}, /* rm */
        {8953, 0x2F07EC3Eu, CURRENCY_CODE, 3, 1, 1}, /* rmb */
        {8945, 0x1306D48Au, 0, 8, 0, 2}, /* romanian */
        {8939, 0x1BCCFC18u, CURRENCY_NAME, 12, 2, 1}, /* romanian lei */
        {8940, 0x8F8550ECu, CURRENCY_NAME, 12, 2, 1}, /* romanian leu */
        {8944, 0x2B0DF620u, CURRENCY_CODE_AFTER, 3, 1, 1}, /* ron */
        {8936, 0x9246B05Eu, CURRENCY_NAME, 6, 1, 1}, /* rouble */
        {8931, 0x724756D7u, CURRENCY_NAME, 7, 1, 1}, /* roubles */
        {8927, 0x4D5463FFu, CURRENCY_SYMBOL, 2, 1, 1}, /* rp */
        {8918, 0x4E546592u, CURRENCY_SYMBOL, 2, 1, 1}, /* rs */
        {8909, 0x0ADC26F4u, CURRENCY_SYMBOL, 3, 1, 1}, /* rs. */
        {8901, 0x44DC8242u, CURRENCY_CODE, 3, 1, 1}, /* rsd */
        {8893, 0x1ECD3BE6u, CURRENCY_CODE, 3, 1, 1}, /* rub */
        {8885, 0x80A15D41u, CURRENCY_NAME, 5, 1, 1}, /* ruble */
        {8879, 0xB005B5B6u, CURRENCY_NAME, 6, 1, 1}, /* rubles */
        {8874, 0x5542075Eu, CURRENCY_NAME, 5, 1, 1}, /* rupee */
        {8868, 0x63F14BD7u, CURRENCY_NAME, 6, 1, 1}, /* rupees */
        {8863, 0xFF58DC52u, CURRENCY_NAME, 6, 1, 1}, /* rupiah */
        {8864, 0x19E287F3u, CURRENCY_NAME, 7, 1, 1}, /* rupiahs */
        {8860, 0x16B047E6u, 0, 7, 0, 2}, /* russian */
        {8853, 0x04C487F6u, CURRENCY_NAME, 15, 2, 1}, /* russian roubles */
        {8857, 0x31CED565u, CURRENCY_NAME, 14, 2, 1}, /* russian rubles */
        {8860, 0x22D1BF60u, CURRENCY_CODE, 3, 1, 1}, /* rwf */
        {8852, 0xF60C4582u, 0, 1, 0, 2}, /* s */
        {8839, 0xBF9EAB76u, CURRENCY_SYMBOL, 3, 2, 1}, /* s $ */
        {8831, 0xD41C8FB1u, CURRENCY_CODE, 3, 1, 1}, /* sar */
        {8823, 0x91203D2Bu, 0, 5, 0, 2}, /* saudi */
        {8814, 0xF9DA84E6u, CURRENCY_NAME, 11, 2, 1}, /* saudi riyal */
        {8814, 0xB3585A65u, CURRENCY_NAME, 12, 2, 1}, /* saudi riyals */
        {8816, 0xB415A18Cu, CURRENCY_CODE, 3, 1, 1}, /* sbd */
        {8808, 0xC417F953u, CURRENCY_CODE, 3, 1, 1}, /* scr */
        {8800, 0xD724E32Fu, CURRENCY_CODE, 3, 1, 1}, /* sdg */
        {8792, 0xC327024Au, CURRENCY_CODE, 3, 1, 1}, /* sek */
        {8784, 0xC026FD91u, CURRENCY_MINOR, 3, 1, 1}, /* sen */
        {8776, 0x5F61AAC6u, CURRENCY_MINOR, 4, 1, 1}, /* sens */
        {8769, 0xAC598B13u, 0, 7, 0, 2}, /* serbian */
        {8762, 0x8416FA55u, CURRENCY_NAME, 13, 2, 1}, /* serbian dinar */
        {8764, 0xE7CAAC98u, CURRENCY_NAME, 14, 2, 1}, /* serbian dinars */
        {8767, 0x3A52077Fu, 0, 2, 0, 2}, /* sg */
        {8755, 0x9740CAA1u, CURRENCY_SYMBOL, 4, 2, 1}, /* sg $ */
        {8748, 0xEA212F81u, CURRENCY_CODE, 3, 1, 2}, /* sgd */
        {8740, 0x39E2DF27u, CURRENCY_SYMBOL, 5, 2, 1}, /* sgd $ */
        {8736, 0x4E3757D7u, CURRENCY_NAME, 6, 1, 1}, /* shekel */
        {8731, 0xC51EF72Cu, CURRENCY_NAME, 7, 1, 1}, /* shekels */
        {8727, 0xD0B5EA8Bu, CURRENCY_UNCLEAR, 8, 1, 1}, /* shilling */
        {8721, 0x8660E468u, CURRENCY_UNCLEAR, 9, 1, 1}, /* shillings */
        {8716, 0xDC2DE56Au, CURRENCY_CODE, 3, 1, 1}, /* shp */
        {8708, 0x3B53B4A1u, 0, 9, 0, 2}, /* singapore */
        {8703, 0x85D5D053u, CURRENCY_NAME, 16, 2, 1}, /* singapore dollar */
        {8708, 0x8673068Au, CURRENCY_NAME, 17, 2, 1}, /* singapore dollars */
        {8714, 0xC93854DDu, CURRENCY_CODE, 3, 1, 1}, /* sle */
        {8706, 0x741183DEu, 0, 6, 0, 2}, /* somali */
        {8704, 0x55D236EBu, CURRENCY_NAME, 16, 2, 1}, /* somali shillings */
        {8709, 0xCB36196Cu, CURRENCY_CODE_AFTER, 3, 1, 1}, /* sos */
        {8701, 0x0E272D7Au, 0, 5, 0, 3}, /* south */
        {8692, 0xB9995995u, CURRENCY_NAME, 18, 3, 1}, /* south african rand */
        {8699, 0x437BF274u, CURRENCY_NAME, 16, 3, 1}, /* south korean won */
        {8704, 0x10593F69u, CURRENCY_NAME, 21, 3, 1}, /* south sudanese pounds */
        {8714, 0xDDAE7ABBu, 0, 7, 0, 2}, /* spanish */
        {8720, 0x1713155Eu, CURRENCY_NAME, 15, 2, 1}, /* spanish pesetas */
        {8724, 0xD43CE35Cu, CURRENCY_CODE, 3, 1, 1}, /* srd */
        {8716, 0xD93CEB3Bu, 0, 3, 0, 3}, /* sri */
        {8705, 0xFF184086u, CURRENCY_NAME, 17, 3, 1}, /* sri lankan rupees */
        {8711, 0xC63F0BE9u, CURRENCY_CODE, 3, 1, 1}, /* ssp */
        {8703, 0x4E88AE7Du, CURRENCY_NAME, 8, 1, 1}, /* sterling */
        {8700, 0x8BF1763Bu, 0, 8, 0, 2}, /* sudanese */
        {8694, 0xF9B163E3u, CURRENCY_NAME, 14, 2, 1}, /* sudanese pound */
        {8697, 0x661A33EEu, CURRENCY_NAME, 15, 2, 1}, /* sudanese pounds */
        {8704, 0xEB4794EDu, CURRENCY_CODE, 3, 1, 1}, /* svc */
        {8696, 0x126A1C9Eu, 0, 7, 0, 2}, /* swedish */
        {8689, 0x172369ACu, CURRENCY_NAME, 14, 2, 1}, /* swedish crowns */
        {8692, 0xC5562FC3u, CURRENCY_NAME, 13, 2, 1}, /* swedish krona */
        {8694, 0xCA43D7DBu, CURRENCY_NAME, 14, 2, 1}, /* swedish kronor */
        {8697, 0xA002E7E0u, 0, 5, 0, 2}, /* swiss */
        {8688, 0xE279E560u, CURRENCY_NAME, 11, 2, 1}, /* swiss franc */
        {8688, 0x6D3DC7ADu, CURRENCY_NAME, 12, 2, 1}, /* swiss francs */
        {8689, 0xC2589D83u, CURRENCY_CODE, 3, 1, 1}, /* syp */
        {8688, 0x7A8FFE27u, 0, 6, 0, 2}, /* syrian */
        {8680, 0x21C842A7u, CURRENCY_NAME, 12, 2, 1}, /* syrian pound */
        {8681, 0x8C5FF03Au, CURRENCY_NAME, 13, 2, 1}, /* syrian pounds */
        {8683, 0xBC50454Cu, CURRENCY_CODE, 3, 1, 1}, /* szl */
        {8675, 0x7F0FA779u, 0, 6, 0, 2}, /* taiwan */
        {8667, 0xDEF712E2u, CURRENCY_NAME, 14, 2, 1}, /* taiwan dollars */
        {8670, 0x846463C0u, 0, 9, 0, 2}, /* taiwanese */
        {8665, 0xA9389239u, CURRENCY_NAME, 17, 2, 1}, /* taiwanese dollars */
        {8671, 0x0E3396A2u, CURRENCY_NAME, 4, 1, 1}, /* taka */
        {8672, 0x2C366B03u, CURRENCY_NAME, 5, 1, 1}, /* takas */
        {8666, 0xD57C45DFu, 0, 9, 0, 2}, /* tanzanian */
        {8661, 0x2ED6CA9Cu, CURRENCY_NAME, 19, 2, 1}, /* tanzanian shillings */
        {8669, 0xD1934944u, CURRENCY_NAME, 5, 1, 1}, /* tenge */
        {8663, 0xE018543Bu, 0, 4, 0, 2}, /* thai */
        {8653, 0x01AC84D8u, CURRENCY_NAME, 9, 2, 1}, /* thai baht */
        {8651, 0xB30EB089u, CURRENCY_CODE, 3, 1, 1}, /* thb */
        {8643, 0xB2089EC8u, CURRENCY_CODE, 3, 1, 1}, /* tjs */
        {8635, 0xB715729Au, CURRENCY_CODE, 3, 1, 1}, /* tmt */
        {8627, 0xB9133729u, CURRENCY_CODE, 3, 1, 1}, /* tnd */
        {8619, 0x5896C547u, CURRENCY_NAME, 6, 1, 1}, /* togrog */
        {8614, 0xA710DC3Cu, CURRENCY_CODE_AFTER, 3, 1, 1}, /* top */
        {8608, 0xAC1DB00Eu, CURRENCY_CODE_AFTER, 3, 1, 1}, /* try */
        {8600, 0xB719EFC8u, CURRENCY_SYMBOL, 3, 1, 1}, /* tsh */
        {8592, 0x4D455975u, 0, 2, 0, 2}, /* tt */
        {8580, 0x34CE927Bu, CURRENCY_SYMBOL, 4, 2, 1}, /* tt $ */
        {8573, 0xB52B35C3u, CURRENCY_CODE, 3, 1, 1}, /* ttd */
        {8565, 0x13B41AE3u, CURRENCY_NAME, 6, 1, 1}, /* tugrik */
        {8560, 0x9485D0B0u, CURRENCY_NAME, 7, 1, 1}, /* tugriks */
        {8556, 0x90D364FCu, 0, 8, 0, 2}, /* tunisian */
        {8550, 0x5F26F914u, CURRENCY_NAME, 14, 2, 1}, /* tunisian dinar */
        {8553, 0x6DAA5CF1u, CURRENCY_NAME, 15, 2, 1}, /* tunisian dinars */
        {8557, 0xDEE373BBu, 0, 7, 0, 2}, /* turkish */
        {8560, 0x72A4A391u, CURRENCY_NAME, 12, 2, 1}, /* turkish lira */
        {8561, 0xCAE4AE8Cu, CURRENCY_NAME, 13, 2, 1}, /* turkish liras */
        {8563, 0xC3249008u, CURRENCY_CODE, 3, 1, 1}, /* twd */
        {8555, 0xB2314138u, CURRENCY_CODE, 3, 1, 1}, /* tzs */
        {8547, 0x4536BDCBu, 0, 3, 0, 2}, /* u.s */
        {8536, 0xBFDA538Du, CURRENCY_SYMBOL, 5, 2, 1}, /* u.s $ */
        {8530, 0x6FE492D4u, CURRENCY_NAME, 11, 2, 1}, /* u.s dollars */
        {8530, 0xDA2CEF7Fu, 0, 4, 0, 2}, /* u.s. */
        {8520, 0x535F22A1u, CURRENCY_SYMBOL, 6, 2, 1}, /* u.s. $ */
        {8515, 0x64EB9A55u, CURRENCY_NAME, 11, 2, 1}, /* u.s. dollar */
        {8528, 0x51BD5780u, CURRENCY_NAME, 12, 2, 1}, /* u.s. dollars */
        {8529, 0x2BB411F2u, 0, 3, 0, 2}, /* uae */
        {8518, 0x0BDCAE62u, CURRENCY_NAME, 11, 2, 1}, /* uae dirhams */
        {8518, 0x30B419D1u, CURRENCY_CODE, 3, 1, 1}, /* uah */
        {8510, 0x6D19DCE1u, 0, 7, 0, 2}, /* ugandan */
        {8503, 0x25DA355Fu, CURRENCY_NAME, 16, 2, 1}, /* ugandan shilling */
        {8508, 0x4D4253CEu, CURRENCY_NAME, 17, 2, 1}, /* ugandan shillings */
        {8514, 0x44C343D7u, CURRENCY_CODE, 3, 1, 1}, /* ugx */
        {8506, 0x28B69BBDu, 0, 9, 0, 2}, /* ukrainian */
        {8512, 0xB3C52E6Eu, CURRENCY_NAME, 17, 2, 1}, /* ukrainian hryvnia */
        {8518, 0x0E6D82ADu, CURRENCY_NAME, 18, 2, 1}, /* ukrainian hryvnias */
        {8525, 0x5D9E4D86u, 0, 6, 0, 3}, /* united */
        {8517, 0xF796A9AFu, CURRENCY_NAME, 21, 3, 1}, /* united states dollars */
        {8527, 0x3B9E1E34u, 0, 9, 0, 2}, /* uruguayan */
        {8522, 0x9781859Au, CURRENCY_NAME, 15, 2, 1}, /* uruguayan pesos */
        {8526, 0x46430FD9u, 0, 2, 0, 2}, /* us */
        {8514, 0xEC515DDFu, CURRENCY_SYMBOL, 4, 2, 1}, /* us $ */
        {8512, 0xE5CA0832u, CURRENCY_MINOR, 8, 2, 1}, /* us cents */
        {8509, 0xE6B5E31Bu, CURRENCY_NAME, 9, 2, 1}, /* us dollar */
        {8507, 0x58E68882u, CURRENCY_NAME, 10, 2, 1}, /* us dollars */
        {8506, 0x5891C687u, CURRENCY_CODE, 3, 1, 2}, /* usd */
        {8498, 0x2766AB89u, CURRENCY_SYMBOL, 5, 2, 1}, /* usd $ */
        {8492, 0x4C91B3A3u, CURRENCY_SYMBOL, 3, 1, 1}, /* ush */
        {8484, 0x4BA0BC9Au, CURRENCY_CODE, 3, 1, 1}, /* uyu */
        {8476, 0x4DA2FE57u, CURRENCY_CODE, 3, 1, 1}, /* uzs */
        {8468, 0x77DAFED6u, 0, 10, 0, 2}, /* venezuelan */
        {8464, 0x6465B16Eu, CURRENCY_NAME, 19, 2, 1}, /* venezuelan bolivars */
        {8472, 0x83306A15u, CURRENCY_CODE, 3, 1, 1}, /* ves */
        {8464, 0xCC357D9Au, 0, 10, 0, 2}, /* vietnamese */
        {8460, 0x317AD596u, CURRENCY_NAME, 15, 2, 1}, /* vietnamese dong */
        {8464, 0x6E237D13u, CURRENCY_CODE, 3, 1, 1}, /* vnd */
        {8456, 0x7E5771A6u, CURRENCY_CODE, 3, 1, 1}, /* vuv */
        {8448, 0xEAE949AEu, 0, 4, 0, 3}, /* west */
        {8438, 0x84257E90u, CURRENCY_NAME, 17, 3, 1}, /* west german marks */
        {8444, 0x2BE8F32Fu, CURRENCY_NAME, 3, 1, 1}, /* won */
        {8436, 0x25B74CF1u, CURRENCY_CODE, 3, 1, 1}, /* wst */
        {8428, 0xD067649Cu, CURRENCY_CODE, 3, 1, 1}, /* xaf */
        {8420, 0xD4639951u, CURRENCY_CODE, 3, 1, 1}, /* xbt */
        {8412, 0xBE613818u, CURRENCY_CODE, 3, 1, 1}, /* xcd */
        {8404, 0xE06BFAFAu, CURRENCY_CODE, 3, 1, 1}, /* xof */
        {8400, 0xD290B5C9u, CURRENCY_CODE, 3, 1, 1}, /* xpf */
        {8392, 0x79F3CFA0u, 0, 6, 0, 2}, /* yemeni */
        {8384, 0xEF3C33B3u, CURRENCY_NAME, 12, 2, 1}, /* yemeni rials */
        {8385, 0x227CFB80u, CURRENCY_NAME, 13, 2, 1}, /* yemeni riyals */
        {8387, 0x4B9F30D7u, CURRENCY_NAME, 3, 1, 1}, /* yen */
        {8379, 0x4F9F3723u, CURRENCY_CODE, 3, 1, 1}, /* yer */
        {8371, 0xF5500BC8u, CURRENCY_NAME, 4, 1, 2}, /* yuan */
        {8364, 0xF0E5BBA4u, CURRENCY_NAME, 13, 2, 1}, /* yuan renminbi */
        {8366, 0xFF0C53ADu, 0, 1, 0, 2}, /* z */
        {8353, 0xE1285153u, CURRENCY_SYMBOL, 3, 2, 1}, /* z $ */
        {8345, 0x119FDF71u, 0, 7, 0, 2}, /* zambian */
        {8352, 0x41891486u, CURRENCY_NAME, 14, 2, 1}, /* zambian kwacha */
        {8355, 0x9D95E562u, CURRENCY_CODE, 3, 1, 1}, /* zar */
        {8347, 0x72A632ACu, 0, 8, 0, 2}, /* zimbabwe */
        {8341, 0x9542559Du, CURRENCY_NAME, 16, 2, 1}, /* zimbabwe dollars */
        {8346, 0x2FFABD9Bu, 0, 10, 0, 2}, /* zimbabwean */
        {8342, 0x5389C1A4u, CURRENCY_NAME, 18, 2, 1}, /* zimbabwean dollars */
        {8349, 0x46C139FBu, CURRENCY_NAME, 5, 1, 1}, /* zloty */
        {8343, 0xF5E2D060u, CURRENCY_NAME, 7, 1, 1}, /* zlotych */
        {8339, 0xEA2D9118u, CURRENCY_NAME, 6, 1, 1}, /* zlotys */
        {8336, 0x9A77CB95u, CURRENCY_CODE, 3, 1, 1}, /* zmw */
        {8328, 0x93B867E6u, CURRENCY_CODE, 3, 1, 1}, /* zwl */
        {8320, 0x149CFF4Eu, CURRENCY_SYMBOL, 3, 1, 1}, /* zł */
        {8312, 0x73FDE8B4u, CURRENCY_NAME, 6, 1, 1}, /* złoty */
        {8307, 0xF7C86BA7u, CURRENCY_NAME, 8, 1, 1}, /* złotych */
        {8304, 0x5FB57145u, CURRENCY_NAME, 7, 1, 1}, /* złotys */
        {8300, 0x7DA0BCE5u, CURRENCY_MINOR, 2, 1, 1}, /* ¢ */
        {8291, 0x7CA0BB52u, CURRENCY_SYMBOL, 2, 1, 1}, /* £ */
        {8282, 0x76A0B1E0u, CURRENCY_SYMBOL, 2, 1, 1}, /* ¥ */
        {8273, 0x6032E04Eu, CURRENCY_SYMBOL, 3, 1, 1}, /* ฿ */
        {8265, 0x248F7B4Cu, CURRENCY_SYMBOL, 3, 1, 1}, /* ₡ */
        {8257, 0x238F79B9u, CURRENCY_SYMBOL, 3, 1, 1}, /* ₦ */
        {8249, 0x2C8F87E4u, CURRENCY_SYMBOL, 3, 1, 1}, /* ₩ */
        {8241, 0x2F8F8C9Du, CURRENCY_SYMBOL, 3, 1, 1}, /* ₪ */
        {8240, 0x2E8F8B0Au, CURRENCY_SYMBOL, 3, 1, 1}, /* ₫ */
        {8232, 0x298F832Bu, CURRENCY_SYMBOL, 3, 1, 1}, /* € */
        {8224, 0x288F8198u, CURRENCY_SYMBOL, 3, 1, 1}, /* ₭ */
        {8216, 0x2B8F8651u, CURRENCY_SYMBOL, 3, 1, 1}, /* ₮ */
        {8208, 0x348F947Cu, CURRENCY_SYMBOL, 3, 1, 1}, /* ₱ */
        {8200, 0x378F9935u, CURRENCY_SYMBOL, 3, 1, 1}, /* ₲ */
        {8192, 0x318F8FC3u, CURRENCY_SYMBOL, 3, 1, 1}, /* ₴ */
        {8184, 0x308F8E30u, CURRENCY_SYMBOL, 3, 1, 1}, /* ₵ */
        {8176, 0x3D8FA2A7u, CURRENCY_SYMBOL, 3, 1, 1}, /* ₸ */
        {8168, 0x3C8FA114u, CURRENCY_SYMBOL, 3, 1, 1}, /* ₹ */
        {8160, 0x3F8FA5CDu, CURRENCY_SYMBOL, 3, 1, 1}, /* ₺ */
        {8152, 0x388F9AC8u, CURRENCY_SYMBOL, 3, 1, 1}, /* ₽ */
        {8144, 0x3B8F9F81u, CURRENCY_SYMBOL, 3, 1, 1}, /* ₾ */
        {8136, 0x3A8F9DEEu, CURRENCY_SYMBOL, 3, 1, 1}, /* ₿ */
        {8128, 0xFC49C5B4u, CURRENCY_SYMBOL, 3, 1, 1}, /* 元 */
        {8120, 0x274C47FCu, CURRENCY_SYMBOL, 3, 1, 1}, /* 円 */
        {8112, 0x4A4A4AA6u, CURRENCY_SYMBOL, 3, 1, 1}, /* ＄ */
        {8104, 0x0747A296u, CURRENCY_SYMBOL, 3, 1, 1}, /* ￡ */
        {8096, 0x0B47A8E2u, CURRENCY_SYMBOL, 3, 1, 1}, /* ￥ */
    },
    {
        "$\000USD\000$ a\000AUD\000$ c\000CAD\000$ hk\000HKD\000$ nz\000NZD\000$ us\000USD\000a\000\000a $\000AUD\000aed\000AED\000afghani\000AFN\000afghanis\000AFN\000afn\000AFN\000algerian\000",
        "algerian dinar\000DZD\000algerian dinars\000DZD\000all\000ALL\000amd\000AMD\000american\000\000american dollars\000USD\000ang\000ANG\000aoa\000AOA\000argentine\000",
        "argentine peso\000ARS\000argentine pesos\000ARS\000argentinian\000\000argentinian pesos\000ARS\000ars\000ARS\000au\000\000au $\000AUD\000aud\000AUD\000aud $\000AUD\000aus\000\000aus $\000AUD",
        "australia\000\000australia dollars\000AUD\000australian\000\000australian dollar\000AUD\000australian dollars\000AUD\000awg\000AWG\000azn\000AZN\000bahraini\000",
        "bahraini dinar\000BHD\000bahraini dinars\000BHD\000baht\000THB\000bahts\000THB\000bam\000BAM\000bangladeshi\000\000bangladeshi taka\000BDT\000bbd\000BBD\000bds\000\000bds $\000BBD",
        "bdt\000BDT\000belgian\000\000belgian franc\000BEF\000belgian francs\000BEF\000bgn\000BGN\000bhd\000BHD\000bif\000BIF\000birr\000ETB\000bitcoin\000XBT\000bitcoins\000XBT\000bmd\000BMD\000bnd\000BND",
        "bob\000BOB\000bolivar\000VES\000bolivars\000VES\000bol\303\255vares\000VES\000brazilian\000\000brazilian reais\000BRL\000brazilian real\000BRL\000brazilian reals\000BRL\000british\000",
        "british pound\000GBP\000british pounds\000GBP\000brl\000BRL\000bsd\000BSD\000btc\000BTC\000btn\000BTN\000buck\000USD\000bucks\000USD\000bulgarian\000\000bulgarian lev\000BGN",
        "bulgarian leva\000BGN\000bulgarian levs\000BGN\000bwp\000BWP\000byn\000BYN\000bz\000\000bz $\000BZD\000bzd\000BZD\000c\000USD\000c $\000CAD\000ca\000\000ca $\000CAD\000cad\000CAD\000cad $\000CAD\000can\000",
        "can $\000CAD\000canadian\000\000canadian dollar\000CAD\000canadian dollars\000CAD\000cdf\000CDF\000cdn\000\000cdn $\000CAD\000cedi\000GHS\000cedis\000GHS\000cent\000USD\000cents\000USD\000cfa\000",
        "cfa franc\000XAF\000cfa francs\000XAF\000chf\000CHF\000chilean\000\000chilean peso\000CLP\000chilean pesos\000CLP\000chinese\000\000chinese yuan\000CNY\000clp\000CLP\000cny\000CNY",
        "colombian\000\000colombian peso\000COP\000colombian pesos\000COP\000colones\000CRC\000cop\000COP\000crc\000CRC\000croatian\000\000croatian kuna\000HRK\000croatian kunas\000HRK",
        "crown\000\000crowns\000\000cuban\000\000cuban pesos\000CUP\000cup\000CUP\000cve\000CVE\000czech\000\000czech crowns\000CZK\000czech koruna\000CZK\000czech korunas\000CZK\000czk\000CZK",
        "danish\000\000danish crowns\000DKK\000danish krone\000DKK\000danish kroner\000DKK\000deutsche\000\000deutsche mark\000DEM\000deutsche marks\000DEM\000deutschmarks\000DEM",
        "dimes\000USD\000dinar\000\000dinars\000\000dirham\000AED\000dirhams\000AED\000djf\000DJF\000dkk\000DKK\000dollar\000USD\000dollars\000USD\000dominican\000\000dominican pesos\000DOP\000dong\000VND",
        "dop\000DOP\000dzd\000DZD\000e\000\000e \302\243\000EGP\000ec\000\000ec $\000XCD\000egp\000EGP\000egyptian\000\000egyptian pound\000EGP\000egyptian pounds\000EGP\000emirati\000\000emirati dirhams\000AED",
        "ern\000ERN\000etb\000ETB\000ethiopian\000\000ethiopian birr\000ETB\000eur\000EUR\000euro\000EUR\000euro cents\000EUR\000eurocents\000EUR\000euros\000EUR\000fj\000\000fj $\000FJD\000fjd\000FJD",
        "fkp\000FKP\000forint\000HUF\000forints\000HUF\000franc\000\000francs\000\000french\000\000french franc\000FRF\000french francs\000FRF\000gbp\000GBP\000gel\000GEL\000georgian\000",
        "georgian lari\000GEL\000german\000\000german marks\000DEM\000ghana\000\000ghana cedis\000GHS\000ghanaian\000\000ghanaian cedis\000GHS\000ghs\000GHS\000gip\000GIP\000gmd\000GMD\000gnf\000GNF",
        "gtq\000GTQ\000guarani\000PYG\000guaranis\000PYG\000guaran\303\255es\000PYG\000gyd\000GYD\000hk\000\000hk $\000HKD\000hkd\000HKD\000hkd $\000HKD\000hnl\000HNL\000hong\000\000hong kong dollar\000HKD",
        "hong kong dollars\000HKD\000hrk\000HRK\000hryvnia\000UAH\000hryvnias\000UAH\000hryvnya\000UAH\000htg\000HTG\000huf\000HUF\000hungarian\000\000hungarian forint\000HUF",
        "hungarian forints\000HUF\000icelandic\000\000icelandic krona\000ISK\000icelandic kronur\000ISK\000idr\000IDR\000ils\000ILS\000indian\000\000indian rupee\000INR",
        "indian rupees\000INR\000indonesian\000\000indonesian rupiah\000IDR\000inr\000INR\000iqd\000IQD\000ir\000\000ir \302\243\000IEP\000iranian\000\000iranian rial\000IRR\000iranian rials\000IRR",
        "iraqi\000\000iraqi dinar\000IQD\000iraqi dinars\000IQD\000irr\000IRR\000isk\000ISK\000israeli\000\000israeli shekel\000ILS\000israeli shekels\000ILS\000italian\000",
        "italian lira\000ITL\000italian lire\000ITL\000j\000\000j $\000JMD\000jamaican\000\000jamaican dollars\000JMD\000japanese\000\000japanese yen\000JPY\000jmd\000JMD\000jod\000JOD",
        "jordanian\000\000jordanian dinar\000JOD\000jordanian dinars\000JOD\000jpy\000JPY\000kazakh\000\000kazakh tenge\000KZT\000kenya\000\000kenya shillings\000KES\000kenyan\000",
        "kenyan shilling\000KES\000kenyan shillings\000KES\000kes\000KES\000kgs\000KGS\000khr\000KHR\000kmf\000KMF\000kopecks\000RUB\000korean\000\000korean won\000KRW\000koruna\000CZK",
        "korunas\000CZK\000koruny\000CZK\000kpw\000KPW\000krona\000SEK\000krone\000\000kroner\000\000kronor\000SEK\000kronur\000\000krw\000KRW\000ksh\000KES\000kshs\000KES\000kuna\000HRK\000kunas\000HRK\000kuwaiti\000",
        "kuwaiti dinar\000KWD\000kuwaiti dinars\000KWD\000kwacha\000ZMW\000kwd\000KWD\000kyat\000MMK\000kyats\000MMK\000kyd\000KYD\000kzt\000KZT\000k\304\215\000CZK\000l.e.\000EGP\000lak\000LAK\000lari\000GEL",
        "laris\000GEL\000lbp\000LBP\000lebanese\000\000lebanese pound\000LBP\000lebanese pounds\000LBP\000lempira\000HNL\000lempiras\000HNL\000leu\000RON\000lev\000BGN\000leva\000BGN\000libyan\000",
        "libyan dinar\000LYD\000libyan dinars\000LYD\000lira\000TRY\000liras\000TRY\000lire\000ITL\000lkr\000LKR\000lrd\000LRD\000lsl\000LSL\000lyd\000LYD\000mad\000MAD\000malawian\000",
        "malawian kwacha\000MWK\000malaysia\000\000malaysia ringgit\000MYR\000malaysia ringgits\000MYR\000malaysian\000\000malaysian ringgit\000MYR",
        "malaysian ringgits\000MYR\000mdkk\000DKK\000mdl\000MDL\000meur\000EUR\000mex\000\000mex $\000MXN\000mexican\000\000mexican peso\000MXN\000mexican pesos\000MXN\000mga\000MGA\000mgbp\000GBP",
        "mkd\000MKD\000mmk\000MMK\000mnok\000NOK\000mnt\000MNT\000mop\000MOP\000moroccan\000\000moroccan dirham\000MAD\000moroccan dirhams\000MAD\000mru\000MRU\000msek\000SEK\000mur\000MUR\000musd\000USD",
        "mvr\000MVR\000mwk\000MWK\000mx\000\000mx $\000MXN\000mxn\000MXN\000myr\000MYR\000mzn\000MZN\000n\000\000n $\000NAD\000nad\000NAD\000naira\000NGN\000nepalese\000\000nepalese rupees\000NPR\000nepali\000",
        "nepali rupees\000NPR\000new\000\000new israeli shekels\000ILS\000new shekels\000ILS\000new taiwan dollars\000TWD\000new zealand dollar\000NZD",
        "new zealand dollars\000NZD\000ngn\000NGN\000nickels\000USD\000nigerian\000\000nigerian naira\000NGN\000nio\000NIO\000nok\000NOK\000north\000\000north korean won\000KPW\000norwegian\000",
        "norwegian crowns\000NOK\000norwegian krone\000NOK\000norwegian kroner\000NOK\000npr\000NPR\000nt\000\000nt $\000TWD\000nuevo\000\000nuevo soles\000PEN\000nz\000\000nz $\000NZD\000nzd\000NZD",
        "nzd $\000NZD\000omani\000\000omani rial\000OMR\000omani rials\000OMR\000omr\000OMR\000p\000GBP\000pab\000PAB\000paise\000INR\000pakistan\000\000pakistan rupees\000PKR\000pakistani\000",
        "pakistani rupee\000PKR\000pakistani rupees\000PKR\000pen\000PEN\000pence\000GBP\000pennies\000GBP\000penny\000GBP\000peruvian\000\000peruvian sol\000PEN\000peruvian soles\000PEN",
        "peseta\000ESP\000pesetas\000ESP\000peso\000\000pesos\000\000pgk\000PGK\000philippine\000\000philippine peso\000PHP\000philippine pesos\000PHP\000php\000PHP\000pkr\000PKR\000pln\000PLN",
        "polish\000\000polish zloty\000PLN\000polish zlotys\000PLN\000pound\000GBP\000pound sterling\000GBP\000pounds\000GBP\000pounds sterling\000GBP\000pula\000BWP\000pyg\000PYG\000qar\000QAR",
        "qatari\000\000qatari riyal\000QAR\000qatari riyals\000QAR\000quetzal\000GTQ\000quetzales\000GTQ\000quid\000GBP\000r\000\000r $\000BRL\000rand\000ZAR\000rands\000ZAR\000reais\000BRL",
        "renminbi\000CNY\000rial\000\000rials\000\000ringgit\000MYR\000ringgits\000MYR\000riyal\000\000riyals\000\000rm\000MYR\000rmb\000CNY\000romanian\000\000romanian lei\000RON\000romanian leu\000RON",
        "ron\000RON\000rouble\000RUB\000roubles\000RUB\000rp\000IDR\000rs\000INR\000rs.\000INR\000rsd\000RSD\000rub\000RUB\000ruble\000RUB\000rubles\000RUB\000rupee\000INR\000rupees\000INR\000rupiah\000IDR",
        "rupiahs\000IDR\000russian\000\000russian roubles\000RUB\000russian rubles\000RUB\000rwf\000RWF\000s\000\000s $\000SGD\000sar\000SAR\000saudi\000\000saudi riyal\000SAR\000saudi riyals\000SAR",
        "sbd\000SBD\000scr\000SCR\000sdg\000SDG\000sek\000SEK\000sen\000MYR\000sens\000MYR\000serbian\000\000serbian dinar\000RSD\000serbian dinars\000RSD\000sg\000\000sg $\000SGD\000sgd\000SGD\000sgd $\000SGD",
        "shekel\000ILS\000shekels\000ILS\000shilling\000\000shillings\000\000shp\000SHP\000singapore\000\000singapore dollar\000SGD\000singapore dollars\000SGD\000sle\000SLE\000somali\000",
        "somali shillings\000SOS\000sos\000SOS\000south\000\000south african rand\000ZAR\000south korean won\000KRW\000south sudanese pounds\000SSP\000spanish\000",
        "spanish pesetas\000ESP\000srd\000SRD\000sri\000\000sri lankan rupees\000LKR\000ssp\000SSP\000sterling\000GBP\000sudanese\000\000sudanese pound\000SDG\000sudanese pounds\000SDG",
        "svc\000SVC\000swedish\000\000swedish crowns\000SEK\000swedish krona\000SEK\000swedish kronor\000SEK\000swiss\000\000swiss franc\000CHF\000swiss francs\000CHF\000syp\000SYP",
        "syrian\000\000syrian pound\000SYP\000syrian pounds\000SYP\000szl\000SZL\000taiwan\000\000taiwan dollars\000TWD\000taiwanese\000\000taiwanese dollars\000TWD\000taka\000BDT",
        "takas\000BDT\000tanzanian\000\000tanzanian shillings\000TZS\000tenge\000KZT\000thai\000\000thai baht\000THB\000thb\000THB\000tjs\000TJS\000tmt\000TMT\000tnd\000TND\000togrog\000MNT\000top\000TOP",
        "try\000TRY\000tsh\000TZS\000tt\000\000tt $\000TTD\000ttd\000TTD\000tugrik\000MNT\000tugriks\000MNT\000tunisian\000\000tunisian dinar\000TND\000tunisian dinars\000TND\000turkish\000",
        "turkish lira\000TRY\000turkish liras\000TRY\000twd\000TWD\000tzs\000TZS\000u.s\000\000u.s $\000USD\000u.s dollars\000USD\000u.s.\000\000u.s. $\000USD\000u.s. dollar\000USD",
        "u.s. dollars\000USD\000uae\000\000uae dirhams\000AED\000uah\000UAH\000ugandan\000\000ugandan shilling\000UGX\000ugandan shillings\000UGX\000ugx\000UGX\000ukrainian\000",
        "ukrainian hryvnia\000UAH\000ukrainian hryvnias\000UAH\000united\000\000united states dollars\000USD\000uruguayan\000\000uruguayan pesos\000UYU\000us\000\000us $\000USD",
        "us cents\000USD\000us dollar\000USD\000us dollars\000USD\000usd\000USD\000usd $\000USD\000ush\000UGX\000uyu\000UYU\000uzs\000UZS\000venezuelan\000\000venezuelan bolivars\000VES\000ves\000VES",
        "vietnamese\000\000vietnamese dong\000VND\000vnd\000VND\000vuv\000VUV\000west\000\000west german marks\000DEM\000won\000KRW\000wst\000WST\000xaf\000XAF\000xbt\000XBT\000xcd\000XCD\000xof\000XOF",
        "xpf\000XPF\000yemeni\000\000yemeni rials\000YER\000yemeni riyals\000YER\000yen\000JPY\000yer\000YER\000yuan\000CNY\000yuan renminbi\000CNY\000z\000\000z $\000ZWL\000zambian\000",
        "zambian kwacha\000ZMW\000zar\000ZAR\000zimbabwe\000\000zimbabwe dollars\000ZWL\000zimbabwean\000\000zimbabwean dollars\000ZWL\000zloty\000PLN\000zlotych\000PLN\000zlotys\000PLN",
        "zmw\000ZMW\000zwl\000ZWL\000z\305\202\000PLN\000z\305\202oty\000PLN\000z\305\202otych\000PLN\000z\305\202otys\000PLN\000\302\242\000USD\000\302\243\000GBP\000\302\245\000JPY\000\340\270\277\000THB\000\342\202\241\000CRC\000\342\202\246\000NGN\000\342\202\251\000KRW\000\342\202\252\000ILS",
        "\342\202\253\000VND\000\342\202\254\000EUR\000\342\202\255\000LAK\000\342\202\256\000MNT\000\342\202\261\000PHP\000\342\202\262\000PYG\000\342\202\264\000UAH\000\342\202\265\000GHS\000\342\202\270\000KZT\000\342\202\271\000INR\000\342\202\272\000TRY\000\342\202\275\000RUB\000\342\202\276\000GEL\000\342\202\277\000XBT\000\345\205\203\000CNY\000\345\206\206\000JPY",
        "\357\274\204\000USD\000\357\277\241\000GBP\000\357\277\245\000JPY",
    },
    "",
};

static const uint16_t figure_currencies_slots[] = {
    329, 394, 0, 0, 0, 0, 0, 0, 311, 570, 0, 0,
    0, 0, 557, 0, 0, 0, 0, 0, 0, 70, 65, 0,
    616, 0, 0, 0, 0, 9, 0, 0, 0, 423, 0, 0,
    0, 52, 130, 0, 0, 137, 274, 0, 0, 290, 0, 0,
    33, 0, 595, 0, 0, 0, 0, 271, 51, 455, 538, 0,
    0, 0, 0, 18, 19, 0, 0, 0, 0, 0, 0, 0,
    166, 0, 0, 0, 0, 0, 647, 0, 0, 0, 0, 507,
    0, 0, 0, 0, 378, 0, 0, 0, 0, 0, 465, 0,
    636, 0, 0, 0, 0, 263, 0, 0, 0, 0, 0, 133,
    101, 264, 0, 0, 59, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 597, 0,
    2, 8, 521, 108, 0, 551, 0, 252, 0, 0, 0, 0,
    285, 370, 0, 31, 0, 0, 0, 5, 139, 398, 0, 281,
    381, 0, 0, 393, 72, 25, 0, 0, 426, 0, 0, 0,
    0, 0, 0, 388, 0, 0, 0, 181, 428, 563, 0, 0,
    641, 0, 0, 105, 32, 95, 0, 0, 216, 0, 0, 0,
    0, 0, 0, 0, 273, 254, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 106, 168, 41, 247, 0, 64, 316, 0, 622,
    0, 0, 0, 0, 136, 0, 0, 0, 0, 0, 670, 0,
    40, 147, 0, 0, 0, 0, 0, 0, 463, 0, 0, 0,
    0, 100, 337, 341, 0, 0, 310, 42, 176, 0, 0, 0,
    0, 0, 0, 0, 0, 114, 0, 0, 0, 0, 0, 152,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20,
    191, 356, 565, 661, 637, 207, 409, 201, 0, 0, 13, 0,
    372, 184, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    7, 0, 0, 196, 0, 0, 0, 1, 88, 657, 0, 0,
    571, 312, 0, 0, 218, 261, 0, 0, 0, 0, 260, 385,
    548, 643, 0, 0, 0, 0, 0, 0, 0, 87, 0, 0,
    0, 615, 85, 148, 489, 627, 0, 0, 365, 129, 277, 0,
    0, 0, 0, 0, 0, 253, 0, 0, 0, 96, 235, 420,
    0, 0, 0, 0, 512, 0, 604, 0, 0, 0, 0, 0,
    0, 559, 0, 302, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 237, 0, 150, 321, 0, 0, 113, 157,
    265, 488, 0, 0, 0, 0, 0, 0, 0, 17, 514, 0,
    170, 654, 0, 75, 0, 0, 0, 0, 0, 0, 0, 0,
    634, 0, 609, 0, 0, 0, 0, 27, 308, 529, 610, 590,
    0, 410, 0, 0, 0, 0, 0, 0, 0, 649, 0, 0,
    276, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    21, 291, 0, 0, 0, 0, 0, 0, 0, 581, 39, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    646, 0, 0, 0, 0, 240, 0, 0, 459, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 579, 392, 0, 0, 0, 0,
    358, 0, 0, 635, 0, 0, 0, 164, 0, 0, 0, 0,
    0, 205, 0, 0, 0, 424, 0, 0, 0, 0, 0, 0,
    0, 397, 0, 0, 0, 605, 0, 47, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 245, 0, 162,
    0, 0, 0, 0, 0, 0, 0, 440, 212, 109, 0, 313,
    62, 0, 0, 0, 0, 543, 48, 73, 0, 0, 0, 0,
    0, 0, 408, 244, 470, 0, 0, 0, 0, 0, 491, 0,
    318, 0, 0, 0, 0, 0, 0, 0, 437, 495, 127, 577,
    0, 0, 222, 186, 448, 160, 0, 0, 0, 0, 0, 0,
    0, 487, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 400, 0, 0, 515, 0, 0, 53, 82, 118, 346, 458,
    560, 60, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 375, 303, 112, 503, 0, 0, 0, 0, 0,
    0, 0, 669, 0, 0, 0, 553, 412, 547, 0, 0, 0,
    145, 498, 331, 576, 0, 0, 668, 537, 171, 660, 0, 209,
    631, 588, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202,
    0, 0, 22, 172, 517, 0, 104, 0, 314, 0, 0, 0,
    0, 0, 493, 0, 663, 0, 0, 0, 0, 0, 0, 37,
    0, 179, 0, 283, 574, 0, 0, 94, 0, 0, 0, 0,
    0, 0, 0, 357, 161, 0, 541, 562, 229, 414, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 241,
    0, 0, 0, 0, 0, 0, 617, 0, 0, 0, 0, 0,
    0, 0, 0, 256, 386, 545, 0, 0, 0, 0, 652, 0,
    0, 0, 0, 0, 0, 0, 0, 195, 494, 116, 0, 0,
    0, 0, 429, 596, 322, 0, 0, 69, 0, 0, 0, 0,
    0, 257, 0, 0, 0, 0, 0, 653, 0, 0, 0, 490,
    612, 0, 0, 49, 0, 0, 0, 0, 98, 0, 0, 323,
    520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 258, 0,
    0, 0, 0, 0, 648, 0, 0, 0, 0, 0, 645, 0,
    0, 0, 0, 307, 250, 0, 248, 396, 390, 519, 0, 0,
    77, 0, 0, 0, 0, 0, 0, 278, 0, 57, 0, 0,
    134, 0, 0, 0, 0, 0, 0, 0, 210, 268, 344, 483,
    0, 0, 0, 0, 0, 0, 83, 0, 621, 0, 0, 0,
    319, 188, 140, 0, 0, 180, 599, 89, 0, 573, 0, 0,
    0, 355, 568, 0, 0, 638, 0, 0, 0, 153, 0, 0,
    0, 0, 0, 439, 0, 0, 0, 600, 625, 304, 0, 642,
    297, 0, 0, 0, 0, 626, 0, 0, 0, 0, 0, 620,
    330, 0, 0, 0, 200, 0, 0, 567, 0, 586, 0, 0,
    542, 0, 0, 0, 16, 296, 438, 0, 624, 0, 0, 0,
    0, 325, 584, 0, 0, 238, 0, 0, 0, 0, 81, 230,
    56, 475, 585, 0, 0, 0, 510, 0, 0, 0, 0, 525,
    380, 36, 208, 471, 293, 522, 287, 0, 0, 0, 526, 192,
    270, 405, 413, 0, 55, 0, 0, 347, 111, 0, 0, 0,
    368, 0, 0, 467, 0, 0, 0, 0, 0, 227, 0, 0,
    0, 0, 61, 266, 457, 0, 0, 132, 0, 10, 272, 0,
    0, 434, 185, 0, 462, 0, 228, 0, 0, 0, 0, 0,
    0, 0, 335, 353, 0, 0, 58, 0, 213, 0, 363, 0,
    0, 0, 0, 0, 0, 366, 0, 364, 0, 0, 0, 0,
    0, 163, 0, 549, 556, 0, 460, 0, 24, 332, 376, 0,
    0, 0, 0, 0, 0, 92, 0, 0, 0, 0, 0, 0,
    0, 0, 90, 476, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 68, 0, 242, 0, 0, 0, 0, 197, 0, 0, 0,
    504, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 214, 43, 156, 367, 451, 204, 289, 656, 0, 456, 0,
    0, 0, 0, 0, 0, 0, 629, 0, 0, 0, 461, 0,
    0, 0, 0, 0, 125, 128, 436, 119, 189, 26, 0, 0,
    496, 0, 601, 0, 614, 651, 377, 528, 0, 407, 506, 0,
    0, 0, 0, 74, 0, 0, 0, 0, 0, 0, 0, 151,
    0, 0, 0, 0, 0, 441, 262, 0, 122, 0, 0, 0,
    0, 0, 0, 0, 120, 0, 0, 0, 0, 0, 0, 0,
    115, 0, 0, 0, 326, 0, 0, 215, 0, 0, 0, 0,
    0, 0, 234, 449, 550, 0, 0, 0, 0, 509, 0, 0,
    0, 309, 582, 0, 0, 644, 79, 486, 0, 0, 0, 0,
    0, 30, 527, 317, 0, 566, 613, 0, 0, 0, 0, 0,
    187, 194, 198, 0, 564, 0, 0, 0, 361, 294, 0, 0,
    102, 0, 391, 0, 0, 0, 0, 0, 0, 340, 0, 0,
    0, 0, 0, 608, 0, 0, 0, 0, 0, 141, 0, 0,
    71, 103, 0, 0, 50, 45, 0, 269, 0, 0, 3, 91,
    121, 0, 0, 485, 0, 233, 0, 0, 0, 0, 0, 15,
    0, 0, 0, 0, 282, 406, 224, 0, 0, 379, 0, 154,
    0, 472, 0, 0, 0, 417, 0, 555, 0, 0, 0, 158,
    431, 539, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 284, 0, 0, 454, 518, 149, 533, 167, 583,
    630, 480, 0, 0, 0, 138, 505, 0, 159, 0, 0, 0,
    0, 0, 35, 67, 0, 0, 0, 0, 0, 0, 513, 0,
    0, 0, 0, 0, 305, 320, 239, 482, 535, 0, 589, 0,
    0, 0, 0, 97, 0, 315, 86, 0, 0, 492, 468, 0,
    0, 0, 607, 0, 0, 0, 592, 606, 432, 632, 633, 0,
    0, 0, 421, 0, 0, 220, 384, 23, 0, 0, 0, 0,
    0, 0, 0, 0, 298, 0, 0, 0, 666, 0, 473, 425,
    395, 418, 0, 0, 0, 29, 0, 0, 225, 0, 0, 561,
    345, 0, 382, 0, 0, 618, 0, 572, 0, 662, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 343,
    0, 0, 0, 6, 146, 546, 350, 280, 594, 0, 0, 0,
    359, 0, 0, 0, 99, 0, 665, 0, 0, 0, 183, 0,
    0, 430, 0, 0, 0, 416, 0, 0, 0, 435, 0, 0,
    0, 0, 0, 0, 0, 0, 446, 0, 0, 354, 0, 0,
    0, 126, 444, 0, 0, 374, 0, 0, 0, 0, 0, 182,
    0, 0, 0, 0, 236, 0, 0, 0, 464, 0, 0, 0,
    0, 174, 0, 536, 0, 433, 387, 0, 4, 211, 342, 399,
    12, 333, 659, 0, 591, 0, 0, 0, 0, 0, 0, 524,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 175,
    246, 0, 0, 0, 0, 0, 0, 0, 206, 231, 14, 655,
    411, 0, 327, 602, 362, 0, 0, 0, 0, 402, 0, 0,
    0, 0, 580, 0, 0, 0, 0, 389, 0, 0, 0, 0,
    0, 0, 587, 0, 0, 0, 0, 0, 0, 415, 0, 0,
    0, 299, 0, 0, 0, 523, 0, 0, 0, 54, 190, 443,
    300, 0, 0, 598, 44, 0, 508, 0, 569, 0, 0, 80,
    611, 445, 0, 0, 219, 0, 0, 0, 0, 0, 0, 352,
    0, 0, 0, 0, 223, 217, 544, 0, 155, 221, 0, 0,
    0, 0, 0, 0, 0, 383, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 124, 0, 0, 0, 419, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 552, 0, 0, 427,
    275, 0, 0, 0, 0, 0, 143, 0, 0, 301, 603, 466,
    0, 0, 0, 0, 286, 0, 0, 0, 0, 0, 0, 0,
    110, 249, 0, 144, 0, 0, 259, 511, 339, 0, 0, 0,
    0, 0, 0, 0, 469, 0, 0, 452, 0, 0, 0, 0,
    0, 0, 0, 66, 0, 279, 0, 0, 0, 0, 38, 0,
    0, 0, 0, 0, 0, 0, 0, 203, 0, 0, 0, 0,
    0, 447, 324, 0, 0, 0, 0, 28, 0, 0, 0, 0,
    0, 404, 0, 623, 199, 334, 442, 500, 0, 554, 0, 0,
    371, 328, 502, 0, 0, 0, 76, 0, 0, 0, 0, 0,
    288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 360, 0,
    0, 0, 0, 0, 0, 0, 0, 267, 0, 0, 640, 336,
    0, 401, 0, 0, 349, 123, 0, 0, 84, 0, 0, 0,
    0, 251, 117, 474, 173, 177, 481, 0, 0, 0, 0, 0,
    0, 516, 0, 0, 348, 0, 0, 93, 0, 628, 0, 46,
    193, 403, 0, 0, 0, 540, 0, 0, 0, 0, 0, 497,
    575, 226, 499, 578, 664, 0, 0, 0, 422, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 453, 0, 0, 0, 0, 0, 351, 619, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 534, 0, 165,
    0, 484, 243, 0, 0, 0, 0, 0, 0, 0, 135, 0,
    0, 0, 0, 450, 0, 0, 0, 530, 658, 0, 232, 0,
    558, 34, 0, 0, 0, 0, 292, 0, 0, 0, 0, 0,
    0, 0, 0, 78, 501, 593, 0, 531, 169, 373, 369, 0,
    532, 0, 0, 295, 650, 0, 478, 142, 338, 639, 0, 0,
    131, 0, 0, 63, 306, 0, 0, 477, 107, 0, 479, 0,
    0, 0, 0, 0, 667, 0, 0, 178,
};

static const uint8_t figure_currencies_filter[] = {
    0, 1, 0, 0, 0, 0, 0, 0, 192, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 128, 128, 0,
    32, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 8, 32, 0, 0, 32, 8, 0, 0, 8, 0, 0,
    4, 0, 128, 0, 0, 0, 0, 16, 1, 2, 16, 0, 0, 0, 0, 64, 64, 0, 0, 0, 0, 0, 0, 0,
    128, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 16, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 16, 0,
    128, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 128, 128, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 16, 0, 128, 1, 0, 32, 0, 16, 0, 0, 0, 0,
    40, 0, 0, 2, 0, 0, 0, 16, 1, 0, 0, 128, 16, 0, 0, 4, 8, 2, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 2, 0, 0, 0, 12, 16, 0, 0, 0, 8, 0, 0, 16, 2, 1, 0, 0, 64, 0, 0, 0,
    0, 0, 0, 0, 4, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 16, 128, 0, 0, 20, 0, 0, 4,
    0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 1, 0, 1, 128, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0,
    0, 4, 1, 64, 0, 0, 64, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 128,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 6, 128, 0, 0, 128, 8, 128, 4, 0, 0, 8, 0,
    8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 4, 0, 0, 0, 18, 0, 2, 0, 0,
    32, 8, 0, 0, 65, 0, 0, 0, 0, 0, 1, 2, 64, 4, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0,
    0, 64, 8, 224, 0, 0, 0, 0, 64, 6, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 134, 0, 0,
    0, 0, 0, 0, 64, 0, 8, 0, 0, 0, 0, 0, 0, 4, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 16, 0, 1, 1, 0, 0, 34, 2, 32, 0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0,
    6, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 8, 0, 0, 0, 0, 2, 3, 0, 128, 128,
    0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2, 8, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    8, 0, 0, 0, 0, 128, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0,
    32, 0, 0, 4, 0, 0, 0, 128, 0, 0, 0, 0, 0, 4, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
    0, 4, 0, 0, 0, 16, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 4,
    0, 0, 0, 0, 0, 0, 0, 128, 128, 64, 0, 64, 16, 0, 0, 0, 0, 32, 12, 0, 0, 0, 0, 0,
    0, 0, 20, 128, 0, 0, 0, 0, 0, 0, 64, 0, 1, 0, 0, 0, 0, 0, 0, 0, 128, 24, 1, 0,
    0, 0, 1, 144, 0, 64, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4, 0, 0, 4, 0, 0, 11, 0, 0, 0, 18, 0, 132, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 64, 4, 128, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 32, 4, 2, 0, 0, 0,
    8, 20, 32, 0, 0, 0, 4, 2, 16, 0, 0, 4, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
    0, 0, 48, 64, 0, 0, 4, 0, 4, 0, 0, 0, 0, 0, 4, 0, 2, 0, 0, 0, 0, 0, 0, 8,
    0, 4, 0, 64, 8, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 64, 128, 0, 64, 1, 68, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0,
    0, 0, 0, 130, 64, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 96, 0, 8, 0, 0,
    0, 0, 8, 128, 128, 0, 0, 1, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 2, 0, 0, 0, 66,
    0, 0, 0, 4, 0, 0, 0, 0, 16, 0, 0, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0,
    0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 4, 16, 0, 160, 0, 65, 0, 0, 0,
    4, 0, 0, 0, 0, 0, 0, 4, 0, 8, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 137, 0, 32, 0,
    0, 0, 0, 0, 0, 0, 16, 0, 2, 0, 0, 0, 8, 2, 1, 0, 0, 6, 0, 8, 0, 32, 0, 0,
    0, 136, 0, 0, 0, 16, 0, 0, 0, 64, 0, 0, 0, 0, 0, 4, 0, 0, 0, 4, 128, 2, 0, 128,
    4, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 128, 8, 0, 0, 0, 4, 0, 0, 64, 0, 2, 0, 0,
    16, 0, 0, 0, 1, 40, 0, 0, 128, 0, 0, 0, 0, 8, 4, 0, 0, 16, 0, 0, 0, 0, 9, 12,
    4, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 128, 1, 192, 1, 0, 64, 64, 4, 0, 0, 0, 8, 132,
    24, 0, 0, 0, 16, 0, 0, 64, 128, 0, 0, 0, 2, 0, 0, 4, 0, 0, 0, 0, 0, 32, 0, 0,
    0, 0, 200, 0, 0, 0, 0, 128, 0, 66, 0, 0, 0, 2, 1, 0, 1, 0, 2, 0, 0, 0, 0, 0,
    0, 0, 12, 0, 0, 0, 4, 0, 1, 0, 64, 0, 0, 0, 0, 0, 0, 128, 0, 64, 0, 0, 0, 0,
    0, 2, 0, 128, 32, 0, 2, 0, 132, 0, 4, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0,
    0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0, 1, 0, 0, 0,
    16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 64, 28, 0, 0, 12, 0, 2, 0, 2, 0,
    0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 10, 0, 4, 80, 0, 2, 0, 0,
    128, 0, 4, 0, 64, 2, 9, 0, 0, 18, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 128,
    0, 0, 0, 0, 0, 16, 64, 0, 64, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0,
    2, 0, 0, 0, 2, 0, 0, 64, 0, 0, 0, 0, 0, 0, 40, 0, 1, 0, 0, 0, 0, 64, 0, 0,
    0, 12, 0, 0, 0, 8, 132, 0, 0, 0, 0, 0, 0, 132, 0, 2, 0, 10, 0, 0, 0, 0, 0, 0,
    130, 16, 0, 0, 16, 0, 0, 0, 4, 32, 0, 0, 128, 0, 128, 0, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 8, 0, 0, 0, 0, 0, 64, 0, 0, 24, 0, 0, 0, 4, 16, 0, 16, 0, 0, 64, 128,
    0, 0, 0, 16, 0, 32, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 132, 0, 4, 0, 0, 128, 0, 128,
    0, 16, 0, 0, 0, 32, 0, 4, 0, 0, 0, 2, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 8, 0, 0, 5, 2, 160, 0, 48, 0, 0, 2, 0, 0, 0, 1, 64, 0, 64, 0, 0, 0,
    0, 0, 64, 128, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 32, 1, 132, 64, 0, 0, 4, 0,
    0, 0, 0, 4, 0, 4, 8, 0, 0, 64, 4, 0, 0, 0, 2, 0, 0, 0, 80, 2, 4, 16, 0, 0,
    0, 0, 64, 0, 0, 33, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 128, 0, 32, 32,
    128, 1, 0, 0, 0, 16, 0, 0, 64, 0, 0, 32, 64, 0, 16, 0, 0, 64, 0, 4, 0, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 194, 0, 0, 64, 64, 0, 0, 0, 0,
    64, 0, 0, 0, 8, 0, 2, 0, 0, 0, 32, 0, 0, 8, 0, 0, 0, 4, 0, 0, 0, 128, 0, 0,
    0, 0, 0, 0, 0, 0, 2, 0, 0, 128, 0, 0, 0, 48, 0, 0, 0, 2, 0, 0, 0, 0, 0, 32,
    0, 0, 0, 0, 64, 0, 0, 0, 2, 0, 0, 0, 0, 8, 0, 8, 0, 128, 1, 0, 16, 0, 64, 2,
    2, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 8,
    16, 0, 0, 0, 0, 0, 0, 0, 2, 18, 2, 0, 32, 0, 4, 4, 2, 0, 0, 0, 0, 32, 0, 0,
    0, 0, 1, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 4, 0, 0,
    0, 4, 0, 0, 0, 4, 0, 0, 0, 64, 64, 64, 32, 0, 0, 4, 4, 0, 16, 0, 64, 0, 0, 2,
    16, 16, 0, 0, 128, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 128, 8, 1, 0, 72, 0, 0, 0,
    0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 32, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 32, 8, 0, 0, 0, 0, 0, 64, 0, 0, 16, 8, 8,
    0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0, 128, 0, 0, 8, 4, 16, 0, 0, 0,
    0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 64, 0, 0, 0, 0, 16, 0,
    0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 128, 2, 0, 0, 0, 0, 4, 0, 0, 0, 0,
    0, 32, 0, 4, 134, 0, 0, 2, 0, 32, 0, 0, 80, 128, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0,
    2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 16,
    0, 32, 0, 0, 32, 128, 0, 0, 64, 0, 0, 0, 0, 32, 5, 0, 10, 1, 0, 0, 0, 0, 0, 0,
    0, 1, 0, 0, 64, 0, 0, 8, 0, 1, 0, 132, 64, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 66,
    4, 131, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 128, 0, 0, 0, 0, 0, 64, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 8,
    0, 64, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 66, 0, 0, 4, 0,
    32, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 4, 0, 64, 132, 0, 2, 0,
    32, 0, 0, 1, 2, 0, 17, 64, 128, 0, 0, 0, 128, 0, 0, 12, 0, 0, 0, 1, 64, 0, 1, 0,
    0, 0, 0, 0, 2, 0, 0, 160,
};

static const lexicon figure_currencies_words = {figure_currencies_table.entries, figure_currencies_slots, figure_currencies_filter, 2047};

#endif
