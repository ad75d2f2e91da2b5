/* Made by tools/make_tables.py from core/data/figure_units.txt; do not edit. */
#ifndef DESK_TABLE_FIGURE_UNITS_H
#define DESK_TABLE_FIGURE_UNITS_H

#include "../lexicon.h"
#include "../figure_lists.h"

<<<<<<< HEAD
static const struct {
    lexicon_entry entries[919];
    char text[166][128];
} figure_units_table = {
    {
        {14704, 0x200C87A0u, UNIT_PERCENT, 1, 1, 3}, /* % */
        {14698, 0xBB0A8890u, UNIT_PERCENT, 10, 3, 1}, /* % - points */
        {14710, 0x6EA041F6u, UNIT_PERCENT, 7, 2, 1}, /* % point */
        {14719, 0xAAA8D89Bu, UNIT_PERCENT, 8, 2, 1}, /* % points */
        {14729, 0x55F9B948u, UNIT_QUANTITY, 4, 1, 3}, /* acre */
        {14723, 0x5C1034E5u, UNIT_QUANTITY, 11, 3, 1}, /* acre - feet */
        {14736, 0xDABE2B22u, UNIT_QUANTITY, 9, 2, 1}, /* acre feet */
        {14740, 0x2955C896u, UNIT_QUANTITY, 9, 2, 1}, /* acre foot */
        {14744, 0x931E97E1u, UNIT_QUANTITY, 5, 1, 1}, /* acres */
        {14739, 0x1D279A19u, UNIT_QUANTITY, 3, 1, 1}, /* amp */
        {14734, 0xE033CBF5u, UNIT_QUANTITY, 6, 1, 1}, /* ampere */
        {14732, 0x778963F2u, UNIT_QUANTITY, 7, 1, 1}, /* amperes */
        {14731, 0x4F5814DEu, UNIT_QUANTITY, 4, 1, 1}, /* amps */
        {14727, 0x3A6F2ADBu, 0, 3, 0, 2}, /* arc */
        {14736, 0x8E7BAE27u, UNIT_QUANTITY, 10, 2, 1}, /* arc minute */
        {14742, 0xBF45ECBAu, UNIT_QUANTITY, 11, 2, 1}, /* arc minutes */
        {14749, 0x47BBF43Bu, UNIT_QUANTITY, 10, 2, 1}, /* arc second */
        {14755, 0x99C07DF6u, UNIT_QUANTITY, 11, 2, 1}, /* arc seconds */
        {14762, 0x7058CA70u, UNIT_QUANTITY, 10, 1, 1}, /* arcminutes */
        {14784, 0x10C84830u, UNIT_QUANTITY, 10, 1, 1}, /* arcseconds */
        {14790, 0x9B21A3CBu, 0, 12, 0, 2}, /* astronomical */
        {14788, 0x87C45E21u, UNIT_QUANTITY, 17, 2, 1}, /* astronomical unit */
        {14808, 0x92E1AE3Cu, UNIT_QUANTITY, 18, 2, 1}, /* astronomical units */
        {14848, 0x5825171Bu, UNIT_SYMBOL, 2, 1, 1}, /* au */
        {14853, 0x123C95D1u, UNIT_QUANTITY, 6, 1, 3}, /* barrel */
        {14851, 0x068A154Au, UNIT_QUANTITY, 13, 3, 1}, /* barrel of oil */
        {14856, 0x34ED5FECu, UNIT_QUANTITY, 14, 3, 1}, /* barrel per day */
        {14870, 0x575F8E06u, UNIT_QUANTITY, 7, 1, 5}, /* barrels */
        {14896, 0x5E494557u, UNIT_QUANTITY, 13, 3, 1}, /* barrels a day */
        {14909, 0x6753BDADu, UNIT_QUANTITY, 14, 3, 1}, /* barrels of oil */
        {14915, 0xFF147360u, UNIT_QUANTITY, 20, 5, 1}, /* barrels of oil a day */
        {14935, 0xD200C4D8u, UNIT_QUANTITY, 22, 5, 1}, /* barrels of oil per day */
        {14960, 0xC9C267DFu, UNIT_QUANTITY, 15, 3, 1}, /* barrels per day */
        {14975, 0x15351B6Du, 0, 5, 0, 2}, /* basis */
        {14966, 0xB2A28D51u, UNIT_BASIS_POINT, 11, 2, 1}, /* basis point */
        {14979, 0xF4EA8150u, UNIT_BASIS_POINT, 12, 2, 1}, /* basis points */
        {14993, 0x5ABF9FCBu, UNIT_SYMBOL, 3, 1, 1}, /* bbl */
        {14988, 0x735B3785u, UNIT_QUANTITY, 9, 1, 1}, /* becquerel */
        {14992, 0x8E991842u, UNIT_QUANTITY, 10, 1, 1}, /* becquerels */
        {14997, 0x6ACD3085u, UNIT_SYMBOL, 3, 1, 1}, /* bhp */
        {14996, 0x60CAE230u, UNIT_QUANTITY, 3, 1, 1}, /* bit */
        {14988, 0xA2622F79u, UNIT_QUANTITY, 4, 1, 1}, /* bits */
        {14981, 0x66E244F1u, UNIT_SYMBOL, 3, 1, 1}, /* bpd */
        {14984, 0x77E25FB4u, UNIT_BASIS_POINT, 3, 1, 1}, /* bps */
        {14989, 0x4C2BBFFCu, UNIT_SYMBOL, 2, 1, 1}, /* bq */
        {14986, 0x628048A0u, 0, 7, 0, 3}, /* british */
        {14992, 0x802CCEE7u, UNIT_QUANTITY, 20, 3, 1}, /* british thermal unit */
        {15018, 0x6FC4FA2Eu, UNIT_QUANTITY, 21, 3, 1}, /* british thermal units */
        {15045, 0x65D7B602u, UNIT_SYMBOL, 3, 1, 1}, /* btu */
        {15072, 0xC39433E3u, UNIT_SYMBOL, 4, 1, 1}, /* btus */
        {15082, 0x7B217F1Au, UNIT_QUANTITY, 6, 1, 1}, /* bushel */
        {15080, 0x3EBB924Bu, UNIT_QUANTITY, 7, 1, 1}, /* bushels */
        {15079, 0x645A021Fu, UNIT_QUANTITY, 4, 1, 1}, /* byte */
        {15073, 0x65B1D004u, UNIT_QUANTITY, 5, 1, 1}, /* bytes */
        {15068, 0xE60C2C52u, UNIT_LETTER, 1, 1, 1}, /* c */
        {15062, 0xEE74363Fu, UNIT_SYMBOL, 3, 1, 1}, /* cal */
        {15058, 0xAF19A1A8u, UNIT_QUANTITY, 7, 1, 1}, /* calorie */
        {15072, 0x8059CBC1u, UNIT_QUANTITY, 8, 1, 1}, /* calories */
        {15073, 0xA9F03851u, UNIT_QUANTITY, 7, 1, 1}, /* candela */
        {15073, 0xA7285D86u, UNIT_QUANTITY, 8, 1, 1}, /* candelas */
        {15074, 0x6AE6031Cu, UNIT_QUANTITY, 5, 1, 1}, /* carat */
        {15070, 0xB71767BDu, UNIT_QUANTITY, 6, 1, 1}, /* carats */
        {15067, 0x56299123u, UNIT_SYMBOL, 2, 1, 1}, /* cc */
        {15071, 0xB5CA9613u, UNIT_TEMPERATURE, 7, 1, 1}, /* celcius */
        {15071, 0x86B09383u, UNIT_TEMPERATURE, 7, 1, 1}, /* celsius */
        {15072, 0x5DB65485u, UNIT_TEMPERATURE, 10, 1, 1}, /* centigrade */
        {15075, 0x3C0BD71Cu, UNIT_QUANTITY, 10, 1, 1}, /* centiliter */
        {15081, 0xF5A423BDu, UNIT_QUANTITY, 11, 1, 1}, /* centiliters */
        {15088, 0x3B39A0BEu, UNIT_QUANTITY, 10, 1, 1}, /* centilitre */
        {15094, 0x08B822B7u, UNIT_QUANTITY, 11, 1, 1}, /* centilitres */
        {15120, 0x33CF5E13u, UNIT_QUANTITY, 10, 1, 1}, /* centimeter */
        {15126, 0xEF719120u, UNIT_QUANTITY, 11, 1, 1}, /* centimeters */
        {15133, 0x2904BB25u, UNIT_QUANTITY, 10, 1, 1}, /* centimetre */
        {15139, 0xE872E862u, UNIT_QUANTITY, 11, 1, 1}, /* centimetres */
        {15146, 0xE550AF8Fu, UNIT_DURATION, 9, 1, 1}, /* centuries */
        {15148, 0x864C86F7u, UNIT_DURATION, 7, 1, 1}, /* century */
        {15152, 0x6329A59Au, UNIT_SYMBOL, 2, 1, 1}, /* cl */
        {15150, 0x6429A72Du, UNIT_SYMBOL, 2, 1, 3}, /* cm */
        {15148, 0x5851AB8Du, UNIT_SYMBOL, 4, 2, 1}, /* cm 2 */
        {15155, 0x331B3CD4u, UNIT_SYMBOL, 4, 2, 1}, /* cm 3 */
        {15161, 0xE1B46329u, UNIT_SYMBOL, 6, 3, 1}, /* cm ^ 2 */
        {15170, 0xD0DD3BCDu, UNIT_SYMBOL, 5, 2, 1}, /* cm ² */
        {15184, 0xCC9215CDu, UNIT_SYMBOL, 3, 1, 1}, /* cm2 */
        {15190, 0xCB92143Au, UNIT_SYMBOL, 3, 1, 1}, /* cm3 */
        {15195, 0x0B9278FAu, UNIT_SYMBOL, 3, 1, 1}, /* cms */
        {15194, 0x0AFC481Du, UNIT_SYMBOL, 4, 1, 1}, /* cm² */
        {15201, 0x09FC468Au, UNIT_SYMBOL, 4, 1, 1}, /* cm³ */
        {15207, 0x4B297FD2u, UNIT_SYMBOL, 2, 1, 1}, /* ct */
        {15200, 0x4C298165u, 0, 2, 0, 2}, /* cu */
        {15200, 0x6BDB97E7u, UNIT_QUANTITY, 5, 2, 1}, /* cu ft */
        {15201, 0x1ADE9322u, UNIT_QUANTITY, 4, 2, 1}, /* cu m */
        {15202, 0x30568911u, 0, 3, 0, 2}, /* cu. */
        {15191, 0x45E3F99Fu, UNIT_QUANTITY, 7, 2, 1}, /* cu. ft. */
        {15194, 0x7D2E2BAEu, UNIT_QUANTITY, 5, 2, 1}, /* cu. m */
        {15196, 0xA1AA8E25u, 0, 5, 0, 4}, /* cubic */
        {15187, 0xA75ED7F6u, UNIT_QUANTITY, 18, 3, 1}, /* cubic - centimeter */
        {15216, 0xDBF3BD77u, UNIT_QUANTITY, 19, 3, 1}, /* cubic - centimeters */
        {15237, 0x36EF13ECu, UNIT_QUANTITY, 18, 3, 1}, /* cubic - centimetre */
        {15257, 0x53F38F55u, UNIT_QUANTITY, 19, 3, 1}, /* cubic - centimetres */
        {15296, 0x37A7B574u, UNIT_QUANTITY, 10, 3, 1}, /* cubic - cm */
        {15308, 0x96004D5Cu, UNIT_QUANTITY, 12, 3, 1}, /* cubic - feet */
        {15316, 0xB2283560u, UNIT_QUANTITY, 12, 3, 1}, /* cubic - foot */
        {15324, 0xBE0902BAu, UNIT_QUANTITY, 10, 3, 1}, /* cubic - ft */
        {15330, 0xD1F0BF44u, UNIT_QUANTITY, 12, 3, 1}, /* cubic - inch */
        {15344, 0x2555DEE8u, UNIT_QUANTITY, 14, 3, 1}, /* cubic - inches */
        {15354, 0x507DBA38u, UNIT_QUANTITY, 17, 3, 1}, /* cubic - kilometer */
        {15372, 0x44106499u, UNIT_QUANTITY, 18, 3, 1}, /* cubic - kilometers */
        {15424, 0xEB8B4E1Eu, UNIT_QUANTITY, 17, 3, 1}, /* cubic - kilometre */
        {15442, 0xC03FBB2Fu, UNIT_QUANTITY, 18, 3, 1}, /* cubic - kilometres */
        {15461, 0x91E5B18Cu, UNIT_QUANTITY, 10, 3, 1}, /* cubic - km */
        {15472, 0x9E4F544Fu, UNIT_QUANTITY, 9, 3, 1}, /* cubic - m */
        {15488, 0x28AFE0D5u, UNIT_QUANTITY, 13, 3, 1}, /* cubic - meter */
        {15498, 0x6FD0C626u, UNIT_QUANTITY, 14, 3, 1}, /* cubic - meters */
        {15509, 0x8455EC43u, UNIT_QUANTITY, 13, 3, 1}, /* cubic - metre */
        {15519, 0x4809E694u, UNIT_QUANTITY, 14, 3, 1}, /* cubic - metres */
        {15552, 0x0C2A59DFu, UNIT_QUANTITY, 12, 3, 1}, /* cubic - mile */
        {15560, 0xD67C8768u, UNIT_QUANTITY, 13, 3, 1}, /* cubic - miles */
        {15569, 0xF55111E0u, UNIT_QUANTITY, 12, 3, 1}, /* cubic - yard */
        {15577, 0xDB103051u, UNIT_QUANTITY, 13, 3, 1}, /* cubic - yards */
        {15616, 0xE6B2F76Bu, UNIT_QUANTITY, 16, 2, 1}, /* cubic centimeter */
        {15634, 0x56874B8Au, UNIT_QUANTITY, 17, 2, 1}, /* cubic centimeters */
        {15653, 0xB9CA2115u, UNIT_QUANTITY, 16, 2, 1}, /* cubic centimetre */
        {15696, 0xA181C22Cu, UNIT_QUANTITY, 17, 2, 1}, /* cubic centimetres */
        {15715, 0xCE16A29Du, UNIT_QUANTITY, 8, 2, 1}, /* cubic cm */
        {15725, 0x800E5A85u, UNIT_QUANTITY, 10, 2, 1}, /* cubic feet */
        {15731, 0xB33EADE0u, UNIT_QUANTITY, 21, 4, 1}, /* cubic feet per second */
        {15760, 0x43A86E11u, UNIT_QUANTITY, 10, 2, 1}, /* cubic foot */
        {15766, 0xB81654A7u, UNIT_QUANTITY, 8, 2, 1}, /* cubic ft */
        {15770, 0xE4D78C6Du, UNIT_QUANTITY, 10, 2, 1}, /* cubic inch */
        {15776, 0x200C5799u, UNIT_QUANTITY, 12, 2, 1}, /* cubic inches */
        {15784, 0xC51174E9u, UNIT_QUANTITY, 15, 2, 1}, /* cubic kilometer */
        {15808, 0x6ED2E9E8u, UNIT_QUANTITY, 16, 2, 1}, /* cubic kilometers */
        {15825, 0x16FF8D93u, UNIT_QUANTITY, 15, 2, 1}, /* cubic kilometre */
        {15841, 0x7D99C742u, UNIT_QUANTITY, 16, 2, 1}, /* cubic kilometres */
        {15858, 0xB8DD5CB5u, UNIT_QUANTITY, 8, 2, 1}, /* cubic km */
        {15872, 0x3EC00262u, UNIT_QUANTITY, 7, 2, 1}, /* cubic m */
        {15876, 0x8BB255ACu, UNIT_QUANTITY, 11, 2, 1}, /* cubic meter */
        {15884, 0x5D45879Bu, UNIT_QUANTITY, 12, 2, 1}, /* cubic meters */
        {15893, 0x5B27CCBEu, UNIT_QUANTITY, 23, 4, 1}, /* cubic meters per second */
        {15936, 0x595F8CCEu, UNIT_QUANTITY, 11, 2, 1}, /* cubic metre */
        {15944, 0xDEDE91BDu, UNIT_QUANTITY, 12, 2, 1}, /* cubic metres */
        {15953, 0x5198CFA8u, UNIT_QUANTITY, 23, 4, 1}, /* cubic metres per second */
        {15984, 0x790D27F2u, UNIT_QUANTITY, 10, 2, 1}, /* cubic mile */
        {16000, 0xCD6B4219u, UNIT_QUANTITY, 11, 2, 1}, /* cubic miles */
        {16007, 0x19A1AC91u, UNIT_QUANTITY, 10, 2, 1}, /* cubic yard */
        {16013, 0x69D917A0u, UNIT_QUANTITY, 11, 2, 1}, /* cubic yards */
        {16020, 0xFA56340Fu, UNIT_QUANTITY, 3, 1, 1}, /* cup */
        {16012, 0x91B49F34u, UNIT_QUANTITY, 4, 1, 1}, /* cups */
        {16005, 0xE10C2473u, UNIT_DURATION_SYMBOL, 1, 1, 1}, /* d */
        {15995, 0xE44F21FDu, UNIT_DURATION, 3, 1, 1}, /* day */
        {15987, 0xF691D28Au, UNIT_DURATION, 4, 1, 1}, /* days */
        {15980, 0x571CC6C3u, UNIT_SYMBOL, 2, 1, 1}, /* db */
        {15984, 0x77801309u, UNIT_DURATION, 6, 1, 1}, /* decade */
        {15982, 0x989EA90Eu, UNIT_DURATION, 7, 1, 1}, /* decades */
        {15981, 0x17E2CACDu, UNIT_QUANTITY, 7, 1, 1}, /* decibel */
        {15981, 0x5805291Au, UNIT_QUANTITY, 8, 1, 1}, /* decibels */
        {15982, 0x2F8C00E8u, UNIT_QUANTITY, 9, 1, 1}, /* deciliter */
        {15986, 0x7464F401u, UNIT_QUANTITY, 10, 1, 1}, /* deciliters */
        {15991, 0x46A6689Au, UNIT_QUANTITY, 9, 1, 1}, /* decilitre */
        {16000, 0x20F726CBu, UNIT_QUANTITY, 10, 1, 1}, /* decilitres */
        {16005, 0x01CCC637u, UNIT_QUANTITY, 9, 1, 1}, /* decimeter */
        {16009, 0x195C1D0Cu, UNIT_QUANTITY, 10, 1, 1}, /* decimeters */
        {16014, 0xFEED1529u, UNIT_QUANTITY, 9, 1, 1}, /* decimetre */
        {16018, 0xA9389CAEu, UNIT_QUANTITY, 10, 1, 1}, /* decimetres */
        {16023, 0xC659801Fu, UNIT_TEMPERATURE, 3, 1, 2}, /* deg */
        {16018, 0xE3820252u, UNIT_TEMPERATURE, 5, 2, 1}, /* deg c */
        {16016, 0x0939C6F1u, UNIT_TEMPERATURE, 11, 2, 1}, /* deg celsius */
        {16020, 0x7D7BA5BBu, UNIT_TEMPERATURE, 5, 2, 1}, /* deg f */
        {16021, 0xF8D92EF9u, UNIT_TEMPERATURE, 14, 2, 1}, /* deg fahrenheit */
        {16031, 0x6FE4CD23u, UNIT_TEMPERATURE, 4, 1, 2}, /* deg. */
        {16027, 0x1923C436u, UNIT_TEMPERATURE, 6, 2, 1}, /* deg. c */
        {16026, 0xC7B988B5u, UNIT_TEMPERATURE, 12, 2, 1}, /* deg. celsius */
        {16048, 0x3D3CB0AFu, UNIT_TEMPERATURE, 6, 2, 1}, /* deg. f */
        {16050, 0x29D0AFADu, UNIT_TEMPERATURE, 15, 2, 1}, /* deg. fahrenheit */
        {16061, 0x98D3BE69u, UNIT_TEMPERATURE, 6, 1, 2}, /* degree */
        {16059, 0xB8A979E0u, UNIT_TEMPERATURE, 8, 2, 1}, /* degree c */
        {16060, 0xABD6D4DFu, UNIT_TEMPERATURE, 14, 2, 1}, /* degree celsius */
        {16067, 0x477F7541u, UNIT_TEMPERATURE, 17, 2, 1}, /* degree centigrade */
        {16080, 0x07365B05u, UNIT_TEMPERATURE, 8, 2, 1}, /* degree f */
        {16084, 0x8F893EC7u, UNIT_TEMPERATURE, 17, 2, 1}, /* degree fahrenheit */
        {16097, 0x2110D3DFu, UNIT_TEMPERATURE, 16, 2, 1}, /* degree farenheit */
        {16109, 0xAF5442EEu, UNIT_TEMPERATURE, 7, 1, 3}, /* degrees */
        {16108, 0xD85A311Du, UNIT_TEMPERATURE, 17, 3, 1}, /* degrees - celsius */
        {16128, 0xD429E811u, UNIT_TEMPERATURE, 9, 2, 1}, /* degrees c */
        {16130, 0xE2225402u, UNIT_TEMPERATURE, 15, 2, 1}, /* degrees celcius */
        {16138, 0xE1E6CD72u, UNIT_TEMPERATURE, 15, 2, 1}, /* degrees celsius */
        {16146, 0x25318F10u, UNIT_TEMPERATURE, 18, 2, 1}, /* degrees centigrade */
        {16157, 0x4EEEE25Cu, UNIT_TEMPERATURE, 9, 2, 1}, /* degrees f */
        {16176, 0x789A305Au, UNIT_TEMPERATURE, 18, 2, 1}, /* degrees fahrenheit */
        {16190, 0xC4096C72u, UNIT_TEMPERATURE, 17, 2, 1}, /* degrees farenheit */
        {16203, 0xD64A1ADEu, UNIT_TEMPERATURE, 18, 2, 1}, /* degrees farhenheit */
        {16217, 0x2DFEBCD9u, UNIT_TEMPERATURE, 9, 2, 1}, /* degrees k */
        {16218, 0x11D059CFu, UNIT_TEMPERATURE, 14, 2, 1}, /* degrees kelvin */
        {16224, 0x651CDCCDu, UNIT_SYMBOL, 2, 1, 1}, /* dl */
        {16221, 0x641CDB3Au, UNIT_SYMBOL, 2, 1, 1}, /* dm */
        {16218, 0x20B2CFA9u, 0, 4, 0, 3}, /* dots */
        {16208, 0xD5265954u, UNIT_QUANTITY, 13, 3, 1}, /* dots per inch */
        {16219, 0xE82A5770u, UNIT_SYMBOL, 3, 1, 1}, /* dpi */
        {16220, 0xD5532280u, UNIT_QUANTITY, 12, 1, 1}, /* electronvolt */
        {16256, 0xC4E00489u, UNIT_QUANTITY, 13, 1, 1}, /* electronvolts */
        {16267, 0x491A7222u, UNIT_SYMBOL, 2, 1, 1}, /* ev */
        {16267, 0xE30C2799u, UNIT_LETTER, 1, 1, 1}, /* f */
        {16264, 0x8493F63Bu, UNIT_TEMPERATURE, 10, 1, 1}, /* fahrenheit */
        {16270, 0xC85E6283u, UNIT_TEMPERATURE, 9, 1, 1}, /* farenheit */
        {16275, 0x057F6677u, UNIT_TEMPERATURE, 10, 1, 1}, /* farhenheit */
        {16288, 0xAA16DC44u, UNIT_QUANTITY, 6, 1, 1}, /* fathom */
        {16286, 0xF8FCAA95u, UNIT_QUANTITY, 7, 1, 1}, /* fathoms */
        {16285, 0xBB357F55u, UNIT_QUANTITY, 4, 1, 3}, /* feet */
        {16279, 0x40FD1210u, UNIT_QUANTITY, 15, 3, 1}, /* feet per second */
        {16295, 0x073B7CF8u, UNIT_QUANTITY, 12, 2, 1}, /* feet squared */
        {16304, 0x6122E6AFu, 0, 2, 0, 2}, /* fl */
        {16292, 0x7DDC2F68u, UNIT_QUANTITY, 5, 2, 1}, /* fl oz */
        {16294, 0x6AF0DD13u, 0, 3, 0, 2}, /* fl. */
        {16288, 0xD50F31FAu, UNIT_QUANTITY, 7, 2, 1}, /* fl. oz. */
        {16292, 0xA2BDCB73u, 0, 5, 0, 2}, /* fluid */
        {16283, 0xA7BF3BA3u, UNIT_QUANTITY, 11, 2, 1}, /* fluid ounce */
        {16291, 0x57D9761Eu, UNIT_QUANTITY, 12, 2, 1}, /* fluid ounces */
        {16300, 0x2D505A99u, UNIT_QUANTITY, 4, 1, 3}, /* foot */
        {16294, 0x1B782704u, UNIT_QUANTITY, 15, 3, 1}, /* foot per second */
        {16320, 0x47B4BED2u, UNIT_DURATION, 9, 1, 1}, /* fortnight */
        {16324, 0x82881773u, UNIT_DURATION, 10, 1, 1}, /* fortnights */
        {16329, 0xBDD34AA8u, UNIT_SYMBOL, 3, 1, 1}, /* fps */
        {16333, 0x5922DA17u, UNIT_SYMBOL, 2, 1, 2}, /* ft */
        {16325, 0xCDD9D537u, UNIT_SYMBOL, 4, 2, 1}, /* ft 2 */
        {16326, 0x8ADD87BBu, UNIT_SYMBOL, 3, 1, 1}, /* ft. */
        {16319, 0x76DD683Fu, UNIT_SYMBOL, 3, 1, 1}, /* ft2 */
        {16319, 0x2D405547u, UNIT_SYMBOL, 4, 1, 1}, /* ft² */
        {16320, 0xD146088Cu, UNIT_QUANTITY, 7, 1, 1}, /* furlong */
        {16320, 0x7040296Du, UNIT_QUANTITY, 8, 1, 1}, /* furlongs */
        {16321, 0xE20C2606u, UNIT_SYMBOL, 1, 1, 4}, /* g */
        {16312, 0xEEDADF7Cu, UNIT_SYMBOL, 8, 4, 1}, /* g / cm 3 */
        {16331, 0xB82DC4BCu, UNIT_SYMBOL, 7, 3, 1}, /* g / cm3 */
        {16368, 0xBF99394Cu, UNIT_SYMBOL, 8, 3, 1}, /* g / cm³ */
        {16387, 0xBFC128FDu, UNIT_SYMBOL, 6, 3, 1}, /* g / km */
        {16397, 0xB87D511Bu, UNIT_SYMBOL, 5, 3, 1}, /* g / l */
        {16402, 0x3C170EEBu, UNIT_SYMBOL, 3, 1, 1}, /* gal */
        {16397, 0x4A2DA990u, UNIT_QUANTITY, 6, 1, 1}, /* gallon */
        {16395, 0xA8E27059u, UNIT_QUANTITY, 7, 1, 1}, /* gallons */
        {16400, 0x304BF948u, UNIT_SYMBOL, 4, 1, 1}, /* gals */
        {16396, 0x3D206F6Cu, UNIT_SYMBOL, 2, 1, 1}, /* gb */
        {16392, 0xE0796D25u, UNIT_SYMBOL, 4, 1, 1}, /* gbps */
        {16400, 0x48286AF0u, UNIT_SYMBOL, 3, 1, 1}, /* ghz */
        {16398, 0x6B9963E8u, UNIT_QUANTITY, 7, 1, 1}, /* gigabit */
        {16398, 0xFD77CD01u, UNIT_QUANTITY, 8, 1, 3}, /* gigabits */
        {16432, 0x865434DCu, UNIT_QUANTITY, 19, 3, 1}, /* gigabits per second */
        {16455, 0xDCF56907u, UNIT_QUANTITY, 8, 1, 1}, /* gigabyte */
        {16457, 0x4A55019Cu, UNIT_QUANTITY, 9, 1, 1}, /* gigabytes */
        {16460, 0xE515C43Eu, UNIT_QUANTITY, 9, 1, 1}, /* gigahertz */
        {16464, 0xFA6839A6u, UNIT_QUANTITY, 7, 1, 1}, /* gigaton */
        {16480, 0x68D8D887u, UNIT_QUANTITY, 9, 1, 1}, /* gigatonne */
        {16484, 0x015D881Cu, UNIT_QUANTITY, 10, 1, 1}, /* gigatonnes */
        {16489, 0x07130A4Fu, UNIT_QUANTITY, 8, 1, 1}, /* gigatons */
        {16492, 0x37AAD97Du, UNIT_QUANTITY, 8, 1, 3}, /* gigawatt */
        {16494, 0x1B321BB3u, UNIT_QUANTITY, 16, 3, 1}, /* gigawatt - hours */
        {16528, 0x924E11E7u, UNIT_QUANTITY, 13, 2, 1}, /* gigawatt hour */
        {16540, 0xC568AD8Eu, UNIT_QUANTITY, 14, 2, 1}, /* gigawatt hours */
        {16553, 0xAFF3B10Au, UNIT_QUANTITY, 9, 1, 1}, /* gigawatts */
        {16556, 0x44207A71u, UNIT_SYMBOL, 2, 1, 1}, /* gm */
        {16548, 0x41201126u, UNIT_SYMBOL, 3, 1, 1}, /* gms */
        {16541, 0xA69A941Eu, UNIT_QUANTITY, 4, 1, 1}, /* gram */
        {16535, 0x9E0C4D04u, UNIT_QUANTITY, 6, 1, 1}, /* gramme */
        {16531, 0x445DF255u, UNIT_QUANTITY, 7, 1, 1}, /* grammes */
        {16528, 0xB257A797u, UNIT_QUANTITY, 5, 1, 4}, /* grams */
        {16523, 0x74350856u, UNIT_QUANTITY, 26, 4, 1}, /* grams per cubic centimeter */
        {16560, 0xAEB4688Cu, UNIT_QUANTITY, 26, 4, 1}, /* grams per cubic centimetre */
        {16608, 0x53C342AEu, UNIT_QUANTITY, 19, 3, 1}, /* grams per kilometer */
        {16631, 0x98E1D7C8u, UNIT_QUANTITY, 19, 3, 1}, /* grams per kilometre */
        {16654, 0x7C3D725Eu, UNIT_QUANTITY, 15, 3, 1}, /* grams per liter */
        {16688, 0xAE25CFB8u, UNIT_QUANTITY, 15, 3, 1}, /* grams per litre */
        {16703, 0x4E208A2Fu, UNIT_SYMBOL, 2, 1, 1}, /* gs */
        {16695, 0x4B208576u, UNIT_SYMBOL, 2, 1, 1}, /* gt */
        {16692, 0x4A2083E3u, UNIT_SYMBOL, 2, 1, 1}, /* gw */
        {16688, 0x3C2F13D1u, UNIT_SYMBOL, 3, 1, 1}, /* gwh */
        {16690, 0x582099EDu, UNIT_SYMBOL, 2, 1, 1}, /* gy */
        {16682, 0xED0C3757u, UNIT_DURATION_SYMBOL, 1, 1, 1}, /* h */
        {16673, 0x603AEA02u, UNIT_SYMBOL, 2, 1, 1}, /* ha */
        {16668, 0xE539A869u, UNIT_QUANTITY, 7, 1, 1}, /* hectare */
        {16672, 0xF3C3A0EEu, UNIT_QUANTITY, 8, 1, 1}, /* hectares */
        {16673, 0x69129D04u, UNIT_QUANTITY, 10, 1, 1}, /* hectoliter */
        {16679, 0xDF4DE255u, UNIT_QUANTITY, 11, 1, 1}, /* hectoliters */
        {16686, 0x4841C746u, UNIT_QUANTITY, 10, 1, 1}, /* hectolitre */
        {16692, 0xF48C986Fu, UNIT_QUANTITY, 11, 1, 1}, /* hectolitres */
        {16720, 0x4D825836u, UNIT_QUANTITY, 11, 1, 1}, /* hectopascal */
        {16728, 0x4930F49Fu, UNIT_QUANTITY, 12, 1, 1}, /* hectopascals */
        {16737, 0xFFA5E356u, UNIT_QUANTITY, 5, 1, 1}, /* hertz */
        {16733, 0x653AF1E1u, UNIT_SYMBOL, 2, 1, 1}, /* hl */
        {16731, 0x26F0FF77u, UNIT_QUANTITY, 10, 1, 1}, /* horsepower */
        {16737, 0xB6032C0Fu, UNIT_DURATION, 4, 1, 1}, /* hour */
        {16731, 0x02FF0734u, UNIT_DURATION, 5, 1, 1}, /* hours */
        {16736, 0x513AD265u, UNIT_SYMBOL, 2, 1, 1}, /* hp */
        {16734, 0xE3989C4Cu, UNIT_SYMBOL, 3, 1, 1}, /* hpa */
        {16734, 0x4F3ACF3Fu, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* hr */
        {16726, 0xCA93F7C3u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* hr. */
        {16719, 0x059454A4u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* hrs */
        {16712, 0x5281153Eu, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* hrs. */
        {16706, 0x573ADBD7u, UNIT_SYMBOL, 2, 1, 1}, /* hz */
        {16699, 0xDB16057Cu, 0, 8, 0, 2}, /* imperial */
        {16693, 0xECFC9741u, UNIT_QUANTITY, 15, 2, 1}, /* imperial gallon */
        {16720, 0x37A0F7AAu, UNIT_QUANTITY, 16, 2, 1}, /* imperial gallons */
        {16737, 0x41387A9Eu, UNIT_SYMBOL, 2, 1, 1}, /* in */
        {16729, 0x5BE92310u, UNIT_SYMBOL, 3, 1, 1}, /* in. */
        {16722, 0x16C0DDFDu, UNIT_QUANTITY, 4, 1, 1}, /* inch */
        {16716, 0x7CE53EE1u, UNIT_QUANTITY, 6, 1, 1}, /* inches */
        {16712, 0xEF0C3A7Du, UNIT_SYMBOL, 1, 1, 1}, /* j */
        {16704, 0xB920B97Eu, UNIT_QUANTITY, 5, 1, 1}, /* joule */
        {16700, 0x7B834F77u, UNIT_QUANTITY, 6, 1, 1}, /* joules */
        {16697, 0xEE0C38EAu, UNIT_SYMBOL, 1, 1, 1}, /* k */
        {16690, 0x453CFE18u, UNIT_SYMBOL, 2, 1, 1}, /* kb */
        {16688, 0xF7120691u, UNIT_SYMBOL, 4, 1, 1}, /* kbps */
        {16696, 0x707E83D6u, UNIT_SYMBOL, 4, 1, 1}, /* kcal */
        {16697, 0x2F5A0F34u, UNIT_TEMPERATURE, 6, 1, 1}, /* kelvin */
        {16695, 0xD1C60CC5u, UNIT_TEMPERATURE, 7, 1, 1}, /* kelvins */
        {16694, 0x4A3D05F7u, UNIT_SYMBOL, 2, 1, 5}, /* kg */
        {16690, 0x97870441u, UNIT_SYMBOL, 7, 3, 1}, /* kg / ha */
        {16720, 0xAADE4ACEu, UNIT_SYMBOL, 8, 4, 1}, /* kg / m 3 */
        {16738, 0x13CED502u, UNIT_SYMBOL, 10, 5, 1}, /* kg / m ^ 3 */
        {16758, 0xEEA56364u, UNIT_SYMBOL, 7, 3, 1}, /* kg / m3 */
        {16800, 0xFF512D6Eu, UNIT_SYMBOL, 8, 3, 1}, /* kg / m³ */
        {16818, 0x620FAECCu, UNIT_SYMBOL, 3, 1, 1}, /* kgs */
        {16815, 0x68F57654u, UNIT_SYMBOL, 3, 1, 1}, /* khz */
        {16813, 0xC20F40E0u, UNIT_QUANTITY, 4, 1, 1}, /* kilo */
        {16811, 0xD7C4150Bu, UNIT_QUANTITY, 7, 1, 1}, /* kilobit */
        {16811, 0x21ADCBE8u, UNIT_QUANTITY, 8, 1, 3}, /* kilobits */
        {16832, 0xA4AA63D1u, UNIT_QUANTITY, 19, 3, 1}, /* kilobits per second */
        {16855, 0x07A4443Au, UNIT_QUANTITY, 8, 1, 1}, /* kilobyte */
        {16857, 0x50977EEBu, UNIT_QUANTITY, 9, 1, 1}, /* kilobytes */
        {16860, 0x343A93F7u, UNIT_QUANTITY, 11, 1, 1}, /* kilocalorie */
        {16868, 0xBC3638CCu, UNIT_QUANTITY, 12, 1, 1}, /* kilocalories */
        {16880, 0xDC824E23u, UNIT_QUANTITY, 8, 1, 1}, /* kilogram */
        {16882, 0xA05F1F7Du, UNIT_QUANTITY, 10, 1, 1}, /* kilogramme */
        {16886, 0x83BDE30Au, UNIT_QUANTITY, 11, 1, 1}, /* kilogrammes */
        {16891, 0x712147F0u, UNIT_QUANTITY, 9, 1, 4}, /* kilograms */
        {16944, 0xEE04E6A8u, UNIT_QUANTITY, 25, 4, 1}, /* kilograms per cubic meter */
        {16979, 0xB4A2C3D2u, UNIT_QUANTITY, 25, 4, 1}, /* kilograms per cubic metre */
        {17040, 0xCD4DE455u, UNIT_QUANTITY, 21, 3, 1}, /* kilograms per hectare */
        {17067, 0x8BA8BBA1u, UNIT_QUANTITY, 9, 1, 1}, /* kilohertz */
        {17071, 0xC443889Du, UNIT_QUANTITY, 9, 1, 1}, /* kilojoule */
        {17075, 0xE4508EAAu, UNIT_QUANTITY, 10, 1, 1}, /* kilojoules */
        {17080, 0xEF152931u, UNIT_QUANTITY, 9, 1, 3}, /* kilometer */
        {17088, 0x8D5C8F9Au, UNIT_QUANTITY, 18, 3, 1}, /* kilometer per hour */
        {17110, 0xB2B43ED8u, UNIT_QUANTITY, 11, 2, 1}, /* kilometer s */
        {17116, 0xA04FF2E6u, UNIT_QUANTITY, 10, 1, 3}, /* kilometers */
        {17121, 0x1EB57FB7u, UNIT_QUANTITY, 17, 3, 1}, /* kilometers / hour */
        {17152, 0x185A280Fu, UNIT_QUANTITY, 18, 3, 1}, /* kilometers an hour */
        {17174, 0xF7C5994Du, UNIT_QUANTITY, 19, 3, 1}, /* kilometers per hour */
        {17197, 0xFAC9FD5Fu, UNIT_QUANTITY, 21, 3, 1}, /* kilometers per second */
        {17232, 0xE21DC775u, UNIT_QUANTITY, 18, 2, 1}, /* kilometers squared */
        {17252, 0x004024FBu, UNIT_QUANTITY, 9, 1, 3}, /* kilometre */
        {17256, 0x51FAFC70u, UNIT_QUANTITY, 18, 3, 1}, /* kilometre per hour */
        {17278, 0xECF98218u, UNIT_QUANTITY, 10, 1, 3}, /* kilometres */
        {17296, 0x59DCCF11u, UNIT_QUANTITY, 18, 3, 1}, /* kilometres an hour */
        {17318, 0xE77E43D3u, UNIT_QUANTITY, 19, 3, 1}, /* kilometres per hour */
        {17341, 0x3FFB5221u, UNIT_QUANTITY, 21, 3, 1}, /* kilometres per second */
        {17376, 0x7F05D053u, UNIT_QUANTITY, 18, 2, 1}, /* kilometres squared */
        {17396, 0x7BE321FCu, UNIT_QUANTITY, 10, 1, 1}, /* kilopascal */
        {17402, 0x958DD41Du, UNIT_QUANTITY, 11, 1, 1}, /* kilopascals */
        {17409, 0x1102A769u, UNIT_QUANTITY, 5, 1, 1}, /* kilos */
        {17408, 0x68929805u, UNIT_QUANTITY, 7, 1, 1}, /* kiloton */
        {17424, 0x7698EF7Cu, UNIT_QUANTITY, 9, 1, 1}, /* kilotonne */
        {17428, 0xC1C0549Du, UNIT_QUANTITY, 10, 1, 1}, /* kilotonnes */
        {17433, 0x14C601C2u, UNIT_QUANTITY, 8, 1, 1}, /* kilotons */
        {17436, 0x7AC9756Fu, UNIT_QUANTITY, 8, 1, 1}, /* kilovolt */
        {17438, 0x67235B14u, UNIT_QUANTITY, 9, 1, 1}, /* kilovolts */
        {17441, 0x27E9A0C4u, UNIT_QUANTITY, 8, 1, 3}, /* kilowatt */
        {17456, 0x5C0E6113u, UNIT_QUANTITY, 15, 3, 1}, /* kilowatt - hour */
        {17470, 0x3578ABEAu, UNIT_QUANTITY, 16, 3, 1}, /* kilowatt - hours */
        {17485, 0xC89EC770u, UNIT_QUANTITY, 13, 2, 1}, /* kilowatt hour */
        {17497, 0x0DE50905u, UNIT_QUANTITY, 14, 2, 1}, /* kilowatt hours */
        {17520, 0x8BC80015u, UNIT_QUANTITY, 9, 1, 1}, /* kilowatts */
        {17523, 0x3D3CF180u, UNIT_SYMBOL, 2, 1, 1}, /* kj */
        {17520, 0x554A06D7u, UNIT_QUANTITY, 5, 1, 1}, /* klick */
        {17520, 0xE788742Cu, UNIT_QUANTITY, 6, 1, 1}, /* klicks */
        {17521, 0x443CFC85u, UNIT_SYMBOL, 2, 1, 3}, /* km */
        {17518, 0x878A75BCu, UNIT_SYMBOL, 6, 3, 1}, /* km / h */
        {17552, 0x01734524u, UNIT_SYMBOL, 7, 3, 1}, /* km / hr */
        {17563, 0xB2400377u, UNIT_SYMBOL, 6, 3, 1}, /* km / s */
        {17575, 0x1F2BAA65u, UNIT_SYMBOL, 4, 2, 1}, /* km 2 */
        {17581, 0x302E91E1u, UNIT_SYMBOL, 6, 3, 1}, /* km ^ 2 */
        {17616, 0x41742D6Cu, UNIT_QUANTITY, 10, 3, 1}, /* km an hour */
        {17630, 0x3B169E2Eu, UNIT_QUANTITY, 11, 3, 1}, /* km per hour */
        {17645, 0x7D843028u, UNIT_QUANTITY, 10, 2, 1}, /* km squared */
        {17657, 0xB951F9A5u, UNIT_SYMBOL, 5, 2, 1}, /* km ² */
        {17680, 0x9AC13042u, UNIT_SYMBOL, 4, 1, 1}, /* km/h */
        {17688, 0x2301D415u, UNIT_SYMBOL, 3, 1, 1}, /* km2 */
        {17693, 0x2201D282u, UNIT_SYMBOL, 3, 1, 1}, /* km3 */
        {17697, 0x59022917u, UNIT_SYMBOL, 3, 1, 1}, /* kmh */
        {17704, 0x836729FFu, UNIT_SYMBOL, 4, 1, 1}, /* kmhr */
        {17728, 0x7D7AA845u, UNIT_SYMBOL, 4, 1, 1}, /* kmph */
        {17736, 0x62023742u, UNIT_SYMBOL, 3, 1, 1}, /* kms */
        {17734, 0x41CAD455u, UNIT_SYMBOL, 4, 1, 1}, /* km² */
        {17740, 0x40CAD2C2u, UNIT_SYMBOL, 4, 1, 1}, /* km³ */
        {17745, 0x454BC417u, UNIT_QUANTITY, 4, 1, 1}, /* knot */
        {17739, 0x7A46296Cu, UNIT_QUANTITY, 5, 1, 1}, /* knots */
        {17734, 0x6430059Du, UNIT_SYMBOL, 3, 1, 1}, /* kpa */
        {17744, 0x5B2FF772u, UNIT_SYMBOL, 3, 1, 1}, /* kph */
        {17751, 0x5B3D20BAu, UNIT_SYMBOL, 2, 1, 1}, /* kt */
        {17748, 0x6A3A9C6Bu, UNIT_SYMBOL, 3, 1, 1}, /* kts */
        {17741, 0x593D1D94u, UNIT_SYMBOL, 2, 1, 1}, /* kv */
        {17737, 0x5A3D1F27u, UNIT_SYMBOL, 2, 1, 1}, /* kw */
        {17733, 0x5D38495Du, UNIT_SYMBOL, 3, 1, 1}, /* kwh */
        {17735, 0xE90C310Bu, UNIT_SYMBOL, 1, 1, 3}, /* l */
        {17727, 0x0A4A69C4u, UNIT_SYMBOL, 6, 3, 1}, /* l / km */
        {17744, 0x4731C84Bu, UNIT_SYMBOL, 2, 1, 1}, /* lb */
        {17737, 0x785E76FFu, UNIT_SYMBOL, 3, 1, 1}, /* lb. */
        {17731, 0x4B5E3028u, UNIT_SYMBOL, 3, 1, 1}, /* lbs */
        {17725, 0xAB459972u, UNIT_SYMBOL, 4, 1, 1}, /* lbs. */
        {17720, 0xE29D1E2Fu, 0, 5, 0, 3}, /* light */
        {17711, 0x6B3EBFF5u, UNIT_QUANTITY, 12, 3, 1}, /* light - year */
        {17719, 0x64114306u, UNIT_QUANTITY, 13, 3, 1}, /* light - years */
        {17728, 0xFB0E1D58u, UNIT_QUANTITY, 10, 2, 1}, /* light year */
        {17744, 0x42C96E07u, UNIT_QUANTITY, 11, 2, 1}, /* light years */
        {17751, 0x2D109041u, UNIT_QUANTITY, 5, 1, 1}, /* liter */
        {17747, 0x2312FEB6u, UNIT_QUANTITY, 6, 1, 4}, /* liters */
        {17744, 0xA980345Bu, UNIT_QUANTITY, 25, 4, 1}, /* liters per 100 kilometers */
        {17808, 0x29D163EBu, UNIT_QUANTITY, 20, 3, 1}, /* liters per kilometer */
        {17833, 0x1DEBA7CBu, UNIT_QUANTITY, 5, 1, 1}, /* litre */
        {17829, 0xD1F906A8u, UNIT_QUANTITY, 6, 1, 4}, /* litres */
        {17826, 0x27F5F50Fu, UNIT_QUANTITY, 25, 4, 1}, /* litres per 100 kilometres */
        {17872, 0xADE66F8Fu, UNIT_QUANTITY, 20, 3, 1}, /* litres per kilometre */
        {17897, 0xC2ECDF53u, 0, 4, 0, 2}, /* long */
        {17887, 0xE64F0332u, UNIT_QUANTITY, 8, 2, 1}, /* long ton */
        {17884, 0x3B734FF9u, UNIT_QUANTITY, 9, 2, 1}, /* long tons */
        {17882, 0x5494584Du, UNIT_SYMBOL, 3, 1, 1}, /* ltr */
        {17876, 0x6386E99Au, UNIT_SYMBOL, 4, 1, 1}, /* ltrs */
        {17871, 0x32FC2F1Au, UNIT_QUANTITY, 5, 1, 1}, /* lumen */
        {17867, 0xABFEA24Bu, UNIT_QUANTITY, 6, 1, 1}, /* lumens */
        {17864, 0x44920086u, UNIT_QUANTITY, 3, 1, 1}, /* lux */
        {17856, 0x5031D676u, UNIT_SYMBOL, 2, 1, 1}, /* ly */
        {17854, 0xE80C2F78u, UNIT_SYMBOL, 1, 1, 3}, /* m */
        {17846, 0x0A43D41Eu, UNIT_SYMBOL, 5, 3, 1}, /* m / s */
        {17853, 0x3486FCB2u, UNIT_SYMBOL, 3, 2, 1}, /* m 2 */
        {17854, 0xA815032Fu, UNIT_SYMBOL, 3, 2, 1}, /* m 3 */
        {17854, 0x59F90810u, UNIT_SYMBOL, 5, 3, 1}, /* m ^ 2 */
        {17857, 0x70EB4451u, UNIT_SYMBOL, 5, 3, 1}, /* m ^ 3 */
        {17872, 0x9F3C9DB3u, UNIT_QUANTITY, 9, 2, 1}, /* m squared */
        {17879, 0x6A327572u, UNIT_SYMBOL, 4, 2, 1}, /* m ² */
        {17881, 0x4CB3DDEFu, UNIT_SYMBOL, 4, 2, 1}, /* m ³ */
        {17882, 0x915190EAu, UNIT_SYMBOL, 6, 1, 1}, /* m.p.h. */
        {17887, 0xD53C31F2u, UNIT_SYMBOL, 3, 1, 1}, /* m/s */
        {17892, 0x952E717Eu, UNIT_SYMBOL, 2, 1, 1}, /* m2 */
        {17904, 0x962E7311u, UNIT_SYMBOL, 2, 1, 1}, /* m3 */
        {17903, 0x642E245Bu, UNIT_SYMBOL, 2, 1, 1}, /* ma */
        {17902, 0x652E25EEu, UNIT_SYMBOL, 2, 1, 3}, /* mb */
        {17898, 0xDD0F0E2Cu, UNIT_SYMBOL, 6, 3, 1}, /* mb / s */
        {17908, 0x07A56D40u, UNIT_SYMBOL, 3, 1, 1}, /* mb. */
        {17905, 0x54F20EBDu, UNIT_SYMBOL, 4, 1, 1}, /* mbar */
        {17903, 0x4C16D16Bu, UNIT_SYMBOL, 4, 1, 1}, /* mbps */
        {17920, 0xC0A8CF12u, UNIT_SYMBOL, 3, 1, 1}, /* mcg */
        {17918, 0x585C0DDEu, UNIT_QUANTITY, 7, 1, 1}, /* megabit */
        {17918, 0xC5E98757u, UNIT_QUANTITY, 8, 1, 3}, /* megabits */
        {17919, 0xA5374E4Au, UNIT_QUANTITY, 19, 3, 1}, /* megabits per second */
        {17942, 0x8166EAB1u, UNIT_QUANTITY, 8, 1, 1}, /* megabyte */
        {17944, 0x77038F66u, UNIT_QUANTITY, 9, 1, 1}, /* megabytes */
        {17952, 0xCB7A6210u, UNIT_QUANTITY, 9, 1, 1}, /* megahertz */
        {17956, 0x8E597D40u, UNIT_QUANTITY, 9, 1, 1}, /* megajoule */
        {17960, 0x49E01749u, UNIT_QUANTITY, 10, 1, 1}, /* megajoules */
        {17965, 0x769FD47Fu, UNIT_QUANTITY, 9, 1, 1}, /* megaliter */
        {17969, 0xC99ACEE4u, UNIT_QUANTITY, 10, 1, 1}, /* megaliters */
        {17974, 0x73C02371u, UNIT_QUANTITY, 9, 1, 1}, /* megalitre */
        {17984, 0x39771C26u, UNIT_QUANTITY, 10, 1, 1}, /* megalitres */
        {17989, 0x00037131u, UNIT_QUANTITY, 9, 1, 1}, /* megapixel */
        {17993, 0x476B4AE6u, UNIT_QUANTITY, 10, 1, 1}, /* megapixels */
        {17998, 0x1E908C90u, UNIT_QUANTITY, 7, 1, 1}, /* megaton */
        {18000, 0x1F76B5ADu, UNIT_QUANTITY, 9, 1, 1}, /* megatonne */
        {18004, 0x65E04C7Au, UNIT_QUANTITY, 10, 1, 1}, /* megatonnes */
        {18016, 0x008DC959u, UNIT_QUANTITY, 8, 1, 1}, /* megatons */
        {18019, 0xBE05BC97u, UNIT_QUANTITY, 8, 1, 3}, /* megawatt */
        {18021, 0x969F49C0u, UNIT_QUANTITY, 15, 3, 1}, /* megawatt - hour */
        {18035, 0x0C7A1535u, UNIT_QUANTITY, 16, 3, 1}, /* megawatt - hours */
        {18050, 0x06D44D2Du, UNIT_QUANTITY, 13, 2, 1}, /* megawatt hour */
        {18064, 0x955B42C8u, UNIT_QUANTITY, 14, 2, 1}, /* megawatt hours */
        {18077, 0x07085AECu, UNIT_QUANTITY, 9, 1, 1}, /* megawatts */
        {18080, 0xC5611FE2u, UNIT_QUANTITY, 5, 1, 3}, /* meter */
        {18076, 0xD8A3C4DBu, UNIT_QUANTITY, 16, 3, 1}, /* meter per second */
        {18094, 0x48E4B143u, UNIT_QUANTITY, 6, 1, 3}, /* meters */
        {18112, 0xD4AC564Eu, UNIT_QUANTITY, 15, 3, 1}, /* meters a second */
        {18129, 0x7B1D02D6u, UNIT_QUANTITY, 17, 3, 1}, /* meters per second */
        {18148, 0x63E73B4Au, UNIT_QUANTITY, 14, 2, 1}, /* meters squared */
        {18160, 0xB085CFACu, UNIT_QUANTITY, 5, 1, 3}, /* metre */
        {18176, 0x82D67755u, UNIT_QUANTITY, 16, 3, 1}, /* metre per second */
        {18194, 0xC1A63C0Du, UNIT_QUANTITY, 6, 1, 3}, /* metres */
        {18191, 0x674AABE0u, UNIT_QUANTITY, 15, 3, 1}, /* metres a second */
        {18208, 0xFE1EC058u, UNIT_QUANTITY, 17, 3, 1}, /* metres per second */
        {18240, 0xFB1F1630u, UNIT_QUANTITY, 14, 2, 1}, /* metres squared */
        {18252, 0xC9AF4301u, 0, 6, 0, 3}, /* metric */
        {18244, 0x73DF4315u, UNIT_QUANTITY, 12, 3, 1}, /* metric - ton */
        {18247, 0x44EB2676u, UNIT_QUANTITY, 14, 3, 1}, /* metric - tonne */
        {18252, 0x63A8C57Fu, UNIT_QUANTITY, 15, 3, 1}, /* metric - tonnes */
        {18258, 0xAF84D64Eu, UNIT_QUANTITY, 13, 3, 1}, /* metric - tons */
        {18272, 0xD8D8B9E4u, UNIT_QUANTITY, 10, 2, 1}, /* metric ton */
        {18273, 0x2D808783u, UNIT_QUANTITY, 12, 2, 1}, /* metric tonne */
        {18276, 0x3B9D3A7Au, UNIT_QUANTITY, 13, 2, 1}, /* metric tonnes */
        {18280, 0xF2D29EABu, UNIT_QUANTITY, 11, 2, 1}, /* metric tons */
        {18282, 0x6A2E2DCDu, UNIT_SYMBOL, 2, 1, 3}, /* mg */
        {18279, 0x4A9923FAu, UNIT_SYMBOL, 7, 3, 1}, /* mg / dl */
        {18304, 0x80BA29D8u, UNIT_SYMBOL, 6, 3, 1}, /* mg / l */
        {18315, 0xE4B2021Au, UNIT_SYMBOL, 3, 1, 1}, /* mgs */
        {18313, 0xD38D167Eu, UNIT_SYMBOL, 3, 1, 1}, /* mhz */
        {18311, 0x5C2E17C3u, UNIT_SYMBOL, 2, 1, 3}, /* mi */
        {18303, 0x37F77C7Au, UNIT_SYMBOL, 6, 3, 1}, /* mi / h */
        {18308, 0x098FAA17u, UNIT_SYMBOL, 3, 1, 1}, /* mi. */
        {18301, 0xAF9CD7ACu, UNIT_QUANTITY, 9, 1, 1}, /* microgram */
        {18320, 0xFEA84A82u, UNIT_QUANTITY, 11, 1, 1}, /* microgramme */
        {18326, 0xD3EDF963u, UNIT_QUANTITY, 12, 1, 1}, /* microgrammes */
        {18333, 0x52E7D40Du, UNIT_QUANTITY, 10, 1, 4}, /* micrograms */
        {18338, 0xDDAE7307u, UNIT_QUANTITY, 26, 4, 1}, /* micrograms per cubic meter */
        {18384, 0x824C5031u, UNIT_QUANTITY, 26, 4, 1}, /* micrograms per cubic metre */
        {18421, 0x4F305614u, UNIT_QUANTITY, 20, 3, 1}, /* micrograms per liter */
        {18480, 0xF0B1FFAAu, UNIT_QUANTITY, 20, 3, 1}, /* micrograms per litre */
        {18505, 0xC4EC9E80u, UNIT_QUANTITY, 10, 1, 1}, /* micrometer */
        {18511, 0xF37E3889u, UNIT_QUANTITY, 11, 1, 1}, /* micrometers */
        {18518, 0xBC0866D2u, UNIT_QUANTITY, 10, 1, 1}, /* micrometre */
        {18544, 0xA2398F73u, UNIT_QUANTITY, 11, 1, 1}, /* micrometres */
        {18551, 0x27CD9BCFu, UNIT_QUANTITY, 6, 1, 1}, /* micron */
        {18553, 0x64AC28F4u, UNIT_QUANTITY, 7, 1, 1}, /* microns */
        {18556, 0xB59808C3u, UNIT_DURATION, 11, 1, 1}, /* microsecond */
        {18564, 0x8E55AD10u, UNIT_DURATION, 12, 1, 1}, /* microseconds */
        {18573, 0x8A8E7DC8u, UNIT_QUANTITY, 4, 1, 3}, /* mile */
        {18576, 0x57257F41u, UNIT_QUANTITY, 12, 3, 1}, /* mile an hour */
        {18587, 0x9435F816u, UNIT_QUANTITY, 15, 3, 1}, /* mile per gallon */
        {18603, 0x5A5FF683u, UNIT_QUANTITY, 13, 3, 1}, /* mile per hour */
        {18615, 0xD94FED61u, UNIT_QUANTITY, 5, 1, 4}, /* miles */
        {18610, 0x79AB6950u, UNIT_QUANTITY, 12, 3, 1}, /* miles / hour */
        {18624, 0x010A5688u, UNIT_QUANTITY, 13, 3, 1}, /* miles an hour */
        {18636, 0x9217C4CFu, UNIT_QUANTITY, 16, 3, 1}, /* miles per gallon */
        {18653, 0xE73CE5CAu, UNIT_QUANTITY, 14, 3, 1}, /* miles per hour */
        {18666, 0x6C56D0CCu, UNIT_QUANTITY, 13, 2, 1}, /* miles squared */
        {18688, 0x96F74640u, UNIT_QUANTITY, 19, 4, 1}, /* miles to the gallon */
        {18708, 0xF8B03FECu, UNIT_DURATION, 9, 1, 1}, /* millennia */
        {18713, 0x1E923F87u, UNIT_DURATION, 10, 1, 1}, /* millennium */
        {18719, 0xB641F450u, UNIT_QUANTITY, 8, 1, 1}, /* milliamp */
        {18724, 0x0CD35319u, UNIT_QUANTITY, 9, 1, 1}, /* milliamps */
        {18736, 0x8CECF407u, UNIT_QUANTITY, 8, 1, 1}, /* millibar */
        {18738, 0x4D04D29Cu, UNIT_QUANTITY, 9, 1, 1}, /* millibars */
        {18741, 0xAC7F3B69u, UNIT_QUANTITY, 9, 1, 1}, /* milligram */
        {18745, 0x4D56E58Bu, UNIT_QUANTITY, 11, 1, 1}, /* milligramme */
        {18751, 0xB7CC0568u, UNIT_QUANTITY, 12, 1, 1}, /* milligrammes */
        {18758, 0xA64A09EEu, UNIT_QUANTITY, 10, 1, 3}, /* milligrams */
        {18768, 0x7C298CBCu, UNIT_QUANTITY, 24, 3, 1}, /* milligrams per deciliter */
        {18801, 0x7819E02Au, UNIT_QUANTITY, 24, 3, 1}, /* milligrams per decilitre */
        {18864, 0x92E6CE33u, UNIT_QUANTITY, 20, 3, 1}, /* milligrams per liter */
        {18889, 0x19FFA2C9u, UNIT_QUANTITY, 20, 3, 1}, /* milligrams per litre */
        {18914, 0x96CBB198u, UNIT_QUANTITY, 10, 1, 1}, /* milliliter */
        {18920, 0x4DA914F1u, UNIT_QUANTITY, 11, 1, 1}, /* milliliters */
        {18928, 0x8D97C80Au, UNIT_QUANTITY, 10, 1, 1}, /* millilitre */
        {18934, 0x5EF0967Bu, UNIT_QUANTITY, 11, 1, 1}, /* millilitres */
        {18941, 0x7C58FE27u, UNIT_QUANTITY, 10, 1, 1}, /* millimeter */
        {18947, 0x14185E3Cu, UNIT_QUANTITY, 11, 1, 1}, /* millimeters */
        {18954, 0x592AFBD9u, UNIT_QUANTITY, 10, 1, 1}, /* millimetre */
        {18976, 0x08AA2C9Eu, UNIT_QUANTITY, 11, 1, 1}, /* millimetres */
        {18983, 0x02FC34EAu, UNIT_DURATION, 11, 1, 1}, /* millisecond */
        {18991, 0x4C06CCDBu, UNIT_DURATION, 12, 1, 1}, /* milliseconds */
        {19000, 0x87EA070Au, UNIT_QUANTITY, 12, 1, 1}, /* millisievert */
        {19010, 0x6E69C37Bu, UNIT_QUANTITY, 13, 1, 1}, /* millisieverts */
        {19024, 0xC98F4557u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* min */
        {19019, 0xC58A5D7Bu, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* min. */
        {19015, 0x7089D7ACu, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* mins */
        {19011, 0xAAFE41A6u, UNIT_DURATION_SYMBOL, 5, 1, 1}, /* mins. */
        {19008, 0x38E70F69u, UNIT_DURATION, 6, 1, 1}, /* minute */
        {19006, 0xADBCC5EEu, UNIT_DURATION, 7, 1, 3}, /* minutes */
        {19005, 0x69798B75u, UNIT_QUANTITY, 14, 3, 1}, /* minutes of arc */
        {19015, 0x5D2E1956u, UNIT_SYMBOL, 2, 1, 1}, /* mj */
        {19024, 0x5F2E1C7Cu, UNIT_SYMBOL, 2, 1, 1}, /* ml */
        {19022, 0xE4962B9Du, UNIT_SYMBOL, 3, 1, 1}, /* mls */
        {19021, 0x602E1E0Fu, UNIT_SYMBOL, 2, 1, 1}, /* mm */
        {19019, 0xE499FD34u, UNIT_SYMBOL, 3, 1, 1}, /* mms */
        {19018, 0x622E2135u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* mo */
        {19011, 0xD67A0605u, UNIT_DURATION, 5, 1, 1}, /* month */
        {19007, 0x18182BC2u, UNIT_DURATION, 6, 1, 1}, /* months */
        {19004, 0xD49E6132u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* mos */
        {18998, 0xF079BC6Du, UNIT_SYMBOL, 3, 1, 1}, /* mpg */
        {19008, 0xE179A4D0u, UNIT_SYMBOL, 3, 1, 1}, /* mph */
        {19010, 0x562E0E51u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* ms */
        {19009, 0xD1804765u, UNIT_SYMBOL, 3, 1, 1}, /* msv */
        {19010, 0x572E0FE4u, UNIT_SYMBOL, 2, 1, 1}, /* mt */
        {19007, 0x4F649F35u, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* mths */
        {19002, 0xD3828922u, UNIT_SYMBOL, 3, 1, 1}, /* mtr */
        {18996, 0x477E2A83u, UNIT_SYMBOL, 4, 1, 1}, /* mtrs */
        {18991, 0x5A2E149Du, UNIT_SYMBOL, 2, 1, 1}, /* mw */
        {18987, 0xEB8AFDAFu, UNIT_SYMBOL, 3, 1, 1}, /* mwh */
        {18992, 0xA531B634u, UNIT_SYMBOL, 3, 1, 1}, /* m² */
        {18993, 0xA631B7C7u, UNIT_SYMBOL, 3, 1, 1}, /* m³ */
        {18993, 0x04AEAD0Cu, UNIT_QUANTITY, 9, 1, 1}, /* nanometer */
        {18997, 0xDDFB1EEDu, UNIT_QUANTITY, 10, 1, 1}, /* nanometers */
        {19002, 0x238E8A2Eu, UNIT_QUANTITY, 9, 1, 1}, /* nanometre */
        {19006, 0x5663D067u, UNIT_QUANTITY, 10, 1, 1}, /* nanometres */
        {19024, 0x24DA3897u, UNIT_DURATION, 10, 1, 1}, /* nanosecond */
        {19030, 0xE7878EECu, UNIT_DURATION, 11, 1, 1}, /* nanoseconds */
        {19037, 0xF36FA6D4u, 0, 8, 0, 3}, /* nautical */
        {19031, 0x2D0EDBCEu, UNIT_QUANTITY, 15, 3, 1}, /* nautical - mile */
        {19045, 0x9E328235u, UNIT_QUANTITY, 16, 3, 1}, /* nautical - miles */
        {19072, 0xE0073671u, UNIT_QUANTITY, 13, 2, 1}, /* nautical mile */
        {19084, 0xDD4A613Au, UNIT_QUANTITY, 14, 2, 1}, /* nautical miles */
        {19097, 0x90D2E37Au, UNIT_QUANTITY, 6, 1, 1}, /* newton */
        {19095, 0x04FB672Bu, UNIT_QUANTITY, 7, 1, 1}, /* newtons */
        {19094, 0x60366CD4u, UNIT_SYMBOL, 2, 1, 1}, /* nm */
        {19091, 0x32AD2D87u, UNIT_SYMBOL, 3, 1, 1}, /* nmi */
        {19104, 0x463643E6u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* ns */
        {19102, 0xA63604FDu, UNIT_QUANTITY, 3, 1, 1}, /* ohm */
        {19094, 0x35092B8Au, UNIT_QUANTITY, 4, 1, 1}, /* ohms */
        {19087, 0xA088669Du, UNIT_QUANTITY, 5, 1, 1}, /* ounce */
        {19083, 0xA4BA08AAu, UNIT_QUANTITY, 6, 1, 1}, /* ounces */
        {19080, 0x55341CECu, UNIT_SYMBOL, 2, 1, 1}, /* oz */
        {19073, 0xE3094566u, UNIT_SYMBOL, 3, 1, 1}, /* oz. */
        {19067, 0xD249C71Du, UNIT_QUANTITY, 6, 1, 1}, /* parsec */
        {19065, 0x7824F22Au, UNIT_QUANTITY, 7, 1, 1}, /* parsecs */
        {19064, 0x7C783614u, 0, 4, 0, 3}, /* part */
        {19072, 0x78A3A727u, UNIT_QUANTITY, 16, 3, 1}, /* part per million */
        {19090, 0x583DA425u, 0, 5, 0, 3}, /* parts */
        {19081, 0xB1F6EC01u, UNIT_QUANTITY, 17, 3, 1}, /* parts per billion */
        {19100, 0x660CAFF6u, UNIT_QUANTITY, 17, 3, 1}, /* parts per million */
        {19119, 0x266197A5u, UNIT_QUANTITY, 6, 1, 1}, /* pascal */
        {19120, 0x41A205E2u, UNIT_QUANTITY, 7, 1, 1}, /* pascals */
        {19119, 0x4F4E56F7u, UNIT_SYMBOL, 2, 1, 1}, /* pb */
        {19115, 0x4E4E5564u, UNIT_PERCENT, 2, 1, 1}, /* pc */
        {19110, 0x554FE830u, UNIT_PERCENT, 3, 1, 1}, /* pct */
        {19106, 0x6B4B8DA4u, 0, 3, 0, 3}, /* per */
        {19095, 0x7613A0F3u, UNIT_PERCENT, 10, 3, 1}, /* per - cent */
        {19098, 0xBE815610u, UNIT_PERCENT, 8, 2, 1}, /* per cent */
        {19099, 0x43C9170Bu, UNIT_PERCENT, 15, 3, 1}, /* per cent points */
        {19120, 0x75F9FA5Au, UNIT_PERCENT, 7, 1, 2}, /* percent */
        {19120, 0x3E6630F1u, UNIT_PERCENT, 14, 2, 1}, /* percent points */
        {19136, 0x97537DB5u, UNIT_PERCENT, 10, 1, 3}, /* percentage */
        {19139, 0xA011B028u, UNIT_PERCENT, 18, 3, 1}, /* percentage - point */
        {19184, 0xEE64A629u, UNIT_PERCENT, 19, 3, 1}, /* percentage - points */
        {19205, 0x911959F9u, UNIT_PERCENT, 16, 2, 1}, /* percentage point */
        {19223, 0x0E782098u, UNIT_PERCENT, 17, 2, 1}, /* percentage points */
        {19242, 0xE184CE8Bu, UNIT_PERCENT, 8, 1, 1}, /* percents */
        {19248, 0x9847DE98u, UNIT_QUANTITY, 7, 1, 1}, /* petabit */
        {19248, 0xA423EBF1u, UNIT_QUANTITY, 8, 1, 1}, /* petabits */
        {19249, 0xC8A65637u, UNIT_QUANTITY, 8, 1, 1}, /* petabyte */
        {19251, 0x21D9CD0Cu, UNIT_QUANTITY, 9, 1, 1}, /* petabytes */
        {19254, 0xAACA8FADu, UNIT_QUANTITY, 9, 1, 1}, /* picometer */
        {19258, 0xBAE07A7Au, UNIT_QUANTITY, 10, 1, 1}, /* picometers */
        {19280, 0xB3924547u, UNIT_QUANTITY, 9, 1, 1}, /* picometre */
        {19284, 0xE342F0DCu, UNIT_QUANTITY, 10, 1, 1}, /* picometres */
        {19289, 0x035DD2A0u, UNIT_QUANTITY, 4, 1, 1}, /* pint */
        {19283, 0x1FB2E229u, UNIT_QUANTITY, 5, 1, 1}, /* pints */
        {19278, 0x72055DD7u, UNIT_QUANTITY, 5, 1, 1}, /* pixel */
        {19274, 0x2272692Cu, UNIT_QUANTITY, 6, 1, 1}, /* pixels */
        {19271, 0x444E45A6u, UNIT_SYMBOL, 2, 1, 1}, /* pm */
        {19268, 0x34095C15u, UNIT_QUANTITY, 5, 1, 4}, /* pound */
        {19280, 0xCA6B7408u, UNIT_QUANTITY, 12, 3, 1}, /* pound - mass */
        {19283, 0xADF9554Du, UNIT_QUANTITY, 21, 4, 1}, /* pound per square inch */
        {19317, 0x50BC7492u, UNIT_QUANTITY, 6, 1, 4}, /* pounds */
        {19314, 0x5104B303u, UNIT_QUANTITY, 13, 3, 1}, /* pounds - mass */
        {19344, 0x0E6C9134u, UNIT_QUANTITY, 22, 4, 1}, /* pounds per square inch */
        {19379, 0x614E734Du, UNIT_PERCENT, 2, 1, 1}, /* pp */
        {19383, 0x5D7F52FDu, UNIT_SYMBOL, 3, 1, 1}, /* ppb */
        {19388, 0x4E7F3B60u, UNIT_SYMBOL, 3, 1, 1}, /* ppm */
        {19408, 0x677F62BBu, UNIT_PERCENT, 3, 1, 1}, /* ppt */
        {19413, 0x7278B847u, UNIT_SYMBOL, 3, 1, 1}, /* psi */
        {19429, 0x594E66B5u, UNIT_SYMBOL, 2, 1, 1}, /* px */
        {19422, 0x574C24F8u, UNIT_SYMBOL, 2, 1, 1}, /* qt */
        {19415, 0x3F44FC90u, UNIT_QUANTITY, 5, 1, 1}, /* quart */
        {19411, 0xE1A4E6FCu, UNIT_DURATION, 8, 1, 1}, /* quarters */
        {19412, 0x7C9A1959u, UNIT_QUANTITY, 6, 1, 1}, /* quarts */
        {19409, 0x28D6F948u, UNIT_QUANTITY, 6, 1, 1}, /* radian */
        {19408, 0x856A57E1u, UNIT_QUANTITY, 7, 1, 1}, /* radians */
        {19407, 0x5B1F8BA7u, 0, 11, 0, 3}, /* revolutions */
        {19404, 0x86186206u, UNIT_QUANTITY, 22, 3, 1}, /* revolutions per minute */
        {19433, 0x4DD8BED6u, UNIT_SYMBOL, 3, 1, 1}, /* rpm */
        {19443, 0xF60C4582u, UNIT_DURATION_SYMBOL, 1, 1, 1}, /* s */
        {19436, 0xBB26F5B2u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* sec */
        {19440, 0x3A54A494u, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* sec. */
        {19436, 0xABF8D4DDu, UNIT_DURATION, 6, 1, 1}, /* second */
        {19434, 0x66B6CDEAu, UNIT_DURATION, 7, 1, 3}, /* seconds */
        {19433, 0x12138881u, UNIT_QUANTITY, 14, 3, 1}, /* seconds of arc */
        {19443, 0x5F54DED3u, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* secs */
        {19439, 0xBA226BD5u, 0, 5, 0, 2}, /* short */
        {19430, 0x1A4D3C50u, UNIT_QUANTITY, 9, 2, 1}, /* short ton */
        {19428, 0xC33CE117u, UNIT_QUANTITY, 10, 2, 1}, /* short tons */
        {19440, 0x55F32207u, UNIT_QUANTITY, 7, 1, 1}, /* sievert */
        {19440, 0xC1BF3C9Cu, UNIT_QUANTITY, 8, 1, 1}, /* sieverts */
        {19441, 0x48521D89u, 0, 2, 0, 3}, /* sq */
        {19429, 0x2D53A4EAu, UNIT_QUANTITY, 15, 3, 1}, /* sq - centimeter */
        {19447, 0x0E8B568Bu, UNIT_QUANTITY, 16, 3, 1}, /* sq - centimeters */
        {19488, 0xAFC5E378u, UNIT_QUANTITY, 15, 3, 1}, /* sq - centimetre */
        {19506, 0x4CAAADE9u, UNIT_QUANTITY, 16, 3, 1}, /* sq - centimetres */
        {19525, 0x21040D00u, UNIT_QUANTITY, 7, 3, 1}, /* sq - cm */
        {19535, 0xCD801648u, UNIT_QUANTITY, 9, 3, 1}, /* sq - feet */
        {19552, 0x63AB7A54u, UNIT_QUANTITY, 9, 3, 1}, /* sq - foot */
        {19558, 0x1DAC7A26u, UNIT_QUANTITY, 7, 3, 1}, /* sq - ft */
        {19562, 0x8345467Du, UNIT_QUANTITY, 7, 3, 1}, /* sq - in */
        {19566, 0x1AB58430u, UNIT_QUANTITY, 9, 3, 1}, /* sq - inch */
        {19572, 0x7AC5C97Cu, UNIT_QUANTITY, 11, 3, 1}, /* sq - inches */
        {19600, 0xD45A5D2Cu, UNIT_QUANTITY, 14, 3, 1}, /* sq - kilometer */
        {19616, 0x441A79A5u, UNIT_QUANTITY, 15, 3, 1}, /* sq - kilometers */
        {19633, 0xCA5D3E92u, UNIT_QUANTITY, 14, 3, 1}, /* sq - kilometre */
        {19680, 0x38DB8023u, UNIT_QUANTITY, 15, 3, 1}, /* sq - kilometres */
        {19697, 0x75376318u, UNIT_QUANTITY, 7, 3, 1}, /* sq - km */
        {19706, 0x2EC3F309u, UNIT_QUANTITY, 8, 3, 1}, /* sq - kms */
        {19716, 0x80036AC3u, UNIT_QUANTITY, 6, 3, 1}, /* sq - m */
        {19720, 0x931EED69u, UNIT_QUANTITY, 10, 3, 1}, /* sq - meter */
        {19728, 0x127FC6BAu, UNIT_QUANTITY, 11, 3, 1}, /* sq - meters */
        {19737, 0xABB583CFu, UNIT_QUANTITY, 10, 3, 1}, /* sq - metre */
        {19745, 0xA5501820u, UNIT_QUANTITY, 11, 3, 1}, /* sq - metres */
        {19754, 0xC1EE253Au, UNIT_QUANTITY, 7, 3, 1}, /* sq - mi */
        {19758, 0x334A6273u, UNIT_QUANTITY, 9, 3, 1}, /* sq - mile */
        {19776, 0x871C8FFCu, UNIT_QUANTITY, 10, 3, 1}, /* sq - miles */
        {19783, 0x9E02FCD4u, UNIT_QUANTITY, 9, 3, 1}, /* sq - yard */
        {19789, 0xC721B53Du, UNIT_QUANTITY, 10, 3, 1}, /* sq - yards */
        {19796, 0x4B0B4EFBu, UNIT_QUANTITY, 7, 3, 1}, /* sq - yd */
        {19800, 0xDE10038Fu, UNIT_QUANTITY, 13, 2, 1}, /* sq centimeter */
        {19824, 0x62A99DEEu, UNIT_QUANTITY, 14, 2, 1}, /* sq centimeters */
        {19841, 0xB7EF0501u, UNIT_QUANTITY, 13, 2, 1}, /* sq centimetre */
        {19857, 0xA9CD9690u, UNIT_QUANTITY, 14, 2, 1}, /* sq centimetres */
        {19874, 0x0D4A0B79u, UNIT_QUANTITY, 5, 2, 1}, /* sq cm */
        {19888, 0xACC3D231u, UNIT_QUANTITY, 7, 2, 1}, /* sq feet */
        {19892, 0x8DE42E25u, UNIT_QUANTITY, 7, 2, 1}, /* sq foot */
        {19896, 0x43902E53u, UNIT_QUANTITY, 5, 2, 1}, /* sq ft */
        {19898, 0xE133BAA7u, UNIT_QUANTITY, 6, 2, 1}, /* sq ft. */
        {19901, 0xA486A1FCu, UNIT_QUANTITY, 5, 2, 1}, /* sq in */
        {19903, 0x30A46049u, UNIT_QUANTITY, 7, 2, 1}, /* sq inch */
        {19920, 0x4CFE1EFDu, UNIT_QUANTITY, 9, 2, 1}, /* sq inches */
        {19926, 0xB2F8E74Du, UNIT_QUANTITY, 12, 2, 1}, /* sq kilometer */
        {19940, 0x15017ED4u, UNIT_QUANTITY, 13, 2, 1}, /* sq kilometers */
        {19955, 0xA48915E7u, UNIT_QUANTITY, 12, 2, 1}, /* sq kilometre */
        {19984, 0x3E865856u, UNIT_QUANTITY, 13, 2, 1}, /* sq kilometres */
        {19999, 0x41E6C161u, UNIT_QUANTITY, 5, 2, 1}, /* sq km */
        {20006, 0x208F0570u, UNIT_QUANTITY, 6, 2, 1}, /* sq kms */
        {20014, 0x96469DB6u, UNIT_QUANTITY, 4, 2, 1}, /* sq m */
        {20016, 0xCAB0BB10u, UNIT_QUANTITY, 8, 2, 1}, /* sq meter */
        {20032, 0x20A96DBFu, UNIT_QUANTITY, 9, 2, 1}, /* sq meters */
        {20039, 0x8AC944AAu, UNIT_QUANTITY, 8, 2, 1}, /* sq metre */
        {20045, 0xF0490C59u, UNIT_QUANTITY, 9, 2, 1}, /* sq metres */
        {20052, 0x2BD0933Fu, UNIT_QUANTITY, 5, 2, 1}, /* sq mi */
        {20054, 0x2F1EC206u, UNIT_QUANTITY, 7, 2, 1}, /* sq mile */
        {20058, 0xEDB3B47Du, UNIT_QUANTITY, 8, 2, 1}, /* sq miles */
        {20064, 0x1F7DF7A5u, UNIT_QUANTITY, 7, 2, 1}, /* sq yard */
        {20068, 0x03A67F3Cu, UNIT_QUANTITY, 8, 2, 1}, /* sq yards */
        {20073, 0xB1C4F57Eu, UNIT_QUANTITY, 5, 2, 1}, /* sq yd */
        {20075, 0x8044ADE5u, 0, 3, 0, 2}, /* sq. */
        {20064, 0x07376F2Bu, UNIT_QUANTITY, 14, 2, 1}, /* sq. centimeter */
        {20112, 0x31259D4Au, UNIT_QUANTITY, 15, 2, 1}, /* sq. centimeters */
        {20130, 0x329AF6D5u, UNIT_QUANTITY, 14, 2, 1}, /* sq. centimetre */
        {20147, 0x75AE5D6Cu, UNIT_QUANTITY, 15, 2, 1}, /* sq. centimetres */
        {20165, 0xB9BF785Du, UNIT_QUANTITY, 6, 2, 1}, /* sq. cm */
        {20176, 0x496257C5u, UNIT_QUANTITY, 8, 2, 1}, /* sq. feet */
        {20181, 0xC76734D1u, UNIT_QUANTITY, 8, 2, 1}, /* sq. foot */
        {20186, 0x5ED2CC67u, UNIT_QUANTITY, 6, 2, 1}, /* sq. ft */
        {20189, 0x56693513u, UNIT_QUANTITY, 7, 2, 1}, /* sq. ft. */
        {20193, 0x7DE19B20u, UNIT_QUANTITY, 6, 2, 1}, /* sq. in */
        {20196, 0x0EFF54ADu, UNIT_QUANTITY, 8, 2, 1}, /* sq. inch */
        {20208, 0x975A05D9u, UNIT_QUANTITY, 10, 2, 1}, /* sq. inches */
        {20215, 0x5FFB86A9u, UNIT_QUANTITY, 13, 2, 1}, /* sq. kilometer */
        {20230, 0x4AB49828u, UNIT_QUANTITY, 14, 2, 1}, /* sq. kilometers */
        {20246, 0x20AE77D3u, UNIT_QUANTITY, 13, 2, 1}, /* sq. kilometre */
        {20272, 0x8F223F02u, UNIT_QUANTITY, 14, 2, 1}, /* sq. kilometres */
        {20288, 0xF0911F75u, UNIT_QUANTITY, 6, 2, 1}, /* sq. km */
        {20296, 0x9D15588Cu, UNIT_QUANTITY, 7, 2, 1}, /* sq. kms */
        {20305, 0xD4E3FFA2u, UNIT_QUANTITY, 5, 2, 1}, /* sq. m */
        {20308, 0xB100E1ECu, UNIT_QUANTITY, 9, 2, 1}, /* sq. meter */
        {20320, 0x7F32C0DBu, UNIT_QUANTITY, 10, 2, 1}, /* sq. meters */
        {20328, 0xC822F18Eu, UNIT_QUANTITY, 9, 2, 1}, /* sq. metre */
        {20335, 0xACC0057Du, UNIT_QUANTITY, 10, 2, 1}, /* sq. metres */
        {20343, 0xC93B265Bu, UNIT_QUANTITY, 6, 2, 1}, /* sq. mi */
        {20346, 0x5194B032u, UNIT_QUANTITY, 8, 2, 1}, /* sq. mile */
        {20368, 0xB5EC7B59u, UNIT_QUANTITY, 9, 2, 1}, /* sq. miles */
        {20374, 0x3613FE51u, UNIT_QUANTITY, 8, 2, 1}, /* sq. yard */
        {20379, 0xBD9C9FE0u, UNIT_QUANTITY, 9, 2, 1}, /* sq. yards */
        {20385, 0xBBDA94DAu, UNIT_QUANTITY, 6, 2, 1}, /* sq. yd */
        {20388, 0x8DD03FEBu, UNIT_SYMBOL, 4, 1, 1}, /* sqft */
        {20389, 0xBD450DECu, UNIT_SYMBOL, 3, 1, 1}, /* sqm */
        {20390, 0xB4B61246u, 0, 6, 0, 3}, /* square */
        {20384, 0x13923B35u, UNIT_QUANTITY, 19, 3, 1}, /* square - centimeter */
        {20406, 0x0A0A3A38u, UNIT_QUANTITY, 20, 3, 1}, /* square - centimeters */
        {20429, 0x20FDED4Bu, UNIT_QUANTITY, 19, 3, 1}, /* square - centimetre */
        {20464, 0x86DB3C16u, UNIT_QUANTITY, 20, 3, 1}, /* square - centimetres */
        {20487, 0x58E55ED3u, UNIT_QUANTITY, 11, 3, 1}, /* square - cm */
        {20501, 0xEF3FF09Bu, UNIT_QUANTITY, 13, 3, 1}, /* square - feet */
        {20511, 0x547B989Fu, UNIT_QUANTITY, 13, 3, 1}, /* square - foot */
        {20528, 0x02BC65F9u, UNIT_QUANTITY, 11, 3, 1}, /* square - ft */
        {20536, 0xCE0025B2u, UNIT_QUANTITY, 11, 3, 1}, /* square - in */
        {20544, 0xDC242283u, UNIT_QUANTITY, 13, 3, 1}, /* square - inch */
        {20554, 0xD4E4B847u, UNIT_QUANTITY, 15, 3, 1}, /* square - inches */
        {20592, 0xBA873D77u, UNIT_QUANTITY, 18, 3, 1}, /* square - kilometer */
        {20612, 0xB873215Au, UNIT_QUANTITY, 19, 3, 1}, /* square - kilometers */
        {20633, 0x6D59C15Du, UNIT_QUANTITY, 18, 3, 1}, /* square - kilometre */
        {20672, 0xD630E1D0u, UNIT_QUANTITY, 19, 3, 1}, /* square - kilometres */
        {20693, 0x50148AEBu, UNIT_QUANTITY, 11, 3, 1}, /* square - km */
        {20706, 0x974F6336u, UNIT_QUANTITY, 12, 3, 1}, /* square - kms */
        {20720, 0xACA7CAF0u, UNIT_QUANTITY, 10, 3, 1}, /* square - m */
        {20736, 0x98416D96u, UNIT_QUANTITY, 14, 3, 1}, /* square - meter */
        {20748, 0xA7C48F85u, UNIT_QUANTITY, 15, 3, 1}, /* square - meters */
        {20761, 0x7B315904u, UNIT_QUANTITY, 14, 3, 1}, /* square - metre */
        {20773, 0x3218BFF3u, UNIT_QUANTITY, 15, 3, 1}, /* square - metres */
        {20800, 0x1C42A205u, UNIT_QUANTITY, 11, 3, 1}, /* square - mi */
        {20808, 0xD0A826A0u, UNIT_QUANTITY, 13, 3, 1}, /* square - mile */
        {20818, 0xF8D540C7u, UNIT_QUANTITY, 14, 3, 1}, /* square - miles */
        {20829, 0x2009651Fu, UNIT_QUANTITY, 13, 3, 1}, /* square - yard */
        {20864, 0xC303B6F2u, UNIT_QUANTITY, 14, 3, 1}, /* square - yards */
        {20875, 0x1790FCA8u, UNIT_QUANTITY, 11, 3, 1}, /* square - yd */
        {20883, 0x5B7F6FDAu, UNIT_QUANTITY, 17, 2, 1}, /* square centimeter */
        {20903, 0x70418B9Bu, UNIT_QUANTITY, 18, 2, 1}, /* square centimeters */
        {20928, 0x78266488u, UNIT_QUANTITY, 17, 2, 1}, /* square centimetre */
        {20948, 0xB37272F9u, UNIT_QUANTITY, 18, 2, 1}, /* square centimetres */
        {20969, 0x3E737E10u, UNIT_QUANTITY, 9, 2, 1}, /* square cm */
        {20981, 0x80CBE138u, UNIT_QUANTITY, 11, 2, 1}, /* square feet */
        {20992, 0x09DD4544u, UNIT_QUANTITY, 11, 2, 1}, /* square foot */
        {21000, 0x1D3E4516u, UNIT_QUANTITY, 9, 2, 1}, /* square ft */
        {21006, 0xE0ECC502u, UNIT_QUANTITY, 10, 2, 1}, /* square ft. */
        {21013, 0x6CB7116Du, UNIT_QUANTITY, 9, 2, 1}, /* square in */
        {21019, 0x06CC7F60u, UNIT_QUANTITY, 11, 2, 1}, /* square inch */
        {21040, 0xFAC84A8Cu, UNIT_QUANTITY, 13, 2, 1}, /* square inches */
        {21050, 0x3AD2D85Cu, UNIT_QUANTITY, 16, 2, 1}, /* square kilometer */
        {21068, 0x1D9A6AB5u, UNIT_QUANTITY, 17, 2, 1}, /* square kilometers */
        {21120, 0x6600A9C2u, UNIT_QUANTITY, 16, 2, 1}, /* square kilometre */
        {21138, 0x31BBBB13u, UNIT_QUANTITY, 17, 2, 1}, /* square kilometres */
        {21157, 0x2018BBE8u, UNIT_QUANTITY, 9, 2, 1}, /* square km */
        {21168, 0x8332F7D9u, UNIT_QUANTITY, 10, 2, 1}, /* square kms */
        {21184, 0x0F5321F3u, UNIT_QUANTITY, 8, 2, 1}, /* square m */
        {21190, 0x00A96E79u, UNIT_QUANTITY, 12, 2, 1}, /* square meter */
        {21200, 0x1F8D8F8Au, UNIT_QUANTITY, 13, 2, 1}, /* square meters */
        {21211, 0x045084DFu, UNIT_QUANTITY, 12, 2, 1}, /* square metre */
        {21221, 0x5178F0F0u, UNIT_QUANTITY, 13, 2, 1}, /* square metres */
        {21232, 0x70952A0Au, UNIT_QUANTITY, 9, 2, 1}, /* square mi */
        {21238, 0xCC8BBB43u, UNIT_QUANTITY, 11, 2, 1}, /* square mile */
        {21246, 0x961E550Cu, UNIT_QUANTITY, 12, 2, 1}, /* square miles */
        {21255, 0xA0C9FBC4u, UNIT_QUANTITY, 11, 2, 1}, /* square yard */
        {21263, 0x86DEB42Du, UNIT_QUANTITY, 12, 2, 1}, /* square yards */
        {21280, 0x6A03CA2Bu, UNIT_QUANTITY, 9, 2, 1}, /* square yd */
        {21286, 0x4B522242u, UNIT_SYMBOL, 2, 1, 1}, /* st */
        {21279, 0xC81958FAu, UNIT_QUANTITY, 5, 1, 1}, /* stone */
        {21275, 0x49521F1Cu, UNIT_SYMBOL, 2, 1, 1}, /* sv */
        {21270, 0x7B9DC0F4u, UNIT_QUANTITY, 10, 1, 1}, /* tablespoon */
        {21276, 0x20561485u, UNIT_QUANTITY, 11, 1, 1}, /* tablespoons */
        {21283, 0x374536D3u, UNIT_SYMBOL, 2, 1, 1}, /* tb */
        {21279, 0x84AB29B0u, UNIT_SYMBOL, 4, 1, 1}, /* tbsp */
        {21280, 0x3C453EB2u, UNIT_SYMBOL, 2, 1, 1}, /* te */
        {21273, 0xF11B86CAu, UNIT_QUANTITY, 8, 1, 1}, /* teaspoon */
        {21275, 0x4755153Bu, UNIT_QUANTITY, 9, 1, 1}, /* teaspoons */
        {21278, 0x587C49DEu, UNIT_QUANTITY, 7, 1, 1}, /* terabit */
        {21278, 0xF8A7FB57u, UNIT_QUANTITY, 8, 1, 1}, /* terabits */
        {21279, 0xB4255EB1u, UNIT_QUANTITY, 8, 1, 1}, /* terabyte */
        {21281, 0x58D42B66u, UNIT_QUANTITY, 9, 1, 1}, /* terabytes */
        {21296, 0xF0C43097u, UNIT_QUANTITY, 8, 1, 3}, /* terawatt */
        {21298, 0x1E439935u, UNIT_QUANTITY, 16, 3, 1}, /* terawatt - hours */
        {21313, 0x8021192Du, UNIT_QUANTITY, 13, 2, 1}, /* terawatt hour */
        {21325, 0x858CFEC8u, UNIT_QUANTITY, 14, 2, 1}, /* terawatt hours */
        {21338, 0xE8D8F6ECu, UNIT_QUANTITY, 9, 1, 1}, /* terawatts */
        {21344, 0x5D3C9BE4u, UNIT_TIMES, 4, 1, 1}, /* time */
        {21334, 0x5D68EEB5u, UNIT_TIMES, 5, 1, 2}, /* times */
        {21325, 0xF834E2AFu, UNIT_TIMES, 10, 2, 1}, /* times over */
        {21321, 0x9D10CC7Eu, UNIT_QUANTITY, 3, 1, 1}, /* ton */
        {21313, 0x8A438CCFu, UNIT_QUANTITY, 5, 1, 1}, /* tonne */
        {21309, 0x64568BF4u, UNIT_QUANTITY, 6, 1, 1}, /* tonnes */
        {21306, 0x4E713877u, UNIT_QUANTITY, 4, 1, 1}, /* tons */
        {21299, 0x659A32C7u, 0, 4, 0, 2}, /* troy */
        {21289, 0x162B584Fu, UNIT_QUANTITY, 10, 2, 1}, /* troy ounce */
        {21295, 0x159B6672u, UNIT_QUANTITY, 11, 2, 1}, /* troy ounces */
        {21312, 0x9F19CA00u, UNIT_SYMBOL, 3, 1, 1}, /* tsp */
        {21309, 0x914BD27Au, UNIT_QUANTITY, 4, 1, 1}, /* turn */
        {21303, 0xC35BA42Bu, UNIT_QUANTITY, 5, 1, 1}, /* turns */
        {21298, 0x4A4554BCu, UNIT_SYMBOL, 2, 1, 1}, /* tw */
        {21294, 0xBF2489BCu, UNIT_SYMBOL, 3, 1, 1}, /* twh */
        {21296, 0xDA2CEF7Fu, 0, 4, 0, 2}, /* u.s. */
        {21286, 0x6A0C7E54u, UNIT_QUANTITY, 11, 2, 1}, /* u.s. gallon */
        {21289, 0x2E897B5Bu, UNIT_QUANTITY, 12, 2, 1}, /* u.s. gallons */
        {21293, 0x5A432F55u, UNIT_SYMBOL, 2, 1, 1}, /* ug */
        {21296, 0x604338C7u, UNIT_SYMBOL, 2, 1, 1}, /* um */
        {21294, 0x46430FD9u, 0, 2, 0, 2}, /* us */
        {21282, 0x2C12F58Eu, UNIT_QUANTITY, 9, 2, 1}, /* us gallon */
        {21283, 0x36B72395u, UNIT_QUANTITY, 10, 2, 1}, /* us gallons */
        {21285, 0xF30C40C9u, UNIT_SYMBOL, 1, 1, 1}, /* v */
        {21276, 0x6ABDF6AAu, UNIT_QUANTITY, 4, 1, 1}, /* volt */
        {21270, 0xE20B979Bu, UNIT_QUANTITY, 5, 1, 1}, /* volts */
        {21265, 0xF20C3F36u, UNIT_SYMBOL, 1, 1, 1}, /* w */
        {21256, 0x8EEB7025u, UNIT_QUANTITY, 4, 1, 2}, /* watt */
        {21250, 0x64880F1Fu, UNIT_QUANTITY, 9, 2, 1}, /* watt hour */
        {21264, 0x185ED7D6u, UNIT_QUANTITY, 10, 2, 1}, /* watt hours */
        {21269, 0x52A1D762u, UNIT_QUANTITY, 5, 1, 1}, /* watts */
        {21264, 0xD5C6965Du, UNIT_DURATION, 4, 1, 1}, /* week */
        {21258, 0x9AD1BB62u, UNIT_DURATION, 7, 1, 1}, /* weekend */
        {21258, 0xC9297BC3u, UNIT_DURATION, 8, 1, 1}, /* weekends */
        {21259, 0xB59E6A6Au, UNIT_DURATION, 5, 1, 1}, /* weeks */
        {21254, 0x6747C0FAu, UNIT_SYMBOL, 2, 1, 1}, /* wh */
        {21251, 0x6647BF67u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* wk */
        {21243, 0x16F1CC7Cu, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* wks */
        {21236, 0xFD0C5087u, UNIT_TIMES, 1, 1, 1}, /* x */
        {21223, 0xFC0C4EF4u, UNIT_DURATION_SYMBOL, 1, 1, 1}, /* y */
        {21216, 0x537B9519u, UNIT_QUANTITY, 4, 1, 1}, /* yard */
        {21210, 0xD58C35DEu, UNIT_QUANTITY, 5, 1, 1}, /* yards */
        {21205, 0x575FACB0u, UNIT_SYMBOL, 2, 1, 1}, /* yd */
        {21197, 0x4E9CF6F9u, UNIT_SYMBOL, 3, 1, 1}, /* yds */
        {21190, 0xAE7F4D1Cu, UNIT_DURATION, 4, 1, 1}, /* year */
        {21184, 0x2166E5BDu, UNIT_DURATION, 5, 1, 1}, /* years */
        {21179, 0x4D5F9CF2u, UNIT_DURATION_SYMBOL, 2, 1, 1}, /* yr */
        {21171, 0xA983EE54u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* yr. */
        {21164, 0x4E835F13u, UNIT_DURATION_SYMBOL, 3, 1, 1}, /* yrs */
        {21157, 0xD5CEED07u, UNIT_DURATION_SYMBOL, 4, 1, 1}, /* yrs. */
        {21151, 0x8BA0D2EFu, UNIT_TEMPERATURE, 2, 1, 2}, /* ° */
        {21145, 0x78E8F1C2u, UNIT_TEMPERATURE, 4, 2, 1}, /* ° c */
        {21152, 0xECA7C3C1u, UNIT_TEMPERATURE, 10, 2, 1}, /* ° celsius */
        {21155, 0x772B855Fu, UNIT_TEMPERATURE, 13, 2, 1}, /* ° centigrade */
        {21161, 0x2F3EF8ABu, UNIT_TEMPERATURE, 4, 2, 1}, /* ° f */
        {21161, 0xEF9B26A9u, UNIT_TEMPERATURE, 13, 2, 1}, /* ° fahrenheit */
        {21170, 0xE387A68Au, UNIT_TEMPERATURE, 4, 2, 1}, /* ° k */
        {21166, 0x5A2B7264u, UNIT_TEMPERATURE, 3, 1, 1}, /* °c */
        {21162, 0x572B6DABu, UNIT_TEMPERATURE, 3, 1, 1}, /* °f */
        {21168, 0x66204C55u, UNIT_SYMBOL, 3, 1, 3}, /* µg */
        {21166, 0xF9FA7060u, UNIT_SYMBOL, 7, 3, 1}, /* µg / l */
        {21178, 0xDF35B666u, UNIT_SYMBOL, 8, 3, 1}, /* µg / m3 */
        {21197, 0xC0C3C35Cu, UNIT_SYMBOL, 9, 3, 1}, /* µg / m³ */
        {21217, 0x6C2055C7u, UNIT_SYMBOL, 3, 1, 1}, /* µm */
        {21216, 0x95A0E2ADu, UNIT_TEMPERATURE, 2, 1, 2}, /* º */
        {21210, 0x02652164u, UNIT_TEMPERATURE, 4, 2, 1}, /* º c */
        {21207, 0x28097AE3u, UNIT_TEMPERATURE, 10, 2, 1}, /* º celsius */
        {21210, 0xAC206909u, UNIT_TEMPERATURE, 4, 2, 1}, /* º f */
        {21210, 0x88909DCBu, UNIT_TEMPERATURE, 13, 2, 1}, /* º fahrenheit */
        {21219, 0x5A450A4Au, UNIT_TEMPERATURE, 3, 1, 1}, /* ºc */
        {21215, 0x57450591u, UNIT_TEMPERATURE, 3, 1, 1}, /* ºf */
        {21214, 0x1995D750u, UNIT_SYMBOL, 3, 1, 3}, /* μg */
        {21216, 0x3DD7F6D9u, UNIT_SYMBOL, 9, 3, 1}, /* μg / m³ */
        {21236, 0x2395E70Eu, UNIT_SYMBOL, 3, 1, 1}, /* μm */
        {21235, 0xC6A65895u, UNIT_SYMBOL, 2, 1, 1}, /* ω */
        {21226, 0x5E825F10u, UNIT_TEMPERATURE, 3, 1, 1}, /* ℃ */
        {21222, 0x68826ECEu, UNIT_TEMPERATURE, 3, 1, 1}, /* ℉ */
        {21221, 0x4B4A4C39u, UNIT_PERCENT, 3, 1, 1}, /* ％ */
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
        "furlong\000furlong\000furlongs\000furlong\000g\000gram\000g / cm 3\000gram-per-cubic-centimeter\000g / cm3\000gram-per-cubic-centimeter",
        "g / cm\302\263\000gram-per-cubic-centimeter\000g / km\000gram-per-kilometer\000g / l\000gram-per-liter\000gal\000gallon\000gallon\000gallon\000gallons\000gallon",
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
        "kbps\000kilobit-per-second\000kcal\000kilocalorie\000kelvin\000kelvin\000kelvins\000kelvin\000kg\000kilogram\000kg / ha\000kilogram-per-hectare",
        "kg / m 3\000kilogram-per-cubic-meter\000kg / m ^ 3\000kilogram-per-cubic-meter\000kg / m3\000kilogram-per-cubic-meter",
        "kg / m\302\263\000kilogram-per-cubic-meter\000kgs\000kilogram\000khz\000kilohertz\000kilo\000kilogram\000kilobit\000kilobit\000kilobits\000kilobit",
        "kilobits per second\000kilobit-per-second\000kilobyte\000kilobyte\000kilobytes\000kilobyte\000kilocalorie\000kilocalorie\000kilocalories\000kilocalorie",
        "kilogram\000kilogram\000kilogramme\000kilogram\000kilogrammes\000kilogram\000kilograms\000kilogram",
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
        "metric ton\000tonne\000metric tonne\000tonne\000metric tonnes\000tonne\000metric tons\000tonne\000mg\000milligram\000mg / dl\000milligram-per-deciliter",
        "mg / l\000milligram-per-liter\000mgs\000milligram\000mhz\000megahertz\000mi\000mile\000mi / h\000mile-per-hour\000mi.\000mile\000microgram\000microgram",
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
        "\302\265g\000microgram\000\302\265g / l\000microgram-per-liter\000\302\265g / m3\000microgram-per-cubic-meter\000\302\265g / m\302\263\000microgram-per-cubic-meter\000\302\265m\000micrometer",
        "\302\272\000degree\000\302\272 c\000celsius\000\302\272 celsius\000celsius\000\302\272 f\000fahrenheit\000\302\272 fahrenheit\000fahrenheit\000\302\272c\000celsius\000\302\272f\000fahrenheit\000\316\274g\000microgram",
        "\316\274g / m\302\263\000microgram-per-cubic-meter\000\316\274m\000micrometer\000\317\211\000ohm\000\342\204\203\000celsius\000\342\204\211\000fahrenheit\000\357\274\205\000percent",
    },
=======
static const lexicon_entry figure_units_entries[] = {
    {"%", "percent", 0x200C87A0u, UNIT_PERCENT, 1, 1, 3},
    {"% - points", "percentage-point", 0xBB0A8890u, UNIT_PERCENT, 10, 3, 1},
    {"% point", "percentage-point", 0x6EA041F6u, UNIT_PERCENT, 7, 2, 1},
    {"% points", "percentage-point", 0xAAA8D89Bu, UNIT_PERCENT, 8, 2, 1},
    {"acre", "acre", 0x55F9B948u, UNIT_QUANTITY, 4, 1, 3},
    {"acre - feet", "acre-foot", 0x5C1034E5u, UNIT_QUANTITY, 11, 3, 1},
    {"acre feet", "acre-foot", 0xDABE2B22u, UNIT_QUANTITY, 9, 2, 1},
    {"acre foot", "acre-foot", 0x2955C896u, UNIT_QUANTITY, 9, 2, 1},
    {"acres", "acre", 0x931E97E1u, UNIT_QUANTITY, 5, 1, 1},
    {"amp", "ampere", 0x1D279A19u, UNIT_QUANTITY, 3, 1, 1},
    {"ampere", "ampere", 0xE033CBF5u, UNIT_QUANTITY, 6, 1, 1},
    {"amperes", "ampere", 0x778963F2u, UNIT_QUANTITY, 7, 1, 1},
    {"amps", "ampere", 0x4F5814DEu, UNIT_QUANTITY, 4, 1, 1},
    {"arc", "", 0x3A6F2ADBu, 0, 3, 0, 2},
    {"arc minute", "arc-minute", 0x8E7BAE27u, UNIT_QUANTITY, 10, 2, 1},
    {"arc minutes", "arc-minute", 0xBF45ECBAu, UNIT_QUANTITY, 11, 2, 1},
    {"arc second", "arc-second", 0x47BBF43Bu, UNIT_QUANTITY, 10, 2, 1},
    {"arc seconds", "arc-second", 0x99C07DF6u, UNIT_QUANTITY, 11, 2, 1},
    {"arcminutes", "arc-minute", 0x7058CA70u, UNIT_QUANTITY, 10, 1, 1},
    {"arcseconds", "arc-second", 0x10C84830u, UNIT_QUANTITY, 10, 1, 1},
    {"astronomical", "", 0x9B21A3CBu, 0, 12, 0, 2},
    {"astronomical unit", "astronomical-unit", 0x87C45E21u, UNIT_QUANTITY, 17, 2, 1},
    {"astronomical units", "astronomical-unit", 0x92E1AE3Cu, UNIT_QUANTITY, 18, 2, 1},
    {"au", "astronomical-unit", 0x5825171Bu, UNIT_SYMBOL, 2, 1, 1},
    {"barrel", "barrel", 0x123C95D1u, UNIT_QUANTITY, 6, 1, 3},
    {"barrel of oil", "barrel", 0x068A154Au, UNIT_QUANTITY, 13, 3, 1},
    {"barrel per day", "barrel-per-day", 0x34ED5FECu, UNIT_QUANTITY, 14, 3, 1},
    {"barrels", "barrel", 0x575F8E06u, UNIT_QUANTITY, 7, 1, 5},
    {"barrels a day", "barrel-per-day", 0x5E494557u, UNIT_QUANTITY, 13, 3, 1},
    {"barrels of oil", "barrel", 0x6753BDADu, UNIT_QUANTITY, 14, 3, 1},
    {"barrels of oil a day", "barrel-per-day", 0xFF147360u, UNIT_QUANTITY, 20, 5, 1},
    {"barrels of oil per day", "barrel-per-day", 0xD200C4D8u, UNIT_QUANTITY, 22, 5, 1},
    {"barrels per day", "barrel-per-day", 0xC9C267DFu, UNIT_QUANTITY, 15, 3, 1},
    {"basis", "", 0x15351B6Du, 0, 5, 0, 2},
    {"basis point", "percentage-point", 0xB2A28D51u, UNIT_BASIS_POINT, 11, 2, 1},
    {"basis points", "percentage-point", 0xF4EA8150u, UNIT_BASIS_POINT, 12, 2, 1},
    {"bbl", "barrel", 0x5ABF9FCBu, UNIT_SYMBOL, 3, 1, 1},
    {"becquerel", "becquerel", 0x735B3785u, UNIT_QUANTITY, 9, 1, 1},
    {"becquerels", "becquerel", 0x8E991842u, UNIT_QUANTITY, 10, 1, 1},
    {"bhp", "horsepower", 0x6ACD3085u, UNIT_SYMBOL, 3, 1, 1},
    {"bit", "bit", 0x60CAE230u, UNIT_QUANTITY, 3, 1, 1},
    {"bits", "bit", 0xA2622F79u, UNIT_QUANTITY, 4, 1, 1},
    {"bpd", "barrel-per-day", 0x66E244F1u, UNIT_SYMBOL, 3, 1, 1},
    {"bps", "percentage-point", 0x77E25FB4u, UNIT_BASIS_POINT, 3, 1, 1},
    {"bq", "becquerel", 0x4C2BBFFCu, UNIT_SYMBOL, 2, 1, 1},
    {"british", "", 0x628048A0u, 0, 7, 0, 3},
    {"british thermal unit", "british-thermal-unit", 0x802CCEE7u, UNIT_QUANTITY, 20, 3, 1},
    {"british thermal units", "british-thermal-unit", 0x6FC4FA2Eu, UNIT_QUANTITY, 21, 3, 1},
    {"btu", "british-thermal-unit", 0x65D7B602u, UNIT_SYMBOL, 3, 1, 1},
    {"btus", "british-thermal-unit", 0xC39433E3u, UNIT_SYMBOL, 4, 1, 1},
    {"bushel", "bushel", 0x7B217F1Au, UNIT_QUANTITY, 6, 1, 1},
    {"bushels", "bushel", 0x3EBB924Bu, UNIT_QUANTITY, 7, 1, 1},
    {"byte", "byte", 0x645A021Fu, UNIT_QUANTITY, 4, 1, 1},
    {"bytes", "byte", 0x65B1D004u, UNIT_QUANTITY, 5, 1, 1},
    {"c", "celsius", 0xE60C2C52u, UNIT_LETTER, 1, 1, 1},
    {"cal", "calorie", 0xEE74363Fu, UNIT_SYMBOL, 3, 1, 1},
    {"calorie", "calorie", 0xAF19A1A8u, UNIT_QUANTITY, 7, 1, 1},
    {"calories", "calorie", 0x8059CBC1u, UNIT_QUANTITY, 8, 1, 1},
    {"candela", "candela", 0xA9F03851u, UNIT_QUANTITY, 7, 1, 1},
    {"candelas", "candela", 0xA7285D86u, UNIT_QUANTITY, 8, 1, 1},
    {"carat", "carat", 0x6AE6031Cu, UNIT_QUANTITY, 5, 1, 1},
    {"carats", "carat", 0xB71767BDu, UNIT_QUANTITY, 6, 1, 1},
    {"cc", "cubic-centimeter", 0x56299123u, UNIT_SYMBOL, 2, 1, 1},
    {"celcius", "celsius", 0xB5CA9613u, UNIT_TEMPERATURE, 7, 1, 1},
    {"celsius", "celsius", 0x86B09383u, UNIT_TEMPERATURE, 7, 1, 1},
    {"centigrade", "celsius", 0x5DB65485u, UNIT_TEMPERATURE, 10, 1, 1},
    {"centiliter", "centiliter", 0x3C0BD71Cu, UNIT_QUANTITY, 10, 1, 1},
    {"centiliters", "centiliter", 0xF5A423BDu, UNIT_QUANTITY, 11, 1, 1},
    {"centilitre", "centiliter", 0x3B39A0BEu, UNIT_QUANTITY, 10, 1, 1},
    {"centilitres", "centiliter", 0x08B822B7u, UNIT_QUANTITY, 11, 1, 1},
    {"centimeter", "centimeter", 0x33CF5E13u, UNIT_QUANTITY, 10, 1, 1},
    {"centimeters", "centimeter", 0xEF719120u, UNIT_QUANTITY, 11, 1, 1},
    {"centimetre", "centimeter", 0x2904BB25u, UNIT_QUANTITY, 10, 1, 1},
    {"centimetres", "centimeter", 0xE872E862u, UNIT_QUANTITY, 11, 1, 1},
    {"centuries", "century", 0xE550AF8Fu, UNIT_DURATION, 9, 1, 1},
    {"century", "century", 0x864C86F7u, UNIT_DURATION, 7, 1, 1},
    {"cl", "centiliter", 0x6329A59Au, UNIT_SYMBOL, 2, 1, 1},
    {"cm", "centimeter", 0x6429A72Du, UNIT_SYMBOL, 2, 1, 3},
    {"cm 2", "square-centimeter", 0x5851AB8Du, UNIT_SYMBOL, 4, 2, 1},
    {"cm 3", "cubic-centimeter", 0x331B3CD4u, UNIT_SYMBOL, 4, 2, 1},
    {"cm ^ 2", "square-centimeter", 0xE1B46329u, UNIT_SYMBOL, 6, 3, 1},
    {"cm \302\262", "square-centimeter", 0xD0DD3BCDu, UNIT_SYMBOL, 5, 2, 1},
    {"cm2", "square-centimeter", 0xCC9215CDu, UNIT_SYMBOL, 3, 1, 1},
    {"cm3", "cubic-centimeter", 0xCB92143Au, UNIT_SYMBOL, 3, 1, 1},
    {"cms", "centimeter", 0x0B9278FAu, UNIT_SYMBOL, 3, 1, 1},
    {"cm\302\262", "square-centimeter", 0x0AFC481Du, UNIT_SYMBOL, 4, 1, 1},
    {"cm\302\263", "cubic-centimeter", 0x09FC468Au, UNIT_SYMBOL, 4, 1, 1},
    {"ct", "carat", 0x4B297FD2u, UNIT_SYMBOL, 2, 1, 1},
    {"cu", "", 0x4C298165u, 0, 2, 0, 2},
    {"cu ft", "cubic-foot", 0x6BDB97E7u, UNIT_QUANTITY, 5, 2, 1},
    {"cu m", "cubic-meter", 0x1ADE9322u, UNIT_QUANTITY, 4, 2, 1},
    {"cu.", "", 0x30568911u, 0, 3, 0, 2},
    {"cu. ft.", "cubic-foot", 0x45E3F99Fu, UNIT_QUANTITY, 7, 2, 1},
    {"cu. m", "cubic-meter", 0x7D2E2BAEu, UNIT_QUANTITY, 5, 2, 1},
    {"cubic", "", 0xA1AA8E25u, 0, 5, 0, 4},
    {"cubic - centimeter", "cubic-centimeter", 0xA75ED7F6u, UNIT_QUANTITY, 18, 3, 1},
    {"cubic - centimeters", "cubic-centimeter", 0xDBF3BD77u, UNIT_QUANTITY, 19, 3, 1},
    {"cubic - centimetre", "cubic-centimeter", 0x36EF13ECu, UNIT_QUANTITY, 18, 3, 1},
    {"cubic - centimetres", "cubic-centimeter", 0x53F38F55u, UNIT_QUANTITY, 19, 3, 1},
    {"cubic - cm", "cubic-centimeter", 0x37A7B574u, UNIT_QUANTITY, 10, 3, 1},
    {"cubic - feet", "cubic-foot", 0x96004D5Cu, UNIT_QUANTITY, 12, 3, 1},
    {"cubic - foot", "cubic-foot", 0xB2283560u, UNIT_QUANTITY, 12, 3, 1},
    {"cubic - ft", "cubic-foot", 0xBE0902BAu, UNIT_QUANTITY, 10, 3, 1},
    {"cubic - inch", "cubic-inch", 0xD1F0BF44u, UNIT_QUANTITY, 12, 3, 1},
    {"cubic - inches", "cubic-inch", 0x2555DEE8u, UNIT_QUANTITY, 14, 3, 1},
    {"cubic - kilometer", "cubic-kilometer", 0x507DBA38u, UNIT_QUANTITY, 17, 3, 1},
    {"cubic - kilometers", "cubic-kilometer", 0x44106499u, UNIT_QUANTITY, 18, 3, 1},
    {"cubic - kilometre", "cubic-kilometer", 0xEB8B4E1Eu, UNIT_QUANTITY, 17, 3, 1},
    {"cubic - kilometres", "cubic-kilometer", 0xC03FBB2Fu, UNIT_QUANTITY, 18, 3, 1},
    {"cubic - km", "cubic-kilometer", 0x91E5B18Cu, UNIT_QUANTITY, 10, 3, 1},
    {"cubic - m", "cubic-meter", 0x9E4F544Fu, UNIT_QUANTITY, 9, 3, 1},
    {"cubic - meter", "cubic-meter", 0x28AFE0D5u, UNIT_QUANTITY, 13, 3, 1},
    {"cubic - meters", "cubic-meter", 0x6FD0C626u, UNIT_QUANTITY, 14, 3, 1},
    {"cubic - metre", "cubic-meter", 0x8455EC43u, UNIT_QUANTITY, 13, 3, 1},
    {"cubic - metres", "cubic-meter", 0x4809E694u, UNIT_QUANTITY, 14, 3, 1},
    {"cubic - mile", "cubic-mile", 0x0C2A59DFu, UNIT_QUANTITY, 12, 3, 1},
    {"cubic - miles", "cubic-mile", 0xD67C8768u, UNIT_QUANTITY, 13, 3, 1},
    {"cubic - yard", "cubic-yard", 0xF55111E0u, UNIT_QUANTITY, 12, 3, 1},
    {"cubic - yards", "cubic-yard", 0xDB103051u, UNIT_QUANTITY, 13, 3, 1},
    {"cubic centimeter", "cubic-centimeter", 0xE6B2F76Bu, UNIT_QUANTITY, 16, 2, 1},
    {"cubic centimeters", "cubic-centimeter", 0x56874B8Au, UNIT_QUANTITY, 17, 2, 1},
    {"cubic centimetre", "cubic-centimeter", 0xB9CA2115u, UNIT_QUANTITY, 16, 2, 1},
    {"cubic centimetres", "cubic-centimeter", 0xA181C22Cu, UNIT_QUANTITY, 17, 2, 1},
    {"cubic cm", "cubic-centimeter", 0xCE16A29Du, UNIT_QUANTITY, 8, 2, 1},
    {"cubic feet", "cubic-foot", 0x800E5A85u, UNIT_QUANTITY, 10, 2, 1},
    {"cubic feet per second", "cubic-foot-per-second", 0xB33EADE0u, UNIT_QUANTITY, 21, 4, 1},
    {"cubic foot", "cubic-foot", 0x43A86E11u, UNIT_QUANTITY, 10, 2, 1},
    {"cubic ft", "cubic-foot", 0xB81654A7u, UNIT_QUANTITY, 8, 2, 1},
    {"cubic inch", "cubic-inch", 0xE4D78C6Du, UNIT_QUANTITY, 10, 2, 1},
    {"cubic inches", "cubic-inch", 0x200C5799u, UNIT_QUANTITY, 12, 2, 1},
    {"cubic kilometer", "cubic-kilometer", 0xC51174E9u, UNIT_QUANTITY, 15, 2, 1},
    {"cubic kilometers", "cubic-kilometer", 0x6ED2E9E8u, UNIT_QUANTITY, 16, 2, 1},
    {"cubic kilometre", "cubic-kilometer", 0x16FF8D93u, UNIT_QUANTITY, 15, 2, 1},
    {"cubic kilometres", "cubic-kilometer", 0x7D99C742u, UNIT_QUANTITY, 16, 2, 1},
    {"cubic km", "cubic-kilometer", 0xB8DD5CB5u, UNIT_QUANTITY, 8, 2, 1},
    {"cubic m", "cubic-meter", 0x3EC00262u, UNIT_QUANTITY, 7, 2, 1},
    {"cubic meter", "cubic-meter", 0x8BB255ACu, UNIT_QUANTITY, 11, 2, 1},
    {"cubic meters", "cubic-meter", 0x5D45879Bu, UNIT_QUANTITY, 12, 2, 1},
    {"cubic meters per second", "cubic-meter-per-second", 0x5B27CCBEu, UNIT_QUANTITY, 23, 4, 1},
    {"cubic metre", "cubic-meter", 0x595F8CCEu, UNIT_QUANTITY, 11, 2, 1},
    {"cubic metres", "cubic-meter", 0xDEDE91BDu, UNIT_QUANTITY, 12, 2, 1},
    {"cubic metres per second", "cubic-meter-per-second", 0x5198CFA8u, UNIT_QUANTITY, 23, 4, 1},
    {"cubic mile", "cubic-mile", 0x790D27F2u, UNIT_QUANTITY, 10, 2, 1},
    {"cubic miles", "cubic-mile", 0xCD6B4219u, UNIT_QUANTITY, 11, 2, 1},
    {"cubic yard", "cubic-yard", 0x19A1AC91u, UNIT_QUANTITY, 10, 2, 1},
    {"cubic yards", "cubic-yard", 0x69D917A0u, UNIT_QUANTITY, 11, 2, 1},
    {"cup", "cup", 0xFA56340Fu, UNIT_QUANTITY, 3, 1, 1},
    {"cups", "cup", 0x91B49F34u, UNIT_QUANTITY, 4, 1, 1},
    {"d", "day", 0xE10C2473u, UNIT_DURATION_SYMBOL, 1, 1, 1},
    {"day", "day", 0xE44F21FDu, UNIT_DURATION, 3, 1, 1},
    {"days", "day", 0xF691D28Au, UNIT_DURATION, 4, 1, 1},
    {"db", "decibel", 0x571CC6C3u, UNIT_SYMBOL, 2, 1, 1},
    {"decade", "decade", 0x77801309u, UNIT_DURATION, 6, 1, 1},
    {"decades", "decade", 0x989EA90Eu, UNIT_DURATION, 7, 1, 1},
    {"decibel", "decibel", 0x17E2CACDu, UNIT_QUANTITY, 7, 1, 1},
    {"decibels", "decibel", 0x5805291Au, UNIT_QUANTITY, 8, 1, 1},
    {"deciliter", "deciliter", 0x2F8C00E8u, UNIT_QUANTITY, 9, 1, 1},
    {"deciliters", "deciliter", 0x7464F401u, UNIT_QUANTITY, 10, 1, 1},
    {"decilitre", "deciliter", 0x46A6689Au, UNIT_QUANTITY, 9, 1, 1},
    {"decilitres", "deciliter", 0x20F726CBu, UNIT_QUANTITY, 10, 1, 1},
    {"decimeter", "decimeter", 0x01CCC637u, UNIT_QUANTITY, 9, 1, 1},
    {"decimeters", "decimeter", 0x195C1D0Cu, UNIT_QUANTITY, 10, 1, 1},
    {"decimetre", "decimeter", 0xFEED1529u, UNIT_QUANTITY, 9, 1, 1},
    {"decimetres", "decimeter", 0xA9389CAEu, UNIT_QUANTITY, 10, 1, 1},
    {"deg", "degree", 0xC659801Fu, UNIT_TEMPERATURE, 3, 1, 2},
    {"deg c", "celsius", 0xE3820252u, UNIT_TEMPERATURE, 5, 2, 1},
    {"deg celsius", "celsius", 0x0939C6F1u, UNIT_TEMPERATURE, 11, 2, 1},
    {"deg f", "fahrenheit", 0x7D7BA5BBu, UNIT_TEMPERATURE, 5, 2, 1},
    {"deg fahrenheit", "fahrenheit", 0xF8D92EF9u, UNIT_TEMPERATURE, 14, 2, 1},
    {"deg.", "degree", 0x6FE4CD23u, UNIT_TEMPERATURE, 4, 1, 2},
    {"deg. c", "celsius", 0x1923C436u, UNIT_TEMPERATURE, 6, 2, 1},
    {"deg. celsius", "celsius", 0xC7B988B5u, UNIT_TEMPERATURE, 12, 2, 1},
    {"deg. f", "fahrenheit", 0x3D3CB0AFu, UNIT_TEMPERATURE, 6, 2, 1},
    {"deg. fahrenheit", "fahrenheit", 0x29D0AFADu, UNIT_TEMPERATURE, 15, 2, 1},
    {"degree", "degree", 0x98D3BE69u, UNIT_TEMPERATURE, 6, 1, 2},
    {"degree c", "celsius", 0xB8A979E0u, UNIT_TEMPERATURE, 8, 2, 1},
    {"degree celsius", "celsius", 0xABD6D4DFu, UNIT_TEMPERATURE, 14, 2, 1},
    {"degree centigrade", "celsius", 0x477F7541u, UNIT_TEMPERATURE, 17, 2, 1},
    {"degree f", "fahrenheit", 0x07365B05u, UNIT_TEMPERATURE, 8, 2, 1},
    {"degree fahrenheit", "fahrenheit", 0x8F893EC7u, UNIT_TEMPERATURE, 17, 2, 1},
    {"degree farenheit", "fahrenheit", 0x2110D3DFu, UNIT_TEMPERATURE, 16, 2, 1},
    {"degrees", "degree", 0xAF5442EEu, UNIT_TEMPERATURE, 7, 1, 3},
    {"degrees - celsius", "celsius", 0xD85A311Du, UNIT_TEMPERATURE, 17, 3, 1},
    {"degrees c", "celsius", 0xD429E811u, UNIT_TEMPERATURE, 9, 2, 1},
    {"degrees celcius", "celsius", 0xE2225402u, UNIT_TEMPERATURE, 15, 2, 1},
    {"degrees celsius", "celsius", 0xE1E6CD72u, UNIT_TEMPERATURE, 15, 2, 1},
    {"degrees centigrade", "celsius", 0x25318F10u, UNIT_TEMPERATURE, 18, 2, 1},
    {"degrees f", "fahrenheit", 0x4EEEE25Cu, UNIT_TEMPERATURE, 9, 2, 1},
    {"degrees fahrenheit", "fahrenheit", 0x789A305Au, UNIT_TEMPERATURE, 18, 2, 1},
    {"degrees farenheit", "fahrenheit", 0xC4096C72u, UNIT_TEMPERATURE, 17, 2, 1},
    {"degrees farhenheit", "fahrenheit", 0xD64A1ADEu, UNIT_TEMPERATURE, 18, 2, 1},
    {"degrees k", "kelvin", 0x2DFEBCD9u, UNIT_TEMPERATURE, 9, 2, 1},
    {"degrees kelvin", "kelvin", 0x11D059CFu, UNIT_TEMPERATURE, 14, 2, 1},
    {"dl", "deciliter", 0x651CDCCDu, UNIT_SYMBOL, 2, 1, 1},
    {"dm", "decimeter", 0x641CDB3Au, UNIT_SYMBOL, 2, 1, 1},
    {"dots", "", 0x20B2CFA9u, 0, 4, 0, 3},
    {"dots per inch", "dot-per-inch", 0xD5265954u, UNIT_QUANTITY, 13, 3, 1},
    {"dpi", "dot-per-inch", 0xE82A5770u, UNIT_SYMBOL, 3, 1, 1},
    {"electronvolt", "electronvolt", 0xD5532280u, UNIT_QUANTITY, 12, 1, 1},
    {"electronvolts", "electronvolt", 0xC4E00489u, UNIT_QUANTITY, 13, 1, 1},
    {"ev", "electronvolt", 0x491A7222u, UNIT_SYMBOL, 2, 1, 1},
    {"f", "fahrenheit", 0xE30C2799u, UNIT_LETTER, 1, 1, 1},
    {"fahrenheit", "fahrenheit", 0x8493F63Bu, UNIT_TEMPERATURE, 10, 1, 1},
    {"farenheit", "fahrenheit", 0xC85E6283u, UNIT_TEMPERATURE, 9, 1, 1},
    {"farhenheit", "fahrenheit", 0x057F6677u, UNIT_TEMPERATURE, 10, 1, 1},
    {"fathom", "fathom", 0xAA16DC44u, UNIT_QUANTITY, 6, 1, 1},
    {"fathoms", "fathom", 0xF8FCAA95u, UNIT_QUANTITY, 7, 1, 1},
    {"feet", "foot", 0xBB357F55u, UNIT_QUANTITY, 4, 1, 3},
    {"feet per second", "foot-per-second", 0x40FD1210u, UNIT_QUANTITY, 15, 3, 1},
    {"feet squared", "square-foot", 0x073B7CF8u, UNIT_QUANTITY, 12, 2, 1},
    {"fl", "", 0x6122E6AFu, 0, 2, 0, 2},
    {"fl oz", "fluid-ounce", 0x7DDC2F68u, UNIT_QUANTITY, 5, 2, 1},
    {"fl.", "", 0x6AF0DD13u, 0, 3, 0, 2},
    {"fl. oz.", "fluid-ounce", 0xD50F31FAu, UNIT_QUANTITY, 7, 2, 1},
    {"fluid", "", 0xA2BDCB73u, 0, 5, 0, 2},
    {"fluid ounce", "fluid-ounce", 0xA7BF3BA3u, UNIT_QUANTITY, 11, 2, 1},
    {"fluid ounces", "fluid-ounce", 0x57D9761Eu, UNIT_QUANTITY, 12, 2, 1},
    {"foot", "foot", 0x2D505A99u, UNIT_QUANTITY, 4, 1, 3},
    {"foot per second", "foot-per-second", 0x1B782704u, UNIT_QUANTITY, 15, 3, 1},
    {"fortnight", "fortnight", 0x47B4BED2u, UNIT_DURATION, 9, 1, 1},
    {"fortnights", "fortnight", 0x82881773u, UNIT_DURATION, 10, 1, 1},
    {"fps", "foot-per-second", 0xBDD34AA8u, UNIT_SYMBOL, 3, 1, 1},
    {"ft", "foot", 0x5922DA17u, UNIT_SYMBOL, 2, 1, 2},
    {"ft 2", "square-foot", 0xCDD9D537u, UNIT_SYMBOL, 4, 2, 1},
    {"ft.", "foot", 0x8ADD87BBu, UNIT_SYMBOL, 3, 1, 1},
    {"ft2", "square-foot", 0x76DD683Fu, UNIT_SYMBOL, 3, 1, 1},
    {"ft\302\262", "square-foot", 0x2D405547u, UNIT_SYMBOL, 4, 1, 1},
    {"furlong", "furlong", 0xD146088Cu, UNIT_QUANTITY, 7, 1, 1},
    {"furlongs", "furlong", 0x7040296Du, UNIT_QUANTITY, 8, 1, 1},
    {"g", "gram", 0xE20C2606u, UNIT_SYMBOL, 1, 1, 4},
    {"g / cm 3", "gram-per-cubic-centimeter", 0xEEDADF7Cu, UNIT_SYMBOL, 8, 4, 1},
    {"g / cm \302\263", "gram-per-cubic-centimeter", 0xC2BE593Cu, UNIT_SYMBOL, 9, 4, 1},
    {"g / cm3", "gram-per-cubic-centimeter", 0xB82DC4BCu, UNIT_SYMBOL, 7, 3, 1},
    {"g / cm\302\263", "gram-per-cubic-centimeter", 0xBF99394Cu, UNIT_SYMBOL, 8, 3, 1},
    {"g / km", "gram-per-kilometer", 0xBFC128FDu, UNIT_SYMBOL, 6, 3, 1},
    {"g / l", "gram-per-liter", 0xB87D511Bu, UNIT_SYMBOL, 5, 3, 1},
    {"g / m 3", "gram-per-cubic-meter", 0x545734EDu, UNIT_SYMBOL, 7, 4, 1},
    {"g / m \302\263", "gram-per-cubic-meter", 0xCDF4F72Du, UNIT_SYMBOL, 8, 4, 1},
    {"g / m3", "gram-per-cubic-meter", 0xEC1F6851u, UNIT_SYMBOL, 6, 3, 1},
    {"gal", "gallon", 0x3C170EEBu, UNIT_SYMBOL, 3, 1, 1},
    {"gallon", "gallon", 0x4A2DA990u, UNIT_QUANTITY, 6, 1, 1},
    {"gallons", "gallon", 0xA8E27059u, UNIT_QUANTITY, 7, 1, 1},
    {"gals", "gallon", 0x304BF948u, UNIT_SYMBOL, 4, 1, 1},
    {"gb", "gigabyte", 0x3D206F6Cu, UNIT_SYMBOL, 2, 1, 1},
    {"gbps", "gigabit-per-second", 0xE0796D25u, UNIT_SYMBOL, 4, 1, 1},
    {"ghz", "gigahertz", 0x48286AF0u, UNIT_SYMBOL, 3, 1, 1},
    {"gigabit", "gigabit", 0x6B9963E8u, UNIT_QUANTITY, 7, 1, 1},
    {"gigabits", "gigabit", 0xFD77CD01u, UNIT_QUANTITY, 8, 1, 3},
    {"gigabits per second", "gigabit-per-second", 0x865434DCu, UNIT_QUANTITY, 19, 3, 1},
    {"gigabyte", "gigabyte", 0xDCF56907u, UNIT_QUANTITY, 8, 1, 1},
    {"gigabytes", "gigabyte", 0x4A55019Cu, UNIT_QUANTITY, 9, 1, 1},
    {"gigahertz", "gigahertz", 0xE515C43Eu, UNIT_QUANTITY, 9, 1, 1},
    {"gigaton", "gigatonne", 0xFA6839A6u, UNIT_QUANTITY, 7, 1, 1},
    {"gigatonne", "gigatonne", 0x68D8D887u, UNIT_QUANTITY, 9, 1, 1},
    {"gigatonnes", "gigatonne", 0x015D881Cu, UNIT_QUANTITY, 10, 1, 1},
    {"gigatons", "gigatonne", 0x07130A4Fu, UNIT_QUANTITY, 8, 1, 1},
    {"gigawatt", "gigawatt", 0x37AAD97Du, UNIT_QUANTITY, 8, 1, 3},
    {"gigawatt - hours", "gigawatt-hour", 0x1B321BB3u, UNIT_QUANTITY, 16, 3, 1},
    {"gigawatt hour", "gigawatt-hour", 0x924E11E7u, UNIT_QUANTITY, 13, 2, 1},
    {"gigawatt hours", "gigawatt-hour", 0xC568AD8Eu, UNIT_QUANTITY, 14, 2, 1},
    {"gigawatts", "gigawatt", 0xAFF3B10Au, UNIT_QUANTITY, 9, 1, 1},
    {"gm", "gram", 0x44207A71u, UNIT_SYMBOL, 2, 1, 1},
    {"gms", "gram", 0x41201126u, UNIT_SYMBOL, 3, 1, 1},
    {"gram", "gram", 0xA69A941Eu, UNIT_QUANTITY, 4, 1, 1},
    {"gramme", "gram", 0x9E0C4D04u, UNIT_QUANTITY, 6, 1, 1},
    {"grammes", "gram", 0x445DF255u, UNIT_QUANTITY, 7, 1, 1},
    {"grams", "gram", 0xB257A797u, UNIT_QUANTITY, 5, 1, 4},
    {"grams per cubic centimeter", "gram-per-cubic-centimeter", 0x74350856u, UNIT_QUANTITY, 26, 4, 1},
    {"grams per cubic centimetre", "gram-per-cubic-centimeter", 0xAEB4688Cu, UNIT_QUANTITY, 26, 4, 1},
    {"grams per kilometer", "gram-per-kilometer", 0x53C342AEu, UNIT_QUANTITY, 19, 3, 1},
    {"grams per kilometre", "gram-per-kilometer", 0x98E1D7C8u, UNIT_QUANTITY, 19, 3, 1},
    {"grams per liter", "gram-per-liter", 0x7C3D725Eu, UNIT_QUANTITY, 15, 3, 1},
    {"grams per litre", "gram-per-liter", 0xAE25CFB8u, UNIT_QUANTITY, 15, 3, 1},
    {"gs", "gram", 0x4E208A2Fu, UNIT_SYMBOL, 2, 1, 1},
    {"gt", "gigatonne", 0x4B208576u, UNIT_SYMBOL, 2, 1, 1},
    {"gw", "gigawatt", 0x4A2083E3u, UNIT_SYMBOL, 2, 1, 1},
    {"gwh", "gigawatt-hour", 0x3C2F13D1u, UNIT_SYMBOL, 3, 1, 1},
    {"gy", "gray", 0x582099EDu, UNIT_SYMBOL, 2, 1, 1},
    {"h", "hour", 0xED0C3757u, UNIT_DURATION_SYMBOL, 1, 1, 1},
    {"ha", "hectare", 0x603AEA02u, UNIT_SYMBOL, 2, 1, 1},
    {"hectare", "hectare", 0xE539A869u, UNIT_QUANTITY, 7, 1, 1},
    {"hectares", "hectare", 0xF3C3A0EEu, UNIT_QUANTITY, 8, 1, 1},
    {"hectoliter", "hectoliter", 0x69129D04u, UNIT_QUANTITY, 10, 1, 1},
    {"hectoliters", "hectoliter", 0xDF4DE255u, UNIT_QUANTITY, 11, 1, 1},
    {"hectolitre", "hectoliter", 0x4841C746u, UNIT_QUANTITY, 10, 1, 1},
    {"hectolitres", "hectoliter", 0xF48C986Fu, UNIT_QUANTITY, 11, 1, 1},
    {"hectopascal", "hectopascal", 0x4D825836u, UNIT_QUANTITY, 11, 1, 1},
    {"hectopascals", "hectopascal", 0x4930F49Fu, UNIT_QUANTITY, 12, 1, 1},
    {"hertz", "hertz", 0xFFA5E356u, UNIT_QUANTITY, 5, 1, 1},
    {"hl", "hectoliter", 0x653AF1E1u, UNIT_SYMBOL, 2, 1, 1},
    {"horsepower", "horsepower", 0x26F0FF77u, UNIT_QUANTITY, 10, 1, 1},
    {"hour", "hour", 0xB6032C0Fu, UNIT_DURATION, 4, 1, 1},
    {"hours", "hour", 0x02FF0734u, UNIT_DURATION, 5, 1, 1},
    {"hp", "horsepower", 0x513AD265u, UNIT_SYMBOL, 2, 1, 1},
    {"hpa", "hectopascal", 0xE3989C4Cu, UNIT_SYMBOL, 3, 1, 1},
    {"hr", "hour", 0x4F3ACF3Fu, UNIT_DURATION_SYMBOL, 2, 1, 1},
    {"hr.", "hour", 0xCA93F7C3u, UNIT_DURATION_SYMBOL, 3, 1, 1},
    {"hrs", "hour", 0x059454A4u, UNIT_DURATION_SYMBOL, 3, 1, 1},
    {"hrs.", "hour", 0x5281153Eu, UNIT_DURATION_SYMBOL, 4, 1, 1},
    {"hz", "hertz", 0x573ADBD7u, UNIT_SYMBOL, 2, 1, 1},
    {"imperial", "", 0xDB16057Cu, 0, 8, 0, 2},
    {"imperial gallon", "gallon-imperial", 0xECFC9741u, UNIT_QUANTITY, 15, 2, 1},
    {"imperial gallons", "gallon-imperial", 0x37A0F7AAu, UNIT_QUANTITY, 16, 2, 1},
    {"in", "inch", 0x41387A9Eu, UNIT_SYMBOL, 2, 1, 1},
    {"in.", "inch", 0x5BE92310u, UNIT_SYMBOL, 3, 1, 1},
    {"inch", "inch", 0x16C0DDFDu, UNIT_QUANTITY, 4, 1, 1},
    {"inches", "inch", 0x7CE53EE1u, UNIT_QUANTITY, 6, 1, 1},
    {"j", "joule", 0xEF0C3A7Du, UNIT_SYMBOL, 1, 1, 1},
    {"joule", "joule", 0xB920B97Eu, UNIT_QUANTITY, 5, 1, 1},
    {"joules", "joule", 0x7B834F77u, UNIT_QUANTITY, 6, 1, 1},
    {"k", "kelvin", 0xEE0C38EAu, UNIT_SYMBOL, 1, 1, 1},
    {"kb", "kilobyte", 0x453CFE18u, UNIT_SYMBOL, 2, 1, 1},
    {"kbps", "kilobit-per-second", 0xF7120691u, UNIT_SYMBOL, 4, 1, 1},
    {"kcal", "kilocalorie", 0x707E83D6u, UNIT_SYMBOL, 4, 1, 1},
    {"kelvin", "kelvin", 0x2F5A0F34u, UNIT_TEMPERATURE, 6, 1, 1},
    {"kelvins", "kelvin", 0xD1C60CC5u, UNIT_TEMPERATURE, 7, 1, 1},
    {"kg", "kilogram", 0x4A3D05F7u, UNIT_SYMBOL, 2, 1, 5},
    {"kg / cm 3", "kilogram-per-cubic-centimeter", 0x39C2D69Fu, UNIT_SYMBOL, 9, 4, 1},
    {"kg / cm \302\263", "kilogram-per-cubic-centimeter", 0x4978D45Fu, UNIT_SYMBOL, 10, 4, 1},
    {"kg / cm3", "kilogram-per-cubic-centimeter", 0xB321E9A9u, UNIT_SYMBOL, 8, 3, 1},
    {"kg / ha", "kilogram-per-hectare", 0x97870441u, UNIT_SYMBOL, 7, 3, 1},
    {"kg / m 3", "kilogram-per-cubic-meter", 0xAADE4ACEu, UNIT_SYMBOL, 8, 4, 1},
    {"kg / m ^ 3", "kilogram-per-cubic-meter", 0x13CED502u, UNIT_SYMBOL, 10, 5, 1},
    {"kg / m \302\263", "kilogram-per-cubic-meter", 0xF323008Eu, UNIT_SYMBOL, 9, 4, 1},
    {"kg / m3", "kilogram-per-cubic-meter", 0xEEA56364u, UNIT_SYMBOL, 7, 3, 1},
    {"kg / m\302\263", "kilogram-per-cubic-meter", 0xFF512D6Eu, UNIT_SYMBOL, 8, 3, 1},
    {"kgs", "kilogram", 0x620FAECCu, UNIT_SYMBOL, 3, 1, 1},
    {"khz", "kilohertz", 0x68F57654u, UNIT_SYMBOL, 3, 1, 1},
    {"kilo", "kilogram", 0xC20F40E0u, UNIT_QUANTITY, 4, 1, 1},
    {"kilobit", "kilobit", 0xD7C4150Bu, UNIT_QUANTITY, 7, 1, 1},
    {"kilobits", "kilobit", 0x21ADCBE8u, UNIT_QUANTITY, 8, 1, 3},
    {"kilobits per second", "kilobit-per-second", 0xA4AA63D1u, UNIT_QUANTITY, 19, 3, 1},
    {"kilobyte", "kilobyte", 0x07A4443Au, UNIT_QUANTITY, 8, 1, 1},
    {"kilobytes", "kilobyte", 0x50977EEBu, UNIT_QUANTITY, 9, 1, 1},
    {"kilocalorie", "kilocalorie", 0x343A93F7u, UNIT_QUANTITY, 11, 1, 1},
    {"kilocalories", "kilocalorie", 0xBC3638CCu, UNIT_QUANTITY, 12, 1, 1},
    {"kilogram", "kilogram", 0xDC824E23u, UNIT_QUANTITY, 8, 1, 1},
    {"kilogramme", "kilogram", 0xA05F1F7Du, UNIT_QUANTITY, 10, 1, 1},
    {"kilogrammes", "kilogram", 0x83BDE30Au, UNIT_QUANTITY, 11, 1, 1},
    {"kilograms", "kilogram", 0x712147F0u, UNIT_QUANTITY, 9, 1, 4},
    {"kilograms per cubic meter", "kilogram-per-cubic-meter", 0xEE04E6A8u, UNIT_QUANTITY, 25, 4, 1},
    {"kilograms per cubic metre", "kilogram-per-cubic-meter", 0xB4A2C3D2u, UNIT_QUANTITY, 25, 4, 1},
    {"kilograms per hectare", "kilogram-per-hectare", 0xCD4DE455u, UNIT_QUANTITY, 21, 3, 1},
    {"kilohertz", "kilohertz", 0x8BA8BBA1u, UNIT_QUANTITY, 9, 1, 1},
    {"kilojoule", "kilojoule", 0xC443889Du, UNIT_QUANTITY, 9, 1, 1},
    {"kilojoules", "kilojoule", 0xE4508EAAu, UNIT_QUANTITY, 10, 1, 1},
    {"kilometer", "kilometer", 0xEF152931u, UNIT_QUANTITY, 9, 1, 3},
    {"kilometer per hour", "kilometer-per-hour", 0x8D5C8F9Au, UNIT_QUANTITY, 18, 3, 1},
    {"kilometer s", "kilometer", 0xB2B43ED8u, UNIT_QUANTITY, 11, 2, 1},
    {"kilometers", "kilometer", 0xA04FF2E6u, UNIT_QUANTITY, 10, 1, 3},
    {"kilometers / hour", "kilometer-per-hour", 0x1EB57FB7u, UNIT_QUANTITY, 17, 3, 1},
    {"kilometers an hour", "kilometer-per-hour", 0x185A280Fu, UNIT_QUANTITY, 18, 3, 1},
    {"kilometers per hour", "kilometer-per-hour", 0xF7C5994Du, UNIT_QUANTITY, 19, 3, 1},
    {"kilometers per second", "kilometer-per-second", 0xFAC9FD5Fu, UNIT_QUANTITY, 21, 3, 1},
    {"kilometers squared", "square-kilometer", 0xE21DC775u, UNIT_QUANTITY, 18, 2, 1},
    {"kilometre", "kilometer", 0x004024FBu, UNIT_QUANTITY, 9, 1, 3},
    {"kilometre per hour", "kilometer-per-hour", 0x51FAFC70u, UNIT_QUANTITY, 18, 3, 1},
    {"kilometres", "kilometer", 0xECF98218u, UNIT_QUANTITY, 10, 1, 3},
    {"kilometres an hour", "kilometer-per-hour", 0x59DCCF11u, UNIT_QUANTITY, 18, 3, 1},
    {"kilometres per hour", "kilometer-per-hour", 0xE77E43D3u, UNIT_QUANTITY, 19, 3, 1},
    {"kilometres per second", "kilometer-per-second", 0x3FFB5221u, UNIT_QUANTITY, 21, 3, 1},
    {"kilometres squared", "square-kilometer", 0x7F05D053u, UNIT_QUANTITY, 18, 2, 1},
    {"kilopascal", "kilopascal", 0x7BE321FCu, UNIT_QUANTITY, 10, 1, 1},
    {"kilopascals", "kilopascal", 0x958DD41Du, UNIT_QUANTITY, 11, 1, 1},
    {"kilos", "kilogram", 0x1102A769u, UNIT_QUANTITY, 5, 1, 1},
    {"kiloton", "kilotonne", 0x68929805u, UNIT_QUANTITY, 7, 1, 1},
    {"kilotonne", "kilotonne", 0x7698EF7Cu, UNIT_QUANTITY, 9, 1, 1},
    {"kilotonnes", "kilotonne", 0xC1C0549Du, UNIT_QUANTITY, 10, 1, 1},
    {"kilotons", "kilotonne", 0x14C601C2u, UNIT_QUANTITY, 8, 1, 1},
    {"kilovolt", "kilovolt", 0x7AC9756Fu, UNIT_QUANTITY, 8, 1, 1},
    {"kilovolts", "kilovolt", 0x67235B14u, UNIT_QUANTITY, 9, 1, 1},
    {"kilowatt", "kilowatt", 0x27E9A0C4u, UNIT_QUANTITY, 8, 1, 3},
    {"kilowatt - hour", "kilowatt-hour", 0x5C0E6113u, UNIT_QUANTITY, 15, 3, 1},
    {"kilowatt - hours", "kilowatt-hour", 0x3578ABEAu, UNIT_QUANTITY, 16, 3, 1},
    {"kilowatt hour", "kilowatt-hour", 0xC89EC770u, UNIT_QUANTITY, 13, 2, 1},
    {"kilowatt hours", "kilowatt-hour", 0x0DE50905u, UNIT_QUANTITY, 14, 2, 1},
    {"kilowatts", "kilowatt", 0x8BC80015u, UNIT_QUANTITY, 9, 1, 1},
    {"kj", "kilojoule", 0x3D3CF180u, UNIT_SYMBOL, 2, 1, 1},
    {"klick", "kilometer", 0x554A06D7u, UNIT_QUANTITY, 5, 1, 1},
    {"klicks", "kilometer", 0xE788742Cu, UNIT_QUANTITY, 6, 1, 1},
    {"km", "kilometer", 0x443CFC85u, UNIT_SYMBOL, 2, 1, 3},
    {"km / h", "kilometer-per-hour", 0x878A75BCu, UNIT_SYMBOL, 6, 3, 1},
    {"km / hr", "kilometer-per-hour", 0x01734524u, UNIT_SYMBOL, 7, 3, 1},
    {"km / s", "kilometer-per-second", 0xB2400377u, UNIT_SYMBOL, 6, 3, 1},
    {"km 2", "square-kilometer", 0x1F2BAA65u, UNIT_SYMBOL, 4, 2, 1},
    {"km ^ 2", "square-kilometer", 0x302E91E1u, UNIT_SYMBOL, 6, 3, 1},
    {"km an hour", "kilometer-per-hour", 0x41742D6Cu, UNIT_QUANTITY, 10, 3, 1},
    {"km per hour", "kilometer-per-hour", 0x3B169E2Eu, UNIT_QUANTITY, 11, 3, 1},
    {"km squared", "square-kilometer", 0x7D843028u, UNIT_QUANTITY, 10, 2, 1},
    {"km \302\262", "square-kilometer", 0xB951F9A5u, UNIT_SYMBOL, 5, 2, 1},
    {"km/h", "kilometer-per-hour", 0x9AC13042u, UNIT_SYMBOL, 4, 1, 1},
    {"km2", "square-kilometer", 0x2301D415u, UNIT_SYMBOL, 3, 1, 1},
    {"km3", "cubic-kilometer", 0x2201D282u, UNIT_SYMBOL, 3, 1, 1},
    {"kmh", "kilometer-per-hour", 0x59022917u, UNIT_SYMBOL, 3, 1, 1},
    {"kmhr", "kilometer-per-hour", 0x836729FFu, UNIT_SYMBOL, 4, 1, 1},
    {"kmph", "kilometer-per-hour", 0x7D7AA845u, UNIT_SYMBOL, 4, 1, 1},
    {"kms", "kilometer", 0x62023742u, UNIT_SYMBOL, 3, 1, 1},
    {"km\302\262", "square-kilometer", 0x41CAD455u, UNIT_SYMBOL, 4, 1, 1},
    {"km\302\263", "cubic-kilometer", 0x40CAD2C2u, UNIT_SYMBOL, 4, 1, 1},
    {"knot", "knot", 0x454BC417u, UNIT_QUANTITY, 4, 1, 1},
    {"knots", "knot", 0x7A46296Cu, UNIT_QUANTITY, 5, 1, 1},
    {"kpa", "kilopascal", 0x6430059Du, UNIT_SYMBOL, 3, 1, 1},
    {"kph", "kilometer-per-hour", 0x5B2FF772u, UNIT_SYMBOL, 3, 1, 1},
    {"kt", "kilotonne", 0x5B3D20BAu, UNIT_SYMBOL, 2, 1, 1},
    {"kts", "knot", 0x6A3A9C6Bu, UNIT_SYMBOL, 3, 1, 1},
    {"kv", "kilovolt", 0x593D1D94u, UNIT_SYMBOL, 2, 1, 1},
    {"kw", "kilowatt", 0x5A3D1F27u, UNIT_SYMBOL, 2, 1, 1},
    {"kwh", "kilowatt-hour", 0x5D38495Du, UNIT_SYMBOL, 3, 1, 1},
    {"l", "liter", 0xE90C310Bu, UNIT_SYMBOL, 1, 1, 3},
    {"l / km", "liter-per-kilometer", 0x0A4A69C4u, UNIT_SYMBOL, 6, 3, 1},
    {"lb", "pound", 0x4731C84Bu, UNIT_SYMBOL, 2, 1, 1},
    {"lb.", "pound", 0x785E76FFu, UNIT_SYMBOL, 3, 1, 1},
    {"lbs", "pound", 0x4B5E3028u, UNIT_SYMBOL, 3, 1, 1},
    {"lbs.", "pound", 0xAB459972u, UNIT_SYMBOL, 4, 1, 1},
    {"light", "", 0xE29D1E2Fu, 0, 5, 0, 3},
    {"light - year", "light-year", 0x6B3EBFF5u, UNIT_QUANTITY, 12, 3, 1},
    {"light - years", "light-year", 0x64114306u, UNIT_QUANTITY, 13, 3, 1},
    {"light year", "light-year", 0xFB0E1D58u, UNIT_QUANTITY, 10, 2, 1},
    {"light years", "light-year", 0x42C96E07u, UNIT_QUANTITY, 11, 2, 1},
    {"liter", "liter", 0x2D109041u, UNIT_QUANTITY, 5, 1, 1},
    {"liters", "liter", 0x2312FEB6u, UNIT_QUANTITY, 6, 1, 4},
    {"liters per 100 kilometers", "liter-per-100-kilometer", 0xA980345Bu, UNIT_QUANTITY, 25, 4, 1},
    {"liters per kilometer", "liter-per-kilometer", 0x29D163EBu, UNIT_QUANTITY, 20, 3, 1},
    {"litre", "liter", 0x1DEBA7CBu, UNIT_QUANTITY, 5, 1, 1},
    {"litres", "liter", 0xD1F906A8u, UNIT_QUANTITY, 6, 1, 4},
    {"litres per 100 kilometres", "liter-per-100-kilometer", 0x27F5F50Fu, UNIT_QUANTITY, 25, 4, 1},
    {"litres per kilometre", "liter-per-kilometer", 0xADE66F8Fu, UNIT_QUANTITY, 20, 3, 1},
    {"long", "", 0xC2ECDF53u, 0, 4, 0, 2},
    {"long ton", "ton", 0xE64F0332u, UNIT_QUANTITY, 8, 2, 1},
    {"long tons", "ton", 0x3B734FF9u, UNIT_QUANTITY, 9, 2, 1},
    {"ltr", "liter", 0x5494584Du, UNIT_SYMBOL, 3, 1, 1},
    {"ltrs", "liter", 0x6386E99Au, UNIT_SYMBOL, 4, 1, 1},
    {"lumen", "lumen", 0x32FC2F1Au, UNIT_QUANTITY, 5, 1, 1},
    {"lumens", "lumen", 0xABFEA24Bu, UNIT_QUANTITY, 6, 1, 1},
    {"lux", "lux", 0x44920086u, UNIT_QUANTITY, 3, 1, 1},
    {"ly", "light-year", 0x5031D676u, UNIT_SYMBOL, 2, 1, 1},
    {"m", "meter", 0xE80C2F78u, UNIT_SYMBOL, 1, 1, 3},
    {"m / s", "meter-per-second", 0x0A43D41Eu, UNIT_SYMBOL, 5, 3, 1},
    {"m 2", "square-meter", 0x3486FCB2u, UNIT_SYMBOL, 3, 2, 1},
    {"m 3", "cubic-meter", 0xA815032Fu, UNIT_SYMBOL, 3, 2, 1},
    {"m ^ 2", "square-meter", 0x59F90810u, UNIT_SYMBOL, 5, 3, 1},
    {"m ^ 3", "cubic-meter", 0x70EB4451u, UNIT_SYMBOL, 5, 3, 1},
    {"m squared", "square-meter", 0x9F3C9DB3u, UNIT_QUANTITY, 9, 2, 1},
    {"m \302\262", "square-meter", 0x6A327572u, UNIT_SYMBOL, 4, 2, 1},
    {"m \302\263", "cubic-meter", 0x4CB3DDEFu, UNIT_SYMBOL, 4, 2, 1},
    {"m.p.h.", "mile-per-hour", 0x915190EAu, UNIT_SYMBOL, 6, 1, 1},
    {"m/s", "meter-per-second", 0xD53C31F2u, UNIT_SYMBOL, 3, 1, 1},
    {"m2", "square-meter", 0x952E717Eu, UNIT_SYMBOL, 2, 1, 1},
    {"m3", "cubic-meter", 0x962E7311u, UNIT_SYMBOL, 2, 1, 1},
    {"ma", "milliampere", 0x642E245Bu, UNIT_SYMBOL, 2, 1, 1},
    {"mb", "megabyte", 0x652E25EEu, UNIT_SYMBOL, 2, 1, 3},
    {"mb / s", "megabit-per-second", 0xDD0F0E2Cu, UNIT_SYMBOL, 6, 3, 1},
    {"mb.", "millibar", 0x07A56D40u, UNIT_SYMBOL, 3, 1, 1},
    {"mbar", "millibar", 0x54F20EBDu, UNIT_SYMBOL, 4, 1, 1},
    {"mbps", "megabit-per-second", 0x4C16D16Bu, UNIT_SYMBOL, 4, 1, 1},
    {"mcg", "microgram", 0xC0A8CF12u, UNIT_SYMBOL, 3, 1, 1},
    {"megabit", "megabit", 0x585C0DDEu, UNIT_QUANTITY, 7, 1, 1},
    {"megabits", "megabit", 0xC5E98757u, UNIT_QUANTITY, 8, 1, 3},
    {"megabits per second", "megabit-per-second", 0xA5374E4Au, UNIT_QUANTITY, 19, 3, 1},
    {"megabyte", "megabyte", 0x8166EAB1u, UNIT_QUANTITY, 8, 1, 1},
    {"megabytes", "megabyte", 0x77038F66u, UNIT_QUANTITY, 9, 1, 1},
    {"megahertz", "megahertz", 0xCB7A6210u, UNIT_QUANTITY, 9, 1, 1},
    {"megajoule", "megajoule", 0x8E597D40u, UNIT_QUANTITY, 9, 1, 1},
    {"megajoules", "megajoule", 0x49E01749u, UNIT_QUANTITY, 10, 1, 1},
    {"megaliter", "megaliter", 0x769FD47Fu, UNIT_QUANTITY, 9, 1, 1},
    {"megaliters", "megaliter", 0xC99ACEE4u, UNIT_QUANTITY, 10, 1, 1},
    {"megalitre", "megaliter", 0x73C02371u, UNIT_QUANTITY, 9, 1, 1},
    {"megalitres", "megaliter", 0x39771C26u, UNIT_QUANTITY, 10, 1, 1},
    {"megapixel", "megapixel", 0x00037131u, UNIT_QUANTITY, 9, 1, 1},
    {"megapixels", "megapixel", 0x476B4AE6u, UNIT_QUANTITY, 10, 1, 1},
    {"megaton", "megatonne", 0x1E908C90u, UNIT_QUANTITY, 7, 1, 1},
    {"megatonne", "megatonne", 0x1F76B5ADu, UNIT_QUANTITY, 9, 1, 1},
    {"megatonnes", "megatonne", 0x65E04C7Au, UNIT_QUANTITY, 10, 1, 1},
    {"megatons", "megatonne", 0x008DC959u, UNIT_QUANTITY, 8, 1, 1},
    {"megawatt", "megawatt", 0xBE05BC97u, UNIT_QUANTITY, 8, 1, 3},
    {"megawatt - hour", "megawatt-hour", 0x969F49C0u, UNIT_QUANTITY, 15, 3, 1},
    {"megawatt - hours", "megawatt-hour", 0x0C7A1535u, UNIT_QUANTITY, 16, 3, 1},
    {"megawatt hour", "megawatt-hour", 0x06D44D2Du, UNIT_QUANTITY, 13, 2, 1},
    {"megawatt hours", "megawatt-hour", 0x955B42C8u, UNIT_QUANTITY, 14, 2, 1},
    {"megawatts", "megawatt", 0x07085AECu, UNIT_QUANTITY, 9, 1, 1},
    {"meter", "meter", 0xC5611FE2u, UNIT_QUANTITY, 5, 1, 3},
    {"meter per second", "meter-per-second", 0xD8A3C4DBu, UNIT_QUANTITY, 16, 3, 1},
    {"meters", "meter", 0x48E4B143u, UNIT_QUANTITY, 6, 1, 3},
    {"meters a second", "meter-per-second", 0xD4AC564Eu, UNIT_QUANTITY, 15, 3, 1},
    {"meters per second", "meter-per-second", 0x7B1D02D6u, UNIT_QUANTITY, 17, 3, 1},
    {"meters squared", "square-meter", 0x63E73B4Au, UNIT_QUANTITY, 14, 2, 1},
    {"metre", "meter", 0xB085CFACu, UNIT_QUANTITY, 5, 1, 3},
    {"metre per second", "meter-per-second", 0x82D67755u, UNIT_QUANTITY, 16, 3, 1},
    {"metres", "meter", 0xC1A63C0Du, UNIT_QUANTITY, 6, 1, 3},
    {"metres a second", "meter-per-second", 0x674AABE0u, UNIT_QUANTITY, 15, 3, 1},
    {"metres per second", "meter-per-second", 0xFE1EC058u, UNIT_QUANTITY, 17, 3, 1},
    {"metres squared", "square-meter", 0xFB1F1630u, UNIT_QUANTITY, 14, 2, 1},
    {"metric", "", 0xC9AF4301u, 0, 6, 0, 3},
    {"metric - ton", "tonne", 0x73DF4315u, UNIT_QUANTITY, 12, 3, 1},
    {"metric - tonne", "tonne", 0x44EB2676u, UNIT_QUANTITY, 14, 3, 1},
    {"metric - tonnes", "tonne", 0x63A8C57Fu, UNIT_QUANTITY, 15, 3, 1},
    {"metric - tons", "tonne", 0xAF84D64Eu, UNIT_QUANTITY, 13, 3, 1},
    {"metric ton", "tonne", 0xD8D8B9E4u, UNIT_QUANTITY, 10, 2, 1},
    {"metric tonne", "tonne", 0x2D808783u, UNIT_QUANTITY, 12, 2, 1},
    {"metric tonnes", "tonne", 0x3B9D3A7Au, UNIT_QUANTITY, 13, 2, 1},
    {"metric tons", "tonne", 0xF2D29EABu, UNIT_QUANTITY, 11, 2, 1},
    {"mg", "milligram", 0x6A2E2DCDu, UNIT_SYMBOL, 2, 1, 4},
    {"mg / cm 3", "milligram-per-cubic-centimeter", 0x951DDBEDu, UNIT_SYMBOL, 9, 4, 1},
    {"mg / cm \302\263", "milligram-per-cubic-centimeter", 0x1CD0B22Du, UNIT_SYMBOL, 10, 4, 1},
    {"mg / cm3", "milligram-per-cubic-centimeter", 0xD07789F7u, UNIT_SYMBOL, 8, 3, 1},
    {"mg / dl", "milligram-per-deciliter", 0x4A9923FAu, UNIT_SYMBOL, 7, 3, 1},
    {"mg / l", "milligram-per-liter", 0x80BA29D8u, UNIT_SYMBOL, 6, 3, 1},
    {"mg / m 3", "milligram-per-cubic-meter", 0x2897B67Cu, UNIT_SYMBOL, 8, 4, 1},
    {"mg / m \302\263", "milligram-per-cubic-meter", 0x1AD6E43Cu, UNIT_SYMBOL, 9, 4, 1},
    {"mg / m3", "milligram-per-cubic-meter", 0x0DB1C6EEu, UNIT_SYMBOL, 7, 3, 1},
    {"mgs", "milligram", 0xE4B2021Au, UNIT_SYMBOL, 3, 1, 1},
    {"mhz", "megahertz", 0xD38D167Eu, UNIT_SYMBOL, 3, 1, 1},
    {"mi", "mile", 0x5C2E17C3u, UNIT_SYMBOL, 2, 1, 3},
    {"mi / h", "mile-per-hour", 0x37F77C7Au, UNIT_SYMBOL, 6, 3, 1},
    {"mi.", "mile", 0x098FAA17u, UNIT_SYMBOL, 3, 1, 1},
    {"microgram", "microgram", 0xAF9CD7ACu, UNIT_QUANTITY, 9, 1, 1},
    {"microgramme", "microgram", 0xFEA84A82u, UNIT_QUANTITY, 11, 1, 1},
    {"microgrammes", "microgram", 0xD3EDF963u, UNIT_QUANTITY, 12, 1, 1},
    {"micrograms", "microgram", 0x52E7D40Du, UNIT_QUANTITY, 10, 1, 4},
    {"micrograms per cubic meter", "microgram-per-cubic-meter", 0xDDAE7307u, UNIT_QUANTITY, 26, 4, 1},
    {"micrograms per cubic metre", "microgram-per-cubic-meter", 0x824C5031u, UNIT_QUANTITY, 26, 4, 1},
    {"micrograms per liter", "microgram-per-liter", 0x4F305614u, UNIT_QUANTITY, 20, 3, 1},
    {"micrograms per litre", "microgram-per-liter", 0xF0B1FFAAu, UNIT_QUANTITY, 20, 3, 1},
    {"micrometer", "micrometer", 0xC4EC9E80u, UNIT_QUANTITY, 10, 1, 1},
    {"micrometers", "micrometer", 0xF37E3889u, UNIT_QUANTITY, 11, 1, 1},
    {"micrometre", "micrometer", 0xBC0866D2u, UNIT_QUANTITY, 10, 1, 1},
    {"micrometres", "micrometer", 0xA2398F73u, UNIT_QUANTITY, 11, 1, 1},
    {"micron", "micrometer", 0x27CD9BCFu, UNIT_QUANTITY, 6, 1, 1},
    {"microns", "micrometer", 0x64AC28F4u, UNIT_QUANTITY, 7, 1, 1},
    {"microsecond", "microsecond", 0xB59808C3u, UNIT_DURATION, 11, 1, 1},
    {"microseconds", "microsecond", 0x8E55AD10u, UNIT_DURATION, 12, 1, 1},
    {"mile", "mile", 0x8A8E7DC8u, UNIT_QUANTITY, 4, 1, 3},
    {"mile an hour", "mile-per-hour", 0x57257F41u, UNIT_QUANTITY, 12, 3, 1},
    {"mile per gallon", "mile-per-gallon", 0x9435F816u, UNIT_QUANTITY, 15, 3, 1},
    {"mile per hour", "mile-per-hour", 0x5A5FF683u, UNIT_QUANTITY, 13, 3, 1},
    {"miles", "mile", 0xD94FED61u, UNIT_QUANTITY, 5, 1, 4},
    {"miles / hour", "mile-per-hour", 0x79AB6950u, UNIT_QUANTITY, 12, 3, 1},
    {"miles an hour", "mile-per-hour", 0x010A5688u, UNIT_QUANTITY, 13, 3, 1},
    {"miles per gallon", "mile-per-gallon", 0x9217C4CFu, UNIT_QUANTITY, 16, 3, 1},
    {"miles per hour", "mile-per-hour", 0xE73CE5CAu, UNIT_QUANTITY, 14, 3, 1},
    {"miles squared", "square-mile", 0x6C56D0CCu, UNIT_QUANTITY, 13, 2, 1},
    {"miles to the gallon", "mile-per-gallon", 0x96F74640u, UNIT_QUANTITY, 19, 4, 1},
    {"millennia", "millennium", 0xF8B03FECu, UNIT_DURATION, 9, 1, 1},
    {"millennium", "millennium", 0x1E923F87u, UNIT_DURATION, 10, 1, 1},
    {"milliamp", "milliampere", 0xB641F450u, UNIT_QUANTITY, 8, 1, 1},
    {"milliamps", "milliampere", 0x0CD35319u, UNIT_QUANTITY, 9, 1, 1},
    {"millibar", "millibar", 0x8CECF407u, UNIT_QUANTITY, 8, 1, 1},
    {"millibars", "millibar", 0x4D04D29Cu, UNIT_QUANTITY, 9, 1, 1},
    {"milligram", "milligram", 0xAC7F3B69u, UNIT_QUANTITY, 9, 1, 1},
    {"milligramme", "milligram", 0x4D56E58Bu, UNIT_QUANTITY, 11, 1, 1},
    {"milligrammes", "milligram", 0xB7CC0568u, UNIT_QUANTITY, 12, 1, 1},
    {"milligrams", "milligram", 0xA64A09EEu, UNIT_QUANTITY, 10, 1, 3},
    {"milligrams per deciliter", "milligram-per-deciliter", 0x7C298CBCu, UNIT_QUANTITY, 24, 3, 1},
    {"milligrams per decilitre", "milligram-per-deciliter", 0x7819E02Au, UNIT_QUANTITY, 24, 3, 1},
    {"milligrams per liter", "milligram-per-liter", 0x92E6CE33u, UNIT_QUANTITY, 20, 3, 1},
    {"milligrams per litre", "milligram-per-liter", 0x19FFA2C9u, UNIT_QUANTITY, 20, 3, 1},
    {"milliliter", "milliliter", 0x96CBB198u, UNIT_QUANTITY, 10, 1, 1},
    {"milliliters", "milliliter", 0x4DA914F1u, UNIT_QUANTITY, 11, 1, 1},
    {"millilitre", "milliliter", 0x8D97C80Au, UNIT_QUANTITY, 10, 1, 1},
    {"millilitres", "milliliter", 0x5EF0967Bu, UNIT_QUANTITY, 11, 1, 1},
    {"millimeter", "millimeter", 0x7C58FE27u, UNIT_QUANTITY, 10, 1, 1},
    {"millimeters", "millimeter", 0x14185E3Cu, UNIT_QUANTITY, 11, 1, 1},
    {"millimetre", "millimeter", 0x592AFBD9u, UNIT_QUANTITY, 10, 1, 1},
    {"millimetres", "millimeter", 0x08AA2C9Eu, UNIT_QUANTITY, 11, 1, 1},
    {"millisecond", "millisecond", 0x02FC34EAu, UNIT_DURATION, 11, 1, 1},
    {"milliseconds", "millisecond", 0x4C06CCDBu, UNIT_DURATION, 12, 1, 1},
    {"millisievert", "millisievert", 0x87EA070Au, UNIT_QUANTITY, 12, 1, 1},
    {"millisieverts", "millisievert", 0x6E69C37Bu, UNIT_QUANTITY, 13, 1, 1},
    {"min", "minute", 0xC98F4557u, UNIT_DURATION_SYMBOL, 3, 1, 1},
    {"min.", "minute", 0xC58A5D7Bu, UNIT_DURATION_SYMBOL, 4, 1, 1},
    {"mins", "minute", 0x7089D7ACu, UNIT_DURATION_SYMBOL, 4, 1, 1},
    {"mins.", "minute", 0xAAFE41A6u, UNIT_DURATION_SYMBOL, 5, 1, 1},
    {"minute", "minute", 0x38E70F69u, UNIT_DURATION, 6, 1, 1},
    {"minutes", "minute", 0xADBCC5EEu, UNIT_DURATION, 7, 1, 3},
    {"minutes of arc", "arc-minute", 0x69798B75u, UNIT_QUANTITY, 14, 3, 1},
    {"mj", "megajoule", 0x5D2E1956u, UNIT_SYMBOL, 2, 1, 1},
    {"ml", "milliliter", 0x5F2E1C7Cu, UNIT_SYMBOL, 2, 1, 1},
    {"mls", "milliliter", 0xE4962B9Du, UNIT_SYMBOL, 3, 1, 1},
    {"mm", "millimeter", 0x602E1E0Fu, UNIT_SYMBOL, 2, 1, 1},
    {"mms", "millimeter", 0xE499FD34u, UNIT_SYMBOL, 3, 1, 1},
    {"mo", "month", 0x622E2135u, UNIT_DURATION_SYMBOL, 2, 1, 1},
    {"month", "month", 0xD67A0605u, UNIT_DURATION, 5, 1, 1},
    {"months", "month", 0x18182BC2u, UNIT_DURATION, 6, 1, 1},
    {"mos", "month", 0xD49E6132u, UNIT_DURATION_SYMBOL, 3, 1, 1},
    {"mpg", "mile-per-gallon", 0xF079BC6Du, UNIT_SYMBOL, 3, 1, 1},
    {"mph", "mile-per-hour", 0xE179A4D0u, UNIT_SYMBOL, 3, 1, 1},
    {"ms", "millisecond", 0x562E0E51u, UNIT_DURATION_SYMBOL, 2, 1, 1},
    {"msv", "millisievert", 0xD1804765u, UNIT_SYMBOL, 3, 1, 1},
    {"mt", "megatonne", 0x572E0FE4u, UNIT_SYMBOL, 2, 1, 1},
    {"mths", "month", 0x4F649F35u, UNIT_DURATION_SYMBOL, 4, 1, 1},
    {"mtr", "meter", 0xD3828922u, UNIT_SYMBOL, 3, 1, 1},
    {"mtrs", "meter", 0x477E2A83u, UNIT_SYMBOL, 4, 1, 1},
    {"mw", "megawatt", 0x5A2E149Du, UNIT_SYMBOL, 2, 1, 1},
    {"mwh", "megawatt-hour", 0xEB8AFDAFu, UNIT_SYMBOL, 3, 1, 1},
    {"m\302\262", "square-meter", 0xA531B634u, UNIT_SYMBOL, 3, 1, 1},
    {"m\302\263", "cubic-meter", 0xA631B7C7u, UNIT_SYMBOL, 3, 1, 1},
    {"nanometer", "nanometer", 0x04AEAD0Cu, UNIT_QUANTITY, 9, 1, 1},
    {"nanometers", "nanometer", 0xDDFB1EEDu, UNIT_QUANTITY, 10, 1, 1},
    {"nanometre", "nanometer", 0x238E8A2Eu, UNIT_QUANTITY, 9, 1, 1},
    {"nanometres", "nanometer", 0x5663D067u, UNIT_QUANTITY, 10, 1, 1},
    {"nanosecond", "nanosecond", 0x24DA3897u, UNIT_DURATION, 10, 1, 1},
    {"nanoseconds", "nanosecond", 0xE7878EECu, UNIT_DURATION, 11, 1, 1},
    {"nautical", "", 0xF36FA6D4u, 0, 8, 0, 3},
    {"nautical - mile", "nautical-mile", 0x2D0EDBCEu, UNIT_QUANTITY, 15, 3, 1},
    {"nautical - miles", "nautical-mile", 0x9E328235u, UNIT_QUANTITY, 16, 3, 1},
    {"nautical mile", "nautical-mile", 0xE0073671u, UNIT_QUANTITY, 13, 2, 1},
    {"nautical miles", "nautical-mile", 0xDD4A613Au, UNIT_QUANTITY, 14, 2, 1},
    {"newton", "newton", 0x90D2E37Au, UNIT_QUANTITY, 6, 1, 1},
    {"newtons", "newton", 0x04FB672Bu, UNIT_QUANTITY, 7, 1, 1},
    {"nm", "nanometer", 0x60366CD4u, UNIT_SYMBOL, 2, 1, 1},
    {"nmi", "nautical-mile", 0x32AD2D87u, UNIT_SYMBOL, 3, 1, 1},
    {"ns", "nanosecond", 0x463643E6u, UNIT_DURATION_SYMBOL, 2, 1, 1},
    {"ohm", "ohm", 0xA63604FDu, UNIT_QUANTITY, 3, 1, 1},
    {"ohms", "ohm", 0x35092B8Au, UNIT_QUANTITY, 4, 1, 1},
    {"ounce", "ounce", 0xA088669Du, UNIT_QUANTITY, 5, 1, 1},
    {"ounces", "ounce", 0xA4BA08AAu, UNIT_QUANTITY, 6, 1, 1},
    {"oz", "ounce", 0x55341CECu, UNIT_SYMBOL, 2, 1, 1},
    {"oz.", "ounce", 0xE3094566u, UNIT_SYMBOL, 3, 1, 1},
    {"parsec", "parsec", 0xD249C71Du, UNIT_QUANTITY, 6, 1, 1},
    {"parsecs", "parsec", 0x7824F22Au, UNIT_QUANTITY, 7, 1, 1},
    {"part", "", 0x7C783614u, 0, 4, 0, 3},
    {"part per million", "part-per-million", 0x78A3A727u, UNIT_QUANTITY, 16, 3, 1},
    {"parts", "", 0x583DA425u, 0, 5, 0, 3},
    {"parts per billion", "part-per-billion", 0xB1F6EC01u, UNIT_QUANTITY, 17, 3, 1},
    {"parts per million", "part-per-million", 0x660CAFF6u, UNIT_QUANTITY, 17, 3, 1},
    {"pascal", "pascal", 0x266197A5u, UNIT_QUANTITY, 6, 1, 1},
    {"pascals", "pascal", 0x41A205E2u, UNIT_QUANTITY, 7, 1, 1},
    {"pb", "petabyte", 0x4F4E56F7u, UNIT_SYMBOL, 2, 1, 1},
    {"pc", "percent", 0x4E4E5564u, UNIT_PERCENT, 2, 1, 1},
    {"pct", "percent", 0x554FE830u, UNIT_PERCENT, 3, 1, 1},
    {"per", "", 0x6B4B8DA4u, 0, 3, 0, 3},
    {"per - cent", "percent", 0x7613A0F3u, UNIT_PERCENT, 10, 3, 1},
    {"per cent", "percent", 0xBE815610u, UNIT_PERCENT, 8, 2, 1},
    {"per cent points", "percentage-point", 0x43C9170Bu, UNIT_PERCENT, 15, 3, 1},
    {"percent", "percent", 0x75F9FA5Au, UNIT_PERCENT, 7, 1, 2},
    {"percent points", "percentage-point", 0x3E6630F1u, UNIT_PERCENT, 14, 2, 1},
    {"percentage", "percent", 0x97537DB5u, UNIT_PERCENT, 10, 1, 3},
    {"percentage - point", "percentage-point", 0xA011B028u, UNIT_PERCENT, 18, 3, 1},
    {"percentage - points", "percentage-point", 0xEE64A629u, UNIT_PERCENT, 19, 3, 1},
    {"percentage point", "percentage-point", 0x911959F9u, UNIT_PERCENT, 16, 2, 1},
    {"percentage points", "percentage-point", 0x0E782098u, UNIT_PERCENT, 17, 2, 1},
    {"percents", "percent", 0xE184CE8Bu, UNIT_PERCENT, 8, 1, 1},
    {"petabit", "petabit", 0x9847DE98u, UNIT_QUANTITY, 7, 1, 1},
    {"petabits", "petabit", 0xA423EBF1u, UNIT_QUANTITY, 8, 1, 1},
    {"petabyte", "petabyte", 0xC8A65637u, UNIT_QUANTITY, 8, 1, 1},
    {"petabytes", "petabyte", 0x21D9CD0Cu, UNIT_QUANTITY, 9, 1, 1},
    {"picometer", "picometer", 0xAACA8FADu, UNIT_QUANTITY, 9, 1, 1},
    {"picometers", "picometer", 0xBAE07A7Au, UNIT_QUANTITY, 10, 1, 1},
    {"picometre", "picometer", 0xB3924547u, UNIT_QUANTITY, 9, 1, 1},
    {"picometres", "picometer", 0xE342F0DCu, UNIT_QUANTITY, 10, 1, 1},
    {"pint", "pint", 0x035DD2A0u, UNIT_QUANTITY, 4, 1, 1},
    {"pints", "pint", 0x1FB2E229u, UNIT_QUANTITY, 5, 1, 1},
    {"pixel", "pixel", 0x72055DD7u, UNIT_QUANTITY, 5, 1, 1},
    {"pixels", "pixel", 0x2272692Cu, UNIT_QUANTITY, 6, 1, 1},
    {"pm", "picometer", 0x444E45A6u, UNIT_SYMBOL, 2, 1, 1},
    {"pound", "pound", 0x34095C15u, UNIT_QUANTITY, 5, 1, 4},
    {"pound - mass", "pound", 0xCA6B7408u, UNIT_QUANTITY, 12, 3, 1},
    {"pound per square inch", "pound-force-per-square-inch", 0xADF9554Du, UNIT_QUANTITY, 21, 4, 1},
    {"pounds", "pound", 0x50BC7492u, UNIT_QUANTITY, 6, 1, 4},
    {"pounds - mass", "pound", 0x5104B303u, UNIT_QUANTITY, 13, 3, 1},
    {"pounds per square inch", "pound-force-per-square-inch", 0x0E6C9134u, UNIT_QUANTITY, 22, 4, 1},
    {"pp", "percentage-point", 0x614E734Du, UNIT_PERCENT, 2, 1, 1},
    {"ppb", "part-per-billion", 0x5D7F52FDu, UNIT_SYMBOL, 3, 1, 1},
    {"ppm", "part-per-million", 0x4E7F3B60u, UNIT_SYMBOL, 3, 1, 1},
    {"ppt", "percentage-point", 0x677F62BBu, UNIT_PERCENT, 3, 1, 1},
    {"psi", "pound-force-per-square-inch", 0x7278B847u, UNIT_SYMBOL, 3, 1, 1},
    {"px", "pixel", 0x594E66B5u, UNIT_SYMBOL, 2, 1, 1},
    {"qt", "quart", 0x574C24F8u, UNIT_SYMBOL, 2, 1, 1},
    {"quart", "quart", 0x3F44FC90u, UNIT_QUANTITY, 5, 1, 1},
    {"quarters", "quarter", 0xE1A4E6FCu, UNIT_DURATION, 8, 1, 1},
    {"quarts", "quart", 0x7C9A1959u, UNIT_QUANTITY, 6, 1, 1},
    {"radian", "radian", 0x28D6F948u, UNIT_QUANTITY, 6, 1, 1},
    {"radians", "radian", 0x856A57E1u, UNIT_QUANTITY, 7, 1, 1},
    {"revolutions", "", 0x5B1F8BA7u, 0, 11, 0, 3},
    {"revolutions per minute", "revolution-per-minute", 0x86186206u, UNIT_QUANTITY, 22, 3, 1},
    {"rpm", "revolution-per-minute", 0x4DD8BED6u, UNIT_SYMBOL, 3, 1, 1},
    {"s", "second", 0xF60C4582u, UNIT_DURATION_SYMBOL, 1, 1, 1},
    {"sec", "second", 0xBB26F5B2u, UNIT_DURATION_SYMBOL, 3, 1, 1},
    {"sec.", "second", 0x3A54A494u, UNIT_DURATION_SYMBOL, 4, 1, 1},
    {"second", "second", 0xABF8D4DDu, UNIT_DURATION, 6, 1, 1},
    {"seconds", "second", 0x66B6CDEAu, UNIT_DURATION, 7, 1, 3},
    {"seconds of arc", "arc-second", 0x12138881u, UNIT_QUANTITY, 14, 3, 1},
    {"secs", "second", 0x5F54DED3u, UNIT_DURATION_SYMBOL, 4, 1, 1},
    {"short", "", 0xBA226BD5u, 0, 5, 0, 2},
    {"short ton", "ton", 0x1A4D3C50u, UNIT_QUANTITY, 9, 2, 1},
    {"short tons", "ton", 0xC33CE117u, UNIT_QUANTITY, 10, 2, 1},
    {"sievert", "sievert", 0x55F32207u, UNIT_QUANTITY, 7, 1, 1},
    {"sieverts", "sievert", 0xC1BF3C9Cu, UNIT_QUANTITY, 8, 1, 1},
    {"sq", "", 0x48521D89u, 0, 2, 0, 3},
    {"sq - centimeter", "square-centimeter", 0x2D53A4EAu, UNIT_QUANTITY, 15, 3, 1},
    {"sq - centimeters", "square-centimeter", 0x0E8B568Bu, UNIT_QUANTITY, 16, 3, 1},
    {"sq - centimetre", "square-centimeter", 0xAFC5E378u, UNIT_QUANTITY, 15, 3, 1},
    {"sq - centimetres", "square-centimeter", 0x4CAAADE9u, UNIT_QUANTITY, 16, 3, 1},
    {"sq - cm", "square-centimeter", 0x21040D00u, UNIT_QUANTITY, 7, 3, 1},
    {"sq - feet", "square-foot", 0xCD801648u, UNIT_QUANTITY, 9, 3, 1},
    {"sq - foot", "square-foot", 0x63AB7A54u, UNIT_QUANTITY, 9, 3, 1},
    {"sq - ft", "square-foot", 0x1DAC7A26u, UNIT_QUANTITY, 7, 3, 1},
    {"sq - in", "square-inch", 0x8345467Du, UNIT_QUANTITY, 7, 3, 1},
    {"sq - inch", "square-inch", 0x1AB58430u, UNIT_QUANTITY, 9, 3, 1},
    {"sq - inches", "square-inch", 0x7AC5C97Cu, UNIT_QUANTITY, 11, 3, 1},
    {"sq - kilometer", "square-kilometer", 0xD45A5D2Cu, UNIT_QUANTITY, 14, 3, 1},
    {"sq - kilometers", "square-kilometer", 0x441A79A5u, UNIT_QUANTITY, 15, 3, 1},
    {"sq - kilometre", "square-kilometer", 0xCA5D3E92u, UNIT_QUANTITY, 14, 3, 1},
    {"sq - kilometres", "square-kilometer", 0x38DB8023u, UNIT_QUANTITY, 15, 3, 1},
    {"sq - km", "square-kilometer", 0x75376318u, UNIT_QUANTITY, 7, 3, 1},
    {"sq - kms", "square-kilometer", 0x2EC3F309u, UNIT_QUANTITY, 8, 3, 1},
    {"sq - m", "square-meter", 0x80036AC3u, UNIT_QUANTITY, 6, 3, 1},
    {"sq - meter", "square-meter", 0x931EED69u, UNIT_QUANTITY, 10, 3, 1},
    {"sq - meters", "square-meter", 0x127FC6BAu, UNIT_QUANTITY, 11, 3, 1},
    {"sq - metre", "square-meter", 0xABB583CFu, UNIT_QUANTITY, 10, 3, 1},
    {"sq - metres", "square-meter", 0xA5501820u, UNIT_QUANTITY, 11, 3, 1},
    {"sq - mi", "square-mile", 0xC1EE253Au, UNIT_QUANTITY, 7, 3, 1},
    {"sq - mile", "square-mile", 0x334A6273u, UNIT_QUANTITY, 9, 3, 1},
    {"sq - miles", "square-mile", 0x871C8FFCu, UNIT_QUANTITY, 10, 3, 1},
    {"sq - yard", "square-yard", 0x9E02FCD4u, UNIT_QUANTITY, 9, 3, 1},
    {"sq - yards", "square-yard", 0xC721B53Du, UNIT_QUANTITY, 10, 3, 1},
    {"sq - yd", "square-yard", 0x4B0B4EFBu, UNIT_QUANTITY, 7, 3, 1},
    {"sq centimeter", "square-centimeter", 0xDE10038Fu, UNIT_QUANTITY, 13, 2, 1},
    {"sq centimeters", "square-centimeter", 0x62A99DEEu, UNIT_QUANTITY, 14, 2, 1},
    {"sq centimetre", "square-centimeter", 0xB7EF0501u, UNIT_QUANTITY, 13, 2, 1},
    {"sq centimetres", "square-centimeter", 0xA9CD9690u, UNIT_QUANTITY, 14, 2, 1},
    {"sq cm", "square-centimeter", 0x0D4A0B79u, UNIT_QUANTITY, 5, 2, 1},
    {"sq feet", "square-foot", 0xACC3D231u, UNIT_QUANTITY, 7, 2, 1},
    {"sq foot", "square-foot", 0x8DE42E25u, UNIT_QUANTITY, 7, 2, 1},
    {"sq ft", "square-foot", 0x43902E53u, UNIT_QUANTITY, 5, 2, 1},
    {"sq ft.", "square-foot", 0xE133BAA7u, UNIT_QUANTITY, 6, 2, 1},
    {"sq in", "square-inch", 0xA486A1FCu, UNIT_QUANTITY, 5, 2, 1},
    {"sq inch", "square-inch", 0x30A46049u, UNIT_QUANTITY, 7, 2, 1},
    {"sq inches", "square-inch", 0x4CFE1EFDu, UNIT_QUANTITY, 9, 2, 1},
    {"sq kilometer", "square-kilometer", 0xB2F8E74Du, UNIT_QUANTITY, 12, 2, 1},
    {"sq kilometers", "square-kilometer", 0x15017ED4u, UNIT_QUANTITY, 13, 2, 1},
    {"sq kilometre", "square-kilometer", 0xA48915E7u, UNIT_QUANTITY, 12, 2, 1},
    {"sq kilometres", "square-kilometer", 0x3E865856u, UNIT_QUANTITY, 13, 2, 1},
    {"sq km", "square-kilometer", 0x41E6C161u, UNIT_QUANTITY, 5, 2, 1},
    {"sq kms", "square-kilometer", 0x208F0570u, UNIT_QUANTITY, 6, 2, 1},
    {"sq m", "square-meter", 0x96469DB6u, UNIT_QUANTITY, 4, 2, 1},
    {"sq meter", "square-meter", 0xCAB0BB10u, UNIT_QUANTITY, 8, 2, 1},
    {"sq meters", "square-meter", 0x20A96DBFu, UNIT_QUANTITY, 9, 2, 1},
    {"sq metre", "square-meter", 0x8AC944AAu, UNIT_QUANTITY, 8, 2, 1},
    {"sq metres", "square-meter", 0xF0490C59u, UNIT_QUANTITY, 9, 2, 1},
    {"sq mi", "square-mile", 0x2BD0933Fu, UNIT_QUANTITY, 5, 2, 1},
    {"sq mile", "square-mile", 0x2F1EC206u, UNIT_QUANTITY, 7, 2, 1},
    {"sq miles", "square-mile", 0xEDB3B47Du, UNIT_QUANTITY, 8, 2, 1},
    {"sq yard", "square-yard", 0x1F7DF7A5u, UNIT_QUANTITY, 7, 2, 1},
    {"sq yards", "square-yard", 0x03A67F3Cu, UNIT_QUANTITY, 8, 2, 1},
    {"sq yd", "square-yard", 0xB1C4F57Eu, UNIT_QUANTITY, 5, 2, 1},
    {"sq.", "", 0x8044ADE5u, 0, 3, 0, 2},
    {"sq. centimeter", "square-centimeter", 0x07376F2Bu, UNIT_QUANTITY, 14, 2, 1},
    {"sq. centimeters", "square-centimeter", 0x31259D4Au, UNIT_QUANTITY, 15, 2, 1},
    {"sq. centimetre", "square-centimeter", 0x329AF6D5u, UNIT_QUANTITY, 14, 2, 1},
    {"sq. centimetres", "square-centimeter", 0x75AE5D6Cu, UNIT_QUANTITY, 15, 2, 1},
    {"sq. cm", "square-centimeter", 0xB9BF785Du, UNIT_QUANTITY, 6, 2, 1},
    {"sq. feet", "square-foot", 0x496257C5u, UNIT_QUANTITY, 8, 2, 1},
    {"sq. foot", "square-foot", 0xC76734D1u, UNIT_QUANTITY, 8, 2, 1},
    {"sq. ft", "square-foot", 0x5ED2CC67u, UNIT_QUANTITY, 6, 2, 1},
    {"sq. ft.", "square-foot", 0x56693513u, UNIT_QUANTITY, 7, 2, 1},
    {"sq. in", "square-inch", 0x7DE19B20u, UNIT_QUANTITY, 6, 2, 1},
    {"sq. inch", "square-inch", 0x0EFF54ADu, UNIT_QUANTITY, 8, 2, 1},
    {"sq. inches", "square-inch", 0x975A05D9u, UNIT_QUANTITY, 10, 2, 1},
    {"sq. kilometer", "square-kilometer", 0x5FFB86A9u, UNIT_QUANTITY, 13, 2, 1},
    {"sq. kilometers", "square-kilometer", 0x4AB49828u, UNIT_QUANTITY, 14, 2, 1},
    {"sq. kilometre", "square-kilometer", 0x20AE77D3u, UNIT_QUANTITY, 13, 2, 1},
    {"sq. kilometres", "square-kilometer", 0x8F223F02u, UNIT_QUANTITY, 14, 2, 1},
    {"sq. km", "square-kilometer", 0xF0911F75u, UNIT_QUANTITY, 6, 2, 1},
    {"sq. kms", "square-kilometer", 0x9D15588Cu, UNIT_QUANTITY, 7, 2, 1},
    {"sq. m", "square-meter", 0xD4E3FFA2u, UNIT_QUANTITY, 5, 2, 1},
    {"sq. meter", "square-meter", 0xB100E1ECu, UNIT_QUANTITY, 9, 2, 1},
    {"sq. meters", "square-meter", 0x7F32C0DBu, UNIT_QUANTITY, 10, 2, 1},
    {"sq. metre", "square-meter", 0xC822F18Eu, UNIT_QUANTITY, 9, 2, 1},
    {"sq. metres", "square-meter", 0xACC0057Du, UNIT_QUANTITY, 10, 2, 1},
    {"sq. mi", "square-mile", 0xC93B265Bu, UNIT_QUANTITY, 6, 2, 1},
    {"sq. mile", "square-mile", 0x5194B032u, UNIT_QUANTITY, 8, 2, 1},
    {"sq. miles", "square-mile", 0xB5EC7B59u, UNIT_QUANTITY, 9, 2, 1},
    {"sq. yard", "square-yard", 0x3613FE51u, UNIT_QUANTITY, 8, 2, 1},
    {"sq. yards", "square-yard", 0xBD9C9FE0u, UNIT_QUANTITY, 9, 2, 1},
    {"sq. yd", "square-yard", 0xBBDA94DAu, UNIT_QUANTITY, 6, 2, 1},
    {"sqft", "square-foot", 0x8DD03FEBu, UNIT_SYMBOL, 4, 1, 1},
    {"sqm", "square-meter", 0xBD450DECu, UNIT_SYMBOL, 3, 1, 1},
    {"square", "", 0xB4B61246u, 0, 6, 0, 3},
    {"square - centimeter", "square-centimeter", 0x13923B35u, UNIT_QUANTITY, 19, 3, 1},
    {"square - centimeters", "square-centimeter", 0x0A0A3A38u, UNIT_QUANTITY, 20, 3, 1},
    {"square - centimetre", "square-centimeter", 0x20FDED4Bu, UNIT_QUANTITY, 19, 3, 1},
    {"square - centimetres", "square-centimeter", 0x86DB3C16u, UNIT_QUANTITY, 20, 3, 1},
    {"square - cm", "square-centimeter", 0x58E55ED3u, UNIT_QUANTITY, 11, 3, 1},
    {"square - feet", "square-foot", 0xEF3FF09Bu, UNIT_QUANTITY, 13, 3, 1},
    {"square - foot", "square-foot", 0x547B989Fu, UNIT_QUANTITY, 13, 3, 1},
    {"square - ft", "square-foot", 0x02BC65F9u, UNIT_QUANTITY, 11, 3, 1},
    {"square - in", "square-inch", 0xCE0025B2u, UNIT_QUANTITY, 11, 3, 1},
    {"square - inch", "square-inch", 0xDC242283u, UNIT_QUANTITY, 13, 3, 1},
    {"square - inches", "square-inch", 0xD4E4B847u, UNIT_QUANTITY, 15, 3, 1},
    {"square - kilometer", "square-kilometer", 0xBA873D77u, UNIT_QUANTITY, 18, 3, 1},
    {"square - kilometers", "square-kilometer", 0xB873215Au, UNIT_QUANTITY, 19, 3, 1},
    {"square - kilometre", "square-kilometer", 0x6D59C15Du, UNIT_QUANTITY, 18, 3, 1},
    {"square - kilometres", "square-kilometer", 0xD630E1D0u, UNIT_QUANTITY, 19, 3, 1},
    {"square - km", "square-kilometer", 0x50148AEBu, UNIT_QUANTITY, 11, 3, 1},
    {"square - kms", "square-kilometer", 0x974F6336u, UNIT_QUANTITY, 12, 3, 1},
    {"square - m", "square-meter", 0xACA7CAF0u, UNIT_QUANTITY, 10, 3, 1},
    {"square - meter", "square-meter", 0x98416D96u, UNIT_QUANTITY, 14, 3, 1},
    {"square - meters", "square-meter", 0xA7C48F85u, UNIT_QUANTITY, 15, 3, 1},
    {"square - metre", "square-meter", 0x7B315904u, UNIT_QUANTITY, 14, 3, 1},
    {"square - metres", "square-meter", 0x3218BFF3u, UNIT_QUANTITY, 15, 3, 1},
    {"square - mi", "square-mile", 0x1C42A205u, UNIT_QUANTITY, 11, 3, 1},
    {"square - mile", "square-mile", 0xD0A826A0u, UNIT_QUANTITY, 13, 3, 1},
    {"square - miles", "square-mile", 0xF8D540C7u, UNIT_QUANTITY, 14, 3, 1},
    {"square - yard", "square-yard", 0x2009651Fu, UNIT_QUANTITY, 13, 3, 1},
    {"square - yards", "square-yard", 0xC303B6F2u, UNIT_QUANTITY, 14, 3, 1},
    {"square - yd", "square-yard", 0x1790FCA8u, UNIT_QUANTITY, 11, 3, 1},
    {"square centimeter", "square-centimeter", 0x5B7F6FDAu, UNIT_QUANTITY, 17, 2, 1},
    {"square centimeters", "square-centimeter", 0x70418B9Bu, UNIT_QUANTITY, 18, 2, 1},
    {"square centimetre", "square-centimeter", 0x78266488u, UNIT_QUANTITY, 17, 2, 1},
    {"square centimetres", "square-centimeter", 0xB37272F9u, UNIT_QUANTITY, 18, 2, 1},
    {"square cm", "square-centimeter", 0x3E737E10u, UNIT_QUANTITY, 9, 2, 1},
    {"square feet", "square-foot", 0x80CBE138u, UNIT_QUANTITY, 11, 2, 1},
    {"square foot", "square-foot", 0x09DD4544u, UNIT_QUANTITY, 11, 2, 1},
    {"square ft", "square-foot", 0x1D3E4516u, UNIT_QUANTITY, 9, 2, 1},
    {"square ft.", "square-foot", 0xE0ECC502u, UNIT_QUANTITY, 10, 2, 1},
    {"square in", "square-inch", 0x6CB7116Du, UNIT_QUANTITY, 9, 2, 1},
    {"square inch", "square-inch", 0x06CC7F60u, UNIT_QUANTITY, 11, 2, 1},
    {"square inches", "square-inch", 0xFAC84A8Cu, UNIT_QUANTITY, 13, 2, 1},
    {"square kilometer", "square-kilometer", 0x3AD2D85Cu, UNIT_QUANTITY, 16, 2, 1},
    {"square kilometers", "square-kilometer", 0x1D9A6AB5u, UNIT_QUANTITY, 17, 2, 1},
    {"square kilometre", "square-kilometer", 0x6600A9C2u, UNIT_QUANTITY, 16, 2, 1},
    {"square kilometres", "square-kilometer", 0x31BBBB13u, UNIT_QUANTITY, 17, 2, 1},
    {"square km", "square-kilometer", 0x2018BBE8u, UNIT_QUANTITY, 9, 2, 1},
    {"square kms", "square-kilometer", 0x8332F7D9u, UNIT_QUANTITY, 10, 2, 1},
    {"square m", "square-meter", 0x0F5321F3u, UNIT_QUANTITY, 8, 2, 1},
    {"square meter", "square-meter", 0x00A96E79u, UNIT_QUANTITY, 12, 2, 1},
    {"square meters", "square-meter", 0x1F8D8F8Au, UNIT_QUANTITY, 13, 2, 1},
    {"square metre", "square-meter", 0x045084DFu, UNIT_QUANTITY, 12, 2, 1},
    {"square metres", "square-meter", 0x5178F0F0u, UNIT_QUANTITY, 13, 2, 1},
    {"square mi", "square-mile", 0x70952A0Au, UNIT_QUANTITY, 9, 2, 1},
    {"square mile", "square-mile", 0xCC8BBB43u, UNIT_QUANTITY, 11, 2, 1},
    {"square miles", "square-mile", 0x961E550Cu, UNIT_QUANTITY, 12, 2, 1},
    {"square yard", "square-yard", 0xA0C9FBC4u, UNIT_QUANTITY, 11, 2, 1},
    {"square yards", "square-yard", 0x86DEB42Du, UNIT_QUANTITY, 12, 2, 1},
    {"square yd", "square-yard", 0x6A03CA2Bu, UNIT_QUANTITY, 9, 2, 1},
    {"st", "stone", 0x4B522242u, UNIT_SYMBOL, 2, 1, 1},
    {"stone", "stone", 0xC81958FAu, UNIT_QUANTITY, 5, 1, 1},
    {"sv", "sievert", 0x49521F1Cu, UNIT_SYMBOL, 2, 1, 1},
    {"tablespoon", "tablespoon", 0x7B9DC0F4u, UNIT_QUANTITY, 10, 1, 1},
    {"tablespoons", "tablespoon", 0x20561485u, UNIT_QUANTITY, 11, 1, 1},
    {"tb", "terabyte", 0x374536D3u, UNIT_SYMBOL, 2, 1, 1},
    {"tbsp", "tablespoon", 0x84AB29B0u, UNIT_SYMBOL, 4, 1, 1},
    {"te", "tonne", 0x3C453EB2u, UNIT_SYMBOL, 2, 1, 1},
    {"teaspoon", "teaspoon", 0xF11B86CAu, UNIT_QUANTITY, 8, 1, 1},
    {"teaspoons", "teaspoon", 0x4755153Bu, UNIT_QUANTITY, 9, 1, 1},
    {"terabit", "terabit", 0x587C49DEu, UNIT_QUANTITY, 7, 1, 1},
    {"terabits", "terabit", 0xF8A7FB57u, UNIT_QUANTITY, 8, 1, 1},
    {"terabyte", "terabyte", 0xB4255EB1u, UNIT_QUANTITY, 8, 1, 1},
    {"terabytes", "terabyte", 0x58D42B66u, UNIT_QUANTITY, 9, 1, 1},
    {"terawatt", "terawatt", 0xF0C43097u, UNIT_QUANTITY, 8, 1, 3},
    {"terawatt - hours", "terawatt-hour", 0x1E439935u, UNIT_QUANTITY, 16, 3, 1},
    {"terawatt hour", "terawatt-hour", 0x8021192Du, UNIT_QUANTITY, 13, 2, 1},
    {"terawatt hours", "terawatt-hour", 0x858CFEC8u, UNIT_QUANTITY, 14, 2, 1},
    {"terawatts", "terawatt", 0xE8D8F6ECu, UNIT_QUANTITY, 9, 1, 1},
    {"time", "", 0x5D3C9BE4u, UNIT_TIMES, 4, 1, 1},
    {"times", "", 0x5D68EEB5u, UNIT_TIMES, 5, 1, 2},
    {"times over", "", 0xF834E2AFu, UNIT_TIMES, 10, 2, 1},
    {"ton", "ton", 0x9D10CC7Eu, UNIT_QUANTITY, 3, 1, 1},
    {"tonne", "tonne", 0x8A438CCFu, UNIT_QUANTITY, 5, 1, 1},
    {"tonnes", "tonne", 0x64568BF4u, UNIT_QUANTITY, 6, 1, 1},
    {"tons", "ton", 0x4E713877u, UNIT_QUANTITY, 4, 1, 1},
    {"troy", "", 0x659A32C7u, 0, 4, 0, 2},
    {"troy ounce", "ounce-troy", 0x162B584Fu, UNIT_QUANTITY, 10, 2, 1},
    {"troy ounces", "ounce-troy", 0x159B6672u, UNIT_QUANTITY, 11, 2, 1},
    {"tsp", "teaspoon", 0x9F19CA00u, UNIT_SYMBOL, 3, 1, 1},
    {"turn", "turn", 0x914BD27Au, UNIT_QUANTITY, 4, 1, 1},
    {"turns", "turn", 0xC35BA42Bu, UNIT_QUANTITY, 5, 1, 1},
    {"tw", "terawatt", 0x4A4554BCu, UNIT_SYMBOL, 2, 1, 1},
    {"twh", "terawatt-hour", 0xBF2489BCu, UNIT_SYMBOL, 3, 1, 1},
    {"u.s.", "", 0xDA2CEF7Fu, 0, 4, 0, 2},
    {"u.s. gallon", "gallon", 0x6A0C7E54u, UNIT_QUANTITY, 11, 2, 1},
    {"u.s. gallons", "gallon", 0x2E897B5Bu, UNIT_QUANTITY, 12, 2, 1},
    {"ug", "microgram", 0x5A432F55u, UNIT_SYMBOL, 2, 1, 1},
    {"um", "micrometer", 0x604338C7u, UNIT_SYMBOL, 2, 1, 1},
    {"us", "", 0x46430FD9u, 0, 2, 0, 2},
    {"us gallon", "gallon", 0x2C12F58Eu, UNIT_QUANTITY, 9, 2, 1},
    {"us gallons", "gallon", 0x36B72395u, UNIT_QUANTITY, 10, 2, 1},
    {"v", "volt", 0xF30C40C9u, UNIT_SYMBOL, 1, 1, 1},
    {"volt", "volt", 0x6ABDF6AAu, UNIT_QUANTITY, 4, 1, 1},
    {"volts", "volt", 0xE20B979Bu, UNIT_QUANTITY, 5, 1, 1},
    {"w", "watt", 0xF20C3F36u, UNIT_SYMBOL, 1, 1, 1},
    {"watt", "watt", 0x8EEB7025u, UNIT_QUANTITY, 4, 1, 2},
    {"watt hour", "watt-hour", 0x64880F1Fu, UNIT_QUANTITY, 9, 2, 1},
    {"watt hours", "watt-hour", 0x185ED7D6u, UNIT_QUANTITY, 10, 2, 1},
    {"watts", "watt", 0x52A1D762u, UNIT_QUANTITY, 5, 1, 1},
    {"week", "week", 0xD5C6965Du, UNIT_DURATION, 4, 1, 1},
    {"weekend", "weekend", 0x9AD1BB62u, UNIT_DURATION, 7, 1, 1},
    {"weekends", "weekend", 0xC9297BC3u, UNIT_DURATION, 8, 1, 1},
    {"weeks", "week", 0xB59E6A6Au, UNIT_DURATION, 5, 1, 1},
    {"wh", "watt-hour", 0x6747C0FAu, UNIT_SYMBOL, 2, 1, 1},
    {"wk", "week", 0x6647BF67u, UNIT_DURATION_SYMBOL, 2, 1, 1},
    {"wks", "week", 0x16F1CC7Cu, UNIT_DURATION_SYMBOL, 3, 1, 1},
    {"x", "", 0xFD0C5087u, UNIT_TIMES, 1, 1, 1},
    {"y", "year", 0xFC0C4EF4u, UNIT_DURATION_SYMBOL, 1, 1, 1},
    {"yard", "yard", 0x537B9519u, UNIT_QUANTITY, 4, 1, 1},
    {"yards", "yard", 0xD58C35DEu, UNIT_QUANTITY, 5, 1, 1},
    {"yd", "yard", 0x575FACB0u, UNIT_SYMBOL, 2, 1, 1},
    {"yds", "yard", 0x4E9CF6F9u, UNIT_SYMBOL, 3, 1, 1},
    {"year", "year", 0xAE7F4D1Cu, UNIT_DURATION, 4, 1, 1},
    {"years", "year", 0x2166E5BDu, UNIT_DURATION, 5, 1, 1},
    {"yr", "year", 0x4D5F9CF2u, UNIT_DURATION_SYMBOL, 2, 1, 1},
    {"yr.", "year", 0xA983EE54u, UNIT_DURATION_SYMBOL, 3, 1, 1},
    {"yrs", "year", 0x4E835F13u, UNIT_DURATION_SYMBOL, 3, 1, 1},
    {"yrs.", "year", 0xD5CEED07u, UNIT_DURATION_SYMBOL, 4, 1, 1},
    {"\302\260", "degree", 0x8BA0D2EFu, UNIT_TEMPERATURE, 2, 1, 2},
    {"\302\260 c", "celsius", 0x78E8F1C2u, UNIT_TEMPERATURE, 4, 2, 1},
    {"\302\260 celsius", "celsius", 0xECA7C3C1u, UNIT_TEMPERATURE, 10, 2, 1},
    {"\302\260 centigrade", "celsius", 0x772B855Fu, UNIT_TEMPERATURE, 13, 2, 1},
    {"\302\260 f", "fahrenheit", 0x2F3EF8ABu, UNIT_TEMPERATURE, 4, 2, 1},
    {"\302\260 fahrenheit", "fahrenheit", 0xEF9B26A9u, UNIT_TEMPERATURE, 13, 2, 1},
    {"\302\260 k", "kelvin", 0xE387A68Au, UNIT_TEMPERATURE, 4, 2, 1},
    {"\302\260c", "celsius", 0x5A2B7264u, UNIT_TEMPERATURE, 3, 1, 1},
    {"\302\260f", "fahrenheit", 0x572B6DABu, UNIT_TEMPERATURE, 3, 1, 1},
    {"\302\265g", "microgram", 0x66204C55u, UNIT_SYMBOL, 3, 1, 4},
    {"\302\265g / l", "microgram-per-liter", 0xF9FA7060u, UNIT_SYMBOL, 7, 3, 1},
    {"\302\265g / m 3", "microgram-per-cubic-meter", 0xC1E3EE84u, UNIT_SYMBOL, 9, 4, 1},
    {"\302\265g / m \302\263", "microgram-per-cubic-meter", 0xEADDE544u, UNIT_SYMBOL, 10, 4, 1},
    {"\302\265g / m3", "microgram-per-cubic-meter", 0xDF35B666u, UNIT_SYMBOL, 8, 3, 1},
    {"\302\265g / m\302\263", "microgram-per-cubic-meter", 0xC0C3C35Cu, UNIT_SYMBOL, 9, 3, 1},
    {"\302\265m", "micrometer", 0x6C2055C7u, UNIT_SYMBOL, 3, 1, 1},
    {"\302\272", "degree", 0x95A0E2ADu, UNIT_TEMPERATURE, 2, 1, 2},
    {"\302\272 c", "celsius", 0x02652164u, UNIT_TEMPERATURE, 4, 2, 1},
    {"\302\272 celsius", "celsius", 0x28097AE3u, UNIT_TEMPERATURE, 10, 2, 1},
    {"\302\272 f", "fahrenheit", 0xAC206909u, UNIT_TEMPERATURE, 4, 2, 1},
    {"\302\272 fahrenheit", "fahrenheit", 0x88909DCBu, UNIT_TEMPERATURE, 13, 2, 1},
    {"\302\272c", "celsius", 0x5A450A4Au, UNIT_TEMPERATURE, 3, 1, 1},
    {"\302\272f", "fahrenheit", 0x57450591u, UNIT_TEMPERATURE, 3, 1, 1},
    {"\316\274g", "microgram", 0x1995D750u, UNIT_SYMBOL, 3, 1, 4},
    {"\316\274g / m 3", "microgram-per-cubic-meter", 0xE1A70B97u, UNIT_SYMBOL, 9, 4, 1},
    {"\316\274g / m \302\263", "microgram-per-cubic-meter", 0x9836A257u, UNIT_SYMBOL, 10, 4, 1},
    {"\316\274g / m3", "microgram-per-cubic-meter", 0xFD2D5F47u, UNIT_SYMBOL, 8, 3, 1},
    {"\316\274g / m\302\263", "microgram-per-cubic-meter", 0x3DD7F6D9u, UNIT_SYMBOL, 9, 3, 1},
    {"\316\274m", "micrometer", 0x2395E70Eu, UNIT_SYMBOL, 3, 1, 1},
    {"\317\211", "ohm", 0xC6A65895u, UNIT_SYMBOL, 2, 1, 1},
    {"\342\204\203", "celsius", 0x5E825F10u, UNIT_TEMPERATURE, 3, 1, 1},
    {"\342\204\211", "fahrenheit", 0x68826ECEu, UNIT_TEMPERATURE, 3, 1, 1},
    {"\357\274\205", "percent", 0x4B4A4C39u, UNIT_PERCENT, 3, 1, 1},
>>>>>>> c9c1ede (Read Friday week, half-past six, spoken decades, long odds and neighbours of one scale)
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
