/* Made by tools/make_tables.py from core/data/figure_units.txt; do not edit. */
#ifndef DESK_TABLE_FIGURE_UNITS_H
#define DESK_TABLE_FIGURE_UNITS_H

#include "../lexicon.h"
#include "../figure_lists.h"

static const struct {
    lexicon_entry entries[941];
    char text[173][128], past[8];
} figure_units_table = {
    {
        {15056, 0x200C87A0u, UNIT_PERCENT, 1, 1, 3}, /* % */
        {15050, 0xBB0A8890u, UNIT_PERCENT, 10, 3, 1}, /* % - points */
        {15062, 0x6EA041F6u, UNIT_PERCENT, 7, 2, 1}, /* % point */
        {15071, 0xAAA8D89Bu, UNIT_PERCENT, 8, 2, 1}, /* % points */
        {15081, 0x55F9B948u, UNIT_QUANTITY, 4, 1, 3}, /* acre */
        {15075, 0x5C1034E5u, UNIT_QUANTITY, 11, 3, 1}, /* acre - feet */
        {15088, 0xDABE2B22u, UNIT_QUANTITY, 9, 2, 1}, /* acre feet */
        {15092, 0x2955C896u, UNIT_QUANTITY, 9, 2, 1}, /* acre foot */
        {15096, 0x931E97E1u, UNIT_QUANTITY, 5, 1, 1}, /* acres */
        {15091, 0x1D279A19u, UNIT_QUANTITY, 3, 1, 1}, /* amp */
        {15086, 0xE033CBF5u, UNIT_QUANTITY, 6, 1, 1}, /* ampere */
        {15084, 0x778963F2u, UNIT_QUANTITY, 7, 1, 1}, /* amperes */
        {15083, 0x4F5814DEu, UNIT_QUANTITY, 4, 1, 1}, /* amps */
        {15079, 0x3A6F2ADBu, 0, 3, 0, 2}, /* arc */
        {15088, 0x8E7BAE27u, UNIT_QUANTITY, 10, 2, 1}, /* arc minute */
        {15094, 0xBF45ECBAu, UNIT_QUANTITY, 11, 2, 1}, /* arc minutes */
        {15101, 0x47BBF43Bu, UNIT_QUANTITY, 10, 2, 1}, /* arc second */
        {15107, 0x99C07DF6u, UNIT_QUANTITY, 11, 2, 1}, /* arc seconds */
        {15114, 0x7058CA70u, UNIT_QUANTITY, 10, 1, 1}, /* arcminutes */
        {15136, 0x10C84830u, UNIT_QUANTITY, 10, 1, 1}, /* arcseconds */
        {15142, 0x9B21A3CBu, 0, 12, 0, 2}, /* astronomical */
        {15140, 0x87C45E21u, UNIT_QUANTITY, 17, 2, 1}, /* astronomical unit */
        {15160, 0x92E1AE3Cu, UNIT_QUANTITY, 18, 2, 1}, /* astronomical units */
        {15200, 0x5825171Bu, UNIT_SYMBOL, 2, 1, 1}, /* au */
        {15205, 0x123C95D1u, UNIT_QUANTITY, 6, 1, 3}, /* barrel */
        {15203, 0x068A154Au, UNIT_QUANTITY, 13, 3, 1}, /* barrel of oil */
        {15208, 0x34ED5FECu, UNIT_QUANTITY, 14, 3, 1}, /* barrel per day */
        {15222, 0x575F8E06u, UNIT_QUANTITY, 7, 1, 5}, /* barrels */
        {15248, 0x5E494557u, UNIT_QUANTITY, 13, 3, 1}, /* barrels a day */
        {15261, 0x6753BDADu, UNIT_QUANTITY, 14, 3, 1}, /* barrels of oil */
        {15267, 0xFF147360u, UNIT_QUANTITY, 20, 5, 1}, /* barrels of oil a day */
        {15287, 0xD200C4D8u, UNIT_QUANTITY, 22, 5, 1}, /* barrels of oil per day */
        {15312, 0xC9C267DFu, UNIT_QUANTITY, 15, 3, 1}, /* barrels per day */
        {15327, 0x15351B6Du, 0, 5, 0, 3}, /* basis */
        {15318, 0xC41770F0u, UNIT_BASIS_POINT, 13, 3, 1}, /* basis - point */
        {15333, 0xAB47E071u, UNIT_BASIS_POINT, 14, 3, 1}, /* basis - points */
        {15376, 0xB2A28D51u, UNIT_BASIS_POINT, 11, 2, 1}, /* basis point */
        {15389, 0xF4EA8150u, UNIT_BASIS_POINT, 12, 2, 1}, /* basis points */
        {15403, 0x5ABF9FCBu, UNIT_SYMBOL, 3, 1, 1}, /* bbl */
        {15398, 0x735B3785u, UNIT_QUANTITY, 9, 1, 1}, /* becquerel */
        {15402, 0x8E991842u, UNIT_QUANTITY, 10, 1, 1}, /* becquerels */
        {15407, 0x6ACD3085u, UNIT_SYMBOL, 3, 1, 1}, /* bhp */
        {15408, 0x60CAE230u, UNIT_QUANTITY, 3, 1, 1}, /* bit */
        {15400, 0xA2622F79u, UNIT_QUANTITY, 4, 1, 1}, /* bits */
        {15393, 0x4D2BC18Fu, UNIT_BASIS_POINT, 2, 1, 1}, /* bp */
        {15397, 0x66E244F1u, UNIT_SYMBOL, 3, 1, 1}, /* bpd */
        {15400, 0x77E25FB4u, UNIT_BASIS_POINT, 3, 1, 1}, /* bps */
        {15405, 0x4C2BBFFCu, UNIT_SYMBOL, 2, 1, 1}, /* bq */
        {15402, 0x628048A0u, 0, 7, 0, 3}, /* british */
        {15424, 0x802CCEE7u, UNIT_QUANTITY, 20, 3, 1}, /* british thermal unit */
        {15450, 0x6FC4FA2Eu, UNIT_QUANTITY, 21, 3, 1}, /* british thermal units */
        {15477, 0x65D7B602u, UNIT_SYMBOL, 3, 1, 1}, /* btu */
        {15504, 0xC39433E3u, UNIT_SYMBOL, 4, 1, 1}, /* btus */
        {15514, 0x7B217F1Au, UNIT_QUANTITY, 6, 1, 1}, /* bushel */
        {15512, 0x3EBB924Bu, UNIT_QUANTITY, 7, 1, 1}, /* bushels */
        {15511, 0x645A021Fu, UNIT_QUANTITY, 4, 1, 1}, /* byte */
        {15505, 0x65B1D004u, UNIT_QUANTITY, 5, 1, 1}, /* bytes */
        {15500, 0xE60C2C52u, UNIT_LETTER, 1, 1, 1}, /* c */
        {15494, 0xEE74363Fu, UNIT_SYMBOL, 3, 1, 1}, /* cal */
        {15490, 0xAF19A1A8u, UNIT_QUANTITY, 7, 1, 1}, /* calorie */
        {15504, 0x8059CBC1u, UNIT_QUANTITY, 8, 1, 1}, /* calories */
        {15505, 0xA9F03851u, UNIT_QUANTITY, 7, 1, 1}, /* candela */
        {15505, 0xA7285D86u, UNIT_QUANTITY, 8, 1, 1}, /* candelas */
        {15506, 0x6AE6031Cu, UNIT_QUANTITY, 5, 1, 1}, /* carat */
        {15502, 0xB71767BDu, UNIT_QUANTITY, 6, 1, 1}, /* carats */
        {15499, 0x56299123u, UNIT_SYMBOL, 2, 1, 1}, /* cc */
        {15503, 0xB5CA9613u, UNIT_TEMPERATURE, 7, 1, 1}, /* celcius */
        {15503, 0x86B09383u, UNIT_TEMPERATURE, 7, 1, 1}, /* celsius */
        {15504, 0x5DB65485u, UNIT_TEMPERATURE, 10, 1, 1}, /* centigrade */
        {15507, 0x3C0BD71Cu, UNIT_QUANTITY, 10, 1, 1}, /* centiliter */
        {15513, 0xF5A423BDu, UNIT_QUANTITY, 11, 1, 1}, /* centiliters */
        {15520, 0x3B39A0BEu, UNIT_QUANTITY, 10, 1, 1}, /* centilitre */
        {15526, 0x08B822B7u, UNIT_QUANTITY, 11, 1, 1}, /* centilitres */
        {15552, 0x33CF5E13u, UNIT_QUANTITY, 10, 1, 1}, /* centimeter */
        {15558, 0xEF719120u, UNIT_QUANTITY, 11, 1, 1}, /* centimeters */
        {15565, 0x2904BB25u, UNIT_QUANTITY, 10, 1, 1}, /* centimetre */
        {15571, 0xE872E862u, UNIT_QUANTITY, 11, 1, 1}, /* centimetres */
        {15578, 0xE550AF8Fu, UNIT_DURATION, 9, 1, 1}, /* centuries */
        {15580, 0x864C86F7u, UNIT_DURATION, 7, 1, 1}, /* century */
        {15584, 0x6329A59Au, UNIT_SYMBOL, 2, 1, 1}, /* cl */
        {15582, 0x6429A72Du, UNIT_SYMBOL, 2, 1, 3}, /* cm */
        {15580, 0x5851AB8Du, UNIT_SYMBOL, 4, 2, 1}, /* cm 2 */
        {15587, 0x331B3CD4u, UNIT_SYMBOL, 4, 2, 1}, /* cm 3 */
        {15593, 0xE1B46329u, UNIT_SYMBOL, 6, 3, 1}, /* cm ^ 2 */
        {15602, 0xD0DD3BCDu, UNIT_SYMBOL, 5, 2, 1}, /* cm ² */
        {15616, 0xCC9215CDu, UNIT_SYMBOL, 3, 1, 1}, /* cm2 */
        {15622, 0xCB92143Au, UNIT_SYMBOL, 3, 1, 1}, /* cm3 */
        {15627, 0x0B9278FAu, UNIT_SYMBOL, 3, 1, 1}, /* cms */
        {15626, 0x0AFC481Du, UNIT_SYMBOL, 4, 1, 1}, /* cm² */
        {15633, 0x09FC468Au, UNIT_SYMBOL, 4, 1, 1}, /* cm³ */
        {15639, 0x4B297FD2u, UNIT_SYMBOL, 2, 1, 1}, /* ct */
        {15632, 0x4C298165u, 0, 2, 0, 2}, /* cu */
        {15632, 0x6BDB97E7u, UNIT_QUANTITY, 5, 2, 1}, /* cu ft */
        {15633, 0x1ADE9322u, UNIT_QUANTITY, 4, 2, 1}, /* cu m */
        {15634, 0x30568911u, 0, 3, 0, 2}, /* cu. */
        {15623, 0x45E3F99Fu, UNIT_QUANTITY, 7, 2, 1}, /* cu. ft. */
        {15626, 0x7D2E2BAEu, UNIT_QUANTITY, 5, 2, 1}, /* cu. m */
        {15628, 0xA1AA8E25u, 0, 5, 0, 4}, /* cubic */
        {15619, 0xA75ED7F6u, UNIT_QUANTITY, 18, 3, 1}, /* cubic - centimeter */
        {15648, 0xDBF3BD77u, UNIT_QUANTITY, 19, 3, 1}, /* cubic - centimeters */
        {15669, 0x36EF13ECu, UNIT_QUANTITY, 18, 3, 1}, /* cubic - centimetre */
        {15689, 0x53F38F55u, UNIT_QUANTITY, 19, 3, 1}, /* cubic - centimetres */
        {15728, 0x37A7B574u, UNIT_QUANTITY, 10, 3, 1}, /* cubic - cm */
        {15740, 0x96004D5Cu, UNIT_QUANTITY, 12, 3, 1}, /* cubic - feet */
        {15748, 0xB2283560u, UNIT_QUANTITY, 12, 3, 1}, /* cubic - foot */
        {15756, 0xBE0902BAu, UNIT_QUANTITY, 10, 3, 1}, /* cubic - ft */
        {15762, 0xD1F0BF44u, UNIT_QUANTITY, 12, 3, 1}, /* cubic - inch */
        {15776, 0x2555DEE8u, UNIT_QUANTITY, 14, 3, 1}, /* cubic - inches */
        {15786, 0x507DBA38u, UNIT_QUANTITY, 17, 3, 1}, /* cubic - kilometer */
        {15804, 0x44106499u, UNIT_QUANTITY, 18, 3, 1}, /* cubic - kilometers */
        {15856, 0xEB8B4E1Eu, UNIT_QUANTITY, 17, 3, 1}, /* cubic - kilometre */
        {15874, 0xC03FBB2Fu, UNIT_QUANTITY, 18, 3, 1}, /* cubic - kilometres */
        {15893, 0x91E5B18Cu, UNIT_QUANTITY, 10, 3, 1}, /* cubic - km */
        {15904, 0x9E4F544Fu, UNIT_QUANTITY, 9, 3, 1}, /* cubic - m */
        {15920, 0x28AFE0D5u, UNIT_QUANTITY, 13, 3, 1}, /* cubic - meter */
        {15930, 0x6FD0C626u, UNIT_QUANTITY, 14, 3, 1}, /* cubic - meters */
        {15941, 0x8455EC43u, UNIT_QUANTITY, 13, 3, 1}, /* cubic - metre */
        {15951, 0x4809E694u, UNIT_QUANTITY, 14, 3, 1}, /* cubic - metres */
        {15984, 0x0C2A59DFu, UNIT_QUANTITY, 12, 3, 1}, /* cubic - mile */
        {15992, 0xD67C8768u, UNIT_QUANTITY, 13, 3, 1}, /* cubic - miles */
        {16001, 0xF55111E0u, UNIT_QUANTITY, 12, 3, 1}, /* cubic - yard */
        {16009, 0xDB103051u, UNIT_QUANTITY, 13, 3, 1}, /* cubic - yards */
        {16048, 0xE6B2F76Bu, UNIT_QUANTITY, 16, 2, 1}, /* cubic centimeter */
        {16066, 0x56874B8Au, UNIT_QUANTITY, 17, 2, 1}, /* cubic centimeters */
        {16085, 0xB9CA2115u, UNIT_QUANTITY, 16, 2, 1}, /* cubic centimetre */
        {16128, 0xA181C22Cu, UNIT_QUANTITY, 17, 2, 1}, /* cubic centimetres */
        {16147, 0xCE16A29Du, UNIT_QUANTITY, 8, 2, 1}, /* cubic cm */
        {16157, 0x800E5A85u, UNIT_QUANTITY, 10, 2, 1}, /* cubic feet */
        {16163, 0xB33EADE0u, UNIT_QUANTITY, 21, 4, 1}, /* cubic feet per second */
        {16192, 0x43A86E11u, UNIT_QUANTITY, 10, 2, 1}, /* cubic foot */
        {16198, 0xB81654A7u, UNIT_QUANTITY, 8, 2, 1}, /* cubic ft */
        {16202, 0xE4D78C6Du, UNIT_QUANTITY, 10, 2, 1}, /* cubic inch */
        {16208, 0x200C5799u, UNIT_QUANTITY, 12, 2, 1}, /* cubic inches */
        {16216, 0xC51174E9u, UNIT_QUANTITY, 15, 2, 1}, /* cubic kilometer */
        {16240, 0x6ED2E9E8u, UNIT_QUANTITY, 16, 2, 1}, /* cubic kilometers */
        {16257, 0x16FF8D93u, UNIT_QUANTITY, 15, 2, 1}, /* cubic kilometre */
        {16273, 0x7D99C742u, UNIT_QUANTITY, 16, 2, 1}, /* cubic kilometres */
        {16290, 0xB8DD5CB5u, UNIT_QUANTITY, 8, 2, 1}, /* cubic km */
        {16304, 0x3EC00262u, UNIT_QUANTITY, 7, 2, 1}, /* cubic m */
        {16308, 0x8BB255ACu, UNIT_QUANTITY, 11, 2, 1}, /* cubic meter */
        {16316, 0x5D45879Bu, UNIT_QUANTITY, 12, 2, 1}, /* cubic meters */
        {16325, 0x5B27CCBEu, UNIT_QUANTITY, 23, 4, 1}, /* cubic meters per second */
        {16368, 0x595F8CCEu, UNIT_QUANTITY, 11, 2, 1}, /* cubic metre */
        {16376, 0xDEDE91BDu, UNIT_QUANTITY, 12, 2, 1}, /* cubic metres */
        {16385, 0x5198CFA8u, UNIT_QUANTITY, 23, 4, 1}, /* cubic metres per second */
        {16416, 0x790D27F2u, UNIT_QUANTITY, 10, 2, 1}, /* cubic mile */
        {16432, 0xCD6B4219u, UNIT_QUANTITY, 11, 2, 1}, /* cubic miles */
        {16439, 0x19A1AC91u, UNIT_QUANTITY, 10, 2, 1}, /* cubic yard */
        {16445, 0x69D917A0u, UNIT_QUANTITY, 11, 2, 1}, /* cubic yards */
        {16452, 0xFA56340Fu, UNIT_QUANTITY, 3, 1, 1}, /* cup */
        {16444, 0x91B49F34u, UNIT_QUANTITY, 4, 1, 1}, /* cups */
        {16437, 0xE10C2473u, UNIT_DURATION_SYMBOL, 1, 1, 1}, /* d */
        {16427, 0xE44F21FDu, UNIT_DURATION, 3, 1, 1}, /* day */
        {16419, 0xF691D28Au, UNIT_DURATION, 4, 1, 1}, /* days */
        {16412, 0x571CC6C3u, UNIT_SYMBOL, 2, 1, 1}, /* db */
        {16416, 0x77801309u, UNIT_DURATION, 6, 1, 1}, /* decade */
        {16414, 0x989EA90Eu, UNIT_DURATION, 7, 1, 1}, /* decades */
        {16413, 0x17E2CACDu, UNIT_QUANTITY, 7, 1, 1}, /* decibel */
        {16413, 0x5805291Au, UNIT_QUANTITY, 8, 1, 1}, /* decibels */
        {16414, 0x2F8C00E8u, UNIT_QUANTITY, 9, 1, 1}, /* deciliter */
        {16418, 0x7464F401u, UNIT_QUANTITY, 10, 1, 1}, /* deciliters */
        {16423, 0x46A6689Au, UNIT_QUANTITY, 9, 1, 1}, /* decilitre */
        {16432, 0x20F726CBu, UNIT_QUANTITY, 10, 1, 1}, /* decilitres */
        {16437, 0x01CCC637u, UNIT_QUANTITY, 9, 1, 1}, /* decimeter */
        {16441, 0x195C1D0Cu, UNIT_QUANTITY, 10, 1, 1}, /* decimeters */
        {16446, 0xFEED1529u, UNIT_QUANTITY, 9, 1, 1}, /* decimetre */
        {16450, 0xA9389CAEu, UNIT_QUANTITY, 10, 1, 1}, /* decimetres */
        {16455, 0xC659801Fu, UNIT_TEMPERATURE, 3, 1, 2}, /* deg */
        {16450, 0xE3820252u, UNIT_TEMPERATURE, 5, 2, 1}, /* deg c */
        {16448, 0x0939C6F1u, UNIT_TEMPERATURE, 11, 2, 1}, /* deg celsius */
        {16452, 0x7D7BA5BBu, UNIT_TEMPERATURE, 5, 2, 1}, /* deg f */
        {16453, 0xF8D92EF9u, UNIT_TEMPERATURE, 14, 2, 1}, /* deg fahrenheit */
        {16463, 0x6FE4CD23u, UNIT_TEMPERATURE, 4, 1, 2}, /* deg. */
        {16459, 0x1923C436u, UNIT_TEMPERATURE, 6, 2, 1}, /* deg. c */
        {16458, 0xC7B988B5u, UNIT_TEMPERATURE, 12, 2, 1}, /* deg. celsius */
        {16480, 0x3D3CB0AFu, UNIT_TEMPERATURE, 6, 2, 1}, /* deg. f */
        {16482, 0x29D0AFADu, UNIT_TEMPERATURE, 15, 2, 1}, /* deg. fahrenheit */
        {16493, 0x98D3BE69u, UNIT_TEMPERATURE, 6, 1, 2}, /* degree */
        {16491, 0xB8A979E0u, UNIT_TEMPERATURE, 8, 2, 1}, /* degree c */
        {16492, 0xABD6D4DFu, UNIT_TEMPERATURE, 14, 2, 1}, /* degree celsius */
        {16499, 0x477F7541u, UNIT_TEMPERATURE, 17, 2, 1}, /* degree centigrade */
        {16512, 0x07365B05u, UNIT_TEMPERATURE, 8, 2, 1}, /* degree f */
        {16516, 0x8F893EC7u, UNIT_TEMPERATURE, 17, 2, 1}, /* degree fahrenheit */
        {16529, 0x2110D3DFu, UNIT_TEMPERATURE, 16, 2, 1}, /* degree farenheit */
        {16541, 0xAF5442EEu, UNIT_TEMPERATURE, 7, 1, 3}, /* degrees */
        {16540, 0xD85A311Du, UNIT_TEMPERATURE, 17, 3, 1}, /* degrees - celsius */
        {16560, 0xD429E811u, UNIT_TEMPERATURE, 9, 2, 1}, /* degrees c */
        {16562, 0xE2225402u, UNIT_TEMPERATURE, 15, 2, 1}, /* degrees celcius */
        {16570, 0xE1E6CD72u, UNIT_TEMPERATURE, 15, 2, 1}, /* degrees celsius */
        {16578, 0x25318F10u, UNIT_TEMPERATURE, 18, 2, 1}, /* degrees centigrade */
        {16589, 0x4EEEE25Cu, UNIT_TEMPERATURE, 9, 2, 1}, /* degrees f */
        {16608, 0x789A305Au, UNIT_TEMPERATURE, 18, 2, 1}, /* degrees fahrenheit */
        {16622, 0xC4096C72u, UNIT_TEMPERATURE, 17, 2, 1}, /* degrees farenheit */
        {16635, 0xD64A1ADEu, UNIT_TEMPERATURE, 18, 2, 1}, /* degrees farhenheit */
        {16649, 0x2DFEBCD9u, UNIT_TEMPERATURE, 9, 2, 1}, /* degrees k */
        {16650, 0x11D059CFu, UNIT_TEMPERATURE, 14, 2, 1}, /* degrees kelvin */
        {16656, 0x651CDCCDu, UNIT_SYMBOL, 2, 1, 1}, /* dl */
        {16653, 0x641CDB3Au, UNIT_SYMBOL, 2, 1, 1}, /* dm */
        {16650, 0x20B2CFA9u, 0, 4, 0, 3}, /* dots */
        {16640, 0xD5265954u, UNIT_QUANTITY, 13, 3, 1}, /* dots per inch */
        {16651, 0xE82A5770u, UNIT_SYMBOL, 3, 1, 1}, /* dpi */
        {16652, 0xD5532280u, UNIT_QUANTITY, 12, 1, 1}, /* electronvolt */
        {16688, 0xC4E00489u, UNIT_QUANTITY, 13, 1, 1}, /* electronvolts */
        {16699, 0x491A7222u, UNIT_SYMBOL, 2, 1, 1}, /* ev */
        {16699, 0xE30C2799u, UNIT_LETTER, 1, 1, 1}, /* f */
        {16696, 0x8493F63Bu, UNIT_TEMPERATURE, 10, 1, 1}, /* fahrenheit */
        {16702, 0xC85E6283u, UNIT_TEMPERATURE, 9, 1, 1}, /* farenheit */
        {16707, 0x057F6677u, UNIT_TEMPERATURE, 10, 1, 1}, /* farhenheit */
        {16720, 0xAA16DC44u, UNIT_QUANTITY, 6, 1, 1}, /* fathom */
        {16718, 0xF8FCAA95u, UNIT_QUANTITY, 7, 1, 1}, /* fathoms */
        {16717, 0xBB357F55u, UNIT_QUANTITY, 4, 1, 3}, /* feet */
        {16711, 0x40FD1210u, UNIT_QUANTITY, 15, 3, 1}, /* feet per second */
        {16727, 0x073B7CF8u, UNIT_QUANTITY, 12, 2, 1}, /* feet squared */
        {16736, 0x6122E6AFu, 0, 2, 0, 2}, /* fl */
        {16724, 0x7DDC2F68u, UNIT_QUANTITY, 5, 2, 1}, /* fl oz */
        {16726, 0x6AF0DD13u, 0, 3, 0, 2}, /* fl. */
        {16720, 0xD50F31FAu, UNIT_QUANTITY, 7, 2, 1}, /* fl. oz. */
        {16724, 0xA2BDCB73u, 0, 5, 0, 2}, /* fluid */
        {16715, 0xA7BF3BA3u, UNIT_QUANTITY, 11, 2, 1}, /* fluid ounce */
        {16723, 0x57D9761Eu, UNIT_QUANTITY, 12, 2, 1}, /* fluid ounces */
        {16732, 0x2D505A99u, UNIT_QUANTITY, 4, 1, 3}, /* foot */
        {16726, 0x1B782704u, UNIT_QUANTITY, 15, 3, 1}, /* foot per second */
        {16752, 0x47B4BED2u, UNIT_DURATION, 9, 1, 1}, /* fortnight */
        {16756, 0x82881773u, UNIT_DURATION, 10, 1, 1}, /* fortnights */
        {16761, 0xBDD34AA8u, UNIT_SYMBOL, 3, 1, 1}, /* fps */
        {16765, 0x5922DA17u, UNIT_SYMBOL, 2, 1, 2}, /* ft */
        {16757, 0xCDD9D537u, UNIT_SYMBOL, 4, 2, 1}, /* ft 2 */
        {16758, 0x8ADD87BBu, UNIT_SYMBOL, 3, 1, 1}, /* ft. */
        {16751, 0x76DD683Fu, UNIT_SYMBOL, 3, 1, 1}, /* ft2 */
        {16751, 0x2D405547u, UNIT_SYMBOL, 4, 1, 1}, /* ft² */
        {16752, 0xD146088Cu, UNIT_QUANTITY, 7, 1, 1}, /* furlong */
        {16752, 0x7040296Du, UNIT_QUANTITY, 8, 1, 1}, /* furlongs */
        {16753, 0xE20C2606u, UNIT_SYMBOL, 1, 1, 4}, /* g */
        {16744, 0xEEDADF7Cu, UNIT_SYMBOL, 8, 4, 1}, /* g / cm 3 */
        {16763, 0xC2BE593Cu, UNIT_SYMBOL, 9, 4, 1}, /* g / cm ³ */
        {16800, 0xB82DC4BCu, UNIT_SYMBOL, 7, 3, 1}, /* g / cm3 */
        {16818, 0xBF99394Cu, UNIT_SYMBOL, 8, 3, 1}, /* g / cm³ */
        {16837, 0xBFC128FDu, UNIT_SYMBOL, 6, 3, 1}, /* g / km */
        {16847, 0xB87D511Bu, UNIT_SYMBOL, 5, 3, 1}, /* g / l */
        {16864, 0x545734EDu, UNIT_SYMBOL, 7, 4, 1}, /* g / m 3 */
        {16877, 0xCDF4F72Du, UNIT_SYMBOL, 8, 4, 1}, /* g / m ³ */
        {16891, 0xEC1F6851u, UNIT_SYMBOL, 6, 3, 1}, /* g / m3 */
        {16903, 0x3C170EEBu, UNIT_SYMBOL, 3, 1, 1}, /* gal */
        {16898, 0x4A2DA990u, UNIT_QUANTITY, 6, 1, 1}, /* gallon */
        {16896, 0xA8E27059u, UNIT_QUANTITY, 7, 1, 1}, /* gallons */
        {16896, 0x304BF948u, UNIT_SYMBOL, 4, 1, 1}, /* gals */
        {16892, 0x3D206F6Cu, UNIT_SYMBOL, 2, 1, 1}, /* gb */
        {16888, 0xE0796D25u, UNIT_SYMBOL, 4, 1, 1}, /* gbps */
        {16896, 0x48286AF0u, UNIT_SYMBOL, 3, 1, 1}, /* ghz */
        {16894, 0x6B9963E8u, UNIT_QUANTITY, 7, 1, 1}, /* gigabit */
        {16894, 0xFD77CD01u, UNIT_QUANTITY, 8, 1, 3}, /* gigabits */
        {16928, 0x865434DCu, UNIT_QUANTITY, 19, 3, 1}, /* gigabits per second */
        {16951, 0xDCF56907u, UNIT_QUANTITY, 8, 1, 1}, /* gigabyte */
        {16953, 0x4A55019Cu, UNIT_QUANTITY, 9, 1, 1}, /* gigabytes */
        {16956, 0xE515C43Eu, UNIT_QUANTITY, 9, 1, 1}, /* gigahertz */
        {16960, 0xFA6839A6u, UNIT_QUANTITY, 7, 1, 1}, /* gigaton */
        {16976, 0x68D8D887u, UNIT_QUANTITY, 9, 1, 1}, /* gigatonne */
        {16980, 0x015D881Cu, UNIT_QUANTITY, 10, 1, 1}, /* gigatonnes */
        {16985, 0x07130A4Fu, UNIT_QUANTITY, 8, 1, 1}, /* gigatons */
        {16988, 0x37AAD97Du, UNIT_QUANTITY, 8, 1, 3}, /* gigawatt */
        {16990, 0x1B321BB3u, UNIT_QUANTITY, 16, 3, 1}, /* gigawatt - hours */
        {17024, 0x924E11E7u, UNIT_QUANTITY, 13, 2, 1}, /* gigawatt hour */
        {17036, 0xC568AD8Eu, UNIT_QUANTITY, 14, 2, 1}, /* gigawatt hours */
        {17049, 0xAFF3B10Au, UNIT_QUANTITY, 9, 1, 1}, /* gigawatts */
        {17052, 0x44207A71u, UNIT_SYMBOL, 2, 1, 1}, /* gm */
        {17044, 0x41201126u, UNIT_SYMBOL, 3, 1, 1}, /* gms */
        {17037, 0xA69A941Eu, UNIT_QUANTITY, 4, 1, 1}, /* gram */
        {17031, 0x9E0C4D04u, UNIT_QUANTITY, 6, 1, 1}, /* gramme */
        {17027, 0x445DF255u, UNIT_QUANTITY, 7, 1, 1}, /* grammes */
        {17024, 0xB257A797u, UNIT_QUANTITY, 5, 1, 4}, /* grams */
        {17019, 0x74350856u, UNIT_QUANTITY, 26, 4, 1}, /* grams per cubic centimeter */
        {17056, 0xAEB4688Cu, UNIT_QUANTITY, 26, 4, 1}, /* grams per cubic centimetre */
        {17104, 0x53C342AEu, UNIT_QUANTITY, 19, 3, 1}, /* grams per kilometer */
        {17127, 0x98E1D7C8u, UNIT_QUANTITY, 19, 3, 1}, /* grams per kilometre */
        {17150, 0x7C3D725Eu, UNIT_QUANTITY, 15, 3, 1}, /* grams per liter */
        {17184, 0xAE25CFB8u, UNIT_QUANTITY, 15, 3, 1}, /* grams per litre */
        {17199, 0x4E208A2Fu, UNIT_SYMBOL, 2, 1, 1}, /* gs */
        {17191, 0x4B208576u, UNIT_SYMBOL, 2, 1, 1}, /* gt */
        {17188, 0x4A2083E3u, UNIT_SYMBOL, 2, 1, 1}, /* gw */
        {17184, 0x3C2F13D1u, UNIT_SYMBOL, 3, 1, 1}, /* gwh */
        {17186, 0x582099EDu, UNIT_SYMBOL, 2, 1, 1}, /* gy */
        {17178, 0xED0C3757u, UNIT_DURATION_SYMBOL, 1, 1, 1}, /* h */
        {17169, 0x603AEA02u, UNIT_SYMBOL, 2, 1, 1}, /* ha */
        {17164, 0xE539A869u, UNIT_QUANTITY, 7, 1, 1}, /* hectare */
        {17168, 0xF3C3A0EEu, UNIT_QUANTITY, 8, 1, 1}, /* hectares */
        {17169, 0x69129D04u, UNIT_QUANTITY, 10, 1, 1}, /* hectoliter */
        {17175, 0xDF4DE255u, UNIT_QUANTITY, 11, 1, 1}, /* hectoliters */
        {17182, 0x4841C746u, UNIT_QUANTITY, 10, 1, 1}, /* hectolitre */
        {17188, 0xF48C986Fu, UNIT_QUANTITY, 11, 1, 1}, /* hectolitres */
        {17216, 0x4D825836u, UNIT_QUANTITY, 11, 1, 1}, /* hectopascal */
        {17224, 0x4930F49Fu, UNIT_QUANTITY, 12, 1, 1}, /* hectopascals */
        {17233, 0xFFA5E356u, UNIT_QUANTITY, 5, 1, 1}, /* hertz */
        {17229, 0x653AF1E1u, UNIT_SYMBOL, 2, 1, 1}, /* hl */
        {17227, 0x26F0FF77u, UNIT_QUANTITY, 10, 1, 1}, /* horsepower */
        {17233, 0xB6032C0Fu, UNIT_DURATION, 4, 1, 1}, /* hour */
        {17227, 0x02FF0734u, UNIT_DURATION, 5, 1, 1}, /* hours */
        {17232, 0x513AD265u, UNIT_SYMBOL, 2, 1, 1}, /* hp */
        {17230, 0xE3989C4Cu, UNIT_SYMBOL, 3, 1, 1}, /* hpa */
        {17230, 0x4F3ACF3Fu, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* hr */
        {17222, 0xCA93F7C3u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* hr. */
        {17215, 0x059454A4u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* hrs */
        {17208, 0x5281153Eu, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* hrs. */
        {17202, 0x573ADBD7u, UNIT_SYMBOL, 2, 1, 1}, /* hz */
        {17195, 0xDB16057Cu, 0, 8, 0, 2}, /* imperial */
        {17189, 0xECFC9741u, UNIT_QUANTITY, 15, 2, 1}, /* imperial gallon */
        {17216, 0x37A0F7AAu, UNIT_QUANTITY, 16, 2, 1}, /* imperial gallons */
        {17233, 0x41387A9Eu, UNIT_SYMBOL, 2, 1, 1}, /* in */
        {17225, 0x5BE92310u, UNIT_SYMBOL, 3, 1, 1}, /* in. */
        {17218, 0x16C0DDFDu, UNIT_QUANTITY, 4, 1, 1}, /* inch */
        {17212, 0x7CE53EE1u, UNIT_QUANTITY, 6, 1, 1}, /* inches */
        {17208, 0xEF0C3A7Du, UNIT_SYMBOL, 1, 1, 1}, /* j */
        {17200, 0xB920B97Eu, UNIT_QUANTITY, 5, 1, 1}, /* joule */
        {17196, 0x7B834F77u, UNIT_QUANTITY, 6, 1, 1}, /* joules */
        {17193, 0xEE0C38EAu, UNIT_SYMBOL, 1, 1, 1}, /* k */
        {17186, 0x453CFE18u, UNIT_SYMBOL, 2, 1, 1}, /* kb */
        {17184, 0xF7120691u, UNIT_SYMBOL, 4, 1, 1}, /* kbps */
        {17192, 0x707E83D6u, UNIT_SYMBOL, 4, 1, 1}, /* kcal */
        {17193, 0x2F5A0F34u, UNIT_TEMPERATURE, 6, 1, 1}, /* kelvin */
        {17191, 0xD1C60CC5u, UNIT_TEMPERATURE, 7, 1, 1}, /* kelvins */
        {17190, 0x4A3D05F7u, UNIT_SYMBOL, 2, 1, 5}, /* kg */
        {17186, 0x39C2D69Fu, UNIT_SYMBOL, 9, 4, 1}, /* kg / cm 3 */
        {17216, 0x4978D45Fu, UNIT_SYMBOL, 10, 4, 1}, /* kg / cm ³ */
        {17241, 0xB321E9A9u, UNIT_SYMBOL, 8, 3, 1}, /* kg / cm3 */
        {17264, 0x97870441u, UNIT_SYMBOL, 7, 3, 1}, /* kg / ha */
        {17296, 0xAADE4ACEu, UNIT_SYMBOL, 8, 4, 1}, /* kg / m 3 */
        {17314, 0x13CED502u, UNIT_SYMBOL, 10, 5, 1}, /* kg / m ^ 3 */
        {17334, 0xF323008Eu, UNIT_SYMBOL, 9, 4, 1}, /* kg / m ³ */
        {17376, 0xEEA56364u, UNIT_SYMBOL, 7, 3, 1}, /* kg / m3 */
        {17393, 0xFF512D6Eu, UNIT_SYMBOL, 8, 3, 1}, /* kg / m³ */
        {17411, 0x620FAECCu, UNIT_SYMBOL, 3, 1, 1}, /* kgs */
        {17408, 0x68F57654u, UNIT_SYMBOL, 3, 1, 1}, /* khz */
        {17406, 0xC20F40E0u, UNIT_QUANTITY, 4, 1, 1}, /* kilo */
        {17404, 0xD7C4150Bu, UNIT_QUANTITY, 7, 1, 1}, /* kilobit */
        {17408, 0x21ADCBE8u, UNIT_QUANTITY, 8, 1, 3}, /* kilobits */
        {17409, 0xA4AA63D1u, UNIT_QUANTITY, 19, 3, 1}, /* kilobits per second */
        {17432, 0x07A4443Au, UNIT_QUANTITY, 8, 1, 1}, /* kilobyte */
        {17434, 0x50977EEBu, UNIT_QUANTITY, 9, 1, 1}, /* kilobytes */
        {17437, 0x343A93F7u, UNIT_QUANTITY, 11, 1, 1}, /* kilocalorie */
        {17456, 0xBC3638CCu, UNIT_QUANTITY, 12, 1, 1}, /* kilocalories */
        {17465, 0xDC824E23u, UNIT_QUANTITY, 8, 1, 1}, /* kilogram */
        {17467, 0xA05F1F7Du, UNIT_QUANTITY, 10, 1, 1}, /* kilogramme */
        {17471, 0x83BDE30Au, UNIT_QUANTITY, 11, 1, 1}, /* kilogrammes */
        {17476, 0x712147F0u, UNIT_QUANTITY, 9, 1, 4}, /* kilograms */
        {17504, 0xEE04E6A8u, UNIT_QUANTITY, 25, 4, 1}, /* kilograms per cubic meter */
        {17539, 0xB4A2C3D2u, UNIT_QUANTITY, 25, 4, 1}, /* kilograms per cubic metre */
        {17600, 0xCD4DE455u, UNIT_QUANTITY, 21, 3, 1}, /* kilograms per hectare */
        {17627, 0x8BA8BBA1u, UNIT_QUANTITY, 9, 1, 1}, /* kilohertz */
        {17631, 0xC443889Du, UNIT_QUANTITY, 9, 1, 1}, /* kilojoule */
        {17635, 0xE4508EAAu, UNIT_QUANTITY, 10, 1, 1}, /* kilojoules */
        {17640, 0xEF152931u, UNIT_QUANTITY, 9, 1, 3}, /* kilometer */
        {17648, 0x8D5C8F9Au, UNIT_QUANTITY, 18, 3, 1}, /* kilometer per hour */
        {17670, 0xB2B43ED8u, UNIT_QUANTITY, 11, 2, 1}, /* kilometer s */
        {17676, 0xA04FF2E6u, UNIT_QUANTITY, 10, 1, 3}, /* kilometers */
        {17681, 0x1EB57FB7u, UNIT_QUANTITY, 17, 3, 1}, /* kilometers / hour */
        {17712, 0x185A280Fu, UNIT_QUANTITY, 18, 3, 1}, /* kilometers an hour */
        {17734, 0xF7C5994Du, UNIT_QUANTITY, 19, 3, 1}, /* kilometers per hour */
        {17757, 0xFAC9FD5Fu, UNIT_QUANTITY, 21, 3, 1}, /* kilometers per second */
        {17792, 0xE21DC775u, UNIT_QUANTITY, 18, 2, 1}, /* kilometers squared */
        {17812, 0x004024FBu, UNIT_QUANTITY, 9, 1, 3}, /* kilometre */
        {17816, 0x51FAFC70u, UNIT_QUANTITY, 18, 3, 1}, /* kilometre per hour */
        {17838, 0xECF98218u, UNIT_QUANTITY, 10, 1, 3}, /* kilometres */
        {17856, 0x59DCCF11u, UNIT_QUANTITY, 18, 3, 1}, /* kilometres an hour */
        {17878, 0xE77E43D3u, UNIT_QUANTITY, 19, 3, 1}, /* kilometres per hour */
        {17901, 0x3FFB5221u, UNIT_QUANTITY, 21, 3, 1}, /* kilometres per second */
        {17936, 0x7F05D053u, UNIT_QUANTITY, 18, 2, 1}, /* kilometres squared */
        {17956, 0x7BE321FCu, UNIT_QUANTITY, 10, 1, 1}, /* kilopascal */
        {17962, 0x958DD41Du, UNIT_QUANTITY, 11, 1, 1}, /* kilopascals */
        {17969, 0x1102A769u, UNIT_QUANTITY, 5, 1, 1}, /* kilos */
        {17968, 0x68929805u, UNIT_QUANTITY, 7, 1, 1}, /* kiloton */
        {17984, 0x7698EF7Cu, UNIT_QUANTITY, 9, 1, 1}, /* kilotonne */
        {17988, 0xC1C0549Du, UNIT_QUANTITY, 10, 1, 1}, /* kilotonnes */
        {17993, 0x14C601C2u, UNIT_QUANTITY, 8, 1, 1}, /* kilotons */
        {17996, 0x7AC9756Fu, UNIT_QUANTITY, 8, 1, 1}, /* kilovolt */
        {17998, 0x67235B14u, UNIT_QUANTITY, 9, 1, 1}, /* kilovolts */
        {18001, 0x27E9A0C4u, UNIT_QUANTITY, 8, 1, 3}, /* kilowatt */
        {18016, 0x5C0E6113u, UNIT_QUANTITY, 15, 3, 1}, /* kilowatt - hour */
        {18030, 0x3578ABEAu, UNIT_QUANTITY, 16, 3, 1}, /* kilowatt - hours */
        {18045, 0xC89EC770u, UNIT_QUANTITY, 13, 2, 1}, /* kilowatt hour */
        {18057, 0x0DE50905u, UNIT_QUANTITY, 14, 2, 1}, /* kilowatt hours */
        {18080, 0x8BC80015u, UNIT_QUANTITY, 9, 1, 1}, /* kilowatts */
        {18083, 0x3D3CF180u, UNIT_SYMBOL, 2, 1, 1}, /* kj */
        {18080, 0x554A06D7u, UNIT_QUANTITY, 5, 1, 1}, /* klick */
        {18080, 0xE788742Cu, UNIT_QUANTITY, 6, 1, 1}, /* klicks */
        {18081, 0x443CFC85u, UNIT_SYMBOL, 2, 1, 3}, /* km */
        {18078, 0x878A75BCu, UNIT_SYMBOL, 6, 3, 1}, /* km / h */
        {18112, 0x01734524u, UNIT_SYMBOL, 7, 3, 1}, /* km / hr */
        {18123, 0xB2400377u, UNIT_SYMBOL, 6, 3, 1}, /* km / s */
        {18135, 0x1F2BAA65u, UNIT_SYMBOL, 4, 2, 1}, /* km 2 */
        {18141, 0x302E91E1u, UNIT_SYMBOL, 6, 3, 1}, /* km ^ 2 */
        {18176, 0x41742D6Cu, UNIT_QUANTITY, 10, 3, 1}, /* km an hour */
        {18190, 0x3B169E2Eu, UNIT_QUANTITY, 11, 3, 1}, /* km per hour */
        {18205, 0x7D843028u, UNIT_QUANTITY, 10, 2, 1}, /* km squared */
        {18217, 0xB951F9A5u, UNIT_SYMBOL, 5, 2, 1}, /* km ² */
        {18240, 0x9AC13042u, UNIT_SYMBOL, 4, 1, 1}, /* km/h */
        {18248, 0x2301D415u, UNIT_SYMBOL, 3, 1, 1}, /* km2 */
        {18253, 0x2201D282u, UNIT_SYMBOL, 3, 1, 1}, /* km3 */
        {18257, 0x59022917u, UNIT_SYMBOL, 3, 1, 1}, /* kmh */
        {18264, 0x836729FFu, UNIT_SYMBOL, 4, 1, 1}, /* kmhr */
        {18288, 0x7D7AA845u, UNIT_SYMBOL, 4, 1, 1}, /* kmph */
        {18296, 0x62023742u, UNIT_SYMBOL, 3, 1, 1}, /* kms */
        {18294, 0x41CAD455u, UNIT_SYMBOL, 4, 1, 1}, /* km² */
        {18300, 0x40CAD2C2u, UNIT_SYMBOL, 4, 1, 1}, /* km³ */
        {18305, 0x454BC417u, UNIT_QUANTITY, 4, 1, 1}, /* knot */
        {18299, 0x7A46296Cu, UNIT_QUANTITY, 5, 1, 1}, /* knots */
        {18294, 0x6430059Du, UNIT_SYMBOL, 3, 1, 1}, /* kpa */
        {18304, 0x5B2FF772u, UNIT_SYMBOL, 3, 1, 1}, /* kph */
        {18311, 0x5B3D20BAu, UNIT_SYMBOL, 2, 1, 1}, /* kt */
        {18308, 0x6A3A9C6Bu, UNIT_SYMBOL, 3, 1, 1}, /* kts */
        {18301, 0x593D1D94u, UNIT_SYMBOL, 2, 1, 1}, /* kv */
        {18297, 0x5A3D1F27u, UNIT_SYMBOL, 2, 1, 1}, /* kw */
        {18293, 0x5D38495Du, UNIT_SYMBOL, 3, 1, 1}, /* kwh */
        {18295, 0xE90C310Bu, UNIT_SYMBOL, 1, 1, 3}, /* l */
        {18287, 0x0A4A69C4u, UNIT_SYMBOL, 6, 3, 1}, /* l / km */
        {18304, 0x4731C84Bu, UNIT_SYMBOL, 2, 1, 1}, /* lb */
        {18297, 0x785E76FFu, UNIT_SYMBOL, 3, 1, 1}, /* lb. */
        {18291, 0x4B5E3028u, UNIT_SYMBOL, 3, 1, 1}, /* lbs */
        {18285, 0xAB459972u, UNIT_SYMBOL, 4, 1, 1}, /* lbs. */
        {18280, 0xE29D1E2Fu, 0, 5, 0, 3}, /* light */
        {18271, 0x6B3EBFF5u, UNIT_QUANTITY, 12, 3, 1}, /* light - year */
        {18279, 0x64114306u, UNIT_QUANTITY, 13, 3, 1}, /* light - years */
        {18288, 0xFB0E1D58u, UNIT_QUANTITY, 10, 2, 1}, /* light year */
        {18304, 0x42C96E07u, UNIT_QUANTITY, 11, 2, 1}, /* light years */
        {18311, 0x2D109041u, UNIT_QUANTITY, 5, 1, 1}, /* liter */
        {18307, 0x2312FEB6u, UNIT_QUANTITY, 6, 1, 4}, /* liters */
        {18304, 0xA980345Bu, UNIT_QUANTITY, 25, 4, 1}, /* liters per 100 kilometers */
        {18368, 0x29D163EBu, UNIT_QUANTITY, 20, 3, 1}, /* liters per kilometer */
        {18393, 0x1DEBA7CBu, UNIT_QUANTITY, 5, 1, 1}, /* litre */
        {18389, 0xD1F906A8u, UNIT_QUANTITY, 6, 1, 4}, /* litres */
        {18386, 0x27F5F50Fu, UNIT_QUANTITY, 25, 4, 1}, /* litres per 100 kilometres */
        {18432, 0xADE66F8Fu, UNIT_QUANTITY, 20, 3, 1}, /* litres per kilometre */
        {18457, 0xC2ECDF53u, 0, 4, 0, 2}, /* long */
        {18447, 0xE64F0332u, UNIT_QUANTITY, 8, 2, 1}, /* long ton */
        {18444, 0x3B734FF9u, UNIT_QUANTITY, 9, 2, 1}, /* long tons */
        {18442, 0x5494584Du, UNIT_SYMBOL, 3, 1, 1}, /* ltr */
        {18436, 0x6386E99Au, UNIT_SYMBOL, 4, 1, 1}, /* ltrs */
        {18431, 0x32FC2F1Au, UNIT_QUANTITY, 5, 1, 1}, /* lumen */
        {18427, 0xABFEA24Bu, UNIT_QUANTITY, 6, 1, 1}, /* lumens */
        {18424, 0x44920086u, UNIT_QUANTITY, 3, 1, 1}, /* lux */
        {18416, 0x5031D676u, UNIT_SYMBOL, 2, 1, 1}, /* ly */
        {18414, 0xE80C2F78u, UNIT_SYMBOL, 1, 1, 3}, /* m */
        {18406, 0x0A43D41Eu, UNIT_SYMBOL, 5, 3, 1}, /* m / s */
        {18413, 0x3486FCB2u, UNIT_SYMBOL, 3, 2, 1}, /* m 2 */
        {18414, 0xA815032Fu, UNIT_SYMBOL, 3, 2, 1}, /* m 3 */
        {18414, 0x59F90810u, UNIT_SYMBOL, 5, 3, 1}, /* m ^ 2 */
        {18417, 0x70EB4451u, UNIT_SYMBOL, 5, 3, 1}, /* m ^ 3 */
        {18432, 0x9F3C9DB3u, UNIT_QUANTITY, 9, 2, 1}, /* m squared */
        {18439, 0x6A327572u, UNIT_SYMBOL, 4, 2, 1}, /* m ² */
        {18441, 0x4CB3DDEFu, UNIT_SYMBOL, 4, 2, 1}, /* m ³ */
        {18442, 0x915190EAu, UNIT_SYMBOL, 6, 1, 1}, /* m.p.h. */
        {18447, 0xD53C31F2u, UNIT_SYMBOL, 3, 1, 1}, /* m/s */
        {18452, 0x952E717Eu, UNIT_SYMBOL, 2, 1, 1}, /* m2 */
        {18464, 0x962E7311u, UNIT_SYMBOL, 2, 1, 1}, /* m3 */
        {18463, 0x642E245Bu, UNIT_SYMBOL, 2, 1, 1}, /* ma */
        {18462, 0x652E25EEu, UNIT_SYMBOL, 2, 1, 3}, /* mb */
        {18458, 0xDD0F0E2Cu, UNIT_SYMBOL, 6, 3, 1}, /* mb / s */
        {18468, 0x07A56D40u, UNIT_SYMBOL, 3, 1, 1}, /* mb. */
        {18465, 0x54F20EBDu, UNIT_SYMBOL, 4, 1, 1}, /* mbar */
        {18463, 0x4C16D16Bu, UNIT_SYMBOL, 4, 1, 1}, /* mbps */
        {18480, 0xC0A8CF12u, UNIT_SYMBOL, 3, 1, 1}, /* mcg */
        {18478, 0x585C0DDEu, UNIT_QUANTITY, 7, 1, 1}, /* megabit */
        {18478, 0xC5E98757u, UNIT_QUANTITY, 8, 1, 3}, /* megabits */
        {18479, 0xA5374E4Au, UNIT_QUANTITY, 19, 3, 1}, /* megabits per second */
        {18502, 0x8166EAB1u, UNIT_QUANTITY, 8, 1, 1}, /* megabyte */
        {18504, 0x77038F66u, UNIT_QUANTITY, 9, 1, 1}, /* megabytes */
        {18512, 0xCB7A6210u, UNIT_QUANTITY, 9, 1, 1}, /* megahertz */
        {18516, 0x8E597D40u, UNIT_QUANTITY, 9, 1, 1}, /* megajoule */
        {18520, 0x49E01749u, UNIT_QUANTITY, 10, 1, 1}, /* megajoules */
        {18525, 0x769FD47Fu, UNIT_QUANTITY, 9, 1, 1}, /* megaliter */
        {18529, 0xC99ACEE4u, UNIT_QUANTITY, 10, 1, 1}, /* megaliters */
        {18534, 0x73C02371u, UNIT_QUANTITY, 9, 1, 1}, /* megalitre */
        {18544, 0x39771C26u, UNIT_QUANTITY, 10, 1, 1}, /* megalitres */
        {18549, 0x00037131u, UNIT_QUANTITY, 9, 1, 1}, /* megapixel */
        {18553, 0x476B4AE6u, UNIT_QUANTITY, 10, 1, 1}, /* megapixels */
        {18558, 0x1E908C90u, UNIT_QUANTITY, 7, 1, 1}, /* megaton */
        {18560, 0x1F76B5ADu, UNIT_QUANTITY, 9, 1, 1}, /* megatonne */
        {18564, 0x65E04C7Au, UNIT_QUANTITY, 10, 1, 1}, /* megatonnes */
        {18576, 0x008DC959u, UNIT_QUANTITY, 8, 1, 1}, /* megatons */
        {18579, 0xBE05BC97u, UNIT_QUANTITY, 8, 1, 3}, /* megawatt */
        {18581, 0x969F49C0u, UNIT_QUANTITY, 15, 3, 1}, /* megawatt - hour */
        {18595, 0x0C7A1535u, UNIT_QUANTITY, 16, 3, 1}, /* megawatt - hours */
        {18610, 0x06D44D2Du, UNIT_QUANTITY, 13, 2, 1}, /* megawatt hour */
        {18624, 0x955B42C8u, UNIT_QUANTITY, 14, 2, 1}, /* megawatt hours */
        {18637, 0x07085AECu, UNIT_QUANTITY, 9, 1, 1}, /* megawatts */
        {18640, 0xC5611FE2u, UNIT_QUANTITY, 5, 1, 3}, /* meter */
        {18636, 0xD8A3C4DBu, UNIT_QUANTITY, 16, 3, 1}, /* meter per second */
        {18654, 0x48E4B143u, UNIT_QUANTITY, 6, 1, 3}, /* meters */
        {18672, 0xD4AC564Eu, UNIT_QUANTITY, 15, 3, 1}, /* meters a second */
        {18689, 0x7B1D02D6u, UNIT_QUANTITY, 17, 3, 1}, /* meters per second */
        {18708, 0x63E73B4Au, UNIT_QUANTITY, 14, 2, 1}, /* meters squared */
        {18720, 0xB085CFACu, UNIT_QUANTITY, 5, 1, 3}, /* metre */
        {18736, 0x82D67755u, UNIT_QUANTITY, 16, 3, 1}, /* metre per second */
        {18754, 0xC1A63C0Du, UNIT_QUANTITY, 6, 1, 3}, /* metres */
        {18751, 0x674AABE0u, UNIT_QUANTITY, 15, 3, 1}, /* metres a second */
        {18768, 0xFE1EC058u, UNIT_QUANTITY, 17, 3, 1}, /* metres per second */
        {18800, 0xFB1F1630u, UNIT_QUANTITY, 14, 2, 1}, /* metres squared */
        {18812, 0xC9AF4301u, 0, 6, 0, 3}, /* metric */
        {18804, 0x73DF4315u, UNIT_QUANTITY, 12, 3, 1}, /* metric - ton */
        {18807, 0x44EB2676u, UNIT_QUANTITY, 14, 3, 1}, /* metric - tonne */
        {18812, 0x63A8C57Fu, UNIT_QUANTITY, 15, 3, 1}, /* metric - tonnes */
        {18818, 0xAF84D64Eu, UNIT_QUANTITY, 13, 3, 1}, /* metric - tons */
        {18832, 0xD8D8B9E4u, UNIT_QUANTITY, 10, 2, 1}, /* metric ton */
        {18833, 0x2D808783u, UNIT_QUANTITY, 12, 2, 1}, /* metric tonne */
        {18836, 0x3B9D3A7Au, UNIT_QUANTITY, 13, 2, 1}, /* metric tonnes */
        {18840, 0xF2D29EABu, UNIT_QUANTITY, 11, 2, 1}, /* metric tons */
        {18842, 0x6A2E2DCDu, UNIT_SYMBOL, 2, 1, 4}, /* mg */
        {18839, 0x951DDBEDu, UNIT_SYMBOL, 9, 4, 1}, /* mg / cm 3 */
        {18864, 0x1CD0B22Du, UNIT_SYMBOL, 10, 4, 1}, /* mg / cm ³ */
        {18890, 0xD07789F7u, UNIT_SYMBOL, 8, 3, 1}, /* mg / cm3 */
        {18914, 0x4A9923FAu, UNIT_SYMBOL, 7, 3, 1}, /* mg / dl */
        {18944, 0x80BA29D8u, UNIT_SYMBOL, 6, 3, 1}, /* mg / l */
        {18955, 0x2897B67Cu, UNIT_SYMBOL, 8, 4, 1}, /* mg / m 3 */
        {18974, 0x1AD6E43Cu, UNIT_SYMBOL, 9, 4, 1}, /* mg / m ³ */
        {19024, 0x0DB1C6EEu, UNIT_SYMBOL, 7, 3, 1}, /* mg / m3 */
        {19042, 0xE4B2021Au, UNIT_SYMBOL, 3, 1, 1}, /* mgs */
        {19040, 0xD38D167Eu, UNIT_SYMBOL, 3, 1, 1}, /* mhz */
        {19038, 0x5C2E17C3u, UNIT_SYMBOL, 2, 1, 3}, /* mi */
        {19030, 0x37F77C7Au, UNIT_SYMBOL, 6, 3, 1}, /* mi / h */
        {19035, 0x098FAA17u, UNIT_SYMBOL, 3, 1, 1}, /* mi. */
        {19028, 0xAF9CD7ACu, UNIT_QUANTITY, 9, 1, 1}, /* microgram */
        {19040, 0xFEA84A82u, UNIT_QUANTITY, 11, 1, 1}, /* microgramme */
        {19046, 0xD3EDF963u, UNIT_QUANTITY, 12, 1, 1}, /* microgrammes */
        {19053, 0x52E7D40Du, UNIT_QUANTITY, 10, 1, 4}, /* micrograms */
        {19058, 0xDDAE7307u, UNIT_QUANTITY, 26, 4, 1}, /* micrograms per cubic meter */
        {19104, 0x824C5031u, UNIT_QUANTITY, 26, 4, 1}, /* micrograms per cubic metre */
        {19141, 0x4F305614u, UNIT_QUANTITY, 20, 3, 1}, /* micrograms per liter */
        {19200, 0xF0B1FFAAu, UNIT_QUANTITY, 20, 3, 1}, /* micrograms per litre */
        {19225, 0xC4EC9E80u, UNIT_QUANTITY, 10, 1, 1}, /* micrometer */
        {19231, 0xF37E3889u, UNIT_QUANTITY, 11, 1, 1}, /* micrometers */
        {19238, 0xBC0866D2u, UNIT_QUANTITY, 10, 1, 1}, /* micrometre */
        {19264, 0xA2398F73u, UNIT_QUANTITY, 11, 1, 1}, /* micrometres */
        {19271, 0x27CD9BCFu, UNIT_QUANTITY, 6, 1, 1}, /* micron */
        {19273, 0x64AC28F4u, UNIT_QUANTITY, 7, 1, 1}, /* microns */
        {19276, 0xB59808C3u, UNIT_DURATION, 11, 1, 1}, /* microsecond */
        {19284, 0x8E55AD10u, UNIT_DURATION, 12, 1, 1}, /* microseconds */
        {19293, 0x8A8E7DC8u, UNIT_QUANTITY, 4, 1, 3}, /* mile */
        {19296, 0x57257F41u, UNIT_QUANTITY, 12, 3, 1}, /* mile an hour */
        {19307, 0x9435F816u, UNIT_QUANTITY, 15, 3, 1}, /* mile per gallon */
        {19323, 0x5A5FF683u, UNIT_QUANTITY, 13, 3, 1}, /* mile per hour */
        {19335, 0xD94FED61u, UNIT_QUANTITY, 5, 1, 4}, /* miles */
        {19330, 0x79AB6950u, UNIT_QUANTITY, 12, 3, 1}, /* miles / hour */
        {19344, 0x010A5688u, UNIT_QUANTITY, 13, 3, 1}, /* miles an hour */
        {19356, 0x9217C4CFu, UNIT_QUANTITY, 16, 3, 1}, /* miles per gallon */
        {19373, 0xE73CE5CAu, UNIT_QUANTITY, 14, 3, 1}, /* miles per hour */
        {19386, 0x6C56D0CCu, UNIT_QUANTITY, 13, 2, 1}, /* miles squared */
        {19408, 0x96F74640u, UNIT_QUANTITY, 19, 4, 1}, /* miles to the gallon */
        {19428, 0xF8B03FECu, UNIT_DURATION, 9, 1, 1}, /* millennia */
        {19433, 0x1E923F87u, UNIT_DURATION, 10, 1, 1}, /* millennium */
        {19439, 0xB641F450u, UNIT_QUANTITY, 8, 1, 1}, /* milliamp */
        {19444, 0x0CD35319u, UNIT_QUANTITY, 9, 1, 1}, /* milliamps */
        {19456, 0x8CECF407u, UNIT_QUANTITY, 8, 1, 1}, /* millibar */
        {19458, 0x4D04D29Cu, UNIT_QUANTITY, 9, 1, 1}, /* millibars */
        {19461, 0xAC7F3B69u, UNIT_QUANTITY, 9, 1, 1}, /* milligram */
        {19465, 0x4D56E58Bu, UNIT_QUANTITY, 11, 1, 1}, /* milligramme */
        {19471, 0xB7CC0568u, UNIT_QUANTITY, 12, 1, 1}, /* milligrammes */
        {19478, 0xA64A09EEu, UNIT_QUANTITY, 10, 1, 3}, /* milligrams */
        {19488, 0x7C298CBCu, UNIT_QUANTITY, 24, 3, 1}, /* milligrams per deciliter */
        {19521, 0x7819E02Au, UNIT_QUANTITY, 24, 3, 1}, /* milligrams per decilitre */
        {19584, 0x92E6CE33u, UNIT_QUANTITY, 20, 3, 1}, /* milligrams per liter */
        {19609, 0x19FFA2C9u, UNIT_QUANTITY, 20, 3, 1}, /* milligrams per litre */
        {19634, 0x96CBB198u, UNIT_QUANTITY, 10, 1, 1}, /* milliliter */
        {19640, 0x4DA914F1u, UNIT_QUANTITY, 11, 1, 1}, /* milliliters */
        {19648, 0x8D97C80Au, UNIT_QUANTITY, 10, 1, 1}, /* millilitre */
        {19654, 0x5EF0967Bu, UNIT_QUANTITY, 11, 1, 1}, /* millilitres */
        {19661, 0x7C58FE27u, UNIT_QUANTITY, 10, 1, 1}, /* millimeter */
        {19667, 0x14185E3Cu, UNIT_QUANTITY, 11, 1, 1}, /* millimeters */
        {19674, 0x592AFBD9u, UNIT_QUANTITY, 10, 1, 1}, /* millimetre */
        {19696, 0x08AA2C9Eu, UNIT_QUANTITY, 11, 1, 1}, /* millimetres */
        {19703, 0x02FC34EAu, UNIT_DURATION, 11, 1, 1}, /* millisecond */
        {19711, 0x4C06CCDBu, UNIT_DURATION, 12, 1, 1}, /* milliseconds */
        {19720, 0x87EA070Au, UNIT_QUANTITY, 12, 1, 1}, /* millisievert */
        {19730, 0x6E69C37Bu, UNIT_QUANTITY, 13, 1, 1}, /* millisieverts */
        {19744, 0xC98F4557u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* min */
        {19739, 0xC58A5D7Bu, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* min. */
        {19735, 0x7089D7ACu, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* mins */
        {19731, 0xAAFE41A6u, UNIT_DURATION_SYMBOL, 5, 1, 1}, /* mins. */
        {19728, 0x38E70F69u, UNIT_DURATION, 6, 1, 1}, /* minute */
        {19726, 0xADBCC5EEu, UNIT_DURATION, 7, 1, 3}, /* minutes */
        {19725, 0x69798B75u, UNIT_QUANTITY, 14, 3, 1}, /* minutes of arc */
        {19735, 0x5D2E1956u, UNIT_SYMBOL, 2, 1, 1}, /* mj */
        {19744, 0x5F2E1C7Cu, UNIT_SYMBOL, 2, 1, 1}, /* ml */
        {19742, 0xE4962B9Du, UNIT_SYMBOL, 3, 1, 1}, /* mls */
        {19741, 0x602E1E0Fu, UNIT_SYMBOL, 2, 1, 1}, /* mm */
        {19739, 0xE499FD34u, UNIT_SYMBOL, 3, 1, 1}, /* mms */
        {19738, 0x622E2135u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* mo */
        {19731, 0xD67A0605u, UNIT_DURATION, 5, 1, 1}, /* month */
        {19727, 0x18182BC2u, UNIT_DURATION, 6, 1, 1}, /* months */
        {19724, 0xD49E6132u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* mos */
        {19718, 0xF079BC6Du, UNIT_SYMBOL, 3, 1, 1}, /* mpg */
        {19728, 0xE179A4D0u, UNIT_SYMBOL, 3, 1, 1}, /* mph */
        {19730, 0x562E0E51u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* ms */
        {19729, 0xD1804765u, UNIT_SYMBOL, 3, 1, 1}, /* msv */
        {19730, 0x572E0FE4u, UNIT_SYMBOL, 2, 1, 1}, /* mt */
        {19727, 0x4F649F35u, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* mths */
        {19722, 0xD3828922u, UNIT_SYMBOL, 3, 1, 1}, /* mtr */
        {19716, 0x477E2A83u, UNIT_SYMBOL, 4, 1, 1}, /* mtrs */
        {19711, 0x5A2E149Du, UNIT_SYMBOL, 2, 1, 1}, /* mw */
        {19707, 0xEB8AFDAFu, UNIT_SYMBOL, 3, 1, 1}, /* mwh */
        {19712, 0xA531B634u, UNIT_SYMBOL, 3, 1, 1}, /* m² */
        {19713, 0xA631B7C7u, UNIT_SYMBOL, 3, 1, 1}, /* m³ */
        {19713, 0x04AEAD0Cu, UNIT_QUANTITY, 9, 1, 1}, /* nanometer */
        {19717, 0xDDFB1EEDu, UNIT_QUANTITY, 10, 1, 1}, /* nanometers */
        {19722, 0x238E8A2Eu, UNIT_QUANTITY, 9, 1, 1}, /* nanometre */
        {19726, 0x5663D067u, UNIT_QUANTITY, 10, 1, 1}, /* nanometres */
        {19744, 0x24DA3897u, UNIT_DURATION, 10, 1, 1}, /* nanosecond */
        {19750, 0xE7878EECu, UNIT_DURATION, 11, 1, 1}, /* nanoseconds */
        {19757, 0xF36FA6D4u, 0, 8, 0, 3}, /* nautical */
        {19751, 0x2D0EDBCEu, UNIT_QUANTITY, 15, 3, 1}, /* nautical - mile */
        {19765, 0x9E328235u, UNIT_QUANTITY, 16, 3, 1}, /* nautical - miles */
        {19792, 0xE0073671u, UNIT_QUANTITY, 13, 2, 1}, /* nautical mile */
        {19804, 0xDD4A613Au, UNIT_QUANTITY, 14, 2, 1}, /* nautical miles */
        {19817, 0x90D2E37Au, UNIT_QUANTITY, 6, 1, 1}, /* newton */
        {19815, 0x04FB672Bu, UNIT_QUANTITY, 7, 1, 1}, /* newtons */
        {19814, 0x60366CD4u, UNIT_SYMBOL, 2, 1, 1}, /* nm */
        {19811, 0x32AD2D87u, UNIT_SYMBOL, 3, 1, 1}, /* nmi */
        {19824, 0x463643E6u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* ns */
        {19822, 0xA63604FDu, UNIT_QUANTITY, 3, 1, 1}, /* ohm */
        {19814, 0x35092B8Au, UNIT_QUANTITY, 4, 1, 1}, /* ohms */
        {19807, 0xA088669Du, UNIT_QUANTITY, 5, 1, 1}, /* ounce */
        {19803, 0xA4BA08AAu, UNIT_QUANTITY, 6, 1, 1}, /* ounces */
        {19800, 0x55341CECu, UNIT_SYMBOL, 2, 1, 1}, /* oz */
        {19793, 0xE3094566u, UNIT_SYMBOL, 3, 1, 1}, /* oz. */
        {19787, 0xD249C71Du, UNIT_QUANTITY, 6, 1, 1}, /* parsec */
        {19785, 0x7824F22Au, UNIT_QUANTITY, 7, 1, 1}, /* parsecs */
        {19784, 0x7C783614u, 0, 4, 0, 3}, /* part */
        {19792, 0x78A3A727u, UNIT_QUANTITY, 16, 3, 1}, /* part per million */
        {19810, 0x583DA425u, 0, 5, 0, 3}, /* parts */
        {19801, 0xB1F6EC01u, UNIT_QUANTITY, 17, 3, 1}, /* parts per billion */
        {19820, 0x660CAFF6u, UNIT_QUANTITY, 17, 3, 1}, /* parts per million */
        {19839, 0x266197A5u, UNIT_QUANTITY, 6, 1, 1}, /* pascal */
        {19840, 0x41A205E2u, UNIT_QUANTITY, 7, 1, 1}, /* pascals */
        {19839, 0x4F4E56F7u, UNIT_SYMBOL, 2, 1, 1}, /* pb */
        {19835, 0x4E4E5564u, UNIT_PERCENT, 2, 1, 1}, /* pc */
        {19830, 0x554FE830u, UNIT_PERCENT, 3, 1, 1}, /* pct */
        {19826, 0x6B4B8DA4u, 0, 3, 0, 3}, /* per */
        {19815, 0x7613A0F3u, UNIT_PERCENT, 10, 3, 1}, /* per - cent */
        {19818, 0xBE815610u, UNIT_PERCENT, 8, 2, 1}, /* per cent */
        {19819, 0x43C9170Bu, UNIT_PERCENT, 15, 3, 1}, /* per cent points */
        {19840, 0x75F9FA5Au, UNIT_PERCENT, 7, 1, 2}, /* percent */
        {19840, 0x3E6630F1u, UNIT_PERCENT, 14, 2, 1}, /* percent points */
        {19856, 0x97537DB5u, UNIT_PERCENT, 10, 1, 3}, /* percentage */
        {19859, 0xA011B028u, UNIT_PERCENT, 18, 3, 1}, /* percentage - point */
        {19904, 0xEE64A629u, UNIT_PERCENT, 19, 3, 1}, /* percentage - points */
        {19925, 0x911959F9u, UNIT_PERCENT, 16, 2, 1}, /* percentage point */
        {19943, 0x0E782098u, UNIT_PERCENT, 17, 2, 1}, /* percentage points */
        {19962, 0xE184CE8Bu, UNIT_PERCENT, 8, 1, 1}, /* percents */
        {19968, 0x9847DE98u, UNIT_QUANTITY, 7, 1, 1}, /* petabit */
        {19968, 0xA423EBF1u, UNIT_QUANTITY, 8, 1, 1}, /* petabits */
        {19969, 0xC8A65637u, UNIT_QUANTITY, 8, 1, 1}, /* petabyte */
        {19971, 0x21D9CD0Cu, UNIT_QUANTITY, 9, 1, 1}, /* petabytes */
        {19974, 0xAACA8FADu, UNIT_QUANTITY, 9, 1, 1}, /* picometer */
        {19978, 0xBAE07A7Au, UNIT_QUANTITY, 10, 1, 1}, /* picometers */
        {20000, 0xB3924547u, UNIT_QUANTITY, 9, 1, 1}, /* picometre */
        {20004, 0xE342F0DCu, UNIT_QUANTITY, 10, 1, 1}, /* picometres */
        {20009, 0x035DD2A0u, UNIT_QUANTITY, 4, 1, 1}, /* pint */
        {20003, 0x1FB2E229u, UNIT_QUANTITY, 5, 1, 1}, /* pints */
        {19998, 0x72055DD7u, UNIT_QUANTITY, 5, 1, 1}, /* pixel */
        {19994, 0x2272692Cu, UNIT_QUANTITY, 6, 1, 1}, /* pixels */
        {19991, 0x444E45A6u, UNIT_SYMBOL, 2, 1, 1}, /* pm */
        {19988, 0x34095C15u, UNIT_QUANTITY, 5, 1, 4}, /* pound */
        {20000, 0xCA6B7408u, UNIT_QUANTITY, 12, 3, 1}, /* pound - mass */
        {20003, 0xADF9554Du, UNIT_QUANTITY, 21, 4, 1}, /* pound per square inch */
        {20037, 0x50BC7492u, UNIT_QUANTITY, 6, 1, 4}, /* pounds */
        {20034, 0x5104B303u, UNIT_QUANTITY, 13, 3, 1}, /* pounds - mass */
        {20064, 0x0E6C9134u, UNIT_QUANTITY, 22, 4, 1}, /* pounds per square inch */
        {20099, 0x614E734Du, UNIT_PERCENT, 2, 1, 1}, /* pp */
        {20103, 0x5D7F52FDu, UNIT_SYMBOL, 3, 1, 1}, /* ppb */
        {20108, 0x4E7F3B60u, UNIT_SYMBOL, 3, 1, 1}, /* ppm */
        {20128, 0x677F62BBu, UNIT_PERCENT, 3, 1, 1}, /* ppt */
        {20133, 0x7278B847u, UNIT_SYMBOL, 3, 1, 1}, /* psi */
        {20149, 0x594E66B5u, UNIT_SYMBOL, 2, 1, 1}, /* px */
        {20142, 0x574C24F8u, UNIT_SYMBOL, 2, 1, 1}, /* qt */
        {20135, 0x3F44FC90u, UNIT_QUANTITY, 5, 1, 1}, /* quart */
        {20131, 0xE1A4E6FCu, UNIT_DURATION, 8, 1, 1}, /* quarters */
        {20132, 0x7C9A1959u, UNIT_QUANTITY, 6, 1, 1}, /* quarts */
        {20129, 0x28D6F948u, UNIT_QUANTITY, 6, 1, 1}, /* radian */
        {20128, 0x856A57E1u, UNIT_QUANTITY, 7, 1, 1}, /* radians */
        {20127, 0x5B1F8BA7u, 0, 11, 0, 3}, /* revolutions */
        {20124, 0x86186206u, UNIT_QUANTITY, 22, 3, 1}, /* revolutions per minute */
        {20153, 0x4DD8BED6u, UNIT_SYMBOL, 3, 1, 1}, /* rpm */
        {20163, 0xF60C4582u, UNIT_DURATION_SYMBOL, 1, 1, 1}, /* s */
        {20156, 0xBB26F5B2u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* sec */
        {20160, 0x3A54A494u, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* sec. */
        {20156, 0xABF8D4DDu, UNIT_DURATION, 6, 1, 1}, /* second */
        {20154, 0x66B6CDEAu, UNIT_DURATION, 7, 1, 3}, /* seconds */
        {20153, 0x12138881u, UNIT_QUANTITY, 14, 3, 1}, /* seconds of arc */
        {20163, 0x5F54DED3u, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* secs */
        {20159, 0xBA226BD5u, 0, 5, 0, 2}, /* short */
        {20150, 0x1A4D3C50u, UNIT_QUANTITY, 9, 2, 1}, /* short ton */
        {20148, 0xC33CE117u, UNIT_QUANTITY, 10, 2, 1}, /* short tons */
        {20160, 0x55F32207u, UNIT_QUANTITY, 7, 1, 1}, /* sievert */
        {20160, 0xC1BF3C9Cu, UNIT_QUANTITY, 8, 1, 1}, /* sieverts */
        {20161, 0x48521D89u, 0, 2, 0, 3}, /* sq */
        {20149, 0x2D53A4EAu, UNIT_QUANTITY, 15, 3, 1}, /* sq - centimeter */
        {20167, 0x0E8B568Bu, UNIT_QUANTITY, 16, 3, 1}, /* sq - centimeters */
        {20208, 0xAFC5E378u, UNIT_QUANTITY, 15, 3, 1}, /* sq - centimetre */
        {20226, 0x4CAAADE9u, UNIT_QUANTITY, 16, 3, 1}, /* sq - centimetres */
        {20245, 0x21040D00u, UNIT_QUANTITY, 7, 3, 1}, /* sq - cm */
        {20255, 0xCD801648u, UNIT_QUANTITY, 9, 3, 1}, /* sq - feet */
        {20272, 0x63AB7A54u, UNIT_QUANTITY, 9, 3, 1}, /* sq - foot */
        {20278, 0x1DAC7A26u, UNIT_QUANTITY, 7, 3, 1}, /* sq - ft */
        {20282, 0x8345467Du, UNIT_QUANTITY, 7, 3, 1}, /* sq - in */
        {20286, 0x1AB58430u, UNIT_QUANTITY, 9, 3, 1}, /* sq - inch */
        {20292, 0x7AC5C97Cu, UNIT_QUANTITY, 11, 3, 1}, /* sq - inches */
        {20320, 0xD45A5D2Cu, UNIT_QUANTITY, 14, 3, 1}, /* sq - kilometer */
        {20336, 0x441A79A5u, UNIT_QUANTITY, 15, 3, 1}, /* sq - kilometers */
        {20353, 0xCA5D3E92u, UNIT_QUANTITY, 14, 3, 1}, /* sq - kilometre */
        {20400, 0x38DB8023u, UNIT_QUANTITY, 15, 3, 1}, /* sq - kilometres */
        {20417, 0x75376318u, UNIT_QUANTITY, 7, 3, 1}, /* sq - km */
        {20426, 0x2EC3F309u, UNIT_QUANTITY, 8, 3, 1}, /* sq - kms */
        {20436, 0x80036AC3u, UNIT_QUANTITY, 6, 3, 1}, /* sq - m */
        {20440, 0x931EED69u, UNIT_QUANTITY, 10, 3, 1}, /* sq - meter */
        {20448, 0x127FC6BAu, UNIT_QUANTITY, 11, 3, 1}, /* sq - meters */
        {20457, 0xABB583CFu, UNIT_QUANTITY, 10, 3, 1}, /* sq - metre */
        {20465, 0xA5501820u, UNIT_QUANTITY, 11, 3, 1}, /* sq - metres */
        {20474, 0xC1EE253Au, UNIT_QUANTITY, 7, 3, 1}, /* sq - mi */
        {20478, 0x334A6273u, UNIT_QUANTITY, 9, 3, 1}, /* sq - mile */
        {20496, 0x871C8FFCu, UNIT_QUANTITY, 10, 3, 1}, /* sq - miles */
        {20503, 0x9E02FCD4u, UNIT_QUANTITY, 9, 3, 1}, /* sq - yard */
        {20509, 0xC721B53Du, UNIT_QUANTITY, 10, 3, 1}, /* sq - yards */
        {20516, 0x4B0B4EFBu, UNIT_QUANTITY, 7, 3, 1}, /* sq - yd */
        {20520, 0xDE10038Fu, UNIT_QUANTITY, 13, 2, 1}, /* sq centimeter */
        {20544, 0x62A99DEEu, UNIT_QUANTITY, 14, 2, 1}, /* sq centimeters */
        {20561, 0xB7EF0501u, UNIT_QUANTITY, 13, 2, 1}, /* sq centimetre */
        {20577, 0xA9CD9690u, UNIT_QUANTITY, 14, 2, 1}, /* sq centimetres */
        {20594, 0x0D4A0B79u, UNIT_QUANTITY, 5, 2, 1}, /* sq cm */
        {20608, 0xACC3D231u, UNIT_QUANTITY, 7, 2, 1}, /* sq feet */
        {20612, 0x8DE42E25u, UNIT_QUANTITY, 7, 2, 1}, /* sq foot */
        {20616, 0x43902E53u, UNIT_QUANTITY, 5, 2, 1}, /* sq ft */
        {20618, 0xE133BAA7u, UNIT_QUANTITY, 6, 2, 1}, /* sq ft. */
        {20621, 0xA486A1FCu, UNIT_QUANTITY, 5, 2, 1}, /* sq in */
        {20623, 0x30A46049u, UNIT_QUANTITY, 7, 2, 1}, /* sq inch */
        {20640, 0x4CFE1EFDu, UNIT_QUANTITY, 9, 2, 1}, /* sq inches */
        {20646, 0xB2F8E74Du, UNIT_QUANTITY, 12, 2, 1}, /* sq kilometer */
        {20660, 0x15017ED4u, UNIT_QUANTITY, 13, 2, 1}, /* sq kilometers */
        {20675, 0xA48915E7u, UNIT_QUANTITY, 12, 2, 1}, /* sq kilometre */
        {20704, 0x3E865856u, UNIT_QUANTITY, 13, 2, 1}, /* sq kilometres */
        {20719, 0x41E6C161u, UNIT_QUANTITY, 5, 2, 1}, /* sq km */
        {20726, 0x208F0570u, UNIT_QUANTITY, 6, 2, 1}, /* sq kms */
        {20734, 0x96469DB6u, UNIT_QUANTITY, 4, 2, 1}, /* sq m */
        {20736, 0xCAB0BB10u, UNIT_QUANTITY, 8, 2, 1}, /* sq meter */
        {20752, 0x20A96DBFu, UNIT_QUANTITY, 9, 2, 1}, /* sq meters */
        {20759, 0x8AC944AAu, UNIT_QUANTITY, 8, 2, 1}, /* sq metre */
        {20765, 0xF0490C59u, UNIT_QUANTITY, 9, 2, 1}, /* sq metres */
        {20772, 0x2BD0933Fu, UNIT_QUANTITY, 5, 2, 1}, /* sq mi */
        {20774, 0x2F1EC206u, UNIT_QUANTITY, 7, 2, 1}, /* sq mile */
        {20778, 0xEDB3B47Du, UNIT_QUANTITY, 8, 2, 1}, /* sq miles */
        {20784, 0x1F7DF7A5u, UNIT_QUANTITY, 7, 2, 1}, /* sq yard */
        {20788, 0x03A67F3Cu, UNIT_QUANTITY, 8, 2, 1}, /* sq yards */
        {20793, 0xB1C4F57Eu, UNIT_QUANTITY, 5, 2, 1}, /* sq yd */
        {20795, 0x8044ADE5u, 0, 3, 0, 2}, /* sq. */
        {20784, 0x07376F2Bu, UNIT_QUANTITY, 14, 2, 1}, /* sq. centimeter */
        {20832, 0x31259D4Au, UNIT_QUANTITY, 15, 2, 1}, /* sq. centimeters */
        {20850, 0x329AF6D5u, UNIT_QUANTITY, 14, 2, 1}, /* sq. centimetre */
        {20867, 0x75AE5D6Cu, UNIT_QUANTITY, 15, 2, 1}, /* sq. centimetres */
        {20885, 0xB9BF785Du, UNIT_QUANTITY, 6, 2, 1}, /* sq. cm */
        {20896, 0x496257C5u, UNIT_QUANTITY, 8, 2, 1}, /* sq. feet */
        {20901, 0xC76734D1u, UNIT_QUANTITY, 8, 2, 1}, /* sq. foot */
        {20906, 0x5ED2CC67u, UNIT_QUANTITY, 6, 2, 1}, /* sq. ft */
        {20909, 0x56693513u, UNIT_QUANTITY, 7, 2, 1}, /* sq. ft. */
        {20913, 0x7DE19B20u, UNIT_QUANTITY, 6, 2, 1}, /* sq. in */
        {20916, 0x0EFF54ADu, UNIT_QUANTITY, 8, 2, 1}, /* sq. inch */
        {20928, 0x975A05D9u, UNIT_QUANTITY, 10, 2, 1}, /* sq. inches */
        {20935, 0x5FFB86A9u, UNIT_QUANTITY, 13, 2, 1}, /* sq. kilometer */
        {20950, 0x4AB49828u, UNIT_QUANTITY, 14, 2, 1}, /* sq. kilometers */
        {20966, 0x20AE77D3u, UNIT_QUANTITY, 13, 2, 1}, /* sq. kilometre */
        {20992, 0x8F223F02u, UNIT_QUANTITY, 14, 2, 1}, /* sq. kilometres */
        {21008, 0xF0911F75u, UNIT_QUANTITY, 6, 2, 1}, /* sq. km */
        {21016, 0x9D15588Cu, UNIT_QUANTITY, 7, 2, 1}, /* sq. kms */
        {21025, 0xD4E3FFA2u, UNIT_QUANTITY, 5, 2, 1}, /* sq. m */
        {21028, 0xB100E1ECu, UNIT_QUANTITY, 9, 2, 1}, /* sq. meter */
        {21040, 0x7F32C0DBu, UNIT_QUANTITY, 10, 2, 1}, /* sq. meters */
        {21048, 0xC822F18Eu, UNIT_QUANTITY, 9, 2, 1}, /* sq. metre */
        {21055, 0xACC0057Du, UNIT_QUANTITY, 10, 2, 1}, /* sq. metres */
        {21063, 0xC93B265Bu, UNIT_QUANTITY, 6, 2, 1}, /* sq. mi */
        {21066, 0x5194B032u, UNIT_QUANTITY, 8, 2, 1}, /* sq. mile */
        {21088, 0xB5EC7B59u, UNIT_QUANTITY, 9, 2, 1}, /* sq. miles */
        {21094, 0x3613FE51u, UNIT_QUANTITY, 8, 2, 1}, /* sq. yard */
        {21099, 0xBD9C9FE0u, UNIT_QUANTITY, 9, 2, 1}, /* sq. yards */
        {21105, 0xBBDA94DAu, UNIT_QUANTITY, 6, 2, 1}, /* sq. yd */
        {21108, 0x8DD03FEBu, UNIT_SYMBOL, 4, 1, 1}, /* sqft */
        {21109, 0xBD450DECu, UNIT_SYMBOL, 3, 1, 1}, /* sqm */
        {21110, 0xB4B61246u, 0, 6, 0, 3}, /* square */
        {21104, 0x13923B35u, UNIT_QUANTITY, 19, 3, 1}, /* square - centimeter */
        {21126, 0x0A0A3A38u, UNIT_QUANTITY, 20, 3, 1}, /* square - centimeters */
        {21149, 0x20FDED4Bu, UNIT_QUANTITY, 19, 3, 1}, /* square - centimetre */
        {21184, 0x86DB3C16u, UNIT_QUANTITY, 20, 3, 1}, /* square - centimetres */
        {21207, 0x58E55ED3u, UNIT_QUANTITY, 11, 3, 1}, /* square - cm */
        {21221, 0xEF3FF09Bu, UNIT_QUANTITY, 13, 3, 1}, /* square - feet */
        {21231, 0x547B989Fu, UNIT_QUANTITY, 13, 3, 1}, /* square - foot */
        {21248, 0x02BC65F9u, UNIT_QUANTITY, 11, 3, 1}, /* square - ft */
        {21256, 0xCE0025B2u, UNIT_QUANTITY, 11, 3, 1}, /* square - in */
        {21264, 0xDC242283u, UNIT_QUANTITY, 13, 3, 1}, /* square - inch */
        {21274, 0xD4E4B847u, UNIT_QUANTITY, 15, 3, 1}, /* square - inches */
        {21312, 0xBA873D77u, UNIT_QUANTITY, 18, 3, 1}, /* square - kilometer */
        {21332, 0xB873215Au, UNIT_QUANTITY, 19, 3, 1}, /* square - kilometers */
        {21353, 0x6D59C15Du, UNIT_QUANTITY, 18, 3, 1}, /* square - kilometre */
        {21392, 0xD630E1D0u, UNIT_QUANTITY, 19, 3, 1}, /* square - kilometres */
        {21413, 0x50148AEBu, UNIT_QUANTITY, 11, 3, 1}, /* square - km */
        {21426, 0x974F6336u, UNIT_QUANTITY, 12, 3, 1}, /* square - kms */
        {21440, 0xACA7CAF0u, UNIT_QUANTITY, 10, 3, 1}, /* square - m */
        {21456, 0x98416D96u, UNIT_QUANTITY, 14, 3, 1}, /* square - meter */
        {21468, 0xA7C48F85u, UNIT_QUANTITY, 15, 3, 1}, /* square - meters */
        {21481, 0x7B315904u, UNIT_QUANTITY, 14, 3, 1}, /* square - metre */
        {21493, 0x3218BFF3u, UNIT_QUANTITY, 15, 3, 1}, /* square - metres */
        {21520, 0x1C42A205u, UNIT_QUANTITY, 11, 3, 1}, /* square - mi */
        {21528, 0xD0A826A0u, UNIT_QUANTITY, 13, 3, 1}, /* square - mile */
        {21538, 0xF8D540C7u, UNIT_QUANTITY, 14, 3, 1}, /* square - miles */
        {21549, 0x2009651Fu, UNIT_QUANTITY, 13, 3, 1}, /* square - yard */
        {21584, 0xC303B6F2u, UNIT_QUANTITY, 14, 3, 1}, /* square - yards */
        {21595, 0x1790FCA8u, UNIT_QUANTITY, 11, 3, 1}, /* square - yd */
        {21603, 0x5B7F6FDAu, UNIT_QUANTITY, 17, 2, 1}, /* square centimeter */
        {21623, 0x70418B9Bu, UNIT_QUANTITY, 18, 2, 1}, /* square centimeters */
        {21648, 0x78266488u, UNIT_QUANTITY, 17, 2, 1}, /* square centimetre */
        {21668, 0xB37272F9u, UNIT_QUANTITY, 18, 2, 1}, /* square centimetres */
        {21689, 0x3E737E10u, UNIT_QUANTITY, 9, 2, 1}, /* square cm */
        {21701, 0x80CBE138u, UNIT_QUANTITY, 11, 2, 1}, /* square feet */
        {21712, 0x09DD4544u, UNIT_QUANTITY, 11, 2, 1}, /* square foot */
        {21720, 0x1D3E4516u, UNIT_QUANTITY, 9, 2, 1}, /* square ft */
        {21726, 0xE0ECC502u, UNIT_QUANTITY, 10, 2, 1}, /* square ft. */
        {21733, 0x6CB7116Du, UNIT_QUANTITY, 9, 2, 1}, /* square in */
        {21739, 0x06CC7F60u, UNIT_QUANTITY, 11, 2, 1}, /* square inch */
        {21760, 0xFAC84A8Cu, UNIT_QUANTITY, 13, 2, 1}, /* square inches */
        {21770, 0x3AD2D85Cu, UNIT_QUANTITY, 16, 2, 1}, /* square kilometer */
        {21788, 0x1D9A6AB5u, UNIT_QUANTITY, 17, 2, 1}, /* square kilometers */
        {21840, 0x6600A9C2u, UNIT_QUANTITY, 16, 2, 1}, /* square kilometre */
        {21858, 0x31BBBB13u, UNIT_QUANTITY, 17, 2, 1}, /* square kilometres */
        {21877, 0x2018BBE8u, UNIT_QUANTITY, 9, 2, 1}, /* square km */
        {21888, 0x8332F7D9u, UNIT_QUANTITY, 10, 2, 1}, /* square kms */
        {21904, 0x0F5321F3u, UNIT_QUANTITY, 8, 2, 1}, /* square m */
        {21910, 0x00A96E79u, UNIT_QUANTITY, 12, 2, 1}, /* square meter */
        {21920, 0x1F8D8F8Au, UNIT_QUANTITY, 13, 2, 1}, /* square meters */
        {21931, 0x045084DFu, UNIT_QUANTITY, 12, 2, 1}, /* square metre */
        {21941, 0x5178F0F0u, UNIT_QUANTITY, 13, 2, 1}, /* square metres */
        {21952, 0x70952A0Au, UNIT_QUANTITY, 9, 2, 1}, /* square mi */
        {21958, 0xCC8BBB43u, UNIT_QUANTITY, 11, 2, 1}, /* square mile */
        {21966, 0x961E550Cu, UNIT_QUANTITY, 12, 2, 1}, /* square miles */
        {21975, 0xA0C9FBC4u, UNIT_QUANTITY, 11, 2, 1}, /* square yard */
        {21983, 0x86DEB42Du, UNIT_QUANTITY, 12, 2, 1}, /* square yards */
        {22000, 0x6A03CA2Bu, UNIT_QUANTITY, 9, 2, 1}, /* square yd */
        {22006, 0x4B522242u, UNIT_SYMBOL, 2, 1, 1}, /* st */
        {21999, 0xC81958FAu, UNIT_QUANTITY, 5, 1, 1}, /* stone */
        {21995, 0x49521F1Cu, UNIT_SYMBOL, 2, 1, 1}, /* sv */
        {21990, 0x7B9DC0F4u, UNIT_QUANTITY, 10, 1, 1}, /* tablespoon */
        {21996, 0x20561485u, UNIT_QUANTITY, 11, 1, 1}, /* tablespoons */
        {22003, 0x374536D3u, UNIT_SYMBOL, 2, 1, 1}, /* tb */
        {21999, 0x84AB29B0u, UNIT_SYMBOL, 4, 1, 1}, /* tbsp */
        {22000, 0x3C453EB2u, UNIT_SYMBOL, 2, 1, 1}, /* te */
        {21993, 0xF11B86CAu, UNIT_QUANTITY, 8, 1, 1}, /* teaspoon */
        {21995, 0x4755153Bu, UNIT_QUANTITY, 9, 1, 1}, /* teaspoons */
        {21998, 0x587C49DEu, UNIT_QUANTITY, 7, 1, 1}, /* terabit */
        {21998, 0xF8A7FB57u, UNIT_QUANTITY, 8, 1, 1}, /* terabits */
        {21999, 0xB4255EB1u, UNIT_QUANTITY, 8, 1, 1}, /* terabyte */
        {22001, 0x58D42B66u, UNIT_QUANTITY, 9, 1, 1}, /* terabytes */
        {22016, 0xF0C43097u, UNIT_QUANTITY, 8, 1, 3}, /* terawatt */
        {22018, 0x1E439935u, UNIT_QUANTITY, 16, 3, 1}, /* terawatt - hours */
        {22033, 0x8021192Du, UNIT_QUANTITY, 13, 2, 1}, /* terawatt hour */
        {22045, 0x858CFEC8u, UNIT_QUANTITY, 14, 2, 1}, /* terawatt hours */
        {22058, 0xE8D8F6ECu, UNIT_QUANTITY, 9, 1, 1}, /* terawatts */
        {22064, 0x5D3C9BE4u, UNIT_TIMES, 4, 1, 1}, /* time */
        {22054, 0x5D68EEB5u, UNIT_TIMES, 5, 1, 2}, /* times */
        {22045, 0xF834E2AFu, UNIT_TIMES, 10, 2, 1}, /* times over */
        {22041, 0x9D10CC7Eu, UNIT_QUANTITY, 3, 1, 1}, /* ton */
        {22033, 0x8A438CCFu, UNIT_QUANTITY, 5, 1, 1}, /* tonne */
        {22029, 0x64568BF4u, UNIT_QUANTITY, 6, 1, 1}, /* tonnes */
        {22026, 0x4E713877u, UNIT_QUANTITY, 4, 1, 1}, /* tons */
        {22019, 0x659A32C7u, 0, 4, 0, 2}, /* troy */
        {22009, 0x162B584Fu, UNIT_QUANTITY, 10, 2, 1}, /* troy ounce */
        {22015, 0x159B6672u, UNIT_QUANTITY, 11, 2, 1}, /* troy ounces */
        {22032, 0x9F19CA00u, UNIT_SYMBOL, 3, 1, 1}, /* tsp */
        {22029, 0x914BD27Au, UNIT_QUANTITY, 4, 1, 1}, /* turn */
        {22023, 0xC35BA42Bu, UNIT_QUANTITY, 5, 1, 1}, /* turns */
        {22018, 0x4A4554BCu, UNIT_SYMBOL, 2, 1, 1}, /* tw */
        {22014, 0xBF2489BCu, UNIT_SYMBOL, 3, 1, 1}, /* twh */
        {22016, 0xDA2CEF7Fu, 0, 4, 0, 2}, /* u.s. */
        {22006, 0x6A0C7E54u, UNIT_QUANTITY, 11, 2, 1}, /* u.s. gallon */
        {22009, 0x2E897B5Bu, UNIT_QUANTITY, 12, 2, 1}, /* u.s. gallons */
        {22013, 0x5A432F55u, UNIT_SYMBOL, 2, 1, 1}, /* ug */
        {22016, 0x604338C7u, UNIT_SYMBOL, 2, 1, 1}, /* um */
        {22014, 0x46430FD9u, 0, 2, 0, 2}, /* us */
        {22002, 0x2C12F58Eu, UNIT_QUANTITY, 9, 2, 1}, /* us gallon */
        {22003, 0x36B72395u, UNIT_QUANTITY, 10, 2, 1}, /* us gallons */
        {22005, 0xF30C40C9u, UNIT_SYMBOL, 1, 1, 1}, /* v */
        {21996, 0x6ABDF6AAu, UNIT_QUANTITY, 4, 1, 1}, /* volt */
        {21990, 0xE20B979Bu, UNIT_QUANTITY, 5, 1, 1}, /* volts */
        {21985, 0xF20C3F36u, UNIT_SYMBOL, 1, 1, 1}, /* w */
        {21976, 0x8EEB7025u, UNIT_QUANTITY, 4, 1, 2}, /* watt */
        {21970, 0x64880F1Fu, UNIT_QUANTITY, 9, 2, 1}, /* watt hour */
        {21984, 0x185ED7D6u, UNIT_QUANTITY, 10, 2, 1}, /* watt hours */
        {21989, 0x52A1D762u, UNIT_QUANTITY, 5, 1, 1}, /* watts */
        {21984, 0xD5C6965Du, UNIT_DURATION, 4, 1, 1}, /* week */
        {21978, 0x9AD1BB62u, UNIT_DURATION, 7, 1, 1}, /* weekend */
        {21978, 0xC9297BC3u, UNIT_DURATION, 8, 1, 1}, /* weekends */
        {21979, 0xB59E6A6Au, UNIT_DURATION, 5, 1, 1}, /* weeks */
        {21974, 0x6747C0FAu, UNIT_SYMBOL, 2, 1, 1}, /* wh */
        {21971, 0x6647BF67u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* wk */
        {21963, 0x16F1CC7Cu, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* wks */
        {21956, 0xFD0C5087u, UNIT_TIMES, 1, 1, 1}, /* x */
        {21943, 0xFC0C4EF4u, UNIT_DURATION_SYMBOL, 1, 1, 1}, /* y */
        {21936, 0x537B9519u, UNIT_QUANTITY, 4, 1, 1}, /* yard */
        {21930, 0xD58C35DEu, UNIT_QUANTITY, 5, 1, 1}, /* yards */
        {21925, 0x575FACB0u, UNIT_SYMBOL, 2, 1, 1}, /* yd */
        {21917, 0x4E9CF6F9u, UNIT_SYMBOL, 3, 1, 1}, /* yds */
        {21910, 0xAE7F4D1Cu, UNIT_DURATION, 4, 1, 1}, /* year */
        {21904, 0x2166E5BDu, UNIT_DURATION, 5, 1, 1}, /* years */
        {21899, 0x4D5F9CF2u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* yr */
        {21891, 0xA983EE54u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* yr. */
        {21884, 0x4E835F13u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* yrs */
        {21877, 0xD5CEED07u, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* yrs. */
        {21871, 0x8BA0D2EFu, UNIT_TEMPERATURE, 2, 1, 2}, /* ° */
        {21865, 0x78E8F1C2u, UNIT_TEMPERATURE, 4, 2, 1}, /* ° c */
        {21872, 0xECA7C3C1u, UNIT_TEMPERATURE, 10, 2, 1}, /* ° celsius */
        {21875, 0x772B855Fu, UNIT_TEMPERATURE, 13, 2, 1}, /* ° centigrade */
        {21881, 0x2F3EF8ABu, UNIT_TEMPERATURE, 4, 2, 1}, /* ° f */
        {21881, 0xEF9B26A9u, UNIT_TEMPERATURE, 13, 2, 1}, /* ° fahrenheit */
        {21890, 0xE387A68Au, UNIT_TEMPERATURE, 4, 2, 1}, /* ° k */
        {21886, 0x5A2B7264u, UNIT_TEMPERATURE, 3, 1, 1}, /* °c */
        {21882, 0x572B6DABu, UNIT_TEMPERATURE, 3, 1, 1}, /* °f */
        {21888, 0x66204C55u, UNIT_SYMBOL, 3, 1, 4}, /* µg */
        {21886, 0xF9FA7060u, UNIT_SYMBOL, 7, 3, 1}, /* µg / l */
        {21898, 0xC1E3EE84u, UNIT_SYMBOL, 9, 4, 1}, /* µg / m 3 */
        {21918, 0xEADDE544u, UNIT_SYMBOL, 10, 4, 1}, /* µg / m ³ */
        {21952, 0xDF35B666u, UNIT_SYMBOL, 8, 3, 1}, /* µg / m3 */
        {21971, 0xC0C3C35Cu, UNIT_SYMBOL, 9, 3, 1}, /* µg / m³ */
        {21991, 0x6C2055C7u, UNIT_SYMBOL, 3, 1, 1}, /* µm */
        {21990, 0x95A0E2ADu, UNIT_TEMPERATURE, 2, 1, 2}, /* º */
        {21984, 0x02652164u, UNIT_TEMPERATURE, 4, 2, 1}, /* º c */
        {21981, 0x28097AE3u, UNIT_TEMPERATURE, 10, 2, 1}, /* º celsius */
        {21984, 0xAC206909u, UNIT_TEMPERATURE, 4, 2, 1}, /* º f */
        {21984, 0x88909DCBu, UNIT_TEMPERATURE, 13, 2, 1}, /* º fahrenheit */
        {21993, 0x5A450A4Au, UNIT_TEMPERATURE, 3, 1, 1}, /* ºc */
        {21989, 0x57450591u, UNIT_TEMPERATURE, 3, 1, 1}, /* ºf */
        {21988, 0x1995D750u, UNIT_SYMBOL, 3, 1, 4}, /* μg */
        {21986, 0xE1A70B97u, UNIT_SYMBOL, 9, 4, 1}, /* μg / m 3 */
        {22016, 0x9836A257u, UNIT_SYMBOL, 10, 4, 1}, /* μg / m ³ */
        {22037, 0xFD2D5F47u, UNIT_SYMBOL, 8, 3, 1}, /* μg / m3 */
        {22056, 0x3DD7F6D9u, UNIT_SYMBOL, 9, 3, 1}, /* μg / m³ */
        {22076, 0x2395E70Eu, UNIT_SYMBOL, 3, 1, 1}, /* μm */
        {22080, 0xC6A65895u, UNIT_SYMBOL, 2, 1, 1}, /* ω */
        {22071, 0x5E825F10u, UNIT_TEMPERATURE, 3, 1, 1}, /* ℃ */
        {22067, 0x68826ECEu, UNIT_TEMPERATURE, 3, 1, 1}, /* ℉ */
        {22066, 0x4B4A4C39u, UNIT_PERCENT, 3, 1, 1}, /* ％ */
    },
    {
        "%\000percent\000% - points\000percentage-point\000% point\000percentage-point\000% points\000percentage-point\000acre\000acre\000acre - feet\000acre-foot",
        "acre feet\000acre-foot\000acre foot\000acre-foot\000acres\000acre\000amp\000ampere\000ampere\000ampere\000amperes\000ampere\000amps\000ampere\000arc\000",
        "arc minute\000arc-minute\000arc minutes\000arc-minute\000arc second\000arc-second\000arc seconds\000arc-second\000arcminutes\000arc-minute",
        "arcseconds\000arc-second\000astronomical\000\000astronomical unit\000astronomical-unit\000astronomical units\000astronomical-unit",
        "au\000astronomical-unit\000barrel\000barrel\000barrel of oil\000barrel\000barrel per day\000barrel-per-day\000barrels\000barrel",
        "barrels a day\000barrel-per-day\000barrels of oil\000barrel\000barrels of oil a day\000barrel-per-day\000barrels of oil per day\000barrel-per-day",
        "barrels per day\000barrel-per-day\000basis\000\000basis - point\000percentage-point\000basis - points\000percentage-point",
        "basis point\000percentage-point\000basis points\000percentage-point\000bbl\000barrel\000becquerel\000becquerel\000becquerels\000becquerel\000bhp\000horsepower",
        "bit\000bit\000bits\000bit\000bp\000percentage-point\000bpd\000barrel-per-day\000bps\000percentage-point\000bq\000becquerel\000british\000",
        "british thermal unit\000british-thermal-unit\000british thermal units\000british-thermal-unit\000btu\000british-thermal-unit",
        "btus\000british-thermal-unit\000bushel\000bushel\000bushels\000bushel\000byte\000byte\000bytes\000byte\000c\000celsius\000cal\000calorie\000calorie\000calorie",
        "calories\000calorie\000candela\000candela\000candelas\000candela\000carat\000carat\000carats\000carat\000cc\000cubic-centimeter\000celcius\000celsius\000celsius\000celsius",
        "centigrade\000celsius\000centiliter\000centiliter\000centiliters\000centiliter\000centilitre\000centiliter\000centilitres\000centiliter",
        "centimeter\000centimeter\000centimeters\000centimeter\000centimetre\000centimeter\000centimetres\000centimeter\000centuries\000century\000century\000century",
        "cl\000centiliter\000cm\000centimeter\000cm 2\000square-centimeter\000cm 3\000cubic-centimeter\000cm ^ 2\000square-centimeter\000cm \302\262\000square-centimeter",
        "cm2\000square-centimeter\000cm3\000cubic-centimeter\000cms\000centimeter\000cm\302\262\000square-centimeter\000cm\302\263\000cubic-centimeter\000ct\000carat\000cu\000",
        "cu ft\000cubic-foot\000cu m\000cubic-meter\000cu.\000\000cu. ft.\000cubic-foot\000cu. m\000cubic-meter\000cubic\000\000cubic - centimeter\000cubic-centimeter",
        "cubic - centimeters\000cubic-centimeter\000cubic - centimetre\000cubic-centimeter\000cubic - centimetres\000cubic-centimeter",
        "cubic - cm\000cubic-centimeter\000cubic - feet\000cubic-foot\000cubic - foot\000cubic-foot\000cubic - ft\000cubic-foot\000cubic - inch\000cubic-inch",
        "cubic - inches\000cubic-inch\000cubic - kilometer\000cubic-kilometer\000cubic - kilometers\000cubic-kilometer",
        "cubic - kilometre\000cubic-kilometer\000cubic - kilometres\000cubic-kilometer\000cubic - km\000cubic-kilometer\000cubic - m\000cubic-meter",
        "cubic - meter\000cubic-meter\000cubic - meters\000cubic-meter\000cubic - metre\000cubic-meter\000cubic - metres\000cubic-meter",
        "cubic - mile\000cubic-mile\000cubic - miles\000cubic-mile\000cubic - yard\000cubic-yard\000cubic - yards\000cubic-yard",
        "cubic centimeter\000cubic-centimeter\000cubic centimeters\000cubic-centimeter\000cubic centimetre\000cubic-centimeter",
        "cubic centimetres\000cubic-centimeter\000cubic cm\000cubic-centimeter\000cubic feet\000cubic-foot\000cubic feet per second\000cubic-foot-per-second",
        "cubic foot\000cubic-foot\000cubic ft\000cubic-foot\000cubic inch\000cubic-inch\000cubic inches\000cubic-inch\000cubic kilometer\000cubic-kilometer",
        "cubic kilometers\000cubic-kilometer\000cubic kilometre\000cubic-kilometer\000cubic kilometres\000cubic-kilometer\000cubic km\000cubic-kilometer",
        "cubic m\000cubic-meter\000cubic meter\000cubic-meter\000cubic meters\000cubic-meter\000cubic meters per second\000cubic-meter-per-second",
        "cubic metre\000cubic-meter\000cubic metres\000cubic-meter\000cubic metres per second\000cubic-meter-per-second\000cubic mile\000cubic-mile",
        "cubic miles\000cubic-mile\000cubic yard\000cubic-yard\000cubic yards\000cubic-yard\000cup\000cup\000cups\000cup\000d\000day\000day\000day\000days\000day\000db\000decibel",
        "decade\000decade\000decades\000decade\000decibel\000decibel\000decibels\000decibel\000deciliter\000deciliter\000deciliters\000deciliter\000decilitre\000deciliter",
        "decilitres\000deciliter\000decimeter\000decimeter\000decimeters\000decimeter\000decimetre\000decimeter\000decimetres\000decimeter\000deg\000degree\000deg c\000celsius",
        "deg celsius\000celsius\000deg f\000fahrenheit\000deg fahrenheit\000fahrenheit\000deg.\000degree\000deg. c\000celsius\000deg. celsius\000celsius",
        "deg. f\000fahrenheit\000deg. fahrenheit\000fahrenheit\000degree\000degree\000degree c\000celsius\000degree celsius\000celsius\000degree centigrade\000celsius",
        "degree f\000fahrenheit\000degree fahrenheit\000fahrenheit\000degree farenheit\000fahrenheit\000degrees\000degree\000degrees - celsius\000celsius",
        "degrees c\000celsius\000degrees celcius\000celsius\000degrees celsius\000celsius\000degrees centigrade\000celsius\000degrees f\000fahrenheit",
        "degrees fahrenheit\000fahrenheit\000degrees farenheit\000fahrenheit\000degrees farhenheit\000fahrenheit\000degrees k\000kelvin\000degrees kelvin\000kelvin",
        "dl\000deciliter\000dm\000decimeter\000dots\000\000dots per inch\000dot-per-inch\000dpi\000dot-per-inch\000electronvolt\000electronvolt",
        "electronvolts\000electronvolt\000ev\000electronvolt\000f\000fahrenheit\000fahrenheit\000fahrenheit\000farenheit\000fahrenheit\000farhenheit\000fahrenheit",
        "fathom\000fathom\000fathoms\000fathom\000feet\000foot\000feet per second\000foot-per-second\000feet squared\000square-foot\000fl\000\000fl oz\000fluid-ounce\000fl.\000",
        "fl. oz.\000fluid-ounce\000fluid\000\000fluid ounce\000fluid-ounce\000fluid ounces\000fluid-ounce\000foot\000foot\000foot per second\000foot-per-second",
        "fortnight\000fortnight\000fortnights\000fortnight\000fps\000foot-per-second\000ft\000foot\000ft 2\000square-foot\000ft.\000foot\000ft2\000square-foot\000ft\302\262\000square-foot",
        "furlong\000furlong\000furlongs\000furlong\000g\000gram\000g / cm 3\000gram-per-cubic-centimeter\000g / cm \302\263\000gram-per-cubic-centimeter",
        "g / cm3\000gram-per-cubic-centimeter\000g / cm\302\263\000gram-per-cubic-centimeter\000g / km\000gram-per-kilometer\000g / l\000gram-per-liter",
        "g / m 3\000gram-per-cubic-meter\000g / m \302\263\000gram-per-cubic-meter\000g / m3\000gram-per-cubic-meter\000gal\000gallon\000gallon\000gallon\000gallons\000gallon",
        "gals\000gallon\000gb\000gigabyte\000gbps\000gigabit-per-second\000ghz\000gigahertz\000gigabit\000gigabit\000gigabits\000gigabit",
        "gigabits per second\000gigabit-per-second\000gigabyte\000gigabyte\000gigabytes\000gigabyte\000gigahertz\000gigahertz\000gigaton\000gigatonne",
        "gigatonne\000gigatonne\000gigatonnes\000gigatonne\000gigatons\000gigatonne\000gigawatt\000gigawatt\000gigawatt - hours\000gigawatt-hour",
        "gigawatt hour\000gigawatt-hour\000gigawatt hours\000gigawatt-hour\000gigawatts\000gigawatt\000gm\000gram\000gms\000gram\000gram\000gram\000gramme\000gram\000grammes\000gram",
        "grams\000gram\000grams per cubic centimeter\000gram-per-cubic-centimeter\000grams per cubic centimetre\000gram-per-cubic-centimeter",
        "grams per kilometer\000gram-per-kilometer\000grams per kilometre\000gram-per-kilometer\000grams per liter\000gram-per-liter",
        "grams per litre\000gram-per-liter\000gs\000gram\000gt\000gigatonne\000gw\000gigawatt\000gwh\000gigawatt-hour\000gy\000gray\000h\000hour\000ha\000hectare\000hectare\000hectare",
        "hectares\000hectare\000hectoliter\000hectoliter\000hectoliters\000hectoliter\000hectolitre\000hectoliter\000hectolitres\000hectoliter",
        "hectopascal\000hectopascal\000hectopascals\000hectopascal\000hertz\000hertz\000hl\000hectoliter\000horsepower\000horsepower\000hour\000hour\000hours\000hour",
        "hp\000horsepower\000hpa\000hectopascal\000hr\000hour\000hr.\000hour\000hrs\000hour\000hrs.\000hour\000hz\000hertz\000imperial\000\000imperial gallon\000gallon-imperial",
        "imperial gallons\000gallon-imperial\000in\000inch\000in.\000inch\000inch\000inch\000inches\000inch\000j\000joule\000joule\000joule\000joules\000joule\000k\000kelvin\000kb\000kilobyte",
        "kbps\000kilobit-per-second\000kcal\000kilocalorie\000kelvin\000kelvin\000kelvins\000kelvin\000kg\000kilogram\000kg / cm 3\000kilogram-per-cubic-centimeter",
        "kg / cm \302\263\000kilogram-per-cubic-centimeter\000kg / cm3\000kilogram-per-cubic-centimeter\000kg / ha\000kilogram-per-hectare",
        "kg / m 3\000kilogram-per-cubic-meter\000kg / m ^ 3\000kilogram-per-cubic-meter\000kg / m \302\263\000kilogram-per-cubic-meter",
        "kg / m3\000kilogram-per-cubic-meter\000kg / m\302\263\000kilogram-per-cubic-meter\000kgs\000kilogram\000khz\000kilohertz\000kilo\000kilogram\000kilobit\000kilobit",
        "kilobits\000kilobit\000kilobits per second\000kilobit-per-second\000kilobyte\000kilobyte\000kilobytes\000kilobyte\000kilocalorie\000kilocalorie",
        "kilocalories\000kilocalorie\000kilogram\000kilogram\000kilogramme\000kilogram\000kilogrammes\000kilogram\000kilograms\000kilogram",
        "kilograms per cubic meter\000kilogram-per-cubic-meter\000kilograms per cubic metre\000kilogram-per-cubic-meter",
        "kilograms per hectare\000kilogram-per-hectare\000kilohertz\000kilohertz\000kilojoule\000kilojoule\000kilojoules\000kilojoule\000kilometer\000kilometer",
        "kilometer per hour\000kilometer-per-hour\000kilometer s\000kilometer\000kilometers\000kilometer\000kilometers / hour\000kilometer-per-hour",
        "kilometers an hour\000kilometer-per-hour\000kilometers per hour\000kilometer-per-hour\000kilometers per second\000kilometer-per-second",
        "kilometers squared\000square-kilometer\000kilometre\000kilometer\000kilometre per hour\000kilometer-per-hour\000kilometres\000kilometer",
        "kilometres an hour\000kilometer-per-hour\000kilometres per hour\000kilometer-per-hour\000kilometres per second\000kilometer-per-second",
        "kilometres squared\000square-kilometer\000kilopascal\000kilopascal\000kilopascals\000kilopascal\000kilos\000kilogram\000kiloton\000kilotonne",
        "kilotonne\000kilotonne\000kilotonnes\000kilotonne\000kilotons\000kilotonne\000kilovolt\000kilovolt\000kilovolts\000kilovolt\000kilowatt\000kilowatt",
        "kilowatt - hour\000kilowatt-hour\000kilowatt - hours\000kilowatt-hour\000kilowatt hour\000kilowatt-hour\000kilowatt hours\000kilowatt-hour",
        "kilowatts\000kilowatt\000kj\000kilojoule\000klick\000kilometer\000klicks\000kilometer\000km\000kilometer\000km / h\000kilometer-per-hour",
        "km / hr\000kilometer-per-hour\000km / s\000kilometer-per-second\000km 2\000square-kilometer\000km ^ 2\000square-kilometer",
        "km an hour\000kilometer-per-hour\000km per hour\000kilometer-per-hour\000km squared\000square-kilometer\000km \302\262\000square-kilometer",
        "km/h\000kilometer-per-hour\000km2\000square-kilometer\000km3\000cubic-kilometer\000kmh\000kilometer-per-hour\000kmhr\000kilometer-per-hour",
        "kmph\000kilometer-per-hour\000kms\000kilometer\000km\302\262\000square-kilometer\000km\302\263\000cubic-kilometer\000knot\000knot\000knots\000knot\000kpa\000kilopascal",
        "kph\000kilometer-per-hour\000kt\000kilotonne\000kts\000knot\000kv\000kilovolt\000kw\000kilowatt\000kwh\000kilowatt-hour\000l\000liter\000l / km\000liter-per-kilometer",
        "lb\000pound\000lb.\000pound\000lbs\000pound\000lbs.\000pound\000light\000\000light - year\000light-year\000light - years\000light-year\000light year\000light-year",
        "light years\000light-year\000liter\000liter\000liters\000liter\000liters per 100 kilometers\000liter-per-100-kilometer",
        "liters per kilometer\000liter-per-kilometer\000litre\000liter\000litres\000liter\000litres per 100 kilometres\000liter-per-100-kilometer",
        "litres per kilometre\000liter-per-kilometer\000long\000\000long ton\000ton\000long tons\000ton\000ltr\000liter\000ltrs\000liter\000lumen\000lumen\000lumens\000lumen\000lux\000lux",
        "ly\000light-year\000m\000meter\000m / s\000meter-per-second\000m 2\000square-meter\000m 3\000cubic-meter\000m ^ 2\000square-meter\000m ^ 3\000cubic-meter",
        "m squared\000square-meter\000m \302\262\000square-meter\000m \302\263\000cubic-meter\000m.p.h.\000mile-per-hour\000m/s\000meter-per-second\000m2\000square-meter",
        "m3\000cubic-meter\000ma\000milliampere\000mb\000megabyte\000mb / s\000megabit-per-second\000mb.\000millibar\000mbar\000millibar\000mbps\000megabit-per-second",
        "mcg\000microgram\000megabit\000megabit\000megabits\000megabit\000megabits per second\000megabit-per-second\000megabyte\000megabyte\000megabytes\000megabyte",
        "megahertz\000megahertz\000megajoule\000megajoule\000megajoules\000megajoule\000megaliter\000megaliter\000megaliters\000megaliter\000megalitre\000megaliter",
        "megalitres\000megaliter\000megapixel\000megapixel\000megapixels\000megapixel\000megaton\000megatonne\000megatonne\000megatonne\000megatonnes\000megatonne",
        "megatons\000megatonne\000megawatt\000megawatt\000megawatt - hour\000megawatt-hour\000megawatt - hours\000megawatt-hour\000megawatt hour\000megawatt-hour",
        "megawatt hours\000megawatt-hour\000megawatts\000megawatt\000meter\000meter\000meter per second\000meter-per-second\000meters\000meter",
        "meters a second\000meter-per-second\000meters per second\000meter-per-second\000meters squared\000square-meter\000metre\000meter",
        "metre per second\000meter-per-second\000metres\000meter\000metres a second\000meter-per-second\000metres per second\000meter-per-second",
        "metres squared\000square-meter\000metric\000\000metric - ton\000tonne\000metric - tonne\000tonne\000metric - tonnes\000tonne\000metric - tons\000tonne",
        "metric ton\000tonne\000metric tonne\000tonne\000metric tonnes\000tonne\000metric tons\000tonne\000mg\000milligram\000mg / cm 3\000milligram-per-cubic-centimeter",
        "mg / cm \302\263\000milligram-per-cubic-centimeter\000mg / cm3\000milligram-per-cubic-centimeter\000mg / dl\000milligram-per-deciliter",
        "mg / l\000milligram-per-liter\000mg / m 3\000milligram-per-cubic-meter\000mg / m \302\263\000milligram-per-cubic-meter",
        "mg / m3\000milligram-per-cubic-meter\000mgs\000milligram\000mhz\000megahertz\000mi\000mile\000mi / h\000mile-per-hour\000mi.\000mile\000microgram\000microgram",
        "microgramme\000microgram\000microgrammes\000microgram\000micrograms\000microgram\000micrograms per cubic meter\000microgram-per-cubic-meter",
        "micrograms per cubic metre\000microgram-per-cubic-meter\000micrograms per liter\000microgram-per-liter",
        "micrograms per litre\000microgram-per-liter\000micrometer\000micrometer\000micrometers\000micrometer\000micrometre\000micrometer",
        "micrometres\000micrometer\000micron\000micrometer\000microns\000micrometer\000microsecond\000microsecond\000microseconds\000microsecond\000mile\000mile",
        "mile an hour\000mile-per-hour\000mile per gallon\000mile-per-gallon\000mile per hour\000mile-per-hour\000miles\000mile\000miles / hour\000mile-per-hour",
        "miles an hour\000mile-per-hour\000miles per gallon\000mile-per-gallon\000miles per hour\000mile-per-hour\000miles squared\000square-mile",
        "miles to the gallon\000mile-per-gallon\000millennia\000millennium\000millennium\000millennium\000milliamp\000milliampere\000milliamps\000milliampere",
        "millibar\000millibar\000millibars\000millibar\000milligram\000milligram\000milligramme\000milligram\000milligrammes\000milligram\000milligrams\000milligram",
        "milligrams per deciliter\000milligram-per-deciliter\000milligrams per decilitre\000milligram-per-deciliter",
        "milligrams per liter\000milligram-per-liter\000milligrams per litre\000milligram-per-liter\000milliliter\000milliliter\000milliliters\000milliliter",
        "millilitre\000milliliter\000millilitres\000milliliter\000millimeter\000millimeter\000millimeters\000millimeter\000millimetre\000millimeter",
        "millimetres\000millimeter\000millisecond\000millisecond\000milliseconds\000millisecond\000millisievert\000millisievert\000millisieverts\000millisievert",
        "min\000minute\000min.\000minute\000mins\000minute\000mins.\000minute\000minute\000minute\000minutes\000minute\000minutes of arc\000arc-minute\000mj\000megajoule",
        "ml\000milliliter\000mls\000milliliter\000mm\000millimeter\000mms\000millimeter\000mo\000month\000month\000month\000months\000month\000mos\000month\000mpg\000mile-per-gallon",
        "mph\000mile-per-hour\000ms\000millisecond\000msv\000millisievert\000mt\000megatonne\000mths\000month\000mtr\000meter\000mtrs\000meter\000mw\000megawatt\000mwh\000megawatt-hour",
        "m\302\262\000square-meter\000m\302\263\000cubic-meter\000nanometer\000nanometer\000nanometers\000nanometer\000nanometre\000nanometer\000nanometres\000nanometer",
        "nanosecond\000nanosecond\000nanoseconds\000nanosecond\000nautical\000\000nautical - mile\000nautical-mile\000nautical - miles\000nautical-mile",
        "nautical mile\000nautical-mile\000nautical miles\000nautical-mile\000newton\000newton\000newtons\000newton\000nm\000nanometer\000nmi\000nautical-mile",
        "ns\000nanosecond\000ohm\000ohm\000ohms\000ohm\000ounce\000ounce\000ounces\000ounce\000oz\000ounce\000oz.\000ounce\000parsec\000parsec\000parsecs\000parsec\000part\000",
        "part per million\000part-per-million\000parts\000\000parts per billion\000part-per-billion\000parts per million\000part-per-million\000pascal\000pascal",
        "pascals\000pascal\000pb\000petabyte\000pc\000percent\000pct\000percent\000per\000\000per - cent\000percent\000per cent\000percent\000per cent points\000percentage-point",
        "percent\000percent\000percent points\000percentage-point\000percentage\000percent\000percentage - point\000percentage-point",
        "percentage - points\000percentage-point\000percentage point\000percentage-point\000percentage points\000percentage-point\000percents\000percent",
        "petabit\000petabit\000petabits\000petabit\000petabyte\000petabyte\000petabytes\000petabyte\000picometer\000picometer\000picometers\000picometer",
        "picometre\000picometer\000picometres\000picometer\000pint\000pint\000pints\000pint\000pixel\000pixel\000pixels\000pixel\000pm\000picometer\000pound\000pound",
        "pound - mass\000pound\000pound per square inch\000pound-force-per-square-inch\000pounds\000pound\000pounds - mass\000pound",
        "pounds per square inch\000pound-force-per-square-inch\000pp\000percentage-point\000ppb\000part-per-billion\000ppm\000part-per-million",
        "ppt\000percentage-point\000psi\000pound-force-per-square-inch\000px\000pixel\000qt\000quart\000quart\000quart\000quarters\000quarter\000quarts\000quart\000radian\000radian",
        "radians\000radian\000revolutions\000\000revolutions per minute\000revolution-per-minute\000rpm\000revolution-per-minute\000s\000second\000sec\000second",
        "sec.\000second\000second\000second\000seconds\000second\000seconds of arc\000arc-second\000secs\000second\000short\000\000short ton\000ton\000short tons\000ton",
        "sievert\000sievert\000sieverts\000sievert\000sq\000\000sq - centimeter\000square-centimeter\000sq - centimeters\000square-centimeter",
        "sq - centimetre\000square-centimeter\000sq - centimetres\000square-centimeter\000sq - cm\000square-centimeter\000sq - feet\000square-foot",
        "sq - foot\000square-foot\000sq - ft\000square-foot\000sq - in\000square-inch\000sq - inch\000square-inch\000sq - inches\000square-inch",
        "sq - kilometer\000square-kilometer\000sq - kilometers\000square-kilometer\000sq - kilometre\000square-kilometer",
        "sq - kilometres\000square-kilometer\000sq - km\000square-kilometer\000sq - kms\000square-kilometer\000sq - m\000square-meter\000sq - meter\000square-meter",
        "sq - meters\000square-meter\000sq - metre\000square-meter\000sq - metres\000square-meter\000sq - mi\000square-mile\000sq - mile\000square-mile",
        "sq - miles\000square-mile\000sq - yard\000square-yard\000sq - yards\000square-yard\000sq - yd\000square-yard\000sq centimeter\000square-centimeter",
        "sq centimeters\000square-centimeter\000sq centimetre\000square-centimeter\000sq centimetres\000square-centimeter\000sq cm\000square-centimeter",
        "sq feet\000square-foot\000sq foot\000square-foot\000sq ft\000square-foot\000sq ft.\000square-foot\000sq in\000square-inch\000sq inch\000square-inch",
        "sq inches\000square-inch\000sq kilometer\000square-kilometer\000sq kilometers\000square-kilometer\000sq kilometre\000square-kilometer",
        "sq kilometres\000square-kilometer\000sq km\000square-kilometer\000sq kms\000square-kilometer\000sq m\000square-meter\000sq meter\000square-meter",
        "sq meters\000square-meter\000sq metre\000square-meter\000sq metres\000square-meter\000sq mi\000square-mile\000sq mile\000square-mile\000sq miles\000square-mile",
        "sq yard\000square-yard\000sq yards\000square-yard\000sq yd\000square-yard\000sq.\000\000sq. centimeter\000square-centimeter",
        "sq. centimeters\000square-centimeter\000sq. centimetre\000square-centimeter\000sq. centimetres\000square-centimeter\000sq. cm\000square-centimeter",
        "sq. feet\000square-foot\000sq. foot\000square-foot\000sq. ft\000square-foot\000sq. ft.\000square-foot\000sq. in\000square-inch\000sq. inch\000square-inch",
        "sq. inches\000square-inch\000sq. kilometer\000square-kilometer\000sq. kilometers\000square-kilometer\000sq. kilometre\000square-kilometer",
        "sq. kilometres\000square-kilometer\000sq. km\000square-kilometer\000sq. kms\000square-kilometer\000sq. m\000square-meter\000sq. meter\000square-meter",
        "sq. meters\000square-meter\000sq. metre\000square-meter\000sq. metres\000square-meter\000sq. mi\000square-mile\000sq. mile\000square-mile",
        "sq. miles\000square-mile\000sq. yard\000square-yard\000sq. yards\000square-yard\000sq. yd\000square-yard\000sqft\000square-foot\000sqm\000square-meter\000square\000",
        "square - centimeter\000square-centimeter\000square - centimeters\000square-centimeter\000square - centimetre\000square-centimeter",
        "square - centimetres\000square-centimeter\000square - cm\000square-centimeter\000square - feet\000square-foot\000square - foot\000square-foot",
        "square - ft\000square-foot\000square - in\000square-inch\000square - inch\000square-inch\000square - inches\000square-inch",
        "square - kilometer\000square-kilometer\000square - kilometers\000square-kilometer\000square - kilometre\000square-kilometer",
        "square - kilometres\000square-kilometer\000square - km\000square-kilometer\000square - kms\000square-kilometer\000square - m\000square-meter",
        "square - meter\000square-meter\000square - meters\000square-meter\000square - metre\000square-meter\000square - metres\000square-meter",
        "square - mi\000square-mile\000square - mile\000square-mile\000square - miles\000square-mile\000square - yard\000square-yard",
        "square - yards\000square-yard\000square - yd\000square-yard\000square centimeter\000square-centimeter\000square centimeters\000square-centimeter",
        "square centimetre\000square-centimeter\000square centimetres\000square-centimeter\000square cm\000square-centimeter\000square feet\000square-foot",
        "square foot\000square-foot\000square ft\000square-foot\000square ft.\000square-foot\000square in\000square-inch\000square inch\000square-inch",
        "square inches\000square-inch\000square kilometer\000square-kilometer\000square kilometers\000square-kilometer",
        "square kilometre\000square-kilometer\000square kilometres\000square-kilometer\000square km\000square-kilometer\000square kms\000square-kilometer",
        "square m\000square-meter\000square meter\000square-meter\000square meters\000square-meter\000square metre\000square-meter\000square metres\000square-meter",
        "square mi\000square-mile\000square mile\000square-mile\000square miles\000square-mile\000square yard\000square-yard\000square yards\000square-yard",
        "square yd\000square-yard\000st\000stone\000stone\000stone\000sv\000sievert\000tablespoon\000tablespoon\000tablespoons\000tablespoon\000tb\000terabyte\000tbsp\000tablespoon",
        "te\000tonne\000teaspoon\000teaspoon\000teaspoons\000teaspoon\000terabit\000terabit\000terabits\000terabit\000terabyte\000terabyte\000terabytes\000terabyte",
        "terawatt\000terawatt\000terawatt - hours\000terawatt-hour\000terawatt hour\000terawatt-hour\000terawatt hours\000terawatt-hour\000terawatts\000terawatt",
        "time\000\000times\000\000times over\000\000ton\000ton\000tonne\000tonne\000tonnes\000tonne\000tons\000ton\000troy\000\000troy ounce\000ounce-troy\000troy ounces\000ounce-troy",
        "tsp\000teaspoon\000turn\000turn\000turns\000turn\000tw\000terawatt\000twh\000terawatt-hour\000u.s.\000\000u.s. gallon\000gallon\000u.s. gallons\000gallon\000ug\000microgram",
        "um\000micrometer\000us\000\000us gallon\000gallon\000us gallons\000gallon\000v\000volt\000volt\000volt\000volts\000volt\000w\000watt\000watt\000watt\000watt hour\000watt-hour",
        "watt hours\000watt-hour\000watts\000watt\000week\000week\000weekend\000weekend\000weekends\000weekend\000weeks\000week\000wh\000watt-hour\000wk\000week\000wks\000week\000x\000\000y\000year",
        "yard\000yard\000yards\000yard\000yd\000yard\000yds\000yard\000year\000year\000years\000year\000yr\000year\000yr.\000year\000yrs\000year\000yrs.\000year\000\302\260\000degree\000\302\260 c\000celsius",
        "\302\260 celsius\000celsius\000\302\260 centigrade\000celsius\000\302\260 f\000fahrenheit\000\302\260 fahrenheit\000fahrenheit\000\302\260 k\000kelvin\000\302\260c\000celsius\000\302\260f\000fahrenheit",
        "\302\265g\000microgram\000\302\265g / l\000microgram-per-liter\000\302\265g / m 3\000microgram-per-cubic-meter\000\302\265g / m \302\263\000microgram-per-cubic-meter",
        "\302\265g / m3\000microgram-per-cubic-meter\000\302\265g / m\302\263\000microgram-per-cubic-meter\000\302\265m\000micrometer\000\302\272\000degree\000\302\272 c\000celsius\000\302\272 celsius\000celsius",
        "\302\272 f\000fahrenheit\000\302\272 fahrenheit\000fahrenheit\000\302\272c\000celsius\000\302\272f\000fahrenheit\000\316\274g\000microgram\000\316\274g / m 3\000microgram-per-cubic-meter",
        "\316\274g / m \302\263\000microgram-per-cubic-meter\000\316\274g / m3\000microgram-per-cubic-meter\000\316\274g / m\302\263\000microgram-per-cubic-meter\000\316\274m\000micrometer",
        "\317\211\000ohm\000\342\204\203\000celsius\000\342\204\211\000fahrenheit\000\357\274\205\000percent",
    },
    "",
};

static const uint16_t figure_units_slots[] = {
    0, 0, 0, 0, 57, 369, 0, 0, 0, 0, 562, 0,
    0, 0, 0, 355, 444, 187, 0, 0, 0, 380, 537, 0,
    0, 0, 0, 0, 258, 89, 0, 168, 714, 0, 0, 707,
    0, 886, 0, 0, 392, 416, 557, 641, 764, 0, 0, 0,
    20, 524, 633, 775, 0, 0, 290, 0, 0, 0, 0, 0,
    0, 0, 0, 229, 0, 423, 41, 394, 0, 399, 0, 669,
    793, 731, 0, 414, 0, 434, 0, 867, 0, 62, 122, 242,
    365, 0, 271, 736, 494, 245, 192, 0, 823, 755, 0, 0,
    919, 0, 77, 0, 0, 0, 0, 603, 0, 284, 0, 0,
    0, 0, 0, 289, 0, 36, 0, 0, 0, 0, 0, 865,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 685, 0, 0,
    0, 42, 438, 257, 897, 528, 0, 0, 231, 272, 327, 768,
    2, 0, 0, 0, 0, 938, 8, 604, 644, 854, 162, 4,
    788, 348, 0, 789, 49, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 619, 913, 0, 0, 0, 176, 0, 0, 0, 0,
    0, 175, 0, 0, 0, 0, 407, 0, 0, 0, 72, 0,
    0, 0, 0, 533, 375, 0, 0, 807, 878, 882, 0, 0,
    339, 544, 0, 0, 0, 0, 0, 0, 0, 115, 0, 0,
    0, 0, 0, 771, 653, 0, 0, 0, 332, 0, 0, 0,
    0, 0, 0, 0, 160, 0, 314, 449, 0, 0, 285, 0,
    35, 639, 833, 635, 532, 843, 0, 0, 0, 0, 88, 841,
    894, 238, 0, 0, 0, 0, 0, 0, 803, 379, 0, 253,
    0, 928, 264, 412, 0, 0, 157, 0, 0, 95, 0, 376,
    0, 125, 0, 397, 689, 0, 159, 239, 0, 186, 0, 0,
    75, 0, 594, 66, 0, 0, 266, 0, 0, 0, 0, 0,
    657, 856, 0, 0, 0, 350, 472, 587, 664, 584, 855, 0,
    816, 0, 610, 0, 235, 0, 0, 0, 0, 0, 0, 486,
    0, 0, 0, 0, 5, 246, 675, 0, 237, 356, 0, 0,
    38, 540, 0, 0, 200, 0, 579, 0, 0, 477, 674, 795,
    0, 411, 796, 0, 0, 737, 0, 521, 926, 92, 0, 0,
    0, 0, 0, 458, 404, 232, 820, 0, 0, 0, 417, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 703, 260, 312, 451,
    381, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    113, 0, 772, 45, 244, 0, 0, 0, 0, 0, 0, 0,
    560, 0, 435, 0, 254, 0, 0, 96, 0, 0, 0, 0,
    0, 393, 256, 575, 60, 323, 705, 0, 0, 0, 0, 0,
    846, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    873, 144, 0, 0, 479, 0, 372, 825, 413, 910, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 196, 797, 0, 0, 0,
    0, 0, 0, 0, 510, 0, 0, 0, 0, 0, 850, 119,
    121, 179, 293, 389, 501, 0, 0, 262, 135, 0, 0, 0,
    770, 281, 555, 0, 0, 0, 450, 829, 0, 0, 3, 508,
    0, 643, 217, 0, 366, 153, 730, 398, 869, 0, 283, 0,
    0, 805, 678, 690, 745, 0, 834, 0, 0, 0, 0, 0,
    212, 465, 0, 0, 0, 0, 0, 226, 361, 10, 147, 514,
    518, 0, 0, 56, 0, 364, 204, 0, 0, 0, 700, 0,
    0, 655, 623, 839, 126, 507, 51, 277, 43, 602, 726, 0,
    0, 608, 0, 0, 109, 784, 0, 0, 0, 0, 0, 0,
    0, 0, 840, 0, 0, 0, 782, 0, 0, 0, 930, 55,
    437, 0, 0, 259, 0, 0, 169, 0, 699, 269, 287, 934,
    0, 0, 638, 0, 191, 0, 275, 0, 0, 0, 139, 0,
    916, 297, 388, 0, 0, 0, 893, 0, 0, 0, 0, 0,
    19, 265, 0, 716, 0, 0, 0, 0, 0, 0, 503, 651,
    870, 311, 0, 0, 202, 0, 396, 207, 520, 128, 595, 792,
    0, 0, 154, 0, 822, 0, 0, 0, 0, 0, 0, 0,
    0, 210, 0, 0, 0, 221, 0, 0, 551, 127, 307, 0,
    654, 0, 0, 0, 0, 0, 0, 729, 225, 0, 0, 0,
    0, 925, 273, 861, 0, 463, 0, 0, 0, 824, 0, 73,
    0, 0, 106, 668, 0, 0, 0, 0, 0, 0, 402, 710,
    0, 0, 0, 866, 482, 559, 0, 0, 0, 158, 325, 0,
    0, 0, 0, 0, 0, 0, 488, 0, 0, 0, 0, 14,
    0, 0, 194, 0, 0, 0, 0, 927, 0, 0, 353, 473,
    0, 0, 0, 798, 483, 0, 185, 909, 249, 800, 0, 0,
    0, 0, 0, 0, 0, 814, 0, 0, 0, 666, 0, 0,
    0, 496, 0, 663, 0, 182, 420, 523, 0, 156, 342, 709,
    0, 0, 0, 0, 308, 452, 740, 826, 374, 497, 0, 0,
    708, 549, 0, 0, 64, 0, 0, 0, 760, 0, 7, 94,
    0, 76, 0, 0, 0, 84, 0, 0, 0, 0, 0, 112,
    443, 0, 432, 0, 0, 783, 799, 0, 0, 0, 198, 0,
    0, 0, 0, 744, 0, 0, 0, 835, 0, 0, 0, 0,
    0, 0, 489, 0, 0, 665, 0, 0, 0, 0, 0, 0,
    0, 0, 292, 851, 0, 776, 0, 876, 923, 0, 0, 0,
    31, 667, 891, 0, 328, 0, 853, 0, 0, 552, 0, 0,
    0, 34, 0, 0, 0, 470, 0, 218, 0, 578, 0, 387,
    695, 725, 611, 571, 0, 0, 0, 0, 0, 0, 0, 68,
    0, 0, 0, 0, 0, 0, 124, 617, 0, 82, 0, 721,
    0, 0, 0, 0, 0, 881, 0, 933, 0, 0, 0, 812,
    0, 581, 0, 0, 0, 347, 0, 219, 0, 0, 0, 677,
    0, 0, 0, 0, 0, 0, 97, 0, 0, 0, 0, 261,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 71, 0, 0,
    0, 61, 586, 892, 837, 911, 0, 0, 0, 0, 0, 21,
    0, 85, 607, 531, 713, 280, 335, 345, 363, 687, 317, 303,
    0, 566, 0, 0, 0, 0, 0, 184, 493, 0, 0, 53,
    279, 859, 615, 0, 250, 334, 377, 426, 101, 506, 827, 0,
    0, 647, 12, 0, 864, 11, 0, 338, 0, 0, 509, 0,
    0, 0, 0, 0, 0, 161, 188, 627, 0, 0, 0, 550,
    660, 0, 0, 0, 0, 492, 522, 150, 295, 0, 0, 0,
    0, 395, 659, 403, 786, 0, 0, 0, 0, 367, 267, 441,
    0, 0, 0, 0, 0, 626, 471, 0, 0, 0, 0, 871,
    383, 838, 0, 0, 702, 0, 0, 0, 0, 0, 174, 0,
    0, 941, 87, 17, 336, 512, 255, 0, 0, 324, 0, 117,
    209, 0, 0, 0, 0, 0, 0, 0, 298, 0, 0, 114,
    548, 445, 58, 688, 0, 346, 401, 918, 0, 743, 0, 425,
    453, 0, 0, 322, 0, 0, 0, 0, 0, 0, 0, 758,
    0, 0, 0, 408, 0, 132, 588, 0, 360, 0, 193, 152,
    0, 0, 0, 0, 0, 0, 476, 517, 580, 746, 862, 468,
    896, 0, 0, 0, 0, 69, 384, 844, 813, 203, 0, 0,
    0, 0, 0, 0, 474, 148, 662, 672, 682, 0, 0, 478,
    0, 110, 0, 0, 691, 371, 567, 291, 596, 0, 0, 0,
    301, 0, 0, 131, 810, 0, 742, 0, 0, 761, 167, 0,
    901, 0, 442, 0, 0, 138, 0, 0, 0, 0, 16, 0,
    236, 556, 142, 872, 0, 0, 0, 0, 0, 319, 0, 0,
    0, 0, 0, 0, 0, 197, 143, 542, 589, 757, 863, 0,
    83, 613, 718, 0, 32, 195, 779, 485, 252, 569, 13, 180,
    683, 832, 0, 0, 0, 6, 0, 0, 0, 134, 568, 693,
    620, 240, 0, 0, 0, 46, 561, 905, 0, 0, 0, 0,
    213, 671, 0, 359, 0, 616, 0, 0, 697, 251, 326, 723,
    268, 286, 819, 908, 0, 0, 0, 333, 165, 600, 649, 429,
    534, 836, 0, 216, 759, 0, 818, 0, 0, 899, 0, 0,
    903, 0, 0, 808, 0, 0, 0, 173, 386, 248, 0, 0,
    0, 166, 0, 0, 704, 481, 0, 0, 0, 0, 0, 0,
    583, 480, 0, 227, 0, 0, 715, 849, 0, 719, 302, 0,
    456, 181, 466, 0, 817, 921, 0, 230, 652, 0, 26, 752,
    785, 661, 0, 0, 0, 37, 0, 0, 0, 0, 0, 29,
    421, 572, 0, 0, 104, 0, 0, 357, 105, 539, 912, 0,
    632, 0, 621, 0, 554, 711, 0, 0, 390, 754, 329, 373,
    738, 0, 189, 447, 103, 0, 278, 100, 794, 0, 0, 573,
    304, 773, 749, 499, 0, 0, 680, 0, 0, 0, 63, 614,
    0, 692, 0, 553, 0, 0, 263, 880, 0, 931, 0, 136,
    409, 0, 801, 0, 0, 0, 80, 0, 0, 405, 0, 0,
    0, 0, 0, 0, 634, 0, 658, 0, 0, 0, 0, 917,
    140, 30, 475, 597, 0, 0, 681, 446, 791, 640, 739, 0,
    0, 0, 0, 171, 385, 904, 0, 741, 0, 0, 0, 0,
    0, 0, 0, 924, 535, 0, 543, 929, 0, 86, 505, 0,
    0, 25, 0, 0, 0, 0, 0, 656, 0, 762, 0, 0,
    0, 0, 460, 900, 129, 0, 630, 0, 0, 750, 0, 735,
    0, 696, 684, 0, 781, 0, 454, 448, 577, 722, 0, 0,
    0, 0, 18, 320, 0, 790, 0, 0, 0, 309, 0, 0,
    0, 0, 52, 0, 0, 585, 28, 233, 422, 0, 0, 0,
    0, 0, 0, 582, 636, 130, 815, 67, 74, 525, 624, 0,
    315, 0, 0, 0, 0, 0, 111, 220, 0, 22, 0, 340,
    0, 98, 116, 15, 564, 642, 727, 0, 455, 0, 391, 418,
    495, 0, 0, 558, 598, 0, 0, 164, 648, 0, 0, 206,
    23, 565, 0, 59, 545, 0, 0, 0, 0, 0, 0, 0,
    698, 0, 462, 0, 0, 0, 487, 500, 0, 590, 777, 728,
    331, 875, 906, 0, 0, 0, 0, 774, 0, 890, 0, 0,
    0, 0, 0, 0, 0, 0, 922, 0, 0, 178, 0, 0,
    0, 0, 0, 0, 0, 609, 868, 0, 0, 0, 439, 208,
    498, 830, 0, 563, 511, 701, 515, 0, 527, 0, 0, 538,
    920, 0, 0, 0, 541, 0, 90, 645, 694, 915, 0, 0,
    724, 316, 706, 0, 118, 0, 0, 0, 646, 0, 0, 0,
    0, 618, 0, 321, 806, 0, 0, 0, 0, 0, 0, 0,
    344, 428, 349, 504, 763, 883, 914, 214, 0, 852, 847, 0,
    0, 670, 424, 860, 0, 0, 712, 0, 0, 457, 0, 0,
    0, 0, 0, 155, 0, 0, 0, 183, 857, 0, 848, 163,
    330, 0, 940, 0, 0, 0, 223, 529, 606, 686, 679, 382,
    352, 734, 753, 787, 845, 936, 0, 0, 0, 310, 0, 0,
    469, 0, 0, 50, 108, 0, 0, 243, 337, 601, 513, 605,
    858, 170, 809, 0, 898, 0, 0, 79, 631, 172, 902, 720,
    673, 732, 0, 415, 0, 0, 766, 0, 222, 0, 0, 0,
    0, 0, 570, 637, 0, 0, 937, 0, 190, 362, 459, 907,
    939, 0, 0, 0, 0, 0, 54, 24, 70, 436, 622, 842,
    887, 0, 0, 0, 0, 0, 0, 410, 625, 0, 0, 612,
    751, 81, 241, 0, 0, 0, 0, 0, 151, 296, 318, 593,
    885, 0, 0, 0, 748, 0, 0, 299, 0, 305, 137, 400,
    107, 536, 288, 935, 0, 467, 0, 0, 0, 733, 0, 0,
    932, 0, 0, 431, 0, 102, 211, 282, 461, 491, 877, 0,
    0, 0, 0, 0, 821, 0, 889, 0, 0, 591, 464, 895,
    120, 215, 368, 123, 247, 576, 0, 0, 201, 378, 406, 224,
    530, 358, 767, 294, 313, 44, 440, 0, 234, 341, 370, 874,
    0, 0, 0, 502, 0, 40, 802, 547, 0, 0, 831, 0,
    0, 0, 0, 78, 430, 0, 0, 0, 0, 0, 0, 270,
    0, 133, 205, 141, 351, 884, 0, 0, 1, 149, 769, 0,
    0, 629, 747, 0, 145, 199, 306, 526, 490, 177, 519, 574,
    650, 0, 0, 0, 47, 0, 0, 354, 276, 0, 0, 228,
    0, 65, 0, 0, 0, 0, 0, 300, 516, 756, 0, 599,
    274, 0, 0, 39, 427, 0, 0, 0, 0, 0, 91, 765,
    0, 0, 888, 0, 0, 828, 811, 879, 0, 0, 0, 33,
    778, 9, 484, 676, 592, 0, 0, 93, 0, 0, 0, 780,
    27, 546, 0, 0, 343, 0, 146, 804, 0, 419, 99, 628,
    0, 433, 0, 0, 48, 717, 0, 0,
};

static const uint8_t figure_units_filter[] = {
    0, 0, 0, 0, 8, 8, 0, 0, 0, 0, 16, 0, 0, 0, 0, 1, 4, 64, 0, 0, 0, 16, 16, 0,
    0, 0, 0, 0, 1, 1, 0, 64, 32, 0, 0, 2, 0, 16, 0, 0, 44, 0, 8, 0, 0, 0, 0, 0,
    5, 16, 4, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 2, 16, 0, 0, 8, 0, 72,
    0, 2, 0, 4, 0, 4, 0, 1, 0, 224, 0, 8, 0, 0, 10, 0, 128, 32, 8, 0, 2, 32, 0, 0,
    128, 0, 128, 0, 0, 0, 0, 4, 0, 128, 0, 0, 0, 0, 0, 128, 0, 32, 0, 0, 0, 0, 0, 4,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 8, 4, 136, 0, 128, 0, 0, 112, 0, 128, 0,
    32, 0, 0, 0, 0, 64, 2, 130, 1, 0, 4, 160, 0, 64, 0, 4, 8, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 32, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 4, 0, 0, 0, 2, 0,
    0, 0, 0, 32, 2, 0, 0, 136, 0, 128, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 8, 128, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 2, 0, 144, 0, 0, 0, 128, 0,
    68, 2, 0, 8, 8, 0, 0, 0, 0, 0, 73, 0, 0, 32, 0, 0, 0, 0, 0, 0, 8, 1, 0, 64,
    0, 32, 32, 128, 0, 0, 16, 0, 0, 2, 0, 4, 0, 32, 0, 68, 0, 0, 4, 32, 0, 64, 0, 0,
    128, 0, 64, 4, 0, 0, 4, 0, 0, 0, 0, 0, 2, 16, 0, 0, 0, 129, 64, 0, 1, 9, 0, 0,
    16, 0, 64, 0, 64, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 6, 0, 0, 0, 32, 128, 0, 0,
    136, 0, 0, 0, 64, 0, 4, 0, 0, 9, 32, 0, 0, 12, 0, 0, 0, 4, 0, 64, 1, 4, 0, 0,
    0, 0, 0, 4, 8, 8, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 48, 0,
    2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 64, 4, 4, 0, 0, 0, 0, 0, 0, 0,
    16, 0, 8, 0, 4, 0, 0, 4, 0, 0, 0, 0, 0, 36, 160, 0, 32, 32, 0, 0, 0, 0, 0, 0,
    16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 0, 0, 16, 0, 9, 0, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1, 64, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 4, 1,
    160, 10, 0, 0, 64, 0, 0, 16, 8, 0, 0, 0, 32, 4, 32, 0, 0, 0, 64, 1, 0, 0, 8, 64,
    0, 16, 64, 0, 40, 128, 0, 16, 16, 0, 8, 0, 0, 1, 18, 4, 0, 0, 8, 0, 0, 0, 0, 0,
    68, 0, 0, 0, 0, 0, 0, 5, 128, 65, 128, 0, 0, 0, 0, 8, 0, 2, 4, 0, 0, 0, 1, 0,
    0, 1, 8, 8, 32, 1, 10, 4, 8, 32, 0, 0, 0, 16, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4, 0, 0, 0, 32, 0, 0, 0, 4, 34, 0, 0, 0, 1, 0, 0, 128, 0, 8, 68, 0, 16,
    0, 0, 8, 0, 4, 0, 8, 0, 0, 0, 2, 0, 4, 5, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0,
    8, 4, 0, 2, 0, 0, 0, 0, 0, 0, 50, 0, 0, 128, 0, 0, 64, 0, 130, 68, 0, 16, 0, 0,
    0, 0, 128, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 2, 0, 0, 4, 64, 4, 0,
    1, 0, 0, 0, 0, 0, 0, 128, 32, 0, 0, 0, 0, 16, 4, 128, 0, 16, 0, 0, 0, 1, 0, 1,
    0, 0, 32, 8, 0, 0, 0, 0, 0, 0, 4, 16, 0, 0, 0, 8, 16, 1, 0, 0, 0, 1, 32, 0,
    0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 2, 0, 0, 64, 0, 0, 0, 0, 2, 0, 0, 36, 0,
    0, 0, 0, 4, 1, 0, 32, 16, 36, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 4, 0, 0,
    0, 64, 0, 4, 0, 1, 8, 64, 0, 10, 16, 0, 0, 0, 0, 0, 68, 16, 0, 2, 8, 8, 0, 0,
    8, 1, 0, 0, 8, 0, 0, 0, 8, 0, 65, 0, 0, 2, 0, 0, 0, 128, 0, 0, 0, 0, 0, 96,
    0, 0, 128, 0, 0, 1, 16, 0, 0, 0, 8, 0, 0, 0, 0, 2, 0, 0, 0, 64, 0, 0, 0, 0,
    0, 0, 8, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128, 0, 32, 0, 2, 64, 0, 0, 0,
    132, 0, 16, 0, 128, 0, 4, 0, 0, 32, 0, 0, 0, 1, 0, 0, 0, 8, 0, 32, 0, 8, 0, 32,
    32, 1, 16, 8, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 6, 0, 0, 4, 0, 64,
    0, 0, 0, 0, 0, 2, 0, 128, 0, 0, 0, 8, 0, 128, 0, 0, 0, 16, 0, 32, 0, 0, 0, 4,
    0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0,
    0, 144, 1, 64, 32, 0, 0, 0, 0, 0, 0, 16, 0, 64, 2, 34, 0, 34, 32, 128, 0, 32, 8, 4,
    0, 4, 0, 0, 0, 0, 0, 2, 8, 0, 0, 68, 4, 0, 4, 0, 10, 0, 2, 2, 2, 16, 0, 0,
    0, 32, 8, 0, 8, 128, 0, 2, 0, 0, 4, 0, 0, 0, 0, 0, 0, 40, 128, 0, 0, 0, 0, 16,
    64, 0, 0, 0, 0, 68, 0, 160, 0, 0, 0, 0, 0, 2, 16, 4, 0, 0, 0, 0, 0, 16, 33, 0,
    0, 0, 0, 0, 0, 4, 2, 0, 0, 0, 0, 64, 128, 16, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0,
    0, 4, 65, 4, 1, 0, 128, 0, 0, 16, 0, 16, 32, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 16,
    33, 8, 128, 0, 0, 76, 0, 0, 0, 128, 0, 40, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 4,
    0, 0, 0, 8, 0, 128, 0, 0, 4, 0, 64, 128, 0, 0, 0, 0, 0, 0, 10, 0, 5, 128, 16, 8,
    0, 0, 0, 0, 0, 6, 0, 0, 8, 64, 0, 0, 0, 0, 0, 0, 3, 1, 4, 0, 2, 0, 0, 32,
    0, 4, 0, 0, 64, 68, 1, 4, 0, 0, 0, 0, 1, 0, 0, 32, 1, 0, 16, 0, 0, 1, 32, 0,
    4, 0, 2, 0, 0, 32, 0, 0, 0, 0, 32, 0, 44, 0, 4, 0, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 0, 0, 8, 4, 16, 128, 64, 0, 0, 26, 0, 0, 0, 64, 2, 32, 68, 16, 32, 4, 33,
    0, 0, 0, 0, 0, 4, 0, 0, 0, 64, 3, 0, 4, 4, 0, 0, 0, 12, 4, 0, 0, 0, 0, 0,
    5, 0, 0, 1, 0, 32, 0, 0, 2, 160, 129, 0, 24, 0, 0, 64, 0, 0, 0, 64, 19, 0, 0, 2,
    16, 0, 0, 12, 0, 0, 1, 0, 0, 4, 0, 0, 32, 0, 0, 2, 0, 0, 0, 8, 1, 128, 0, 0,
    0, 128, 0, 0, 64, 1, 0, 0, 0, 0, 0, 0, 128, 1, 0, 64, 0, 0, 64, 4, 0, 64, 4, 0,
    17, 4, 0, 0, 129, 0, 0, 34, 0, 0, 3, 2, 0, 32, 0, 0, 0, 32, 0, 0, 0, 0, 0, 68,
    128, 0, 0, 0, 16, 0, 0, 136, 32, 64, 0, 0, 4, 0, 128, 0, 32, 16, 0, 0, 12, 0, 128, 8,
    2, 0, 136, 0, 2, 0, 4, 96, 0, 0, 0, 64, 64, 32, 32, 8, 0, 0, 128, 0, 0, 0, 32, 2,
    0, 4, 0, 4, 0, 0, 66, 0, 0, 4, 0, 1, 4, 0, 16, 0, 0, 0, 8, 0, 0, 8, 0, 0,
    0, 0, 0, 0, 8, 0, 4, 0, 0, 0, 0, 4, 16, 9, 0, 128, 0, 0, 96, 16, 0, 16, 16, 0,
    0, 0, 0, 8, 16, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0, 8, 16, 0, 128, 16, 0, 72, 0, 0,
    0, 1, 0, 0, 0, 0, 0, 8, 0, 16, 0, 0, 0, 0, 68, 0, 32, 0, 4, 0, 0, 16, 0, 32,
    0, 4, 8, 0, 32, 0, 40, 4, 0, 0, 0, 0, 0, 0, 16, 4, 0, 1, 0, 0, 0, 1, 0, 0,
    0, 0, 8, 0, 0, 64, 132, 4, 0, 0, 0, 0, 0, 0, 0, 8, 34, 4, 0, 34, 12, 0, 0, 0,
    4, 0, 0, 0, 0, 0, 132, 0, 0, 16, 0, 64, 0, 48, 8, 24, 0, 128, 0, 0, 64, 0, 2, 128,
    128, 0, 0, 16, 32, 0, 0, 65, 0, 0, 0, 16, 17, 0, 0, 128, 16, 0, 0, 0, 0, 0, 0, 0,
    64, 0, 32, 0, 0, 0, 96, 0, 0, 6, 0, 4, 40, 0, 0, 0, 0, 0, 0, 64, 0, 64, 0, 0,
    0, 0, 0, 0, 0, 0, 64, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 128, 1, 0, 0, 0, 4, 1,
    0, 1, 0, 4, 2, 16, 64, 0, 64, 0, 0, 4, 64, 0, 0, 0, 1, 0, 129, 129, 0, 0, 0, 0,
    32, 128, 64, 0, 4, 0, 0, 0, 16, 0, 0, 0, 0, 32, 0, 2, 64, 0, 0, 0, 0, 0, 0, 0,
    192, 132, 136, 128, 0, 0, 0, 8, 0, 32, 2, 0, 0, 4, 2, 0, 0, 0, 1, 0, 0, 4, 0, 0,
    0, 0, 0, 4, 0, 0, 0, 16, 16, 0, 128, 2, 8, 0, 8, 0, 0, 0, 36, 6, 129, 2, 4, 4,
    32, 2, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 64, 0, 0, 16, 2, 0, 0, 6, 128, 64, 1, 0,
    0, 1, 64, 0, 128, 0, 0, 20, 0, 132, 0, 4, 128, 4, 0, 8, 0, 0, 16, 0, 1, 0, 0, 0,
    0, 0, 16, 4, 0, 0, 2, 0, 6, 4, 64, 4, 0, 0, 0, 0, 0, 0, 10, 4, 6, 64, 0, 8,
    0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 1, 0, 72, 0, 0, 0, 0, 0, 0, 19, 4, 128, 0,
    0, 0, 0, 0, 1, 0, 0, 4, 0, 132, 8, 0, 64, 0, 4, 128, 0, 4, 0, 0, 0, 32, 0, 0,
    1, 0, 0, 64, 0, 52, 0, 192, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 4, 0, 0, 64, 8, 8,
    72, 3, 0, 128, 2, 0, 0, 0, 192, 0, 4, 48, 0, 128, 0, 10, 128, 32, 0, 0, 136, 32, 0, 64,
    0, 0, 0, 2, 0, 40, 0, 1, 0, 0, 1, 0, 0, 0, 0, 160, 0, 0, 0, 0, 0, 0, 0, 32,
    0, 130, 16, 132, 0, 0, 0, 0, 10, 0, 64, 0, 0, 3, 0, 0, 4, 2, 130, 0, 40, 34, 0, 0,
    0, 0, 0, 0, 8, 0, 0, 1, 32, 0, 0, 16, 0, 32, 0, 0, 0, 0, 0, 68, 0, 4, 0, 32,
    16, 0, 0, 5, 0, 0, 0, 0, 0, 0, 4, 2, 0, 0, 1, 0, 0, 20, 4, 0, 0, 0, 0, 64,
    32, 16, 64, 0, 4, 0, 0, 8, 0, 0, 0, 16, 130, 0, 0, 0, 8, 0, 8, 2, 0, 8, 40, 0,
    0, 2, 0, 0, 20, 0, 0, 0,
};

static const lexicon figure_units_words = {figure_units_table.entries, figure_units_slots, figure_units_filter, 2047};

#endif
