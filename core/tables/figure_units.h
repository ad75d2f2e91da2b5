/* Made by tools/make_tables.py from core/data/figure_units.txt; do not edit. */
#ifndef DESK_TABLE_FIGURE_UNITS_H
#define DESK_TABLE_FIGURE_UNITS_H

#include "../lexicon.h"
#include "../figure_lists.h"

static const struct {
    lexicon_entry entries[938];
    char text[172][128];
} figure_units_table = {
    {
        {15008, 0x200C87A0u, UNIT_PERCENT, 1, 1, 3}, /* % */
        {15002, 0xBB0A8890u, UNIT_PERCENT, 10, 3, 1}, /* % - points */
        {15014, 0x6EA041F6u, UNIT_PERCENT, 7, 2, 1}, /* % point */
        {15023, 0xAAA8D89Bu, UNIT_PERCENT, 8, 2, 1}, /* % points */
        {15033, 0x55F9B948u, UNIT_QUANTITY, 4, 1, 3}, /* acre */
        {15027, 0x5C1034E5u, UNIT_QUANTITY, 11, 3, 1}, /* acre - feet */
        {15040, 0xDABE2B22u, UNIT_QUANTITY, 9, 2, 1}, /* acre feet */
        {15044, 0x2955C896u, UNIT_QUANTITY, 9, 2, 1}, /* acre foot */
        {15048, 0x931E97E1u, UNIT_QUANTITY, 5, 1, 1}, /* acres */
        {15043, 0x1D279A19u, UNIT_QUANTITY, 3, 1, 1}, /* amp */
        {15038, 0xE033CBF5u, UNIT_QUANTITY, 6, 1, 1}, /* ampere */
        {15036, 0x778963F2u, UNIT_QUANTITY, 7, 1, 1}, /* amperes */
        {15035, 0x4F5814DEu, UNIT_QUANTITY, 4, 1, 1}, /* amps */
        {15031, 0x3A6F2ADBu, 0, 3, 0, 2}, /* arc */
        {15040, 0x8E7BAE27u, UNIT_QUANTITY, 10, 2, 1}, /* arc minute */
        {15046, 0xBF45ECBAu, UNIT_QUANTITY, 11, 2, 1}, /* arc minutes */
        {15053, 0x47BBF43Bu, UNIT_QUANTITY, 10, 2, 1}, /* arc second */
        {15059, 0x99C07DF6u, UNIT_QUANTITY, 11, 2, 1}, /* arc seconds */
        {15066, 0x7058CA70u, UNIT_QUANTITY, 10, 1, 1}, /* arcminutes */
        {15088, 0x10C84830u, UNIT_QUANTITY, 10, 1, 1}, /* arcseconds */
        {15094, 0x9B21A3CBu, 0, 12, 0, 2}, /* astronomical */
        {15092, 0x87C45E21u, UNIT_QUANTITY, 17, 2, 1}, /* astronomical unit */
        {15112, 0x92E1AE3Cu, UNIT_QUANTITY, 18, 2, 1}, /* astronomical units */
        {15152, 0x5825171Bu, UNIT_SYMBOL, 2, 1, 1}, /* au */
        {15157, 0x123C95D1u, UNIT_QUANTITY, 6, 1, 3}, /* barrel */
        {15155, 0x068A154Au, UNIT_QUANTITY, 13, 3, 1}, /* barrel of oil */
        {15160, 0x34ED5FECu, UNIT_QUANTITY, 14, 3, 1}, /* barrel per day */
        {15174, 0x575F8E06u, UNIT_QUANTITY, 7, 1, 5}, /* barrels */
        {15200, 0x5E494557u, UNIT_QUANTITY, 13, 3, 1}, /* barrels a day */
        {15213, 0x6753BDADu, UNIT_QUANTITY, 14, 3, 1}, /* barrels of oil */
        {15219, 0xFF147360u, UNIT_QUANTITY, 20, 5, 1}, /* barrels of oil a day */
        {15239, 0xD200C4D8u, UNIT_QUANTITY, 22, 5, 1}, /* barrels of oil per day */
        {15264, 0xC9C267DFu, UNIT_QUANTITY, 15, 3, 1}, /* barrels per day */
        {15279, 0x15351B6Du, 0, 5, 0, 2}, /* basis */
        {15270, 0xB2A28D51u, UNIT_BASIS_POINT, 11, 2, 1}, /* basis point */
        {15283, 0xF4EA8150u, UNIT_BASIS_POINT, 12, 2, 1}, /* basis points */
        {15297, 0x5ABF9FCBu, UNIT_SYMBOL, 3, 1, 1}, /* bbl */
        {15292, 0x735B3785u, UNIT_QUANTITY, 9, 1, 1}, /* becquerel */
        {15296, 0x8E991842u, UNIT_QUANTITY, 10, 1, 1}, /* becquerels */
        {15301, 0x6ACD3085u, UNIT_SYMBOL, 3, 1, 1}, /* bhp */
        {15300, 0x60CAE230u, UNIT_QUANTITY, 3, 1, 1}, /* bit */
        {15292, 0xA2622F79u, UNIT_QUANTITY, 4, 1, 1}, /* bits */
        {15285, 0x66E244F1u, UNIT_SYMBOL, 3, 1, 1}, /* bpd */
        {15288, 0x77E25FB4u, UNIT_BASIS_POINT, 3, 1, 1}, /* bps */
        {15293, 0x4C2BBFFCu, UNIT_SYMBOL, 2, 1, 1}, /* bq */
        {15290, 0x628048A0u, 0, 7, 0, 3}, /* british */
        {15296, 0x802CCEE7u, UNIT_QUANTITY, 20, 3, 1}, /* british thermal unit */
        {15322, 0x6FC4FA2Eu, UNIT_QUANTITY, 21, 3, 1}, /* british thermal units */
        {15349, 0x65D7B602u, UNIT_SYMBOL, 3, 1, 1}, /* btu */
        {15376, 0xC39433E3u, UNIT_SYMBOL, 4, 1, 1}, /* btus */
        {15386, 0x7B217F1Au, UNIT_QUANTITY, 6, 1, 1}, /* bushel */
        {15384, 0x3EBB924Bu, UNIT_QUANTITY, 7, 1, 1}, /* bushels */
        {15383, 0x645A021Fu, UNIT_QUANTITY, 4, 1, 1}, /* byte */
        {15377, 0x65B1D004u, UNIT_QUANTITY, 5, 1, 1}, /* bytes */
        {15372, 0xE60C2C52u, UNIT_LETTER, 1, 1, 1}, /* c */
        {15366, 0xEE74363Fu, UNIT_SYMBOL, 3, 1, 1}, /* cal */
        {15362, 0xAF19A1A8u, UNIT_QUANTITY, 7, 1, 1}, /* calorie */
        {15376, 0x8059CBC1u, UNIT_QUANTITY, 8, 1, 1}, /* calories */
        {15377, 0xA9F03851u, UNIT_QUANTITY, 7, 1, 1}, /* candela */
        {15377, 0xA7285D86u, UNIT_QUANTITY, 8, 1, 1}, /* candelas */
        {15378, 0x6AE6031Cu, UNIT_QUANTITY, 5, 1, 1}, /* carat */
        {15374, 0xB71767BDu, UNIT_QUANTITY, 6, 1, 1}, /* carats */
        {15371, 0x56299123u, UNIT_SYMBOL, 2, 1, 1}, /* cc */
        {15375, 0xB5CA9613u, UNIT_TEMPERATURE, 7, 1, 1}, /* celcius */
        {15375, 0x86B09383u, UNIT_TEMPERATURE, 7, 1, 1}, /* celsius */
        {15376, 0x5DB65485u, UNIT_TEMPERATURE, 10, 1, 1}, /* centigrade */
        {15379, 0x3C0BD71Cu, UNIT_QUANTITY, 10, 1, 1}, /* centiliter */
        {15385, 0xF5A423BDu, UNIT_QUANTITY, 11, 1, 1}, /* centiliters */
        {15392, 0x3B39A0BEu, UNIT_QUANTITY, 10, 1, 1}, /* centilitre */
        {15398, 0x08B822B7u, UNIT_QUANTITY, 11, 1, 1}, /* centilitres */
        {15424, 0x33CF5E13u, UNIT_QUANTITY, 10, 1, 1}, /* centimeter */
        {15430, 0xEF719120u, UNIT_QUANTITY, 11, 1, 1}, /* centimeters */
        {15437, 0x2904BB25u, UNIT_QUANTITY, 10, 1, 1}, /* centimetre */
        {15443, 0xE872E862u, UNIT_QUANTITY, 11, 1, 1}, /* centimetres */
        {15450, 0xE550AF8Fu, UNIT_DURATION, 9, 1, 1}, /* centuries */
        {15452, 0x864C86F7u, UNIT_DURATION, 7, 1, 1}, /* century */
        {15456, 0x6329A59Au, UNIT_SYMBOL, 2, 1, 1}, /* cl */
        {15454, 0x6429A72Du, UNIT_SYMBOL, 2, 1, 3}, /* cm */
        {15452, 0x5851AB8Du, UNIT_SYMBOL, 4, 2, 1}, /* cm 2 */
        {15459, 0x331B3CD4u, UNIT_SYMBOL, 4, 2, 1}, /* cm 3 */
        {15465, 0xE1B46329u, UNIT_SYMBOL, 6, 3, 1}, /* cm ^ 2 */
        {15474, 0xD0DD3BCDu, UNIT_SYMBOL, 5, 2, 1}, /* cm ² */
        {15488, 0xCC9215CDu, UNIT_SYMBOL, 3, 1, 1}, /* cm2 */
        {15494, 0xCB92143Au, UNIT_SYMBOL, 3, 1, 1}, /* cm3 */
        {15499, 0x0B9278FAu, UNIT_SYMBOL, 3, 1, 1}, /* cms */
        {15498, 0x0AFC481Du, UNIT_SYMBOL, 4, 1, 1}, /* cm² */
        {15505, 0x09FC468Au, UNIT_SYMBOL, 4, 1, 1}, /* cm³ */
        {15511, 0x4B297FD2u, UNIT_SYMBOL, 2, 1, 1}, /* ct */
        {15504, 0x4C298165u, 0, 2, 0, 2}, /* cu */
        {15504, 0x6BDB97E7u, UNIT_QUANTITY, 5, 2, 1}, /* cu ft */
        {15505, 0x1ADE9322u, UNIT_QUANTITY, 4, 2, 1}, /* cu m */
        {15506, 0x30568911u, 0, 3, 0, 2}, /* cu. */
        {15495, 0x45E3F99Fu, UNIT_QUANTITY, 7, 2, 1}, /* cu. ft. */
        {15498, 0x7D2E2BAEu, UNIT_QUANTITY, 5, 2, 1}, /* cu. m */
        {15500, 0xA1AA8E25u, 0, 5, 0, 4}, /* cubic */
        {15491, 0xA75ED7F6u, UNIT_QUANTITY, 18, 3, 1}, /* cubic - centimeter */
        {15520, 0xDBF3BD77u, UNIT_QUANTITY, 19, 3, 1}, /* cubic - centimeters */
        {15541, 0x36EF13ECu, UNIT_QUANTITY, 18, 3, 1}, /* cubic - centimetre */
        {15561, 0x53F38F55u, UNIT_QUANTITY, 19, 3, 1}, /* cubic - centimetres */
        {15600, 0x37A7B574u, UNIT_QUANTITY, 10, 3, 1}, /* cubic - cm */
        {15612, 0x96004D5Cu, UNIT_QUANTITY, 12, 3, 1}, /* cubic - feet */
        {15620, 0xB2283560u, UNIT_QUANTITY, 12, 3, 1}, /* cubic - foot */
        {15628, 0xBE0902BAu, UNIT_QUANTITY, 10, 3, 1}, /* cubic - ft */
        {15634, 0xD1F0BF44u, UNIT_QUANTITY, 12, 3, 1}, /* cubic - inch */
        {15648, 0x2555DEE8u, UNIT_QUANTITY, 14, 3, 1}, /* cubic - inches */
        {15658, 0x507DBA38u, UNIT_QUANTITY, 17, 3, 1}, /* cubic - kilometer */
        {15676, 0x44106499u, UNIT_QUANTITY, 18, 3, 1}, /* cubic - kilometers */
        {15728, 0xEB8B4E1Eu, UNIT_QUANTITY, 17, 3, 1}, /* cubic - kilometre */
        {15746, 0xC03FBB2Fu, UNIT_QUANTITY, 18, 3, 1}, /* cubic - kilometres */
        {15765, 0x91E5B18Cu, UNIT_QUANTITY, 10, 3, 1}, /* cubic - km */
        {15776, 0x9E4F544Fu, UNIT_QUANTITY, 9, 3, 1}, /* cubic - m */
        {15792, 0x28AFE0D5u, UNIT_QUANTITY, 13, 3, 1}, /* cubic - meter */
        {15802, 0x6FD0C626u, UNIT_QUANTITY, 14, 3, 1}, /* cubic - meters */
        {15813, 0x8455EC43u, UNIT_QUANTITY, 13, 3, 1}, /* cubic - metre */
        {15823, 0x4809E694u, UNIT_QUANTITY, 14, 3, 1}, /* cubic - metres */
        {15856, 0x0C2A59DFu, UNIT_QUANTITY, 12, 3, 1}, /* cubic - mile */
        {15864, 0xD67C8768u, UNIT_QUANTITY, 13, 3, 1}, /* cubic - miles */
        {15873, 0xF55111E0u, UNIT_QUANTITY, 12, 3, 1}, /* cubic - yard */
        {15881, 0xDB103051u, UNIT_QUANTITY, 13, 3, 1}, /* cubic - yards */
        {15920, 0xE6B2F76Bu, UNIT_QUANTITY, 16, 2, 1}, /* cubic centimeter */
        {15938, 0x56874B8Au, UNIT_QUANTITY, 17, 2, 1}, /* cubic centimeters */
        {15957, 0xB9CA2115u, UNIT_QUANTITY, 16, 2, 1}, /* cubic centimetre */
        {16000, 0xA181C22Cu, UNIT_QUANTITY, 17, 2, 1}, /* cubic centimetres */
        {16019, 0xCE16A29Du, UNIT_QUANTITY, 8, 2, 1}, /* cubic cm */
        {16029, 0x800E5A85u, UNIT_QUANTITY, 10, 2, 1}, /* cubic feet */
        {16035, 0xB33EADE0u, UNIT_QUANTITY, 21, 4, 1}, /* cubic feet per second */
        {16064, 0x43A86E11u, UNIT_QUANTITY, 10, 2, 1}, /* cubic foot */
        {16070, 0xB81654A7u, UNIT_QUANTITY, 8, 2, 1}, /* cubic ft */
        {16074, 0xE4D78C6Du, UNIT_QUANTITY, 10, 2, 1}, /* cubic inch */
        {16080, 0x200C5799u, UNIT_QUANTITY, 12, 2, 1}, /* cubic inches */
        {16088, 0xC51174E9u, UNIT_QUANTITY, 15, 2, 1}, /* cubic kilometer */
        {16112, 0x6ED2E9E8u, UNIT_QUANTITY, 16, 2, 1}, /* cubic kilometers */
        {16129, 0x16FF8D93u, UNIT_QUANTITY, 15, 2, 1}, /* cubic kilometre */
        {16145, 0x7D99C742u, UNIT_QUANTITY, 16, 2, 1}, /* cubic kilometres */
        {16162, 0xB8DD5CB5u, UNIT_QUANTITY, 8, 2, 1}, /* cubic km */
        {16176, 0x3EC00262u, UNIT_QUANTITY, 7, 2, 1}, /* cubic m */
        {16180, 0x8BB255ACu, UNIT_QUANTITY, 11, 2, 1}, /* cubic meter */
        {16188, 0x5D45879Bu, UNIT_QUANTITY, 12, 2, 1}, /* cubic meters */
        {16197, 0x5B27CCBEu, UNIT_QUANTITY, 23, 4, 1}, /* cubic meters per second */
        {16240, 0x595F8CCEu, UNIT_QUANTITY, 11, 2, 1}, /* cubic metre */
        {16248, 0xDEDE91BDu, UNIT_QUANTITY, 12, 2, 1}, /* cubic metres */
        {16257, 0x5198CFA8u, UNIT_QUANTITY, 23, 4, 1}, /* cubic metres per second */
        {16288, 0x790D27F2u, UNIT_QUANTITY, 10, 2, 1}, /* cubic mile */
        {16304, 0xCD6B4219u, UNIT_QUANTITY, 11, 2, 1}, /* cubic miles */
        {16311, 0x19A1AC91u, UNIT_QUANTITY, 10, 2, 1}, /* cubic yard */
        {16317, 0x69D917A0u, UNIT_QUANTITY, 11, 2, 1}, /* cubic yards */
        {16324, 0xFA56340Fu, UNIT_QUANTITY, 3, 1, 1}, /* cup */
        {16316, 0x91B49F34u, UNIT_QUANTITY, 4, 1, 1}, /* cups */
        {16309, 0xE10C2473u, UNIT_DURATION_SYMBOL, 1, 1, 1}, /* d */
        {16299, 0xE44F21FDu, UNIT_DURATION, 3, 1, 1}, /* day */
        {16291, 0xF691D28Au, UNIT_DURATION, 4, 1, 1}, /* days */
        {16284, 0x571CC6C3u, UNIT_SYMBOL, 2, 1, 1}, /* db */
        {16288, 0x77801309u, UNIT_DURATION, 6, 1, 1}, /* decade */
        {16286, 0x989EA90Eu, UNIT_DURATION, 7, 1, 1}, /* decades */
        {16285, 0x17E2CACDu, UNIT_QUANTITY, 7, 1, 1}, /* decibel */
        {16285, 0x5805291Au, UNIT_QUANTITY, 8, 1, 1}, /* decibels */
        {16286, 0x2F8C00E8u, UNIT_QUANTITY, 9, 1, 1}, /* deciliter */
        {16290, 0x7464F401u, UNIT_QUANTITY, 10, 1, 1}, /* deciliters */
        {16295, 0x46A6689Au, UNIT_QUANTITY, 9, 1, 1}, /* decilitre */
        {16304, 0x20F726CBu, UNIT_QUANTITY, 10, 1, 1}, /* decilitres */
        {16309, 0x01CCC637u, UNIT_QUANTITY, 9, 1, 1}, /* decimeter */
        {16313, 0x195C1D0Cu, UNIT_QUANTITY, 10, 1, 1}, /* decimeters */
        {16318, 0xFEED1529u, UNIT_QUANTITY, 9, 1, 1}, /* decimetre */
        {16322, 0xA9389CAEu, UNIT_QUANTITY, 10, 1, 1}, /* decimetres */
        {16327, 0xC659801Fu, UNIT_TEMPERATURE, 3, 1, 2}, /* deg */
        {16322, 0xE3820252u, UNIT_TEMPERATURE, 5, 2, 1}, /* deg c */
        {16320, 0x0939C6F1u, UNIT_TEMPERATURE, 11, 2, 1}, /* deg celsius */
        {16324, 0x7D7BA5BBu, UNIT_TEMPERATURE, 5, 2, 1}, /* deg f */
        {16325, 0xF8D92EF9u, UNIT_TEMPERATURE, 14, 2, 1}, /* deg fahrenheit */
        {16335, 0x6FE4CD23u, UNIT_TEMPERATURE, 4, 1, 2}, /* deg. */
        {16331, 0x1923C436u, UNIT_TEMPERATURE, 6, 2, 1}, /* deg. c */
        {16330, 0xC7B988B5u, UNIT_TEMPERATURE, 12, 2, 1}, /* deg. celsius */
        {16352, 0x3D3CB0AFu, UNIT_TEMPERATURE, 6, 2, 1}, /* deg. f */
        {16354, 0x29D0AFADu, UNIT_TEMPERATURE, 15, 2, 1}, /* deg. fahrenheit */
        {16365, 0x98D3BE69u, UNIT_TEMPERATURE, 6, 1, 2}, /* degree */
        {16363, 0xB8A979E0u, UNIT_TEMPERATURE, 8, 2, 1}, /* degree c */
        {16364, 0xABD6D4DFu, UNIT_TEMPERATURE, 14, 2, 1}, /* degree celsius */
        {16371, 0x477F7541u, UNIT_TEMPERATURE, 17, 2, 1}, /* degree centigrade */
        {16384, 0x07365B05u, UNIT_TEMPERATURE, 8, 2, 1}, /* degree f */
        {16388, 0x8F893EC7u, UNIT_TEMPERATURE, 17, 2, 1}, /* degree fahrenheit */
        {16401, 0x2110D3DFu, UNIT_TEMPERATURE, 16, 2, 1}, /* degree farenheit */
        {16413, 0xAF5442EEu, UNIT_TEMPERATURE, 7, 1, 3}, /* degrees */
        {16412, 0xD85A311Du, UNIT_TEMPERATURE, 17, 3, 1}, /* degrees - celsius */
        {16432, 0xD429E811u, UNIT_TEMPERATURE, 9, 2, 1}, /* degrees c */
        {16434, 0xE2225402u, UNIT_TEMPERATURE, 15, 2, 1}, /* degrees celcius */
        {16442, 0xE1E6CD72u, UNIT_TEMPERATURE, 15, 2, 1}, /* degrees celsius */
        {16450, 0x25318F10u, UNIT_TEMPERATURE, 18, 2, 1}, /* degrees centigrade */
        {16461, 0x4EEEE25Cu, UNIT_TEMPERATURE, 9, 2, 1}, /* degrees f */
        {16480, 0x789A305Au, UNIT_TEMPERATURE, 18, 2, 1}, /* degrees fahrenheit */
        {16494, 0xC4096C72u, UNIT_TEMPERATURE, 17, 2, 1}, /* degrees farenheit */
        {16507, 0xD64A1ADEu, UNIT_TEMPERATURE, 18, 2, 1}, /* degrees farhenheit */
        {16521, 0x2DFEBCD9u, UNIT_TEMPERATURE, 9, 2, 1}, /* degrees k */
        {16522, 0x11D059CFu, UNIT_TEMPERATURE, 14, 2, 1}, /* degrees kelvin */
        {16528, 0x651CDCCDu, UNIT_SYMBOL, 2, 1, 1}, /* dl */
        {16525, 0x641CDB3Au, UNIT_SYMBOL, 2, 1, 1}, /* dm */
        {16522, 0x20B2CFA9u, 0, 4, 0, 3}, /* dots */
        {16512, 0xD5265954u, UNIT_QUANTITY, 13, 3, 1}, /* dots per inch */
        {16523, 0xE82A5770u, UNIT_SYMBOL, 3, 1, 1}, /* dpi */
        {16524, 0xD5532280u, UNIT_QUANTITY, 12, 1, 1}, /* electronvolt */
        {16560, 0xC4E00489u, UNIT_QUANTITY, 13, 1, 1}, /* electronvolts */
        {16571, 0x491A7222u, UNIT_SYMBOL, 2, 1, 1}, /* ev */
        {16571, 0xE30C2799u, UNIT_LETTER, 1, 1, 1}, /* f */
        {16568, 0x8493F63Bu, UNIT_TEMPERATURE, 10, 1, 1}, /* fahrenheit */
        {16574, 0xC85E6283u, UNIT_TEMPERATURE, 9, 1, 1}, /* farenheit */
        {16579, 0x057F6677u, UNIT_TEMPERATURE, 10, 1, 1}, /* farhenheit */
        {16592, 0xAA16DC44u, UNIT_QUANTITY, 6, 1, 1}, /* fathom */
        {16590, 0xF8FCAA95u, UNIT_QUANTITY, 7, 1, 1}, /* fathoms */
        {16589, 0xBB357F55u, UNIT_QUANTITY, 4, 1, 3}, /* feet */
        {16583, 0x40FD1210u, UNIT_QUANTITY, 15, 3, 1}, /* feet per second */
        {16599, 0x073B7CF8u, UNIT_QUANTITY, 12, 2, 1}, /* feet squared */
        {16608, 0x6122E6AFu, 0, 2, 0, 2}, /* fl */
        {16596, 0x7DDC2F68u, UNIT_QUANTITY, 5, 2, 1}, /* fl oz */
        {16598, 0x6AF0DD13u, 0, 3, 0, 2}, /* fl. */
        {16592, 0xD50F31FAu, UNIT_QUANTITY, 7, 2, 1}, /* fl. oz. */
        {16596, 0xA2BDCB73u, 0, 5, 0, 2}, /* fluid */
        {16587, 0xA7BF3BA3u, UNIT_QUANTITY, 11, 2, 1}, /* fluid ounce */
        {16595, 0x57D9761Eu, UNIT_QUANTITY, 12, 2, 1}, /* fluid ounces */
        {16604, 0x2D505A99u, UNIT_QUANTITY, 4, 1, 3}, /* foot */
        {16598, 0x1B782704u, UNIT_QUANTITY, 15, 3, 1}, /* foot per second */
        {16624, 0x47B4BED2u, UNIT_DURATION, 9, 1, 1}, /* fortnight */
        {16628, 0x82881773u, UNIT_DURATION, 10, 1, 1}, /* fortnights */
        {16633, 0xBDD34AA8u, UNIT_SYMBOL, 3, 1, 1}, /* fps */
        {16637, 0x5922DA17u, UNIT_SYMBOL, 2, 1, 2}, /* ft */
        {16629, 0xCDD9D537u, UNIT_SYMBOL, 4, 2, 1}, /* ft 2 */
        {16630, 0x8ADD87BBu, UNIT_SYMBOL, 3, 1, 1}, /* ft. */
        {16623, 0x76DD683Fu, UNIT_SYMBOL, 3, 1, 1}, /* ft2 */
        {16623, 0x2D405547u, UNIT_SYMBOL, 4, 1, 1}, /* ft² */
        {16624, 0xD146088Cu, UNIT_QUANTITY, 7, 1, 1}, /* furlong */
        {16624, 0x7040296Du, UNIT_QUANTITY, 8, 1, 1}, /* furlongs */
        {16625, 0xE20C2606u, UNIT_SYMBOL, 1, 1, 4}, /* g */
        {16616, 0xEEDADF7Cu, UNIT_SYMBOL, 8, 4, 1}, /* g / cm 3 */
        {16635, 0xC2BE593Cu, UNIT_SYMBOL, 9, 4, 1}, /* g / cm ³ */
        {16672, 0xB82DC4BCu, UNIT_SYMBOL, 7, 3, 1}, /* g / cm3 */
        {16690, 0xBF99394Cu, UNIT_SYMBOL, 8, 3, 1}, /* g / cm³ */
        {16709, 0xBFC128FDu, UNIT_SYMBOL, 6, 3, 1}, /* g / km */
        {16719, 0xB87D511Bu, UNIT_SYMBOL, 5, 3, 1}, /* g / l */
        {16736, 0x545734EDu, UNIT_SYMBOL, 7, 4, 1}, /* g / m 3 */
        {16749, 0xCDF4F72Du, UNIT_SYMBOL, 8, 4, 1}, /* g / m ³ */
        {16763, 0xEC1F6851u, UNIT_SYMBOL, 6, 3, 1}, /* g / m3 */
        {16775, 0x3C170EEBu, UNIT_SYMBOL, 3, 1, 1}, /* gal */
        {16770, 0x4A2DA990u, UNIT_QUANTITY, 6, 1, 1}, /* gallon */
        {16768, 0xA8E27059u, UNIT_QUANTITY, 7, 1, 1}, /* gallons */
        {16768, 0x304BF948u, UNIT_SYMBOL, 4, 1, 1}, /* gals */
        {16764, 0x3D206F6Cu, UNIT_SYMBOL, 2, 1, 1}, /* gb */
        {16760, 0xE0796D25u, UNIT_SYMBOL, 4, 1, 1}, /* gbps */
        {16768, 0x48286AF0u, UNIT_SYMBOL, 3, 1, 1}, /* ghz */
        {16766, 0x6B9963E8u, UNIT_QUANTITY, 7, 1, 1}, /* gigabit */
        {16766, 0xFD77CD01u, UNIT_QUANTITY, 8, 1, 3}, /* gigabits */
        {16800, 0x865434DCu, UNIT_QUANTITY, 19, 3, 1}, /* gigabits per second */
        {16823, 0xDCF56907u, UNIT_QUANTITY, 8, 1, 1}, /* gigabyte */
        {16825, 0x4A55019Cu, UNIT_QUANTITY, 9, 1, 1}, /* gigabytes */
        {16828, 0xE515C43Eu, UNIT_QUANTITY, 9, 1, 1}, /* gigahertz */
        {16832, 0xFA6839A6u, UNIT_QUANTITY, 7, 1, 1}, /* gigaton */
        {16848, 0x68D8D887u, UNIT_QUANTITY, 9, 1, 1}, /* gigatonne */
        {16852, 0x015D881Cu, UNIT_QUANTITY, 10, 1, 1}, /* gigatonnes */
        {16857, 0x07130A4Fu, UNIT_QUANTITY, 8, 1, 1}, /* gigatons */
        {16860, 0x37AAD97Du, UNIT_QUANTITY, 8, 1, 3}, /* gigawatt */
        {16862, 0x1B321BB3u, UNIT_QUANTITY, 16, 3, 1}, /* gigawatt - hours */
        {16896, 0x924E11E7u, UNIT_QUANTITY, 13, 2, 1}, /* gigawatt hour */
        {16908, 0xC568AD8Eu, UNIT_QUANTITY, 14, 2, 1}, /* gigawatt hours */
        {16921, 0xAFF3B10Au, UNIT_QUANTITY, 9, 1, 1}, /* gigawatts */
        {16924, 0x44207A71u, UNIT_SYMBOL, 2, 1, 1}, /* gm */
        {16916, 0x41201126u, UNIT_SYMBOL, 3, 1, 1}, /* gms */
        {16909, 0xA69A941Eu, UNIT_QUANTITY, 4, 1, 1}, /* gram */
        {16903, 0x9E0C4D04u, UNIT_QUANTITY, 6, 1, 1}, /* gramme */
        {16899, 0x445DF255u, UNIT_QUANTITY, 7, 1, 1}, /* grammes */
        {16896, 0xB257A797u, UNIT_QUANTITY, 5, 1, 4}, /* grams */
        {16891, 0x74350856u, UNIT_QUANTITY, 26, 4, 1}, /* grams per cubic centimeter */
        {16928, 0xAEB4688Cu, UNIT_QUANTITY, 26, 4, 1}, /* grams per cubic centimetre */
        {16976, 0x53C342AEu, UNIT_QUANTITY, 19, 3, 1}, /* grams per kilometer */
        {16999, 0x98E1D7C8u, UNIT_QUANTITY, 19, 3, 1}, /* grams per kilometre */
        {17022, 0x7C3D725Eu, UNIT_QUANTITY, 15, 3, 1}, /* grams per liter */
        {17056, 0xAE25CFB8u, UNIT_QUANTITY, 15, 3, 1}, /* grams per litre */
        {17071, 0x4E208A2Fu, UNIT_SYMBOL, 2, 1, 1}, /* gs */
        {17063, 0x4B208576u, UNIT_SYMBOL, 2, 1, 1}, /* gt */
        {17060, 0x4A2083E3u, UNIT_SYMBOL, 2, 1, 1}, /* gw */
        {17056, 0x3C2F13D1u, UNIT_SYMBOL, 3, 1, 1}, /* gwh */
        {17058, 0x582099EDu, UNIT_SYMBOL, 2, 1, 1}, /* gy */
        {17050, 0xED0C3757u, UNIT_DURATION_SYMBOL, 1, 1, 1}, /* h */
        {17041, 0x603AEA02u, UNIT_SYMBOL, 2, 1, 1}, /* ha */
        {17036, 0xE539A869u, UNIT_QUANTITY, 7, 1, 1}, /* hectare */
        {17040, 0xF3C3A0EEu, UNIT_QUANTITY, 8, 1, 1}, /* hectares */
        {17041, 0x69129D04u, UNIT_QUANTITY, 10, 1, 1}, /* hectoliter */
        {17047, 0xDF4DE255u, UNIT_QUANTITY, 11, 1, 1}, /* hectoliters */
        {17054, 0x4841C746u, UNIT_QUANTITY, 10, 1, 1}, /* hectolitre */
        {17060, 0xF48C986Fu, UNIT_QUANTITY, 11, 1, 1}, /* hectolitres */
        {17088, 0x4D825836u, UNIT_QUANTITY, 11, 1, 1}, /* hectopascal */
        {17096, 0x4930F49Fu, UNIT_QUANTITY, 12, 1, 1}, /* hectopascals */
        {17105, 0xFFA5E356u, UNIT_QUANTITY, 5, 1, 1}, /* hertz */
        {17101, 0x653AF1E1u, UNIT_SYMBOL, 2, 1, 1}, /* hl */
        {17099, 0x26F0FF77u, UNIT_QUANTITY, 10, 1, 1}, /* horsepower */
        {17105, 0xB6032C0Fu, UNIT_DURATION, 4, 1, 1}, /* hour */
        {17099, 0x02FF0734u, UNIT_DURATION, 5, 1, 1}, /* hours */
        {17104, 0x513AD265u, UNIT_SYMBOL, 2, 1, 1}, /* hp */
        {17102, 0xE3989C4Cu, UNIT_SYMBOL, 3, 1, 1}, /* hpa */
        {17102, 0x4F3ACF3Fu, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* hr */
        {17094, 0xCA93F7C3u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* hr. */
        {17087, 0x059454A4u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* hrs */
        {17080, 0x5281153Eu, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* hrs. */
        {17074, 0x573ADBD7u, UNIT_SYMBOL, 2, 1, 1}, /* hz */
        {17067, 0xDB16057Cu, 0, 8, 0, 2}, /* imperial */
        {17061, 0xECFC9741u, UNIT_QUANTITY, 15, 2, 1}, /* imperial gallon */
        {17088, 0x37A0F7AAu, UNIT_QUANTITY, 16, 2, 1}, /* imperial gallons */
        {17105, 0x41387A9Eu, UNIT_SYMBOL, 2, 1, 1}, /* in */
        {17097, 0x5BE92310u, UNIT_SYMBOL, 3, 1, 1}, /* in. */
        {17090, 0x16C0DDFDu, UNIT_QUANTITY, 4, 1, 1}, /* inch */
        {17084, 0x7CE53EE1u, UNIT_QUANTITY, 6, 1, 1}, /* inches */
        {17080, 0xEF0C3A7Du, UNIT_SYMBOL, 1, 1, 1}, /* j */
        {17072, 0xB920B97Eu, UNIT_QUANTITY, 5, 1, 1}, /* joule */
        {17068, 0x7B834F77u, UNIT_QUANTITY, 6, 1, 1}, /* joules */
        {17065, 0xEE0C38EAu, UNIT_SYMBOL, 1, 1, 1}, /* k */
        {17058, 0x453CFE18u, UNIT_SYMBOL, 2, 1, 1}, /* kb */
        {17056, 0xF7120691u, UNIT_SYMBOL, 4, 1, 1}, /* kbps */
        {17064, 0x707E83D6u, UNIT_SYMBOL, 4, 1, 1}, /* kcal */
        {17065, 0x2F5A0F34u, UNIT_TEMPERATURE, 6, 1, 1}, /* kelvin */
        {17063, 0xD1C60CC5u, UNIT_TEMPERATURE, 7, 1, 1}, /* kelvins */
        {17062, 0x4A3D05F7u, UNIT_SYMBOL, 2, 1, 5}, /* kg */
        {17058, 0x39C2D69Fu, UNIT_SYMBOL, 9, 4, 1}, /* kg / cm 3 */
        {17088, 0x4978D45Fu, UNIT_SYMBOL, 10, 4, 1}, /* kg / cm ³ */
        {17113, 0xB321E9A9u, UNIT_SYMBOL, 8, 3, 1}, /* kg / cm3 */
        {17136, 0x97870441u, UNIT_SYMBOL, 7, 3, 1}, /* kg / ha */
        {17168, 0xAADE4ACEu, UNIT_SYMBOL, 8, 4, 1}, /* kg / m 3 */
        {17186, 0x13CED502u, UNIT_SYMBOL, 10, 5, 1}, /* kg / m ^ 3 */
        {17206, 0xF323008Eu, UNIT_SYMBOL, 9, 4, 1}, /* kg / m ³ */
        {17248, 0xEEA56364u, UNIT_SYMBOL, 7, 3, 1}, /* kg / m3 */
        {17265, 0xFF512D6Eu, UNIT_SYMBOL, 8, 3, 1}, /* kg / m³ */
        {17283, 0x620FAECCu, UNIT_SYMBOL, 3, 1, 1}, /* kgs */
        {17280, 0x68F57654u, UNIT_SYMBOL, 3, 1, 1}, /* khz */
        {17278, 0xC20F40E0u, UNIT_QUANTITY, 4, 1, 1}, /* kilo */
        {17276, 0xD7C4150Bu, UNIT_QUANTITY, 7, 1, 1}, /* kilobit */
        {17280, 0x21ADCBE8u, UNIT_QUANTITY, 8, 1, 3}, /* kilobits */
        {17281, 0xA4AA63D1u, UNIT_QUANTITY, 19, 3, 1}, /* kilobits per second */
        {17304, 0x07A4443Au, UNIT_QUANTITY, 8, 1, 1}, /* kilobyte */
        {17306, 0x50977EEBu, UNIT_QUANTITY, 9, 1, 1}, /* kilobytes */
        {17309, 0x343A93F7u, UNIT_QUANTITY, 11, 1, 1}, /* kilocalorie */
        {17328, 0xBC3638CCu, UNIT_QUANTITY, 12, 1, 1}, /* kilocalories */
        {17337, 0xDC824E23u, UNIT_QUANTITY, 8, 1, 1}, /* kilogram */
        {17339, 0xA05F1F7Du, UNIT_QUANTITY, 10, 1, 1}, /* kilogramme */
        {17343, 0x83BDE30Au, UNIT_QUANTITY, 11, 1, 1}, /* kilogrammes */
        {17348, 0x712147F0u, UNIT_QUANTITY, 9, 1, 4}, /* kilograms */
        {17376, 0xEE04E6A8u, UNIT_QUANTITY, 25, 4, 1}, /* kilograms per cubic meter */
        {17411, 0xB4A2C3D2u, UNIT_QUANTITY, 25, 4, 1}, /* kilograms per cubic metre */
        {17472, 0xCD4DE455u, UNIT_QUANTITY, 21, 3, 1}, /* kilograms per hectare */
        {17499, 0x8BA8BBA1u, UNIT_QUANTITY, 9, 1, 1}, /* kilohertz */
        {17503, 0xC443889Du, UNIT_QUANTITY, 9, 1, 1}, /* kilojoule */
        {17507, 0xE4508EAAu, UNIT_QUANTITY, 10, 1, 1}, /* kilojoules */
        {17512, 0xEF152931u, UNIT_QUANTITY, 9, 1, 3}, /* kilometer */
        {17520, 0x8D5C8F9Au, UNIT_QUANTITY, 18, 3, 1}, /* kilometer per hour */
        {17542, 0xB2B43ED8u, UNIT_QUANTITY, 11, 2, 1}, /* kilometer s */
        {17548, 0xA04FF2E6u, UNIT_QUANTITY, 10, 1, 3}, /* kilometers */
        {17553, 0x1EB57FB7u, UNIT_QUANTITY, 17, 3, 1}, /* kilometers / hour */
        {17584, 0x185A280Fu, UNIT_QUANTITY, 18, 3, 1}, /* kilometers an hour */
        {17606, 0xF7C5994Du, UNIT_QUANTITY, 19, 3, 1}, /* kilometers per hour */
        {17629, 0xFAC9FD5Fu, UNIT_QUANTITY, 21, 3, 1}, /* kilometers per second */
        {17664, 0xE21DC775u, UNIT_QUANTITY, 18, 2, 1}, /* kilometers squared */
        {17684, 0x004024FBu, UNIT_QUANTITY, 9, 1, 3}, /* kilometre */
        {17688, 0x51FAFC70u, UNIT_QUANTITY, 18, 3, 1}, /* kilometre per hour */
        {17710, 0xECF98218u, UNIT_QUANTITY, 10, 1, 3}, /* kilometres */
        {17728, 0x59DCCF11u, UNIT_QUANTITY, 18, 3, 1}, /* kilometres an hour */
        {17750, 0xE77E43D3u, UNIT_QUANTITY, 19, 3, 1}, /* kilometres per hour */
        {17773, 0x3FFB5221u, UNIT_QUANTITY, 21, 3, 1}, /* kilometres per second */
        {17808, 0x7F05D053u, UNIT_QUANTITY, 18, 2, 1}, /* kilometres squared */
        {17828, 0x7BE321FCu, UNIT_QUANTITY, 10, 1, 1}, /* kilopascal */
        {17834, 0x958DD41Du, UNIT_QUANTITY, 11, 1, 1}, /* kilopascals */
        {17841, 0x1102A769u, UNIT_QUANTITY, 5, 1, 1}, /* kilos */
        {17840, 0x68929805u, UNIT_QUANTITY, 7, 1, 1}, /* kiloton */
        {17856, 0x7698EF7Cu, UNIT_QUANTITY, 9, 1, 1}, /* kilotonne */
        {17860, 0xC1C0549Du, UNIT_QUANTITY, 10, 1, 1}, /* kilotonnes */
        {17865, 0x14C601C2u, UNIT_QUANTITY, 8, 1, 1}, /* kilotons */
        {17868, 0x7AC9756Fu, UNIT_QUANTITY, 8, 1, 1}, /* kilovolt */
        {17870, 0x67235B14u, UNIT_QUANTITY, 9, 1, 1}, /* kilovolts */
        {17873, 0x27E9A0C4u, UNIT_QUANTITY, 8, 1, 3}, /* kilowatt */
        {17888, 0x5C0E6113u, UNIT_QUANTITY, 15, 3, 1}, /* kilowatt - hour */
        {17902, 0x3578ABEAu, UNIT_QUANTITY, 16, 3, 1}, /* kilowatt - hours */
        {17917, 0xC89EC770u, UNIT_QUANTITY, 13, 2, 1}, /* kilowatt hour */
        {17929, 0x0DE50905u, UNIT_QUANTITY, 14, 2, 1}, /* kilowatt hours */
        {17952, 0x8BC80015u, UNIT_QUANTITY, 9, 1, 1}, /* kilowatts */
        {17955, 0x3D3CF180u, UNIT_SYMBOL, 2, 1, 1}, /* kj */
        {17952, 0x554A06D7u, UNIT_QUANTITY, 5, 1, 1}, /* klick */
        {17952, 0xE788742Cu, UNIT_QUANTITY, 6, 1, 1}, /* klicks */
        {17953, 0x443CFC85u, UNIT_SYMBOL, 2, 1, 3}, /* km */
        {17950, 0x878A75BCu, UNIT_SYMBOL, 6, 3, 1}, /* km / h */
        {17984, 0x01734524u, UNIT_SYMBOL, 7, 3, 1}, /* km / hr */
        {17995, 0xB2400377u, UNIT_SYMBOL, 6, 3, 1}, /* km / s */
        {18007, 0x1F2BAA65u, UNIT_SYMBOL, 4, 2, 1}, /* km 2 */
        {18013, 0x302E91E1u, UNIT_SYMBOL, 6, 3, 1}, /* km ^ 2 */
        {18048, 0x41742D6Cu, UNIT_QUANTITY, 10, 3, 1}, /* km an hour */
        {18062, 0x3B169E2Eu, UNIT_QUANTITY, 11, 3, 1}, /* km per hour */
        {18077, 0x7D843028u, UNIT_QUANTITY, 10, 2, 1}, /* km squared */
        {18089, 0xB951F9A5u, UNIT_SYMBOL, 5, 2, 1}, /* km ² */
        {18112, 0x9AC13042u, UNIT_SYMBOL, 4, 1, 1}, /* km/h */
        {18120, 0x2301D415u, UNIT_SYMBOL, 3, 1, 1}, /* km2 */
        {18125, 0x2201D282u, UNIT_SYMBOL, 3, 1, 1}, /* km3 */
        {18129, 0x59022917u, UNIT_SYMBOL, 3, 1, 1}, /* kmh */
        {18136, 0x836729FFu, UNIT_SYMBOL, 4, 1, 1}, /* kmhr */
        {18160, 0x7D7AA845u, UNIT_SYMBOL, 4, 1, 1}, /* kmph */
        {18168, 0x62023742u, UNIT_SYMBOL, 3, 1, 1}, /* kms */
        {18166, 0x41CAD455u, UNIT_SYMBOL, 4, 1, 1}, /* km² */
        {18172, 0x40CAD2C2u, UNIT_SYMBOL, 4, 1, 1}, /* km³ */
        {18177, 0x454BC417u, UNIT_QUANTITY, 4, 1, 1}, /* knot */
        {18171, 0x7A46296Cu, UNIT_QUANTITY, 5, 1, 1}, /* knots */
        {18166, 0x6430059Du, UNIT_SYMBOL, 3, 1, 1}, /* kpa */
        {18176, 0x5B2FF772u, UNIT_SYMBOL, 3, 1, 1}, /* kph */
        {18183, 0x5B3D20BAu, UNIT_SYMBOL, 2, 1, 1}, /* kt */
        {18180, 0x6A3A9C6Bu, UNIT_SYMBOL, 3, 1, 1}, /* kts */
        {18173, 0x593D1D94u, UNIT_SYMBOL, 2, 1, 1}, /* kv */
        {18169, 0x5A3D1F27u, UNIT_SYMBOL, 2, 1, 1}, /* kw */
        {18165, 0x5D38495Du, UNIT_SYMBOL, 3, 1, 1}, /* kwh */
        {18167, 0xE90C310Bu, UNIT_SYMBOL, 1, 1, 3}, /* l */
        {18159, 0x0A4A69C4u, UNIT_SYMBOL, 6, 3, 1}, /* l / km */
        {18176, 0x4731C84Bu, UNIT_SYMBOL, 2, 1, 1}, /* lb */
        {18169, 0x785E76FFu, UNIT_SYMBOL, 3, 1, 1}, /* lb. */
        {18163, 0x4B5E3028u, UNIT_SYMBOL, 3, 1, 1}, /* lbs */
        {18157, 0xAB459972u, UNIT_SYMBOL, 4, 1, 1}, /* lbs. */
        {18152, 0xE29D1E2Fu, 0, 5, 0, 3}, /* light */
        {18143, 0x6B3EBFF5u, UNIT_QUANTITY, 12, 3, 1}, /* light - year */
        {18151, 0x64114306u, UNIT_QUANTITY, 13, 3, 1}, /* light - years */
        {18160, 0xFB0E1D58u, UNIT_QUANTITY, 10, 2, 1}, /* light year */
        {18176, 0x42C96E07u, UNIT_QUANTITY, 11, 2, 1}, /* light years */
        {18183, 0x2D109041u, UNIT_QUANTITY, 5, 1, 1}, /* liter */
        {18179, 0x2312FEB6u, UNIT_QUANTITY, 6, 1, 4}, /* liters */
        {18176, 0xA980345Bu, UNIT_QUANTITY, 25, 4, 1}, /* liters per 100 kilometers */
        {18240, 0x29D163EBu, UNIT_QUANTITY, 20, 3, 1}, /* liters per kilometer */
        {18265, 0x1DEBA7CBu, UNIT_QUANTITY, 5, 1, 1}, /* litre */
        {18261, 0xD1F906A8u, UNIT_QUANTITY, 6, 1, 4}, /* litres */
        {18258, 0x27F5F50Fu, UNIT_QUANTITY, 25, 4, 1}, /* litres per 100 kilometres */
        {18304, 0xADE66F8Fu, UNIT_QUANTITY, 20, 3, 1}, /* litres per kilometre */
        {18329, 0xC2ECDF53u, 0, 4, 0, 2}, /* long */
        {18319, 0xE64F0332u, UNIT_QUANTITY, 8, 2, 1}, /* long ton */
        {18316, 0x3B734FF9u, UNIT_QUANTITY, 9, 2, 1}, /* long tons */
        {18314, 0x5494584Du, UNIT_SYMBOL, 3, 1, 1}, /* ltr */
        {18308, 0x6386E99Au, UNIT_SYMBOL, 4, 1, 1}, /* ltrs */
        {18303, 0x32FC2F1Au, UNIT_QUANTITY, 5, 1, 1}, /* lumen */
        {18299, 0xABFEA24Bu, UNIT_QUANTITY, 6, 1, 1}, /* lumens */
        {18296, 0x44920086u, UNIT_QUANTITY, 3, 1, 1}, /* lux */
        {18288, 0x5031D676u, UNIT_SYMBOL, 2, 1, 1}, /* ly */
        {18286, 0xE80C2F78u, UNIT_SYMBOL, 1, 1, 3}, /* m */
        {18278, 0x0A43D41Eu, UNIT_SYMBOL, 5, 3, 1}, /* m / s */
        {18285, 0x3486FCB2u, UNIT_SYMBOL, 3, 2, 1}, /* m 2 */
        {18286, 0xA815032Fu, UNIT_SYMBOL, 3, 2, 1}, /* m 3 */
        {18286, 0x59F90810u, UNIT_SYMBOL, 5, 3, 1}, /* m ^ 2 */
        {18289, 0x70EB4451u, UNIT_SYMBOL, 5, 3, 1}, /* m ^ 3 */
        {18304, 0x9F3C9DB3u, UNIT_QUANTITY, 9, 2, 1}, /* m squared */
        {18311, 0x6A327572u, UNIT_SYMBOL, 4, 2, 1}, /* m ² */
        {18313, 0x4CB3DDEFu, UNIT_SYMBOL, 4, 2, 1}, /* m ³ */
        {18314, 0x915190EAu, UNIT_SYMBOL, 6, 1, 1}, /* m.p.h. */
        {18319, 0xD53C31F2u, UNIT_SYMBOL, 3, 1, 1}, /* m/s */
        {18324, 0x952E717Eu, UNIT_SYMBOL, 2, 1, 1}, /* m2 */
        {18336, 0x962E7311u, UNIT_SYMBOL, 2, 1, 1}, /* m3 */
        {18335, 0x642E245Bu, UNIT_SYMBOL, 2, 1, 1}, /* ma */
        {18334, 0x652E25EEu, UNIT_SYMBOL, 2, 1, 3}, /* mb */
        {18330, 0xDD0F0E2Cu, UNIT_SYMBOL, 6, 3, 1}, /* mb / s */
        {18340, 0x07A56D40u, UNIT_SYMBOL, 3, 1, 1}, /* mb. */
        {18337, 0x54F20EBDu, UNIT_SYMBOL, 4, 1, 1}, /* mbar */
        {18335, 0x4C16D16Bu, UNIT_SYMBOL, 4, 1, 1}, /* mbps */
        {18352, 0xC0A8CF12u, UNIT_SYMBOL, 3, 1, 1}, /* mcg */
        {18350, 0x585C0DDEu, UNIT_QUANTITY, 7, 1, 1}, /* megabit */
        {18350, 0xC5E98757u, UNIT_QUANTITY, 8, 1, 3}, /* megabits */
        {18351, 0xA5374E4Au, UNIT_QUANTITY, 19, 3, 1}, /* megabits per second */
        {18374, 0x8166EAB1u, UNIT_QUANTITY, 8, 1, 1}, /* megabyte */
        {18376, 0x77038F66u, UNIT_QUANTITY, 9, 1, 1}, /* megabytes */
        {18384, 0xCB7A6210u, UNIT_QUANTITY, 9, 1, 1}, /* megahertz */
        {18388, 0x8E597D40u, UNIT_QUANTITY, 9, 1, 1}, /* megajoule */
        {18392, 0x49E01749u, UNIT_QUANTITY, 10, 1, 1}, /* megajoules */
        {18397, 0x769FD47Fu, UNIT_QUANTITY, 9, 1, 1}, /* megaliter */
        {18401, 0xC99ACEE4u, UNIT_QUANTITY, 10, 1, 1}, /* megaliters */
        {18406, 0x73C02371u, UNIT_QUANTITY, 9, 1, 1}, /* megalitre */
        {18416, 0x39771C26u, UNIT_QUANTITY, 10, 1, 1}, /* megalitres */
        {18421, 0x00037131u, UNIT_QUANTITY, 9, 1, 1}, /* megapixel */
        {18425, 0x476B4AE6u, UNIT_QUANTITY, 10, 1, 1}, /* megapixels */
        {18430, 0x1E908C90u, UNIT_QUANTITY, 7, 1, 1}, /* megaton */
        {18432, 0x1F76B5ADu, UNIT_QUANTITY, 9, 1, 1}, /* megatonne */
        {18436, 0x65E04C7Au, UNIT_QUANTITY, 10, 1, 1}, /* megatonnes */
        {18448, 0x008DC959u, UNIT_QUANTITY, 8, 1, 1}, /* megatons */
        {18451, 0xBE05BC97u, UNIT_QUANTITY, 8, 1, 3}, /* megawatt */
        {18453, 0x969F49C0u, UNIT_QUANTITY, 15, 3, 1}, /* megawatt - hour */
        {18467, 0x0C7A1535u, UNIT_QUANTITY, 16, 3, 1}, /* megawatt - hours */
        {18482, 0x06D44D2Du, UNIT_QUANTITY, 13, 2, 1}, /* megawatt hour */
        {18496, 0x955B42C8u, UNIT_QUANTITY, 14, 2, 1}, /* megawatt hours */
        {18509, 0x07085AECu, UNIT_QUANTITY, 9, 1, 1}, /* megawatts */
        {18512, 0xC5611FE2u, UNIT_QUANTITY, 5, 1, 3}, /* meter */
        {18508, 0xD8A3C4DBu, UNIT_QUANTITY, 16, 3, 1}, /* meter per second */
        {18526, 0x48E4B143u, UNIT_QUANTITY, 6, 1, 3}, /* meters */
        {18544, 0xD4AC564Eu, UNIT_QUANTITY, 15, 3, 1}, /* meters a second */
        {18561, 0x7B1D02D6u, UNIT_QUANTITY, 17, 3, 1}, /* meters per second */
        {18580, 0x63E73B4Au, UNIT_QUANTITY, 14, 2, 1}, /* meters squared */
        {18592, 0xB085CFACu, UNIT_QUANTITY, 5, 1, 3}, /* metre */
        {18608, 0x82D67755u, UNIT_QUANTITY, 16, 3, 1}, /* metre per second */
        {18626, 0xC1A63C0Du, UNIT_QUANTITY, 6, 1, 3}, /* metres */
        {18623, 0x674AABE0u, UNIT_QUANTITY, 15, 3, 1}, /* metres a second */
        {18640, 0xFE1EC058u, UNIT_QUANTITY, 17, 3, 1}, /* metres per second */
        {18672, 0xFB1F1630u, UNIT_QUANTITY, 14, 2, 1}, /* metres squared */
        {18684, 0xC9AF4301u, 0, 6, 0, 3}, /* metric */
        {18676, 0x73DF4315u, UNIT_QUANTITY, 12, 3, 1}, /* metric - ton */
        {18679, 0x44EB2676u, UNIT_QUANTITY, 14, 3, 1}, /* metric - tonne */
        {18684, 0x63A8C57Fu, UNIT_QUANTITY, 15, 3, 1}, /* metric - tonnes */
        {18690, 0xAF84D64Eu, UNIT_QUANTITY, 13, 3, 1}, /* metric - tons */
        {18704, 0xD8D8B9E4u, UNIT_QUANTITY, 10, 2, 1}, /* metric ton */
        {18705, 0x2D808783u, UNIT_QUANTITY, 12, 2, 1}, /* metric tonne */
        {18708, 0x3B9D3A7Au, UNIT_QUANTITY, 13, 2, 1}, /* metric tonnes */
        {18712, 0xF2D29EABu, UNIT_QUANTITY, 11, 2, 1}, /* metric tons */
        {18714, 0x6A2E2DCDu, UNIT_SYMBOL, 2, 1, 4}, /* mg */
        {18711, 0x951DDBEDu, UNIT_SYMBOL, 9, 4, 1}, /* mg / cm 3 */
        {18736, 0x1CD0B22Du, UNIT_SYMBOL, 10, 4, 1}, /* mg / cm ³ */
        {18762, 0xD07789F7u, UNIT_SYMBOL, 8, 3, 1}, /* mg / cm3 */
        {18786, 0x4A9923FAu, UNIT_SYMBOL, 7, 3, 1}, /* mg / dl */
        {18816, 0x80BA29D8u, UNIT_SYMBOL, 6, 3, 1}, /* mg / l */
        {18827, 0x2897B67Cu, UNIT_SYMBOL, 8, 4, 1}, /* mg / m 3 */
        {18846, 0x1AD6E43Cu, UNIT_SYMBOL, 9, 4, 1}, /* mg / m ³ */
        {18896, 0x0DB1C6EEu, UNIT_SYMBOL, 7, 3, 1}, /* mg / m3 */
        {18914, 0xE4B2021Au, UNIT_SYMBOL, 3, 1, 1}, /* mgs */
        {18912, 0xD38D167Eu, UNIT_SYMBOL, 3, 1, 1}, /* mhz */
        {18910, 0x5C2E17C3u, UNIT_SYMBOL, 2, 1, 3}, /* mi */
        {18902, 0x37F77C7Au, UNIT_SYMBOL, 6, 3, 1}, /* mi / h */
        {18907, 0x098FAA17u, UNIT_SYMBOL, 3, 1, 1}, /* mi. */
        {18900, 0xAF9CD7ACu, UNIT_QUANTITY, 9, 1, 1}, /* microgram */
        {18912, 0xFEA84A82u, UNIT_QUANTITY, 11, 1, 1}, /* microgramme */
        {18918, 0xD3EDF963u, UNIT_QUANTITY, 12, 1, 1}, /* microgrammes */
        {18925, 0x52E7D40Du, UNIT_QUANTITY, 10, 1, 4}, /* micrograms */
        {18930, 0xDDAE7307u, UNIT_QUANTITY, 26, 4, 1}, /* micrograms per cubic meter */
        {18976, 0x824C5031u, UNIT_QUANTITY, 26, 4, 1}, /* micrograms per cubic metre */
        {19013, 0x4F305614u, UNIT_QUANTITY, 20, 3, 1}, /* micrograms per liter */
        {19072, 0xF0B1FFAAu, UNIT_QUANTITY, 20, 3, 1}, /* micrograms per litre */
        {19097, 0xC4EC9E80u, UNIT_QUANTITY, 10, 1, 1}, /* micrometer */
        {19103, 0xF37E3889u, UNIT_QUANTITY, 11, 1, 1}, /* micrometers */
        {19110, 0xBC0866D2u, UNIT_QUANTITY, 10, 1, 1}, /* micrometre */
        {19136, 0xA2398F73u, UNIT_QUANTITY, 11, 1, 1}, /* micrometres */
        {19143, 0x27CD9BCFu, UNIT_QUANTITY, 6, 1, 1}, /* micron */
        {19145, 0x64AC28F4u, UNIT_QUANTITY, 7, 1, 1}, /* microns */
        {19148, 0xB59808C3u, UNIT_DURATION, 11, 1, 1}, /* microsecond */
        {19156, 0x8E55AD10u, UNIT_DURATION, 12, 1, 1}, /* microseconds */
        {19165, 0x8A8E7DC8u, UNIT_QUANTITY, 4, 1, 3}, /* mile */
        {19168, 0x57257F41u, UNIT_QUANTITY, 12, 3, 1}, /* mile an hour */
        {19179, 0x9435F816u, UNIT_QUANTITY, 15, 3, 1}, /* mile per gallon */
        {19195, 0x5A5FF683u, UNIT_QUANTITY, 13, 3, 1}, /* mile per hour */
        {19207, 0xD94FED61u, UNIT_QUANTITY, 5, 1, 4}, /* miles */
        {19202, 0x79AB6950u, UNIT_QUANTITY, 12, 3, 1}, /* miles / hour */
        {19216, 0x010A5688u, UNIT_QUANTITY, 13, 3, 1}, /* miles an hour */
        {19228, 0x9217C4CFu, UNIT_QUANTITY, 16, 3, 1}, /* miles per gallon */
        {19245, 0xE73CE5CAu, UNIT_QUANTITY, 14, 3, 1}, /* miles per hour */
        {19258, 0x6C56D0CCu, UNIT_QUANTITY, 13, 2, 1}, /* miles squared */
        {19280, 0x96F74640u, UNIT_QUANTITY, 19, 4, 1}, /* miles to the gallon */
        {19300, 0xF8B03FECu, UNIT_DURATION, 9, 1, 1}, /* millennia */
        {19305, 0x1E923F87u, UNIT_DURATION, 10, 1, 1}, /* millennium */
        {19311, 0xB641F450u, UNIT_QUANTITY, 8, 1, 1}, /* milliamp */
        {19316, 0x0CD35319u, UNIT_QUANTITY, 9, 1, 1}, /* milliamps */
        {19328, 0x8CECF407u, UNIT_QUANTITY, 8, 1, 1}, /* millibar */
        {19330, 0x4D04D29Cu, UNIT_QUANTITY, 9, 1, 1}, /* millibars */
        {19333, 0xAC7F3B69u, UNIT_QUANTITY, 9, 1, 1}, /* milligram */
        {19337, 0x4D56E58Bu, UNIT_QUANTITY, 11, 1, 1}, /* milligramme */
        {19343, 0xB7CC0568u, UNIT_QUANTITY, 12, 1, 1}, /* milligrammes */
        {19350, 0xA64A09EEu, UNIT_QUANTITY, 10, 1, 3}, /* milligrams */
        {19360, 0x7C298CBCu, UNIT_QUANTITY, 24, 3, 1}, /* milligrams per deciliter */
        {19393, 0x7819E02Au, UNIT_QUANTITY, 24, 3, 1}, /* milligrams per decilitre */
        {19456, 0x92E6CE33u, UNIT_QUANTITY, 20, 3, 1}, /* milligrams per liter */
        {19481, 0x19FFA2C9u, UNIT_QUANTITY, 20, 3, 1}, /* milligrams per litre */
        {19506, 0x96CBB198u, UNIT_QUANTITY, 10, 1, 1}, /* milliliter */
        {19512, 0x4DA914F1u, UNIT_QUANTITY, 11, 1, 1}, /* milliliters */
        {19520, 0x8D97C80Au, UNIT_QUANTITY, 10, 1, 1}, /* millilitre */
        {19526, 0x5EF0967Bu, UNIT_QUANTITY, 11, 1, 1}, /* millilitres */
        {19533, 0x7C58FE27u, UNIT_QUANTITY, 10, 1, 1}, /* millimeter */
        {19539, 0x14185E3Cu, UNIT_QUANTITY, 11, 1, 1}, /* millimeters */
        {19546, 0x592AFBD9u, UNIT_QUANTITY, 10, 1, 1}, /* millimetre */
        {19568, 0x08AA2C9Eu, UNIT_QUANTITY, 11, 1, 1}, /* millimetres */
        {19575, 0x02FC34EAu, UNIT_DURATION, 11, 1, 1}, /* millisecond */
        {19583, 0x4C06CCDBu, UNIT_DURATION, 12, 1, 1}, /* milliseconds */
        {19592, 0x87EA070Au, UNIT_QUANTITY, 12, 1, 1}, /* millisievert */
        {19602, 0x6E69C37Bu, UNIT_QUANTITY, 13, 1, 1}, /* millisieverts */
        {19616, 0xC98F4557u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* min */
        {19611, 0xC58A5D7Bu, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* min. */
        {19607, 0x7089D7ACu, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* mins */
        {19603, 0xAAFE41A6u, UNIT_DURATION_SYMBOL, 5, 1, 1}, /* mins. */
        {19600, 0x38E70F69u, UNIT_DURATION, 6, 1, 1}, /* minute */
        {19598, 0xADBCC5EEu, UNIT_DURATION, 7, 1, 3}, /* minutes */
        {19597, 0x69798B75u, UNIT_QUANTITY, 14, 3, 1}, /* minutes of arc */
        {19607, 0x5D2E1956u, UNIT_SYMBOL, 2, 1, 1}, /* mj */
        {19616, 0x5F2E1C7Cu, UNIT_SYMBOL, 2, 1, 1}, /* ml */
        {19614, 0xE4962B9Du, UNIT_SYMBOL, 3, 1, 1}, /* mls */
        {19613, 0x602E1E0Fu, UNIT_SYMBOL, 2, 1, 1}, /* mm */
        {19611, 0xE499FD34u, UNIT_SYMBOL, 3, 1, 1}, /* mms */
        {19610, 0x622E2135u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* mo */
        {19603, 0xD67A0605u, UNIT_DURATION, 5, 1, 1}, /* month */
        {19599, 0x18182BC2u, UNIT_DURATION, 6, 1, 1}, /* months */
        {19596, 0xD49E6132u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* mos */
        {19590, 0xF079BC6Du, UNIT_SYMBOL, 3, 1, 1}, /* mpg */
        {19600, 0xE179A4D0u, UNIT_SYMBOL, 3, 1, 1}, /* mph */
        {19602, 0x562E0E51u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* ms */
        {19601, 0xD1804765u, UNIT_SYMBOL, 3, 1, 1}, /* msv */
        {19602, 0x572E0FE4u, UNIT_SYMBOL, 2, 1, 1}, /* mt */
        {19599, 0x4F649F35u, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* mths */
        {19594, 0xD3828922u, UNIT_SYMBOL, 3, 1, 1}, /* mtr */
        {19588, 0x477E2A83u, UNIT_SYMBOL, 4, 1, 1}, /* mtrs */
        {19583, 0x5A2E149Du, UNIT_SYMBOL, 2, 1, 1}, /* mw */
        {19579, 0xEB8AFDAFu, UNIT_SYMBOL, 3, 1, 1}, /* mwh */
        {19584, 0xA531B634u, UNIT_SYMBOL, 3, 1, 1}, /* m² */
        {19585, 0xA631B7C7u, UNIT_SYMBOL, 3, 1, 1}, /* m³ */
        {19585, 0x04AEAD0Cu, UNIT_QUANTITY, 9, 1, 1}, /* nanometer */
        {19589, 0xDDFB1EEDu, UNIT_QUANTITY, 10, 1, 1}, /* nanometers */
        {19594, 0x238E8A2Eu, UNIT_QUANTITY, 9, 1, 1}, /* nanometre */
        {19598, 0x5663D067u, UNIT_QUANTITY, 10, 1, 1}, /* nanometres */
        {19616, 0x24DA3897u, UNIT_DURATION, 10, 1, 1}, /* nanosecond */
        {19622, 0xE7878EECu, UNIT_DURATION, 11, 1, 1}, /* nanoseconds */
        {19629, 0xF36FA6D4u, 0, 8, 0, 3}, /* nautical */
        {19623, 0x2D0EDBCEu, UNIT_QUANTITY, 15, 3, 1}, /* nautical - mile */
        {19637, 0x9E328235u, UNIT_QUANTITY, 16, 3, 1}, /* nautical - miles */
        {19664, 0xE0073671u, UNIT_QUANTITY, 13, 2, 1}, /* nautical mile */
        {19676, 0xDD4A613Au, UNIT_QUANTITY, 14, 2, 1}, /* nautical miles */
        {19689, 0x90D2E37Au, UNIT_QUANTITY, 6, 1, 1}, /* newton */
        {19687, 0x04FB672Bu, UNIT_QUANTITY, 7, 1, 1}, /* newtons */
        {19686, 0x60366CD4u, UNIT_SYMBOL, 2, 1, 1}, /* nm */
        {19683, 0x32AD2D87u, UNIT_SYMBOL, 3, 1, 1}, /* nmi */
        {19696, 0x463643E6u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* ns */
        {19694, 0xA63604FDu, UNIT_QUANTITY, 3, 1, 1}, /* ohm */
        {19686, 0x35092B8Au, UNIT_QUANTITY, 4, 1, 1}, /* ohms */
        {19679, 0xA088669Du, UNIT_QUANTITY, 5, 1, 1}, /* ounce */
        {19675, 0xA4BA08AAu, UNIT_QUANTITY, 6, 1, 1}, /* ounces */
        {19672, 0x55341CECu, UNIT_SYMBOL, 2, 1, 1}, /* oz */
        {19665, 0xE3094566u, UNIT_SYMBOL, 3, 1, 1}, /* oz. */
        {19659, 0xD249C71Du, UNIT_QUANTITY, 6, 1, 1}, /* parsec */
        {19657, 0x7824F22Au, UNIT_QUANTITY, 7, 1, 1}, /* parsecs */
        {19656, 0x7C783614u, 0, 4, 0, 3}, /* part */
        {19664, 0x78A3A727u, UNIT_QUANTITY, 16, 3, 1}, /* part per million */
        {19682, 0x583DA425u, 0, 5, 0, 3}, /* parts */
        {19673, 0xB1F6EC01u, UNIT_QUANTITY, 17, 3, 1}, /* parts per billion */
        {19692, 0x660CAFF6u, UNIT_QUANTITY, 17, 3, 1}, /* parts per million */
        {19711, 0x266197A5u, UNIT_QUANTITY, 6, 1, 1}, /* pascal */
        {19712, 0x41A205E2u, UNIT_QUANTITY, 7, 1, 1}, /* pascals */
        {19711, 0x4F4E56F7u, UNIT_SYMBOL, 2, 1, 1}, /* pb */
        {19707, 0x4E4E5564u, UNIT_PERCENT, 2, 1, 1}, /* pc */
        {19702, 0x554FE830u, UNIT_PERCENT, 3, 1, 1}, /* pct */
        {19698, 0x6B4B8DA4u, 0, 3, 0, 3}, /* per */
        {19687, 0x7613A0F3u, UNIT_PERCENT, 10, 3, 1}, /* per - cent */
        {19690, 0xBE815610u, UNIT_PERCENT, 8, 2, 1}, /* per cent */
        {19691, 0x43C9170Bu, UNIT_PERCENT, 15, 3, 1}, /* per cent points */
        {19712, 0x75F9FA5Au, UNIT_PERCENT, 7, 1, 2}, /* percent */
        {19712, 0x3E6630F1u, UNIT_PERCENT, 14, 2, 1}, /* percent points */
        {19728, 0x97537DB5u, UNIT_PERCENT, 10, 1, 3}, /* percentage */
        {19731, 0xA011B028u, UNIT_PERCENT, 18, 3, 1}, /* percentage - point */
        {19776, 0xEE64A629u, UNIT_PERCENT, 19, 3, 1}, /* percentage - points */
        {19797, 0x911959F9u, UNIT_PERCENT, 16, 2, 1}, /* percentage point */
        {19815, 0x0E782098u, UNIT_PERCENT, 17, 2, 1}, /* percentage points */
        {19834, 0xE184CE8Bu, UNIT_PERCENT, 8, 1, 1}, /* percents */
        {19840, 0x9847DE98u, UNIT_QUANTITY, 7, 1, 1}, /* petabit */
        {19840, 0xA423EBF1u, UNIT_QUANTITY, 8, 1, 1}, /* petabits */
        {19841, 0xC8A65637u, UNIT_QUANTITY, 8, 1, 1}, /* petabyte */
        {19843, 0x21D9CD0Cu, UNIT_QUANTITY, 9, 1, 1}, /* petabytes */
        {19846, 0xAACA8FADu, UNIT_QUANTITY, 9, 1, 1}, /* picometer */
        {19850, 0xBAE07A7Au, UNIT_QUANTITY, 10, 1, 1}, /* picometers */
        {19872, 0xB3924547u, UNIT_QUANTITY, 9, 1, 1}, /* picometre */
        {19876, 0xE342F0DCu, UNIT_QUANTITY, 10, 1, 1}, /* picometres */
        {19881, 0x035DD2A0u, UNIT_QUANTITY, 4, 1, 1}, /* pint */
        {19875, 0x1FB2E229u, UNIT_QUANTITY, 5, 1, 1}, /* pints */
        {19870, 0x72055DD7u, UNIT_QUANTITY, 5, 1, 1}, /* pixel */
        {19866, 0x2272692Cu, UNIT_QUANTITY, 6, 1, 1}, /* pixels */
        {19863, 0x444E45A6u, UNIT_SYMBOL, 2, 1, 1}, /* pm */
        {19860, 0x34095C15u, UNIT_QUANTITY, 5, 1, 4}, /* pound */
        {19872, 0xCA6B7408u, UNIT_QUANTITY, 12, 3, 1}, /* pound - mass */
        {19875, 0xADF9554Du, UNIT_QUANTITY, 21, 4, 1}, /* pound per square inch */
        {19909, 0x50BC7492u, UNIT_QUANTITY, 6, 1, 4}, /* pounds */
        {19906, 0x5104B303u, UNIT_QUANTITY, 13, 3, 1}, /* pounds - mass */
        {19936, 0x0E6C9134u, UNIT_QUANTITY, 22, 4, 1}, /* pounds per square inch */
        {19971, 0x614E734Du, UNIT_PERCENT, 2, 1, 1}, /* pp */
        {19975, 0x5D7F52FDu, UNIT_SYMBOL, 3, 1, 1}, /* ppb */
        {19980, 0x4E7F3B60u, UNIT_SYMBOL, 3, 1, 1}, /* ppm */
        {20000, 0x677F62BBu, UNIT_PERCENT, 3, 1, 1}, /* ppt */
        {20005, 0x7278B847u, UNIT_SYMBOL, 3, 1, 1}, /* psi */
        {20021, 0x594E66B5u, UNIT_SYMBOL, 2, 1, 1}, /* px */
        {20014, 0x574C24F8u, UNIT_SYMBOL, 2, 1, 1}, /* qt */
        {20007, 0x3F44FC90u, UNIT_QUANTITY, 5, 1, 1}, /* quart */
        {20003, 0xE1A4E6FCu, UNIT_DURATION, 8, 1, 1}, /* quarters */
        {20004, 0x7C9A1959u, UNIT_QUANTITY, 6, 1, 1}, /* quarts */
        {20001, 0x28D6F948u, UNIT_QUANTITY, 6, 1, 1}, /* radian */
        {20000, 0x856A57E1u, UNIT_QUANTITY, 7, 1, 1}, /* radians */
        {19999, 0x5B1F8BA7u, 0, 11, 0, 3}, /* revolutions */
        {19996, 0x86186206u, UNIT_QUANTITY, 22, 3, 1}, /* revolutions per minute */
        {20025, 0x4DD8BED6u, UNIT_SYMBOL, 3, 1, 1}, /* rpm */
        {20035, 0xF60C4582u, UNIT_DURATION_SYMBOL, 1, 1, 1}, /* s */
        {20028, 0xBB26F5B2u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* sec */
        {20032, 0x3A54A494u, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* sec. */
        {20028, 0xABF8D4DDu, UNIT_DURATION, 6, 1, 1}, /* second */
        {20026, 0x66B6CDEAu, UNIT_DURATION, 7, 1, 3}, /* seconds */
        {20025, 0x12138881u, UNIT_QUANTITY, 14, 3, 1}, /* seconds of arc */
        {20035, 0x5F54DED3u, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* secs */
        {20031, 0xBA226BD5u, 0, 5, 0, 2}, /* short */
        {20022, 0x1A4D3C50u, UNIT_QUANTITY, 9, 2, 1}, /* short ton */
        {20020, 0xC33CE117u, UNIT_QUANTITY, 10, 2, 1}, /* short tons */
        {20032, 0x55F32207u, UNIT_QUANTITY, 7, 1, 1}, /* sievert */
        {20032, 0xC1BF3C9Cu, UNIT_QUANTITY, 8, 1, 1}, /* sieverts */
        {20033, 0x48521D89u, 0, 2, 0, 3}, /* sq */
        {20021, 0x2D53A4EAu, UNIT_QUANTITY, 15, 3, 1}, /* sq - centimeter */
        {20039, 0x0E8B568Bu, UNIT_QUANTITY, 16, 3, 1}, /* sq - centimeters */
        {20080, 0xAFC5E378u, UNIT_QUANTITY, 15, 3, 1}, /* sq - centimetre */
        {20098, 0x4CAAADE9u, UNIT_QUANTITY, 16, 3, 1}, /* sq - centimetres */
        {20117, 0x21040D00u, UNIT_QUANTITY, 7, 3, 1}, /* sq - cm */
        {20127, 0xCD801648u, UNIT_QUANTITY, 9, 3, 1}, /* sq - feet */
        {20144, 0x63AB7A54u, UNIT_QUANTITY, 9, 3, 1}, /* sq - foot */
        {20150, 0x1DAC7A26u, UNIT_QUANTITY, 7, 3, 1}, /* sq - ft */
        {20154, 0x8345467Du, UNIT_QUANTITY, 7, 3, 1}, /* sq - in */
        {20158, 0x1AB58430u, UNIT_QUANTITY, 9, 3, 1}, /* sq - inch */
        {20164, 0x7AC5C97Cu, UNIT_QUANTITY, 11, 3, 1}, /* sq - inches */
        {20192, 0xD45A5D2Cu, UNIT_QUANTITY, 14, 3, 1}, /* sq - kilometer */
        {20208, 0x441A79A5u, UNIT_QUANTITY, 15, 3, 1}, /* sq - kilometers */
        {20225, 0xCA5D3E92u, UNIT_QUANTITY, 14, 3, 1}, /* sq - kilometre */
        {20272, 0x38DB8023u, UNIT_QUANTITY, 15, 3, 1}, /* sq - kilometres */
        {20289, 0x75376318u, UNIT_QUANTITY, 7, 3, 1}, /* sq - km */
        {20298, 0x2EC3F309u, UNIT_QUANTITY, 8, 3, 1}, /* sq - kms */
        {20308, 0x80036AC3u, UNIT_QUANTITY, 6, 3, 1}, /* sq - m */
        {20312, 0x931EED69u, UNIT_QUANTITY, 10, 3, 1}, /* sq - meter */
        {20320, 0x127FC6BAu, UNIT_QUANTITY, 11, 3, 1}, /* sq - meters */
        {20329, 0xABB583CFu, UNIT_QUANTITY, 10, 3, 1}, /* sq - metre */
        {20337, 0xA5501820u, UNIT_QUANTITY, 11, 3, 1}, /* sq - metres */
        {20346, 0xC1EE253Au, UNIT_QUANTITY, 7, 3, 1}, /* sq - mi */
        {20350, 0x334A6273u, UNIT_QUANTITY, 9, 3, 1}, /* sq - mile */
        {20368, 0x871C8FFCu, UNIT_QUANTITY, 10, 3, 1}, /* sq - miles */
        {20375, 0x9E02FCD4u, UNIT_QUANTITY, 9, 3, 1}, /* sq - yard */
        {20381, 0xC721B53Du, UNIT_QUANTITY, 10, 3, 1}, /* sq - yards */
        {20388, 0x4B0B4EFBu, UNIT_QUANTITY, 7, 3, 1}, /* sq - yd */
        {20392, 0xDE10038Fu, UNIT_QUANTITY, 13, 2, 1}, /* sq centimeter */
        {20416, 0x62A99DEEu, UNIT_QUANTITY, 14, 2, 1}, /* sq centimeters */
        {20433, 0xB7EF0501u, UNIT_QUANTITY, 13, 2, 1}, /* sq centimetre */
        {20449, 0xA9CD9690u, UNIT_QUANTITY, 14, 2, 1}, /* sq centimetres */
        {20466, 0x0D4A0B79u, UNIT_QUANTITY, 5, 2, 1}, /* sq cm */
        {20480, 0xACC3D231u, UNIT_QUANTITY, 7, 2, 1}, /* sq feet */
        {20484, 0x8DE42E25u, UNIT_QUANTITY, 7, 2, 1}, /* sq foot */
        {20488, 0x43902E53u, UNIT_QUANTITY, 5, 2, 1}, /* sq ft */
        {20490, 0xE133BAA7u, UNIT_QUANTITY, 6, 2, 1}, /* sq ft. */
        {20493, 0xA486A1FCu, UNIT_QUANTITY, 5, 2, 1}, /* sq in */
        {20495, 0x30A46049u, UNIT_QUANTITY, 7, 2, 1}, /* sq inch */
        {20512, 0x4CFE1EFDu, UNIT_QUANTITY, 9, 2, 1}, /* sq inches */
        {20518, 0xB2F8E74Du, UNIT_QUANTITY, 12, 2, 1}, /* sq kilometer */
        {20532, 0x15017ED4u, UNIT_QUANTITY, 13, 2, 1}, /* sq kilometers */
        {20547, 0xA48915E7u, UNIT_QUANTITY, 12, 2, 1}, /* sq kilometre */
        {20576, 0x3E865856u, UNIT_QUANTITY, 13, 2, 1}, /* sq kilometres */
        {20591, 0x41E6C161u, UNIT_QUANTITY, 5, 2, 1}, /* sq km */
        {20598, 0x208F0570u, UNIT_QUANTITY, 6, 2, 1}, /* sq kms */
        {20606, 0x96469DB6u, UNIT_QUANTITY, 4, 2, 1}, /* sq m */
        {20608, 0xCAB0BB10u, UNIT_QUANTITY, 8, 2, 1}, /* sq meter */
        {20624, 0x20A96DBFu, UNIT_QUANTITY, 9, 2, 1}, /* sq meters */
        {20631, 0x8AC944AAu, UNIT_QUANTITY, 8, 2, 1}, /* sq metre */
        {20637, 0xF0490C59u, UNIT_QUANTITY, 9, 2, 1}, /* sq metres */
        {20644, 0x2BD0933Fu, UNIT_QUANTITY, 5, 2, 1}, /* sq mi */
        {20646, 0x2F1EC206u, UNIT_QUANTITY, 7, 2, 1}, /* sq mile */
        {20650, 0xEDB3B47Du, UNIT_QUANTITY, 8, 2, 1}, /* sq miles */
        {20656, 0x1F7DF7A5u, UNIT_QUANTITY, 7, 2, 1}, /* sq yard */
        {20660, 0x03A67F3Cu, UNIT_QUANTITY, 8, 2, 1}, /* sq yards */
        {20665, 0xB1C4F57Eu, UNIT_QUANTITY, 5, 2, 1}, /* sq yd */
        {20667, 0x8044ADE5u, 0, 3, 0, 2}, /* sq. */
        {20656, 0x07376F2Bu, UNIT_QUANTITY, 14, 2, 1}, /* sq. centimeter */
        {20704, 0x31259D4Au, UNIT_QUANTITY, 15, 2, 1}, /* sq. centimeters */
        {20722, 0x329AF6D5u, UNIT_QUANTITY, 14, 2, 1}, /* sq. centimetre */
        {20739, 0x75AE5D6Cu, UNIT_QUANTITY, 15, 2, 1}, /* sq. centimetres */
        {20757, 0xB9BF785Du, UNIT_QUANTITY, 6, 2, 1}, /* sq. cm */
        {20768, 0x496257C5u, UNIT_QUANTITY, 8, 2, 1}, /* sq. feet */
        {20773, 0xC76734D1u, UNIT_QUANTITY, 8, 2, 1}, /* sq. foot */
        {20778, 0x5ED2CC67u, UNIT_QUANTITY, 6, 2, 1}, /* sq. ft */
        {20781, 0x56693513u, UNIT_QUANTITY, 7, 2, 1}, /* sq. ft. */
        {20785, 0x7DE19B20u, UNIT_QUANTITY, 6, 2, 1}, /* sq. in */
        {20788, 0x0EFF54ADu, UNIT_QUANTITY, 8, 2, 1}, /* sq. inch */
        {20800, 0x975A05D9u, UNIT_QUANTITY, 10, 2, 1}, /* sq. inches */
        {20807, 0x5FFB86A9u, UNIT_QUANTITY, 13, 2, 1}, /* sq. kilometer */
        {20822, 0x4AB49828u, UNIT_QUANTITY, 14, 2, 1}, /* sq. kilometers */
        {20838, 0x20AE77D3u, UNIT_QUANTITY, 13, 2, 1}, /* sq. kilometre */
        {20864, 0x8F223F02u, UNIT_QUANTITY, 14, 2, 1}, /* sq. kilometres */
        {20880, 0xF0911F75u, UNIT_QUANTITY, 6, 2, 1}, /* sq. km */
        {20888, 0x9D15588Cu, UNIT_QUANTITY, 7, 2, 1}, /* sq. kms */
        {20897, 0xD4E3FFA2u, UNIT_QUANTITY, 5, 2, 1}, /* sq. m */
        {20900, 0xB100E1ECu, UNIT_QUANTITY, 9, 2, 1}, /* sq. meter */
        {20912, 0x7F32C0DBu, UNIT_QUANTITY, 10, 2, 1}, /* sq. meters */
        {20920, 0xC822F18Eu, UNIT_QUANTITY, 9, 2, 1}, /* sq. metre */
        {20927, 0xACC0057Du, UNIT_QUANTITY, 10, 2, 1}, /* sq. metres */
        {20935, 0xC93B265Bu, UNIT_QUANTITY, 6, 2, 1}, /* sq. mi */
        {20938, 0x5194B032u, UNIT_QUANTITY, 8, 2, 1}, /* sq. mile */
        {20960, 0xB5EC7B59u, UNIT_QUANTITY, 9, 2, 1}, /* sq. miles */
        {20966, 0x3613FE51u, UNIT_QUANTITY, 8, 2, 1}, /* sq. yard */
        {20971, 0xBD9C9FE0u, UNIT_QUANTITY, 9, 2, 1}, /* sq. yards */
        {20977, 0xBBDA94DAu, UNIT_QUANTITY, 6, 2, 1}, /* sq. yd */
        {20980, 0x8DD03FEBu, UNIT_SYMBOL, 4, 1, 1}, /* sqft */
        {20981, 0xBD450DECu, UNIT_SYMBOL, 3, 1, 1}, /* sqm */
        {20982, 0xB4B61246u, 0, 6, 0, 3}, /* square */
        {20976, 0x13923B35u, UNIT_QUANTITY, 19, 3, 1}, /* square - centimeter */
        {20998, 0x0A0A3A38u, UNIT_QUANTITY, 20, 3, 1}, /* square - centimeters */
        {21021, 0x20FDED4Bu, UNIT_QUANTITY, 19, 3, 1}, /* square - centimetre */
        {21056, 0x86DB3C16u, UNIT_QUANTITY, 20, 3, 1}, /* square - centimetres */
        {21079, 0x58E55ED3u, UNIT_QUANTITY, 11, 3, 1}, /* square - cm */
        {21093, 0xEF3FF09Bu, UNIT_QUANTITY, 13, 3, 1}, /* square - feet */
        {21103, 0x547B989Fu, UNIT_QUANTITY, 13, 3, 1}, /* square - foot */
        {21120, 0x02BC65F9u, UNIT_QUANTITY, 11, 3, 1}, /* square - ft */
        {21128, 0xCE0025B2u, UNIT_QUANTITY, 11, 3, 1}, /* square - in */
        {21136, 0xDC242283u, UNIT_QUANTITY, 13, 3, 1}, /* square - inch */
        {21146, 0xD4E4B847u, UNIT_QUANTITY, 15, 3, 1}, /* square - inches */
        {21184, 0xBA873D77u, UNIT_QUANTITY, 18, 3, 1}, /* square - kilometer */
        {21204, 0xB873215Au, UNIT_QUANTITY, 19, 3, 1}, /* square - kilometers */
        {21225, 0x6D59C15Du, UNIT_QUANTITY, 18, 3, 1}, /* square - kilometre */
        {21264, 0xD630E1D0u, UNIT_QUANTITY, 19, 3, 1}, /* square - kilometres */
        {21285, 0x50148AEBu, UNIT_QUANTITY, 11, 3, 1}, /* square - km */
        {21298, 0x974F6336u, UNIT_QUANTITY, 12, 3, 1}, /* square - kms */
        {21312, 0xACA7CAF0u, UNIT_QUANTITY, 10, 3, 1}, /* square - m */
        {21328, 0x98416D96u, UNIT_QUANTITY, 14, 3, 1}, /* square - meter */
        {21340, 0xA7C48F85u, UNIT_QUANTITY, 15, 3, 1}, /* square - meters */
        {21353, 0x7B315904u, UNIT_QUANTITY, 14, 3, 1}, /* square - metre */
        {21365, 0x3218BFF3u, UNIT_QUANTITY, 15, 3, 1}, /* square - metres */
        {21392, 0x1C42A205u, UNIT_QUANTITY, 11, 3, 1}, /* square - mi */
        {21400, 0xD0A826A0u, UNIT_QUANTITY, 13, 3, 1}, /* square - mile */
        {21410, 0xF8D540C7u, UNIT_QUANTITY, 14, 3, 1}, /* square - miles */
        {21421, 0x2009651Fu, UNIT_QUANTITY, 13, 3, 1}, /* square - yard */
        {21456, 0xC303B6F2u, UNIT_QUANTITY, 14, 3, 1}, /* square - yards */
        {21467, 0x1790FCA8u, UNIT_QUANTITY, 11, 3, 1}, /* square - yd */
        {21475, 0x5B7F6FDAu, UNIT_QUANTITY, 17, 2, 1}, /* square centimeter */
        {21495, 0x70418B9Bu, UNIT_QUANTITY, 18, 2, 1}, /* square centimeters */
        {21520, 0x78266488u, UNIT_QUANTITY, 17, 2, 1}, /* square centimetre */
        {21540, 0xB37272F9u, UNIT_QUANTITY, 18, 2, 1}, /* square centimetres */
        {21561, 0x3E737E10u, UNIT_QUANTITY, 9, 2, 1}, /* square cm */
        {21573, 0x80CBE138u, UNIT_QUANTITY, 11, 2, 1}, /* square feet */
        {21584, 0x09DD4544u, UNIT_QUANTITY, 11, 2, 1}, /* square foot */
        {21592, 0x1D3E4516u, UNIT_QUANTITY, 9, 2, 1}, /* square ft */
        {21598, 0xE0ECC502u, UNIT_QUANTITY, 10, 2, 1}, /* square ft. */
        {21605, 0x6CB7116Du, UNIT_QUANTITY, 9, 2, 1}, /* square in */
        {21611, 0x06CC7F60u, UNIT_QUANTITY, 11, 2, 1}, /* square inch */
        {21632, 0xFAC84A8Cu, UNIT_QUANTITY, 13, 2, 1}, /* square inches */
        {21642, 0x3AD2D85Cu, UNIT_QUANTITY, 16, 2, 1}, /* square kilometer */
        {21660, 0x1D9A6AB5u, UNIT_QUANTITY, 17, 2, 1}, /* square kilometers */
        {21712, 0x6600A9C2u, UNIT_QUANTITY, 16, 2, 1}, /* square kilometre */
        {21730, 0x31BBBB13u, UNIT_QUANTITY, 17, 2, 1}, /* square kilometres */
        {21749, 0x2018BBE8u, UNIT_QUANTITY, 9, 2, 1}, /* square km */
        {21760, 0x8332F7D9u, UNIT_QUANTITY, 10, 2, 1}, /* square kms */
        {21776, 0x0F5321F3u, UNIT_QUANTITY, 8, 2, 1}, /* square m */
        {21782, 0x00A96E79u, UNIT_QUANTITY, 12, 2, 1}, /* square meter */
        {21792, 0x1F8D8F8Au, UNIT_QUANTITY, 13, 2, 1}, /* square meters */
        {21803, 0x045084DFu, UNIT_QUANTITY, 12, 2, 1}, /* square metre */
        {21813, 0x5178F0F0u, UNIT_QUANTITY, 13, 2, 1}, /* square metres */
        {21824, 0x70952A0Au, UNIT_QUANTITY, 9, 2, 1}, /* square mi */
        {21830, 0xCC8BBB43u, UNIT_QUANTITY, 11, 2, 1}, /* square mile */
        {21838, 0x961E550Cu, UNIT_QUANTITY, 12, 2, 1}, /* square miles */
        {21847, 0xA0C9FBC4u, UNIT_QUANTITY, 11, 2, 1}, /* square yard */
        {21855, 0x86DEB42Du, UNIT_QUANTITY, 12, 2, 1}, /* square yards */
        {21872, 0x6A03CA2Bu, UNIT_QUANTITY, 9, 2, 1}, /* square yd */
        {21878, 0x4B522242u, UNIT_SYMBOL, 2, 1, 1}, /* st */
        {21871, 0xC81958FAu, UNIT_QUANTITY, 5, 1, 1}, /* stone */
        {21867, 0x49521F1Cu, UNIT_SYMBOL, 2, 1, 1}, /* sv */
        {21862, 0x7B9DC0F4u, UNIT_QUANTITY, 10, 1, 1}, /* tablespoon */
        {21868, 0x20561485u, UNIT_QUANTITY, 11, 1, 1}, /* tablespoons */
        {21875, 0x374536D3u, UNIT_SYMBOL, 2, 1, 1}, /* tb */
        {21871, 0x84AB29B0u, UNIT_SYMBOL, 4, 1, 1}, /* tbsp */
        {21872, 0x3C453EB2u, UNIT_SYMBOL, 2, 1, 1}, /* te */
        {21865, 0xF11B86CAu, UNIT_QUANTITY, 8, 1, 1}, /* teaspoon */
        {21867, 0x4755153Bu, UNIT_QUANTITY, 9, 1, 1}, /* teaspoons */
        {21870, 0x587C49DEu, UNIT_QUANTITY, 7, 1, 1}, /* terabit */
        {21870, 0xF8A7FB57u, UNIT_QUANTITY, 8, 1, 1}, /* terabits */
        {21871, 0xB4255EB1u, UNIT_QUANTITY, 8, 1, 1}, /* terabyte */
        {21873, 0x58D42B66u, UNIT_QUANTITY, 9, 1, 1}, /* terabytes */
        {21888, 0xF0C43097u, UNIT_QUANTITY, 8, 1, 3}, /* terawatt */
        {21890, 0x1E439935u, UNIT_QUANTITY, 16, 3, 1}, /* terawatt - hours */
        {21905, 0x8021192Du, UNIT_QUANTITY, 13, 2, 1}, /* terawatt hour */
        {21917, 0x858CFEC8u, UNIT_QUANTITY, 14, 2, 1}, /* terawatt hours */
        {21930, 0xE8D8F6ECu, UNIT_QUANTITY, 9, 1, 1}, /* terawatts */
        {21936, 0x5D3C9BE4u, UNIT_TIMES, 4, 1, 1}, /* time */
        {21926, 0x5D68EEB5u, UNIT_TIMES, 5, 1, 2}, /* times */
        {21917, 0xF834E2AFu, UNIT_TIMES, 10, 2, 1}, /* times over */
        {21913, 0x9D10CC7Eu, UNIT_QUANTITY, 3, 1, 1}, /* ton */
        {21905, 0x8A438CCFu, UNIT_QUANTITY, 5, 1, 1}, /* tonne */
        {21901, 0x64568BF4u, UNIT_QUANTITY, 6, 1, 1}, /* tonnes */
        {21898, 0x4E713877u, UNIT_QUANTITY, 4, 1, 1}, /* tons */
        {21891, 0x659A32C7u, 0, 4, 0, 2}, /* troy */
        {21881, 0x162B584Fu, UNIT_QUANTITY, 10, 2, 1}, /* troy ounce */
        {21887, 0x159B6672u, UNIT_QUANTITY, 11, 2, 1}, /* troy ounces */
        {21904, 0x9F19CA00u, UNIT_SYMBOL, 3, 1, 1}, /* tsp */
        {21901, 0x914BD27Au, UNIT_QUANTITY, 4, 1, 1}, /* turn */
        {21895, 0xC35BA42Bu, UNIT_QUANTITY, 5, 1, 1}, /* turns */
        {21890, 0x4A4554BCu, UNIT_SYMBOL, 2, 1, 1}, /* tw */
        {21886, 0xBF2489BCu, UNIT_SYMBOL, 3, 1, 1}, /* twh */
        {21888, 0xDA2CEF7Fu, 0, 4, 0, 2}, /* u.s. */
        {21878, 0x6A0C7E54u, UNIT_QUANTITY, 11, 2, 1}, /* u.s. gallon */
        {21881, 0x2E897B5Bu, UNIT_QUANTITY, 12, 2, 1}, /* u.s. gallons */
        {21885, 0x5A432F55u, UNIT_SYMBOL, 2, 1, 1}, /* ug */
        {21888, 0x604338C7u, UNIT_SYMBOL, 2, 1, 1}, /* um */
        {21886, 0x46430FD9u, 0, 2, 0, 2}, /* us */
        {21874, 0x2C12F58Eu, UNIT_QUANTITY, 9, 2, 1}, /* us gallon */
        {21875, 0x36B72395u, UNIT_QUANTITY, 10, 2, 1}, /* us gallons */
        {21877, 0xF30C40C9u, UNIT_SYMBOL, 1, 1, 1}, /* v */
        {21868, 0x6ABDF6AAu, UNIT_QUANTITY, 4, 1, 1}, /* volt */
        {21862, 0xE20B979Bu, UNIT_QUANTITY, 5, 1, 1}, /* volts */
        {21857, 0xF20C3F36u, UNIT_SYMBOL, 1, 1, 1}, /* w */
        {21848, 0x8EEB7025u, UNIT_QUANTITY, 4, 1, 2}, /* watt */
        {21842, 0x64880F1Fu, UNIT_QUANTITY, 9, 2, 1}, /* watt hour */
        {21856, 0x185ED7D6u, UNIT_QUANTITY, 10, 2, 1}, /* watt hours */
        {21861, 0x52A1D762u, UNIT_QUANTITY, 5, 1, 1}, /* watts */
        {21856, 0xD5C6965Du, UNIT_DURATION, 4, 1, 1}, /* week */
        {21850, 0x9AD1BB62u, UNIT_DURATION, 7, 1, 1}, /* weekend */
        {21850, 0xC9297BC3u, UNIT_DURATION, 8, 1, 1}, /* weekends */
        {21851, 0xB59E6A6Au, UNIT_DURATION, 5, 1, 1}, /* weeks */
        {21846, 0x6747C0FAu, UNIT_SYMBOL, 2, 1, 1}, /* wh */
        {21843, 0x6647BF67u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* wk */
        {21835, 0x16F1CC7Cu, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* wks */
        {21828, 0xFD0C5087u, UNIT_TIMES, 1, 1, 1}, /* x */
        {21815, 0xFC0C4EF4u, UNIT_DURATION_SYMBOL, 1, 1, 1}, /* y */
        {21808, 0x537B9519u, UNIT_QUANTITY, 4, 1, 1}, /* yard */
        {21802, 0xD58C35DEu, UNIT_QUANTITY, 5, 1, 1}, /* yards */
        {21797, 0x575FACB0u, UNIT_SYMBOL, 2, 1, 1}, /* yd */
        {21789, 0x4E9CF6F9u, UNIT_SYMBOL, 3, 1, 1}, /* yds */
        {21782, 0xAE7F4D1Cu, UNIT_DURATION, 4, 1, 1}, /* year */
        {21776, 0x2166E5BDu, UNIT_DURATION, 5, 1, 1}, /* years */
        {21771, 0x4D5F9CF2u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* yr */
        {21763, 0xA983EE54u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* yr. */
        {21756, 0x4E835F13u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* yrs */
        {21749, 0xD5CEED07u, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* yrs. */
        {21743, 0x8BA0D2EFu, UNIT_TEMPERATURE, 2, 1, 2}, /* ° */
        {21737, 0x78E8F1C2u, UNIT_TEMPERATURE, 4, 2, 1}, /* ° c */
        {21744, 0xECA7C3C1u, UNIT_TEMPERATURE, 10, 2, 1}, /* ° celsius */
        {21747, 0x772B855Fu, UNIT_TEMPERATURE, 13, 2, 1}, /* ° centigrade */
        {21753, 0x2F3EF8ABu, UNIT_TEMPERATURE, 4, 2, 1}, /* ° f */
        {21753, 0xEF9B26A9u, UNIT_TEMPERATURE, 13, 2, 1}, /* ° fahrenheit */
        {21762, 0xE387A68Au, UNIT_TEMPERATURE, 4, 2, 1}, /* ° k */
        {21758, 0x5A2B7264u, UNIT_TEMPERATURE, 3, 1, 1}, /* °c */
        {21754, 0x572B6DABu, UNIT_TEMPERATURE, 3, 1, 1}, /* °f */
        {21760, 0x66204C55u, UNIT_SYMBOL, 3, 1, 4}, /* µg */
        {21758, 0xF9FA7060u, UNIT_SYMBOL, 7, 3, 1}, /* µg / l */
        {21770, 0xC1E3EE84u, UNIT_SYMBOL, 9, 4, 1}, /* µg / m 3 */
        {21790, 0xEADDE544u, UNIT_SYMBOL, 10, 4, 1}, /* µg / m ³ */
        {21824, 0xDF35B666u, UNIT_SYMBOL, 8, 3, 1}, /* µg / m3 */
        {21843, 0xC0C3C35Cu, UNIT_SYMBOL, 9, 3, 1}, /* µg / m³ */
        {21863, 0x6C2055C7u, UNIT_SYMBOL, 3, 1, 1}, /* µm */
        {21862, 0x95A0E2ADu, UNIT_TEMPERATURE, 2, 1, 2}, /* º */
        {21856, 0x02652164u, UNIT_TEMPERATURE, 4, 2, 1}, /* º c */
        {21853, 0x28097AE3u, UNIT_TEMPERATURE, 10, 2, 1}, /* º celsius */
        {21856, 0xAC206909u, UNIT_TEMPERATURE, 4, 2, 1}, /* º f */
        {21856, 0x88909DCBu, UNIT_TEMPERATURE, 13, 2, 1}, /* º fahrenheit */
        {21865, 0x5A450A4Au, UNIT_TEMPERATURE, 3, 1, 1}, /* ºc */
        {21861, 0x57450591u, UNIT_TEMPERATURE, 3, 1, 1}, /* ºf */
        {21860, 0x1995D750u, UNIT_SYMBOL, 3, 1, 4}, /* μg */
        {21858, 0xE1A70B97u, UNIT_SYMBOL, 9, 4, 1}, /* μg / m 3 */
        {21888, 0x9836A257u, UNIT_SYMBOL, 10, 4, 1}, /* μg / m ³ */
        {21909, 0xFD2D5F47u, UNIT_SYMBOL, 8, 3, 1}, /* μg / m3 */
        {21928, 0x3DD7F6D9u, UNIT_SYMBOL, 9, 3, 1}, /* μg / m³ */
        {21948, 0x2395E70Eu, UNIT_SYMBOL, 3, 1, 1}, /* μm */
        {21952, 0xC6A65895u, UNIT_SYMBOL, 2, 1, 1}, /* ω */
        {21943, 0x5E825F10u, UNIT_TEMPERATURE, 3, 1, 1}, /* ℃ */
        {21939, 0x68826ECEu, UNIT_TEMPERATURE, 3, 1, 1}, /* ℉ */
        {21938, 0x4B4A4C39u, UNIT_PERCENT, 3, 1, 1}, /* ％ */
    },
    {
        "%\000percent\000% - points\000percentage-point\000% point\000percentage-point\000% points\000percentage-point\000acre\000acre\000acre - feet\000acre-foot",
        "acre feet\000acre-foot\000acre foot\000acre-foot\000acres\000acre\000amp\000ampere\000ampere\000ampere\000amperes\000ampere\000amps\000ampere\000arc\000",
        "arc minute\000arc-minute\000arc minutes\000arc-minute\000arc second\000arc-second\000arc seconds\000arc-second\000arcminutes\000arc-minute",
        "arcseconds\000arc-second\000astronomical\000\000astronomical unit\000astronomical-unit\000astronomical units\000astronomical-unit",
        "au\000astronomical-unit\000barrel\000barrel\000barrel of oil\000barrel\000barrel per day\000barrel-per-day\000barrels\000barrel",
        "barrels a day\000barrel-per-day\000barrels of oil\000barrel\000barrels of oil a day\000barrel-per-day\000barrels of oil per day\000barrel-per-day",
        "barrels per day\000barrel-per-day\000basis\000\000basis point\000percentage-point\000basis points\000percentage-point\000bbl\000barrel\000becquerel\000becquerel",
        "becquerels\000becquerel\000bhp\000horsepower\000bit\000bit\000bits\000bit\000bpd\000barrel-per-day\000bps\000percentage-point\000bq\000becquerel\000british\000",
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
};

static const uint16_t figure_units_slots[] = {
    0, 0, 0, 0, 54, 366, 0, 0, 0, 0, 559, 0,
    0, 0, 0, 352, 441, 184, 0, 0, 0, 377, 534, 0,
    0, 0, 0, 0, 255, 86, 0, 165, 711, 0, 0, 704,
    0, 883, 0, 0, 389, 413, 554, 638, 761, 0, 0, 0,
    20, 521, 630, 772, 0, 0, 287, 0, 0, 0, 0, 0,
    0, 0, 0, 226, 0, 420, 39, 391, 0, 396, 0, 666,
    790, 728, 0, 411, 0, 431, 0, 864, 0, 59, 119, 239,
    362, 0, 268, 733, 491, 242, 189, 0, 820, 752, 0, 0,
    916, 0, 74, 0, 0, 0, 0, 600, 0, 281, 0, 0,
    0, 0, 0, 286, 0, 0, 0, 0, 0, 0, 0, 862,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 682, 0, 0,
    0, 40, 435, 254, 894, 525, 0, 0, 228, 269, 324, 765,
    2, 0, 0, 0, 0, 935, 8, 601, 641, 851, 159, 4,
    785, 345, 0, 786, 46, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 616, 910, 0, 0, 0, 173, 0, 0, 0, 0,
    0, 172, 0, 0, 0, 0, 404, 0, 0, 0, 69, 0,
    0, 0, 0, 530, 372, 0, 0, 804, 875, 879, 0, 0,
    336, 541, 0, 0, 0, 0, 0, 0, 0, 112, 0, 0,
    0, 0, 0, 768, 650, 0, 0, 0, 329, 0, 0, 0,
    0, 0, 0, 0, 157, 0, 311, 446, 0, 0, 282, 0,
    830, 636, 0, 632, 529, 840, 0, 0, 0, 0, 85, 838,
    891, 235, 0, 0, 0, 0, 0, 0, 800, 376, 0, 250,
    0, 925, 261, 409, 0, 0, 154, 0, 0, 92, 0, 373,
    0, 122, 0, 394, 686, 0, 156, 236, 0, 183, 0, 0,
    72, 0, 591, 63, 0, 0, 263, 0, 0, 0, 0, 0,
    654, 853, 0, 0, 0, 347, 469, 584, 661, 581, 852, 0,
    813, 0, 607, 0, 232, 0, 0, 0, 0, 0, 0, 483,
    0, 0, 0, 0, 5, 243, 672, 0, 234, 353, 0, 0,
    36, 537, 0, 0, 197, 0, 576, 0, 0, 474, 671, 792,
    0, 408, 793, 0, 0, 734, 0, 518, 923, 89, 0, 0,
    0, 0, 0, 455, 401, 229, 817, 0, 0, 0, 414, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 700, 257, 309, 448,
    378, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    110, 0, 769, 0, 241, 0, 0, 0, 0, 0, 0, 0,
    557, 0, 432, 0, 251, 0, 0, 93, 0, 0, 0, 0,
    0, 390, 253, 572, 57, 320, 702, 0, 0, 0, 0, 0,
    843, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    870, 141, 0, 0, 476, 0, 369, 822, 410, 907, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 193, 794, 0, 0, 0,
    0, 0, 0, 0, 507, 0, 0, 0, 0, 0, 847, 116,
    118, 176, 290, 386, 498, 0, 0, 259, 132, 0, 0, 0,
    767, 278, 552, 0, 0, 0, 447, 826, 0, 0, 3, 505,
    0, 640, 214, 0, 363, 150, 727, 395, 866, 0, 280, 0,
    0, 802, 675, 687, 742, 0, 831, 0, 0, 0, 0, 0,
    209, 462, 0, 0, 0, 0, 0, 223, 358, 10, 144, 511,
    515, 0, 0, 53, 0, 361, 201, 0, 0, 0, 697, 0,
    0, 652, 620, 836, 123, 504, 48, 274, 41, 599, 723, 0,
    0, 605, 0, 0, 106, 781, 0, 0, 0, 0, 0, 0,
    0, 0, 837, 0, 0, 0, 779, 0, 0, 0, 927, 52,
    434, 0, 0, 256, 0, 0, 166, 0, 696, 266, 284, 931,
    0, 0, 635, 0, 188, 0, 272, 0, 0, 0, 136, 0,
    913, 294, 385, 0, 0, 0, 890, 0, 0, 0, 0, 0,
    19, 262, 0, 713, 0, 0, 0, 0, 0, 0, 500, 648,
    867, 308, 0, 0, 199, 0, 393, 204, 517, 125, 592, 789,
    0, 0, 151, 0, 819, 0, 0, 0, 0, 0, 0, 0,
    0, 207, 0, 0, 0, 218, 0, 0, 548, 124, 304, 0,
    651, 0, 0, 0, 0, 0, 0, 726, 222, 0, 0, 0,
    0, 922, 270, 858, 0, 460, 0, 0, 0, 821, 0, 70,
    0, 0, 103, 665, 0, 0, 0, 0, 0, 0, 399, 707,
    0, 0, 0, 863, 479, 556, 0, 0, 0, 155, 322, 0,
    0, 0, 0, 0, 0, 0, 485, 0, 0, 0, 0, 14,
    0, 0, 191, 0, 0, 0, 0, 924, 0, 0, 350, 470,
    0, 0, 0, 795, 480, 0, 182, 906, 246, 797, 0, 0,
    0, 0, 0, 0, 0, 811, 0, 0, 0, 663, 0, 0,
    0, 493, 0, 660, 0, 179, 417, 520, 0, 153, 339, 706,
    0, 0, 0, 0, 305, 449, 737, 823, 371, 494, 0, 0,
    705, 546, 0, 0, 61, 0, 0, 0, 757, 0, 7, 91,
    0, 73, 0, 0, 0, 81, 0, 0, 0, 0, 0, 109,
    440, 0, 429, 0, 0, 780, 796, 0, 0, 0, 195, 0,
    0, 0, 0, 741, 0, 0, 0, 832, 0, 0, 0, 0,
    0, 0, 486, 0, 0, 662, 0, 0, 0, 0, 0, 0,
    0, 0, 289, 848, 0, 773, 0, 873, 920, 0, 0, 0,
    31, 664, 888, 0, 325, 0, 850, 0, 0, 549, 0, 0,
    0, 34, 0, 0, 0, 467, 0, 215, 0, 575, 0, 384,
    692, 722, 608, 568, 0, 0, 0, 0, 0, 0, 0, 65,
    0, 0, 0, 0, 0, 0, 121, 614, 0, 79, 0, 718,
    0, 0, 0, 0, 0, 878, 0, 930, 0, 0, 0, 809,
    0, 578, 0, 0, 0, 344, 0, 216, 0, 0, 0, 674,
    0, 0, 0, 0, 0, 0, 94, 0, 0, 0, 0, 258,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0,
    0, 58, 583, 889, 834, 908, 0, 0, 0, 0, 0, 21,
    0, 82, 604, 528, 710, 277, 332, 342, 360, 684, 314, 300,
    0, 563, 0, 0, 0, 0, 0, 181, 490, 0, 0, 50,
    276, 856, 612, 0, 247, 331, 374, 423, 98, 503, 824, 0,
    0, 644, 12, 0, 861, 11, 0, 335, 0, 0, 506, 0,
    0, 0, 0, 0, 0, 158, 185, 624, 0, 0, 0, 547,
    657, 0, 0, 0, 0, 489, 519, 147, 292, 0, 0, 0,
    0, 392, 656, 400, 783, 0, 0, 0, 0, 364, 264, 438,
    0, 0, 0, 0, 0, 623, 468, 0, 0, 0, 0, 868,
    380, 835, 0, 0, 699, 0, 0, 0, 0, 0, 171, 0,
    0, 938, 84, 17, 333, 509, 252, 0, 0, 321, 0, 114,
    206, 0, 0, 0, 0, 0, 0, 0, 295, 0, 0, 111,
    545, 442, 55, 685, 0, 343, 398, 915, 0, 740, 0, 422,
    450, 0, 0, 319, 0, 0, 0, 0, 0, 0, 0, 755,
    0, 0, 0, 405, 0, 129, 585, 0, 357, 0, 190, 149,
    0, 0, 0, 0, 0, 0, 473, 514, 577, 743, 859, 465,
    893, 0, 0, 0, 0, 66, 381, 841, 810, 200, 0, 0,
    0, 0, 0, 0, 471, 145, 659, 669, 679, 0, 0, 475,
    0, 107, 0, 0, 688, 368, 564, 288, 593, 0, 0, 0,
    298, 0, 0, 128, 807, 0, 739, 0, 0, 758, 164, 0,
    898, 0, 439, 0, 0, 135, 0, 0, 0, 0, 16, 0,
    233, 553, 139, 869, 0, 0, 0, 0, 0, 316, 0, 0,
    0, 0, 0, 0, 0, 194, 140, 539, 586, 754, 860, 0,
    80, 610, 715, 0, 32, 192, 776, 482, 249, 566, 13, 177,
    680, 829, 0, 0, 0, 6, 0, 0, 0, 131, 565, 690,
    617, 237, 0, 0, 0, 43, 558, 902, 0, 0, 0, 0,
    210, 668, 0, 356, 0, 613, 0, 0, 694, 248, 323, 720,
    265, 283, 816, 905, 0, 0, 0, 330, 162, 597, 646, 426,
    531, 833, 0, 213, 756, 0, 815, 0, 0, 896, 0, 0,
    900, 0, 0, 805, 0, 0, 0, 170, 383, 245, 0, 0,
    0, 163, 0, 0, 701, 478, 0, 0, 0, 0, 0, 0,
    580, 477, 0, 224, 0, 0, 712, 846, 0, 716, 299, 0,
    453, 178, 463, 0, 814, 918, 0, 227, 649, 0, 26, 749,
    782, 658, 0, 0, 0, 35, 0, 0, 0, 0, 0, 29,
    418, 569, 0, 0, 101, 0, 0, 354, 102, 536, 909, 0,
    629, 0, 618, 0, 551, 708, 0, 0, 387, 751, 326, 370,
    735, 0, 186, 444, 100, 0, 275, 97, 791, 0, 0, 570,
    301, 770, 746, 496, 0, 0, 677, 0, 0, 0, 60, 611,
    0, 689, 0, 550, 0, 0, 260, 877, 0, 928, 0, 133,
    406, 0, 798, 0, 0, 0, 77, 0, 0, 402, 0, 0,
    0, 0, 0, 0, 631, 0, 655, 0, 0, 0, 0, 914,
    137, 30, 472, 594, 0, 0, 678, 443, 788, 637, 736, 0,
    0, 0, 0, 168, 382, 901, 0, 738, 0, 0, 0, 0,
    0, 0, 0, 921, 532, 0, 540, 926, 0, 83, 502, 0,
    0, 25, 0, 0, 0, 0, 0, 653, 0, 759, 0, 0,
    0, 0, 457, 897, 126, 0, 627, 0, 0, 747, 0, 732,
    0, 693, 681, 0, 778, 0, 451, 445, 574, 719, 0, 0,
    0, 0, 18, 317, 0, 787, 0, 0, 0, 306, 0, 0,
    0, 0, 49, 0, 0, 582, 28, 230, 419, 0, 0, 0,
    0, 0, 0, 579, 633, 127, 812, 64, 71, 522, 621, 0,
    312, 0, 0, 0, 0, 0, 108, 217, 0, 22, 0, 337,
    0, 95, 113, 15, 561, 639, 724, 0, 452, 0, 388, 415,
    492, 0, 0, 555, 595, 0, 0, 161, 645, 0, 0, 203,
    23, 562, 0, 56, 542, 0, 0, 0, 0, 0, 0, 0,
    695, 0, 459, 0, 0, 0, 484, 497, 0, 587, 774, 725,
    328, 872, 903, 0, 0, 0, 0, 771, 0, 887, 0, 0,
    0, 0, 0, 0, 0, 0, 919, 0, 0, 175, 0, 0,
    0, 0, 0, 0, 0, 606, 865, 0, 0, 0, 436, 205,
    495, 827, 0, 560, 508, 698, 512, 0, 524, 0, 0, 535,
    917, 0, 0, 0, 538, 0, 87, 642, 691, 912, 0, 0,
    721, 313, 703, 0, 115, 0, 0, 0, 643, 0, 0, 0,
    0, 615, 0, 318, 803, 0, 0, 0, 0, 0, 0, 0,
    341, 425, 346, 501, 760, 880, 911, 211, 0, 849, 844, 0,
    0, 667, 421, 857, 0, 0, 709, 0, 0, 454, 0, 0,
    0, 0, 0, 152, 0, 0, 0, 180, 854, 0, 845, 160,
    327, 0, 937, 0, 0, 0, 220, 526, 603, 683, 676, 379,
    349, 731, 750, 784, 842, 933, 0, 0, 0, 307, 0, 0,
    466, 0, 0, 47, 105, 0, 0, 240, 334, 598, 510, 602,
    855, 167, 806, 0, 895, 0, 0, 76, 628, 169, 899, 717,
    670, 729, 0, 412, 0, 0, 763, 0, 219, 0, 0, 0,
    0, 0, 567, 634, 0, 0, 934, 0, 187, 359, 456, 904,
    936, 0, 0, 0, 0, 0, 51, 24, 67, 433, 619, 839,
    884, 0, 0, 0, 0, 0, 0, 407, 622, 0, 0, 609,
    748, 78, 238, 0, 0, 0, 0, 0, 148, 293, 315, 590,
    882, 0, 0, 0, 745, 0, 0, 296, 0, 302, 134, 397,
    104, 533, 285, 932, 0, 464, 0, 0, 0, 730, 0, 0,
    929, 0, 0, 428, 0, 99, 208, 279, 458, 488, 874, 0,
    0, 0, 0, 0, 818, 0, 886, 0, 0, 588, 461, 892,
    117, 212, 365, 120, 244, 573, 0, 0, 198, 375, 403, 221,
    527, 355, 764, 291, 310, 42, 437, 0, 231, 338, 367, 871,
    0, 0, 0, 499, 0, 38, 799, 544, 0, 0, 828, 0,
    0, 0, 0, 75, 427, 0, 0, 0, 0, 0, 0, 267,
    0, 130, 202, 138, 348, 881, 0, 0, 1, 146, 766, 0,
    0, 626, 744, 0, 142, 196, 303, 523, 487, 174, 516, 571,
    647, 0, 0, 0, 44, 0, 0, 351, 273, 0, 0, 225,
    0, 62, 0, 0, 0, 0, 0, 297, 513, 753, 0, 596,
    271, 0, 0, 37, 424, 0, 0, 0, 0, 0, 88, 762,
    0, 0, 885, 0, 0, 825, 808, 876, 0, 0, 0, 33,
    775, 9, 481, 673, 589, 0, 0, 90, 0, 0, 0, 777,
    27, 543, 0, 0, 340, 0, 143, 801, 0, 416, 96, 625,
    0, 430, 0, 0, 45, 714, 0, 0,
};

static const uint8_t figure_units_filter[] = {
    0, 0, 0, 0, 8, 8, 0, 0, 0, 0, 16, 0, 0, 0, 0, 1, 4, 64, 0, 0, 0, 16, 16, 0,
    0, 0, 0, 0, 1, 1, 0, 64, 32, 0, 0, 2, 0, 16, 0, 0, 44, 0, 8, 0, 0, 0, 0, 0,
    5, 16, 4, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 2, 16, 0, 0, 8, 0, 72,
    0, 2, 0, 4, 0, 4, 0, 1, 0, 224, 0, 8, 0, 0, 10, 0, 128, 32, 8, 0, 2, 32, 0, 0,
    128, 0, 128, 0, 0, 0, 0, 4, 0, 128, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 4,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 8, 4, 136, 0, 128, 0, 0, 112, 0, 128, 0,
    32, 0, 0, 0, 0, 64, 2, 130, 1, 0, 4, 160, 0, 64, 0, 4, 8, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 32, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 4, 0, 0, 0, 2, 0,
    0, 0, 0, 32, 2, 0, 0, 136, 0, 128, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 8, 128, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 2, 0, 144, 0, 0, 0, 128, 0,
    4, 2, 0, 8, 8, 0, 0, 0, 0, 0, 73, 0, 0, 32, 0, 0, 0, 0, 0, 0, 8, 1, 0, 64,
    0, 32, 32, 128, 0, 0, 16, 0, 0, 2, 0, 4, 0, 32, 0, 68, 0, 0, 4, 32, 0, 64, 0, 0,
    128, 0, 64, 4, 0, 0, 4, 0, 0, 0, 0, 0, 2, 16, 0, 0, 0, 129, 64, 0, 1, 9, 0, 0,
    16, 0, 64, 0, 64, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 6, 0, 0, 0, 32, 128, 0, 0,
    136, 0, 0, 0, 64, 0, 4, 0, 0, 9, 32, 0, 0, 12, 0, 0, 0, 4, 0, 64, 1, 4, 0, 0,
    0, 0, 0, 4, 8, 8, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 48, 0,
    2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 64, 0, 4, 0, 0, 0, 0, 0, 0, 0,
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
