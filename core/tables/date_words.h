/* Made by tools/make_tables.py from core/data/date_words.txt; do not edit. */
#ifndef DESK_TABLE_DATE_WORDS_H
#define DESK_TABLE_DATE_WORDS_H

#include "../lexicon.h"
#include "../date_word.h"

static const struct {
    lexicon_entry entries[374];
    char text[32][128], past[8];
} date_words_table = {
    {
        {5984, 0xF99BB067u, 0, 3, 0, 3}, /* 4th */
        {5973, 0xCE40A030u, DATE_WORD(DATE_HOLIDAY, 7 << 8 | 4), 11, 3, 1}, /* 4th of july */
        {5970, 0x178C0011u, DATE_WORD(DATE_HALF, 0), 3, 1, 1}, /* a.m */
        {5959, 0x5064632Du, DATE_WORD(DATE_HALF, 0), 4, 1, 1}, /* a.m. */
        {5949, 0x48F7663Au, DATE_WORD(DATE_ZONE, ZONE_AT(570, 0)), 4, 1, 1}, /* acst */
        {5939, 0xB9209D4Bu, DATE_WORD(DATE_ZONE, ZONE_AT(660, 0)), 4, 1, 1}, /* aedt */
        {5929, 0xB7366074u, DATE_WORD(DATE_ZONE, ZONE_AT(600, 0)), 4, 1, 1}, /* aest */
        {5919, 0xAC247217u, DATE_WORD(DATE_PART, 2), 9, 1, 1}, /* afternoon */
        {5914, 0x6160136Cu, DATE_WORD(DATE_PART, DATE_PART_PLURAL | 2), 10, 1, 1}, /* afternoons */
        {5910, 0xD3DCDC05u, DATE_WORD(DATE_ZONE, ZONE_AT(-480, 0)), 4, 1, 1}, /* akdt */
        {5900, 0xD2124742u, DATE_WORD(DATE_ZONE, ZONE_AT(-540, 0)), 4, 1, 1}, /* akst */
        {5890, 0x4024F153u, DATE_WORD(DATE_HALF, 0), 2, 1, 1}, /* am */
        {5878, 0x2F8EB724u, 0, 5, 0, 2}, /* anzac */
        {5869, 0x370F591Eu, DATE_WORD(DATE_HOLIDAY, 4 << 8 | 25), 9, 2, 1}, /* anzac day */
        {5864, 0x216A8652u, DATE_WORD(DATE_MONTH_SHORT, 4), 3, 1, 1}, /* apr */
        {5853, 0x16B1B534u, DATE_WORD(DATE_MONTH_SHORT, 4), 4, 1, 1}, /* apr. */
        {5843, 0xF31EA7F7u, DATE_WORD(DATE_MONTH, 4), 5, 1, 4}, /* april */
        {5840, 0x01FCA5D9u, DATE_WORD(DATE_HOLIDAY, 4 << 8 | 1), 17, 4, 1}, /* april fool 's day */
        {5843, 0x295E4459u, DATE_WORD(DATE_HOLIDAY, 4 << 8 | 1), 16, 3, 1}, /* april fool's day */
        {5845, 0x411773DDu, DATE_WORD(DATE_HOLIDAY, 4 << 8 | 1), 17, 4, 1}, /* april fools ' day */
        {5848, 0xC852B840u, DATE_WORD(DATE_HOLIDAY, 4 << 8 | 1), 15, 3, 1}, /* april fools day */
        {5849, 0x9D04BBE9u, DATE_WORD(DATE_HOLIDAY, 4 << 8 | 1), 16, 3, 1}, /* april fools' day */
        {5851, 0x07166A86u, 0, 9, 0, 2}, /* armistice */
        {5846, 0x0621CF20u, DATE_WORD(DATE_HOLIDAY, 11 << 8 | 11), 13, 2, 1}, /* armistice day */
        {5845, 0x159F78F0u, 0, 9, 0, 2}, /* ascension */
        {5840, 0x523A3312u, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(39)), 13, 2, 1}, /* ascension day */
        {5839, 0x1972C87Fu, 0, 3, 0, 2}, /* ash */
        {5828, 0xFD5CD53Du, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(-46)), 13, 2, 1}, /* ash wednesday */
        {5827, 0x3E63F834u, DATE_WORD(DATE_MONTH_SHORT, 8), 3, 1, 1}, /* aug */
        {5816, 0x515F90EEu, DATE_WORD(DATE_MONTH_SHORT, 8), 4, 1, 1}, /* aug. */
        {5806, 0x17C6537Cu, DATE_WORD(DATE_MONTH_DOUBTFUL, 8), 6, 1, 1}, /* august */
        {5798, 0x151D1FC9u, 0, 9, 0, 2}, /* australia */
        {5793, 0xADBA1209u, DATE_WORD(DATE_HOLIDAY, 1 << 8 | 26), 13, 2, 1}, /* australia day */
        {5792, 0xC5E12A13u, DATE_WORD(DATE_SEASON, 2), 6, 1, 1}, /* autumn */
        {5784, 0x5417A566u, DATE_WORD(DATE_ZONE, ZONE_AT(480, 0)), 4, 1, 1}, /* awst */
        {5774, 0xE2985779u, 0, 8, 0, 2}, /* bastille */
        {5768, 0xFFA3D159u, DATE_WORD(DATE_HOLIDAY, 7 << 8 | 14), 12, 2, 1}, /* bastille day */
        {5776, 0x1D090258u, DATE_WORD(DATE_EDGE, 1), 9, 1, 1}, /* beginning */
        {5771, 0x568F4BA4u, 0, 5, 0, 2}, /* black */
        {5762, 0x81A528CBu, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(11, 4, 4, 1)), 12, 2, 1}, /* black friday */
        {5760, 0x5C8D0FF4u, 0, 7, 0, 2}, /* bonfire */
        {5753, 0xD86AE01Au, DATE_WORD(DATE_HOLIDAY, 11 << 8 | 5), 13, 2, 1}, /* bonfire night */
        {5752, 0x55156E6Eu, 0, 6, 0, 2}, /* boxing */
        {5744, 0xA0ECFBB8u, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 26), 10, 2, 1}, /* boxing day */
        {5740, 0x64E48062u, DATE_WORD(DATE_ZONE, ZONE_AT(60, 0)), 3, 1, 1}, /* bst */
        {5729, 0x1FB5F7A4u, DATE_WORD(DATE_ZONE, ZONE_AT(60, 0)), 4, 1, 1}, /* bst. */
        {5719, 0xF615A1F1u, 0, 5, 0, 2}, /* burns */
        {5710, 0x7D52CDA5u, DATE_WORD(DATE_HOLIDAY, 1 << 8 | 25), 11, 2, 1}, /* burns night */
        {5707, 0x3028B3DBu, 0, 6, 0, 2}, /* canada */
        {5699, 0x29247E5Bu, DATE_WORD(DATE_HOLIDAY, 7 << 8 | 1), 10, 2, 1}, /* canada day */
        {5696, 0xF87C94C2u, DATE_WORD(DATE_ZONE, ZONE_AT(-300, 0)), 3, 1, 1}, /* cdt */
        {5685, 0x181E6F84u, DATE_WORD(DATE_ZONE, ZONE_AT(-300, 0)), 4, 1, 1}, /* cdt. */
        {5675, 0xE550AF8Fu, DATE_WORD(DATE_UNITS, 6), 9, 1, 1}, /* centuries */
        {5670, 0x864C86F7u, DATE_WORD(DATE_UNIT, 6), 7, 1, 1}, /* century */
        {5663, 0x4EAEA892u, DATE_WORD(DATE_ZONE, ZONE_AT(120, 0)), 4, 1, 1}, /* cest */
        {5653, 0xF67ED033u, DATE_WORD(DATE_ZONE, ZONE_AT(60, 0)), 3, 1, 1}, /* cet */
        {5642, 0x26A19DA7u, DATE_WORD(DATE_ZONE, ZONE_AT(60, 0)), 4, 1, 1}, /* cet. */
        {5632, 0x2CBDC5FBu, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 25), 9, 1, 2}, /* christmas */
        {5627, 0xEE4AFA3Bu, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 25), 13, 2, 1}, /* christmas day */
        {5626, 0x564C14F3u, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 24), 13, 2, 1}, /* christmas eve */
        {5625, 0x6BE02E6Fu, 0, 5, 0, 3}, /* cinco */
        {5616, 0x4D3D1D5Eu, DATE_WORD(DATE_HOLIDAY, 5 << 8 | 5), 13, 3, 1}, /* cinco de mayo */
        {5615, 0x7392D7E3u, 0, 8, 0, 2}, /* columbus */
        {5616, 0xCD87D4D3u, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(10, 2, 1, 0)), 12, 2, 1}, /* columbus day */
        {5614, 0xDB49B0B2u, DATE_WORD(DATE_WHICH, WHICH_COMING), 6, 1, 1}, /* coming */
        {5606, 0xF9A30581u, 0, 6, 0, 3}, /* corpus */
        {5598, 0x3D7A295Fu, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(60)), 18, 3, 1}, /* corpus christi day */
        {5602, 0x4B297FD2u, DATE_WORD(DATE_ZONE, ZONE_AT(-360, 1)), 2, 1, 1}, /* ct */
        {5590, 0xD965BBDAu, DATE_WORD(DATE_WHICH, WHICH_THIS), 7, 1, 1}, /* current */
        {5583, 0x0C0C5EE2u, 0, 5, 0, 2}, /* cyber */
        {5574, 0xDA890F80u, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(11, 4, 4, 4)), 12, 2, 1}, /* cyber monday */
        {5572, 0xE44F21FDu, DATE_WORD(DATE_UNIT, 1), 3, 1, 1}, /* day */
        {5561, 0xF691D28Au, DATE_WORD(DATE_UNITS, 1), 4, 1, 1}, /* days */
        {5551, 0xC25979D3u, DATE_WORD(DATE_MONTH_SHORT, 12), 3, 1, 1}, /* dec */
        {5540, 0xEFDB0947u, DATE_WORD(DATE_MONTH_SHORT, 12), 4, 1, 1}, /* dec. */
        {5530, 0x77801309u, DATE_WORD(DATE_UNIT, 5), 6, 1, 1}, /* decade */
        {5522, 0x989EA90Eu, DATE_WORD(DATE_UNITS, 5), 7, 1, 1}, /* decades */
        {5520, 0x16FF797Eu, DATE_WORD(DATE_MONTH, 12), 8, 1, 1}, /* december */
        {5514, 0x3BF19B1Bu, DATE_WORD(DATE_EDGE, 1), 7, 1, 1}, /* earlier */
        {5507, 0x3530569Cu, DATE_WORD(DATE_EDGE, 1), 5, 1, 1}, /* early */
        {5498, 0x25F414D7u, 0, 5, 0, 2}, /* earth */
        {5489, 0x45E1181Fu, DATE_WORD(DATE_HOLIDAY, 4 << 8 | 22), 9, 2, 1}, /* earth day */
        {5484, 0x4F6ACB4Bu, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(0)), 6, 1, 2}, /* easter */
        {5476, 0x818BC9EBu, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(0)), 10, 2, 1}, /* easter day */
        {5472, 0x2722C8E7u, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(1)), 13, 2, 1}, /* easter monday */
        {5471, 0x6B45F462u, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(-1)), 15, 2, 1}, /* easter saturday */
        {5472, 0x3F1DDE07u, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(0)), 13, 2, 1}, /* easter sunday */
        {5471, 0x7674F0A8u, DATE_WORD(DATE_ZONE, ZONE_AT(-240, 0)), 3, 1, 1}, /* edt */
        {5460, 0x0016A2F2u, DATE_WORD(DATE_ZONE, ZONE_AT(-240, 0)), 4, 1, 1}, /* edt. */
        {5450, 0xB2B09990u, DATE_WORD(DATE_ZONE, ZONE_AT(180, 0)), 4, 1, 1}, /* eest */
        {5440, 0x7C7738B1u, DATE_WORD(DATE_ZONE, ZONE_AT(120, 0)), 3, 1, 1}, /* eet */
        {5429, 0x4CF0CCCBu, DATE_WORD(DATE_DECADE, 8), 8, 1, 1}, /* eighties */
        {5423, 0x6A8E75AAu, DATE_WORD(DATE_EDGE, 3), 3, 1, 1}, /* end */
        {5412, 0x79C78DDBu, DATE_WORD(DATE_HOLIDAY, 1 << 8 | 6), 8, 1, 1}, /* epiphany */
        {5406, 0x7899C4A7u, DATE_WORD(DATE_ZONE, ZONE_AT(-300, 0)), 3, 1, 1}, /* est */
        {5395, 0x631063ABu, DATE_WORD(DATE_ZONE, ZONE_AT(-300, 0)), 4, 1, 1}, /* est. */
        {5385, 0x471A6EFCu, DATE_WORD(DATE_ZONE, ZONE_AT(-300, 1)), 2, 1, 1}, /* et */
        {5373, 0xC3B8342Fu, DATE_WORD(DATE_PART, 3), 7, 1, 1}, /* evening */
        {5366, 0x76FA6CD4u, DATE_WORD(DATE_PART, DATE_PART_PLURAL | 3), 8, 1, 1}, /* evenings */
        {5360, 0xF85A0760u, DATE_WORD(DATE_SEASON, 2), 4, 1, 1}, /* fall */
        {5350, 0xBEF81D14u, 0, 3, 0, 2}, /* fat */
        {5339, 0xCE64A2D9u, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(-47)), 11, 2, 1}, /* fat tuesday */
        {5336, 0xC502B3E2u, DATE_WORD(DATE_MONTH_SHORT, 2), 3, 1, 1}, /* feb */
        {5325, 0xEF410A24u, DATE_WORD(DATE_MONTH_SHORT, 2), 4, 1, 1}, /* feb. */
        {5315, 0x5B8CC813u, DATE_WORD(DATE_MONTH, 2), 8, 1, 1}, /* february */
        {5309, 0xD9B770DDu, DATE_WORD(DATE_DECADE, 5), 7, 1, 1}, /* fifties */
        {5302, 0x159AC2B7u, DATE_WORD(DATE_EDGE, 3), 5, 1, 1}, /* final */
        {5296, 0x9720D998u, DATE_WORD(DATE_WHICH, WHICH_AFTER), 9, 1, 1}, /* following */
        {5291, 0x76A2EF07u, DATE_WORD(DATE_DECADE, 4), 7, 1, 1}, /* forties */
        {5284, 0x47B4BED2u, DATE_WORD(DATE_UNIT, 9), 9, 1, 1}, /* fortnight */
        {5279, 0x4B3E1071u, 0, 6, 0, 3}, /* fourth */
        {5271, 0x7EDA2666u, DATE_WORD(DATE_HOLIDAY, 7 << 8 | 4), 14, 3, 1}, /* fourth of july */
        {5271, 0xC3D7D148u, DATE_WORD(DATE_WEEKDAY_SHORT, 5), 3, 1, 1}, /* fri */
        {5260, 0xB2BEA392u, DATE_WORD(DATE_WEEKDAY_SHORT, 5), 4, 1, 1}, /* fri. */
        {5250, 0x49B74432u, DATE_WORD(DATE_WEEKDAY, 5), 6, 1, 1}, /* friday */
        {5242, 0x4C807253u, DATE_WORD(DATE_WEEKDAYS, 5), 7, 1, 1}, /* fridays */
        {5235, 0xC19D370Fu, 0, 6, 0, 2}, /* giving */
        {5227, 0x618A8284u, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(11, 4, 4, 5)), 14, 2, 1}, /* giving tuesday */
        {5227, 0x442015DFu, DATE_WORD(DATE_ZONE, ZONE_AT(0, 0)), 3, 1, 1}, /* gmt */
        {5216, 0x2F828A63u, DATE_WORD(DATE_ZONE, ZONE_AT(0, 0)), 4, 1, 1}, /* gmt. */
        {5206, 0xFA6031D8u, 0, 4, 0, 2}, /* good */
        {5200, 0x6F449CDFu, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(-2)), 11, 2, 1}, /* good friday */
        {5197, 0xAEC86C70u, 0, 9, 0, 2}, /* groundhog */
        {5192, 0xA9C9BF92u, DATE_WORD(DATE_HOLIDAY, 2 << 8 | 2), 13, 2, 1}, /* groundhog day */
        {5191, 0x47353550u, 0, 3, 0, 3}, /* guy */
        {5180, 0xD801B63Fu, DATE_WORD(DATE_HOLIDAY, 11 << 8 | 5), 14, 3, 1}, /* guy fawkes day */
        {5180, 0xC9C9E90Bu, DATE_WORD(DATE_HOLIDAY, 11 << 8 | 5), 16, 3, 1}, /* guy fawkes night */
        {5182, 0xD7FCD9D0u, DATE_WORD(DATE_HOLIDAY, 10 << 8 | 31), 9, 1, 1}, /* halloween */
        {5177, 0xEECC8900u, DATE_WORD(DATE_ZONE, ZONE_AT(480, 0)), 3, 1, 1}, /* hkt */
        {5166, 0x9B6F0FC1u, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 31), 8, 1, 1}, /* hogmanay */
        {5160, 0xB996185Fu, 0, 9, 0, 3}, /* holocaust */
        {5168, 0xEF837FD1u, DATE_WORD(DATE_HOLIDAY, 1 << 8 | 27), 22, 3, 1}, /* holocaust memorial day */
        {5176, 0xBAC65E2Fu, 0, 4, 0, 2}, /* holy */
        {5166, 0x7B475A7Eu, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(-1)), 13, 2, 1}, /* holy saturday */
        {5165, 0xFE920B08u, DATE_WORD(DATE_ZONE, ZONE_AT(-600, 0)), 3, 1, 1}, /* hst */
        {5154, 0x64BEF476u, 0, 10, 0, 4}, /* indigenous */
        {5150, 0x9774A5ADu, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(10, 2, 1, 0)), 24, 4, 1}, /* indigenous peoples ' day */
        {5160, 0xCD019F90u, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(10, 2, 1, 0)), 22, 3, 1}, /* indigenous peoples day */
        {5184, 0xFAC9158Bu, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(10, 2, 1, 0)), 23, 3, 1}, /* indigenous peoples' day */
        {5193, 0xA31EDA03u, 0, 13, 0, 4}, /* international */
        {5192, 0xB9F2DAD5u, DATE_WORD(DATE_HOLIDAY, 3 << 8 | 8), 26, 4, 1}, /* international women 's day */
        {5204, 0x70F3ED5Du, DATE_WORD(DATE_HOLIDAY, 3 << 8 | 8), 25, 3, 1}, /* international women's day */
        {5215, 0x36EA3D5Cu, DATE_WORD(DATE_HOLIDAY, 3 << 8 | 8), 24, 3, 1}, /* international womens day */
        {5232, 0x25ABCFAFu, DATE_WORD(DATE_HOLIDAY, 5 << 8 | 1), 27, 4, 1}, /* international workers ' day */
        {5245, 0x3771502Eu, DATE_WORD(DATE_HOLIDAY, 5 << 8 | 1), 25, 3, 1}, /* international workers day */
        {5256, 0x941281AFu, DATE_WORD(DATE_HOLIDAY, 5 << 8 | 1), 26, 3, 1}, /* international workers' day */
        {5268, 0xE1EDCE0Eu, DATE_WORD(DATE_MONTH_SHORT, 1), 3, 1, 1}, /* jan */
        {5257, 0xC95B7C60u, DATE_WORD(DATE_MONTH_SHORT, 1), 4, 1, 1}, /* jan. */
        {5247, 0x168C26DDu, DATE_WORD(DATE_MONTH, 1), 7, 1, 1}, /* january */
        {5240, 0xDBCB325Au, DATE_WORD(DATE_ZONE, ZONE_AT(540, 0)), 3, 1, 1}, /* jst */
        {5229, 0xDFBC2E1Cu, DATE_WORD(DATE_MONTH_SHORT, 7), 3, 1, 1}, /* jul */
        {5218, 0x673CB8B6u, DATE_WORD(DATE_MONTH_SHORT, 7), 4, 1, 1}, /* jul. */
        {5208, 0x9A3D08FFu, DATE_WORD(DATE_MONTH, 7), 4, 1, 1}, /* july */
        {5200, 0xE1BC3142u, DATE_WORD(DATE_MONTH_SHORT, 6), 3, 1, 1}, /* jun */
        {5189, 0xC741CD04u, DATE_WORD(DATE_MONTH_SHORT, 6), 4, 1, 1}, /* jun. */
        {5179, 0x82416065u, DATE_WORD(DATE_MONTH, 6), 4, 1, 1}, /* june */
        {5169, 0x91BA1DE5u, DATE_WORD(DATE_HOLIDAY, 6 << 8 | 19), 10, 1, 1}, /* juneteenth */
        {5165, 0x712DDB7Du, DATE_WORD(DATE_ZONE, ZONE_AT(540, 0)), 3, 1, 1}, /* kst */
        {5154, 0xF8B0B309u, 0, 5, 0, 2}, /* labor */
        {5145, 0x82E06AC9u, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(9, 1, 1, 0)), 9, 2, 1}, /* labor day */
        {5140, 0x63E1D819u, DATE_WORD(DATE_WHICH, WHICH_LAST), 4, 1, 1}, /* last */
        {5130, 0x82DB4D21u, DATE_WORD(DATE_EDGE, 3), 4, 1, 1}, /* late */
        {5120, 0x523AB9A9u, DATE_WORD(DATE_EDGE, 3), 5, 1, 1}, /* later */
        {5111, 0x348BCB2Eu, DATE_WORD(DATE_PART, 5), 9, 1, 1}, /* lunchtime */
        {5106, 0xDDA2EC8Bu, DATE_WORD(DATE_MONTH_SHORT, 3), 3, 1, 1}, /* mar */
        {5095, 0x8C7A87BFu, DATE_WORD(DATE_MONTH_SHORT, 3), 4, 1, 1}, /* mar. */
        {5085, 0xEE89E0F0u, DATE_WORD(DATE_MONTH_DOUBTFUL, 3), 5, 1, 1}, /* march */
        {5076, 0xF79B383Cu, 0, 5, 0, 2}, /* mardi */
        {5067, 0x173421F5u, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(-47)), 10, 2, 1}, /* mardi gras */
        {5063, 0xC8874486u, 0, 6, 0, 5}, /* martin */
        {5056, 0xAA5C6DCDu, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(1, 3, 1, 0)), 25, 5, 1}, /* martin luther king 's day */
        {5067, 0x2200D417u, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(1, 3, 1, 0)), 22, 4, 1}, /* martin luther king day */
        {5075, 0x2D35606Bu, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(1, 3, 1, 0)), 26, 5, 1}, /* martin luther king jr. day */
        {5087, 0xEE6CB271u, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(1, 3, 1, 0)), 24, 4, 1}, /* martin luther king's day */
        {5120, 0xD5394D5Au, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(1, 3, 1, 0)), 23, 4, 1}, /* martin luther kings day */
        {5129, 0xBA9A5713u, 0, 6, 0, 2}, /* maundy */
        {5121, 0xEE69CF79u, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(-3)), 15, 2, 1}, /* maundy thursday */
        {5122, 0xD6A2E186u, DATE_WORD(DATE_MONTH_DOUBTFUL, 5), 3, 1, 2}, /* may */
        {5111, 0x5A13B420u, DATE_WORD(DATE_HOLIDAY, 5 << 8 | 1), 7, 2, 1}, /* may day */
        {5104, 0xCDAB2220u, DATE_WORD(DATE_ZONE, ZONE_AT(-360, 0)), 3, 1, 1}, /* mdt */
        {5093, 0x83262573u, 0, 8, 0, 2}, /* memorial */
        {5087, 0x408FC043u, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(5, 5, 1, 0)), 12, 2, 1}, /* memorial day */
        {5085, 0xC38F3BE5u, DATE_WORD(DATE_EDGE, 2), 3, 1, 1}, /* mid */
        {5074, 0xD9626C9Du, DATE_WORD(DATE_CLOCK, 12), 6, 1, 1}, /* midday */
        {5066, 0x05BA6B01u, DATE_WORD(DATE_CLOCK, 0), 8, 1, 1}, /* midnight */
        {5060, 0xEC963835u, 0, 3, 0, 2}, /* mlk */
        {5056, 0x348CD75Du, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(1, 3, 1, 0)), 7, 2, 1}, /* mlk day */
        {5049, 0xE99E8241u, DATE_WORD(DATE_WEEKDAY_SHORT, 1), 3, 1, 1}, /* mon */
        {5038, 0x338754BDu, DATE_WORD(DATE_WEEKDAY_SHORT, 1), 4, 1, 1}, /* mon. */
        {5028, 0x4CFA1739u, DATE_WORD(DATE_WEEKDAY, 1), 6, 1, 1}, /* monday */
        {5020, 0x77B2A97Eu, DATE_WORD(DATE_WEEKDAYS, 1), 7, 1, 1}, /* mondays */
        {5013, 0xD67A0605u, DATE_WORD(DATE_UNIT, 3), 5, 1, 1}, /* month */
        {5004, 0x18182BC2u, DATE_WORD(DATE_UNITS, 3), 6, 1, 1}, /* months */
        {4996, 0x7C3F812Fu, DATE_WORD(DATE_PART, 1), 7, 1, 1}, /* morning */
        {4989, 0xF3F8A3D4u, DATE_WORD(DATE_PART, DATE_PART_PLURAL | 1), 8, 1, 1}, /* mornings */
        {4983, 0x50A0A7E6u, 0, 9, 0, 2}, /* mothering */
        {4978, 0xC6FE45A4u, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(-21)), 16, 2, 1}, /* mothering sunday */
        {4980, 0xE480654Eu, DATE_WORD(DATE_ZONE, ZONE_AT(180, 0)), 3, 1, 1}, /* msk */
        {4969, 0xCF80443Fu, DATE_WORD(DATE_ZONE, ZONE_AT(-420, 0)), 3, 1, 1}, /* mst */
        {4958, 0xB7EB26C3u, DATE_WORD(DATE_ZONE, ZONE_AT(-420, 0)), 4, 1, 1}, /* mst. */
        {4948, 0x572E0FE4u, DATE_WORD(DATE_ZONE, ZONE_AT(-420, 1)), 2, 1, 1}, /* mt */
        {4936, 0x28999611u, 0, 3, 0, 4}, /* new */
        {4928, 0x9693D164u, DATE_WORD(DATE_HOLIDAY, 1 << 8 | 1), 15, 4, 1}, /* new year 's day */
        {4929, 0x4C40AEACu, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 31), 15, 4, 1}, /* new year 's eve */
        {4930, 0xCC273A16u, DATE_WORD(DATE_HOLIDAY, 1 << 8 | 1), 14, 3, 1}, /* new year's day */
        {4930, 0xAB661EAEu, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 31), 14, 3, 1}, /* new year's eve */
        {4930, 0x99B43951u, DATE_WORD(DATE_HOLIDAY, 1 << 8 | 1), 13, 3, 1}, /* new years day */
        {4929, 0x9BF59E99u, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 31), 13, 3, 1}, /* new years eve */
        {4928, 0x5CB68DE8u, DATE_WORD(DATE_WHICH, WHICH_NEXT), 4, 1, 1}, /* next */
        {4918, 0xE6DE9F61u, DATE_WORD(DATE_PART, 4), 5, 1, 1}, /* night */
        {4909, 0x82746956u, DATE_WORD(DATE_PART, DATE_PART_PLURAL | 4), 6, 1, 1}, /* nights */
        {4901, 0x97688A86u, DATE_WORD(DATE_DECADE, 9), 8, 1, 1}, /* nineties */
        {4896, 0x88AB4733u, DATE_WORD(DATE_CLOCK, 12), 4, 1, 1}, /* noon */
        {4886, 0x27B19964u, DATE_WORD(DATE_MONTH_SHORT, 11), 3, 1, 1}, /* nov */
        {4875, 0xC6944F7Eu, DATE_WORD(DATE_MONTH_SHORT, 11), 4, 1, 1}, /* nov. */
        {4865, 0x4794261Fu, DATE_WORD(DATE_MONTH, 11), 8, 1, 1}, /* november */
        {4859, 0x8F7DD941u, DATE_WORD(DATE_ZONE, ZONE_AT(780, 0)), 4, 1, 1}, /* nzdt */
        {4849, 0x7D4E5EB6u, DATE_WORD(DATE_ZONE, ZONE_AT(720, 0)), 4, 1, 1}, /* nzst */
        {4839, 0xAF475C49u, DATE_WORD(DATE_MONTH_SHORT, 10), 3, 1, 1}, /* oct */
        {4828, 0x54567625u, DATE_WORD(DATE_MONTH_SHORT, 10), 4, 1, 1}, /* oct. */
        {4818, 0xBC493C67u, DATE_WORD(DATE_MONTH, 10), 7, 1, 1}, /* october */
        {4811, 0xCE34E117u, DATE_WORD(DATE_EDGE, 1), 7, 1, 1}, /* opening */
        {4804, 0x1ED19037u, DATE_WORD(DATE_OVERNIGHT, 4), 9, 1, 1}, /* overnight */
        {4799, 0x72D3A31Au, DATE_WORD(DATE_HALF, 12), 3, 1, 1}, /* p.m */
        {4788, 0xF729EADCu, DATE_WORD(DATE_HALF, 12), 4, 1, 1}, /* p.m. */
        {4778, 0x894CBDEDu, 0, 4, 0, 2}, /* palm */
        {4768, 0x0B2D4109u, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(-7)), 11, 2, 1}, /* palm sunday */
        {4765, 0x3005B038u, 0, 7, 0, 2}, /* pancake */
        {4768, 0x6D12624Au, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(-47)), 11, 2, 1}, /* pancake day */
        {4765, 0x827A7E1Du, DATE_WORD(DATE_WHICH, WHICH_PAST), 4, 1, 1}, /* past */
        {4755, 0xEE0313D9u, 0, 8, 0, 3}, /* patriots */
        {4749, 0xF41C20BEu, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(4, 3, 1, 0)), 14, 3, 1}, /* patriots ' day */
        {4749, 0x9F682AF9u, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(4, 3, 1, 0)), 12, 2, 1}, /* patriots day */
        {4747, 0xACD878DAu, 0, 9, 0, 2}, /* patriots' */
        {4742, 0x72738F0Cu, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(4, 3, 1, 0)), 13, 2, 1}, /* patriots' day */
        {4741, 0x574DACBFu, DATE_WORD(DATE_ZONE, ZONE_AT(-420, 0)), 3, 1, 1}, /* pdt */
        {4730, 0x0046A843u, DATE_WORD(DATE_ZONE, ZONE_AT(-420, 0)), 4, 1, 1}, /* pdt. */
        {4720, 0x44BAE972u, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(49)), 9, 1, 1}, /* pentecost */
        {4715, 0x653C79A8u, DATE_WORD(DATE_ZONE, ZONE_AT(300, 0)), 3, 1, 1}, /* pkt */
        {4704, 0x444E45A6u, DATE_WORD(DATE_HALF, 12), 2, 1, 1}, /* pm */
        {4692, 0xDE23ECF2u, DATE_WORD(DATE_WHICH, WHICH_BEFORE), 9, 1, 1}, /* preceding */
        {4688, 0xA6213424u, 0, 10, 0, 3}, /* presidents */
        {4684, 0x38F7E49Fu, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(2, 3, 1, 0)), 16, 3, 1}, /* presidents ' day */
        {4686, 0x155A281Eu, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(2, 3, 1, 0)), 14, 2, 1}, /* presidents day */
        {4686, 0x8944E0B9u, 0, 11, 0, 2}, /* presidents' */
        {4683, 0xF0604019u, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(2, 3, 1, 0)), 15, 2, 1}, /* presidents' day */
        {4684, 0xF45BE528u, DATE_WORD(DATE_WHICH, WHICH_BEFORE), 8, 1, 1}, /* previous */
        {4678, 0x55788AA0u, DATE_WORD(DATE_ZONE, ZONE_AT(-480, 0)), 3, 1, 1}, /* pst */
        {4667, 0x1AC21D8Au, DATE_WORD(DATE_ZONE, ZONE_AT(-480, 0)), 4, 1, 1}, /* pst. */
        {4657, 0x5D4E6D01u, DATE_WORD(DATE_ZONE, ZONE_AT(-480, 1)), 2, 1, 1}, /* pt */
        {4645, 0xF40C425Cu, 0, 1, 0, 2}, /* q */
        {4632, 0x6D043D55u, DATE_WORD(DATE_QUARTER, 1), 3, 2, 1}, /* q 1 */
        {4621, 0x7BBCB4CEu, DATE_WORD(DATE_QUARTER, 2), 3, 2, 1}, /* q 2 */
        {4610, 0x721326D3u, DATE_WORD(DATE_QUARTER, 3), 3, 2, 1}, /* q 3 */
        {4599, 0x2E6C4EA4u, DATE_WORD(DATE_QUARTER, 4), 3, 2, 1}, /* q 4 */
        {4592, 0x59C2CAE7u, DATE_WORD(DATE_UNIT, 7), 7, 1, 1}, /* quarter */
        {4585, 0xE1A4E6FCu, DATE_WORD(DATE_UNITS, 7), 8, 1, 1}, /* quarters */
        {4579, 0x8545AE6Au, 0, 11, 0, 2}, /* remembrance */
        {4576, 0x506840D8u, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(11, 2, 7, 0)), 18, 2, 1}, /* remembrance sunday */
        {4580, 0x65251DEAu, 0, 5, 0, 4}, /* saint */
        {4571, 0x10CA61CEu, DATE_WORD(DATE_HOLIDAY, 3 << 8 | 17), 20, 4, 1}, /* saint patrick 's day */
        {4577, 0xC2184D18u, DATE_WORD(DATE_HOLIDAY, 3 << 8 | 17), 19, 3, 1}, /* saint patrick's day */
        {4582, 0x5F425A11u, DATE_WORD(DATE_HOLIDAY, 3 << 8 | 17), 18, 3, 1}, /* saint patricks day */
        {4586, 0xCD0C4A3Bu, DATE_WORD(DATE_WHICH, WHICH_SAME), 4, 1, 1}, /* same */
        {4576, 0xBFF430DEu, DATE_WORD(DATE_ZONE, ZONE_AT(120, 0)), 4, 1, 1}, /* sast */
        {4566, 0xD61C92D7u, DATE_WORD(DATE_WEEKDAY_SHORT, 6), 3, 1, 1}, /* sat */
        {4555, 0x07FB5DFBu, DATE_WORD(DATE_WEEKDAY_SHORT, 6), 4, 1, 1}, /* sat. */
        {4545, 0x121CF816u, DATE_WORD(DATE_WEEKDAY, 6), 8, 1, 1}, /* saturday */
        {4539, 0xE89B06FFu, DATE_WORD(DATE_WEEKDAYS, 6), 9, 1, 1}, /* saturdays */
        {4534, 0xCA270D4Fu, DATE_WORD(DATE_MONTH_SHORT, 9), 3, 1, 1}, /* sep */
        {4523, 0x9C7A0FB3u, DATE_WORD(DATE_MONTH_SHORT, 9), 4, 1, 1}, /* sep. */
        {4513, 0x7679D3E1u, DATE_WORD(DATE_MONTH_SHORT, 9), 4, 1, 1}, /* sept */
        {4503, 0x50C86EDDu, DATE_WORD(DATE_MONTH_SHORT, 9), 5, 1, 1}, /* sept. */
        {4494, 0x0F8A5260u, DATE_WORD(DATE_MONTH, 9), 9, 1, 1}, /* september */
        {4489, 0xF579BFF9u, DATE_WORD(DATE_DECADE, 7), 9, 1, 1}, /* seventies */
        {4484, 0xBC6D9E60u, 0, 6, 0, 2}, /* shrove */
        {4476, 0x3FF68C85u, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(-47)), 14, 2, 1}, /* shrove tuesday */
        {4476, 0x23E64588u, DATE_WORD(DATE_DECADE, 6), 7, 1, 1}, /* sixties */
        {4469, 0x63F1336Cu, DATE_WORD(DATE_SEASON, 0), 6, 1, 1}, /* spring */
        {4464, 0x4B522242u, 0, 2, 0, 4}, /* st */
        {4452, 0xDBF2BEE9u, DATE_WORD(DATE_HOLIDAY, 11 << 8 | 30), 16, 4, 1}, /* st andrew 's day */
        {4454, 0xA805DBE1u, DATE_WORD(DATE_HOLIDAY, 11 << 8 | 30), 15, 3, 1}, /* st andrew's day */
        {4455, 0x40970B46u, DATE_WORD(DATE_HOLIDAY, 11 << 8 | 30), 14, 3, 1}, /* st andrews day */
        {4455, 0x128B5CF2u, DATE_WORD(DATE_HOLIDAY, 3 << 8 | 1), 15, 4, 1}, /* st david 's day */
        {4456, 0x5F003FDCu, DATE_WORD(DATE_HOLIDAY, 3 << 8 | 1), 14, 3, 1}, /* st david's day */
        {4456, 0xA242B055u, DATE_WORD(DATE_HOLIDAY, 3 << 8 | 1), 13, 3, 1}, /* st davids day */
        {4455, 0x7F3D4415u, DATE_WORD(DATE_HOLIDAY, 4 << 8 | 23), 16, 4, 1}, /* st george 's day */
        {4464, 0xC2E474EDu, DATE_WORD(DATE_HOLIDAY, 4 << 8 | 23), 15, 3, 1}, /* st george's day */
        {4465, 0x46CB2A02u, DATE_WORD(DATE_HOLIDAY, 4 << 8 | 23), 14, 3, 1}, /* st georges day */
        {4465, 0xA7E1C886u, DATE_WORD(DATE_HOLIDAY, 3 << 8 | 17), 17, 4, 1}, /* st patrick 's day */
        {4468, 0x999EC780u, DATE_WORD(DATE_HOLIDAY, 3 << 8 | 17), 16, 3, 1}, /* st patrick's day */
        {4470, 0xDED643AFu, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 26), 17, 4, 1}, /* st stephen 's day */
        {4473, 0x0BAE2533u, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 26), 16, 3, 1}, /* st stephen's day */
        {4475, 0x1D934948u, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 26), 15, 3, 1}, /* st stephens day */
        {4480, 0xFE4C3004u, 0, 3, 0, 4}, /* st. */
        {4469, 0x5E33C93Bu, DATE_WORD(DATE_HOLIDAY, 4 << 8 | 23), 17, 4, 1}, /* st. george 's day */
        {4472, 0x4925372Bu, DATE_WORD(DATE_HOLIDAY, 4 << 8 | 23), 16, 3, 1}, /* st. george's day */
        {4474, 0x3DF19244u, DATE_WORD(DATE_HOLIDAY, 4 << 8 | 23), 15, 3, 1}, /* st. georges day */
        {4475, 0xDE41B5ACu, DATE_WORD(DATE_HOLIDAY, 3 << 8 | 17), 18, 4, 1}, /* st. patrick 's day */
        {4479, 0xDFA65CB6u, DATE_WORD(DATE_HOLIDAY, 3 << 8 | 17), 17, 3, 1}, /* st. patrick's day */
        {4482, 0x652B04DFu, DATE_WORD(DATE_EDGE, 1), 5, 1, 1}, /* start */
        {4473, 0xFCE32734u, DATE_WORD(DATE_SEASON, 1), 6, 1, 1}, /* summer */
        {4465, 0xE04E3F61u, DATE_WORD(DATE_WEEKDAY_SHORT, 7), 3, 1, 1}, /* sun */
        {4454, 0x6A2DA95Du, DATE_WORD(DATE_WEEKDAY_SHORT, 7), 4, 1, 1}, /* sun. */
        {4448, 0xA429A0D9u, DATE_WORD(DATE_WEEKDAY, 7), 6, 1, 1}, /* sunday */
        {4440, 0x1787EB9Eu, DATE_WORD(DATE_WEEKDAYS, 7), 7, 1, 1}, /* sundays */
        {4433, 0x3E40650Au, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(11, 4, 4, 0)), 12, 1, 2}, /* thanksgiving */
        {4431, 0xBE82E9DCu, DATE_WORD(DATE_HOLIDAY, FEAST_WEEKDAY(11, 4, 4, 0)), 16, 2, 1}, /* thanksgiving day */
        {4433, 0xCB18332Cu, DATE_WORD(DATE_WHICH, WHICH_THAT), 4, 1, 1}, /* that */
        {4423, 0x95C670A9u, DATE_WORD(DATE_DECADE, 3), 8, 1, 1}, /* thirties */
        {4417, 0xDA2BD281u, DATE_WORD(DATE_WHICH, WHICH_THIS), 4, 1, 1}, /* this */
        {4407, 0xA40E98ECu, DATE_WORD(DATE_WEEKDAY_SHORT, 4), 3, 1, 1}, /* thu */
        {4396, 0x04FA7966u, DATE_WORD(DATE_WEEKDAY_SHORT, 4), 4, 1, 1}, /* thu. */
        {4386, 0xE0FA40BAu, DATE_WORD(DATE_WEEKDAY_SHORT, 4), 4, 1, 1}, /* thur */
        {4376, 0xBDF3A8FCu, DATE_WORD(DATE_WEEKDAY_SHORT, 4), 5, 1, 1}, /* thur. */
        {4367, 0xF2F3FC6Bu, DATE_WORD(DATE_WEEKDAY_SHORT, 4), 5, 1, 1}, /* thurs */
        {4358, 0xBB16209Fu, DATE_WORD(DATE_WEEKDAY_SHORT, 4), 6, 1, 1}, /* thurs. */
        {4350, 0x121EE9B7u, DATE_WORD(DATE_WEEKDAY, 4), 8, 1, 1}, /* thursday */
        {4352, 0x4AA9FF8Cu, DATE_WORD(DATE_WEEKDAYS, 4), 9, 1, 1}, /* thursdays */
        {4347, 0x23B4E08Du, DATE_WORD(DATE_DAY, 101), 4, 1, 1}, /* tmrw */
        {4337, 0x420372BEu, DATE_WORD(DATE_DAY, 100), 5, 1, 1}, /* today */
        {4328, 0xAC3C2A26u, DATE_WORD(DATE_DAY, 101), 8, 1, 1}, /* tomorrow */
        {4322, 0x396EFB6Au, DATE_WORD(DATE_TONIGHT, 0), 7, 1, 1}, /* tonight */
        {4315, 0x5C676F02u, DATE_WORD(DATE_TONIGHT, 0), 6, 1, 1}, /* tonite */
        {4307, 0x96E0A6ECu, 0, 7, 0, 2}, /* trinity */
        {4300, 0xAB99D3BAu, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(56)), 14, 2, 1}, /* trinity sunday */
        {4300, 0x9828C985u, DATE_WORD(DATE_WEEKDAY_SHORT, 2), 3, 1, 1}, /* tue */
        {4289, 0x33357831u, DATE_WORD(DATE_WEEKDAY_SHORT, 2), 4, 1, 1}, /* tue. */
        {4279, 0x7E35EE42u, DATE_WORD(DATE_WEEKDAY_SHORT, 2), 4, 1, 1}, /* tues */
        {4269, 0x1AE65404u, DATE_WORD(DATE_WEEKDAY_SHORT, 2), 5, 1, 1}, /* tues. */
        {4260, 0x26285D10u, DATE_WORD(DATE_WEEKDAY, 2), 7, 1, 1}, /* tuesday */
        {4253, 0x748B02D9u, DATE_WORD(DATE_WEEKDAYS, 2), 8, 1, 1}, /* tuesdays */
        {4256, 0x0E5B38BCu, DATE_WORD(DATE_DECADE, 2), 8, 1, 1}, /* twenties */
        {4250, 0x5E0E4D03u, DATE_WORD(DATE_WHICH, WHICH_COMING), 8, 1, 1}, /* upcoming */
        {4244, 0x3D93DA9Du, DATE_WORD(DATE_ZONE, ZONE_AT(0, 0)), 3, 1, 1}, /* utc */
        {4233, 0xA2C147C9u, DATE_WORD(DATE_ZONE, ZONE_AT(0, 0)), 4, 1, 1}, /* utc. */
        {4223, 0xFE660A05u, 0, 9, 0, 3}, /* valentine */
        {4218, 0xFEC8EB97u, DATE_WORD(DATE_HOLIDAY, 2 << 8 | 14), 16, 3, 1}, /* valentine 's day */
        {4220, 0x8DD21A8Du, DATE_WORD(DATE_HOLIDAY, 2 << 8 | 14), 13, 2, 1}, /* valentine day */
        {4219, 0x87F30AAFu, 0, 11, 0, 2}, /* valentine's */
        {4216, 0x4F7C31C7u, DATE_WORD(DATE_HOLIDAY, 2 << 8 | 14), 15, 2, 1}, /* valentine's day */
        {4217, 0xF0A277C2u, 0, 10, 0, 2}, /* valentines */
        {4224, 0x8EAFE4A4u, DATE_WORD(DATE_HOLIDAY, 2 << 8 | 14), 14, 2, 1}, /* valentines day */
        {4224, 0x6759F225u, 0, 8, 0, 3}, /* veterans */
        {4218, 0x33915F7Au, DATE_WORD(DATE_HOLIDAY, 11 << 8 | 11), 14, 3, 1}, /* veterans ' day */
        {4218, 0xBF9C0C6Du, DATE_WORD(DATE_HOLIDAY, 11 << 8 | 11), 12, 2, 1}, /* veterans day */
        {4216, 0xB497F926u, 0, 9, 0, 2}, /* veterans' */
        {4211, 0xA4C4EE80u, DATE_WORD(DATE_HOLIDAY, 11 << 8 | 11), 13, 2, 1}, /* veterans' day */
        {4210, 0xFA2BFE6Bu, 0, 8, 0, 2}, /* waitangi */
        {4204, 0xCDF0F8CBu, DATE_WORD(DATE_HOLIDAY, 2 << 8 | 6), 12, 2, 1}, /* waitangi day */
        {4202, 0x11D9BFB7u, DATE_WORD(DATE_WEEKDAY_SHORT, 3), 3, 1, 1}, /* wed */
        {4191, 0xB2C89DDBu, DATE_WORD(DATE_WEEKDAY_SHORT, 3), 4, 1, 1}, /* wed. */
        {4181, 0xC39645D7u, DATE_WORD(DATE_WEEKDAY, 3), 9, 1, 1}, /* wednesday */
        {4176, 0x898FA12Cu, DATE_WORD(DATE_WEEKDAYS, 3), 10, 1, 1}, /* wednesdays */
        {4172, 0xDDC8E18Cu, DATE_WORD(DATE_WEEKDAY_SHORT, 3), 4, 1, 1}, /* weds */
        {4162, 0xC53B3206u, DATE_WORD(DATE_WEEKDAY_SHORT, 3), 5, 1, 1}, /* weds. */
        {4153, 0xD5C6965Du, DATE_WORD(DATE_UNIT, 2), 4, 1, 1}, /* week */
        {4143, 0x9AD1BB62u, DATE_WORD(DATE_UNIT, 8), 7, 1, 1}, /* weekend */
        {4136, 0xC9297BC3u, DATE_WORD(DATE_UNITS, 8), 8, 1, 1}, /* weekends */
        {4130, 0xB59E6A6Au, DATE_WORD(DATE_UNITS, 2), 5, 1, 1}, /* weeks */
        {4121, 0x955992A7u, 0, 4, 0, 2}, /* whit */
        {4111, 0x7C738C53u, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(50)), 11, 2, 1}, /* whit monday */
        {4108, 0x52CCF333u, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(49)), 11, 2, 1}, /* whit sunday */
        {4105, 0x2D7FD6DFu, DATE_WORD(DATE_HOLIDAY, FEAST_EASTER(49)), 7, 1, 1}, /* whitsun */
        {4098, 0x17F7DE3Du, DATE_WORD(DATE_ZONE, ZONE_AT(420, 0)), 3, 1, 1}, /* wib */
        {4087, 0xC4BB620Cu, DATE_WORD(DATE_SEASON, 3), 6, 1, 1}, /* winter */
        {4079, 0x37A3E893u, 0, 5, 0, 3}, /* world */
        {4080, 0x08B344DCu, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 1), 14, 3, 1}, /* world aids day */
        {4080, 0xB41ECCFAu, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 25), 4, 1, 2}, /* xmas */
        {4070, 0xFF78ACECu, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 25), 8, 2, 1}, /* xmas day */
        {4064, 0x5B7DC7A4u, DATE_WORD(DATE_HOLIDAY, 12 << 8 | 24), 8, 2, 1}, /* xmas eve */
        {4058, 0xAE7F4D1Cu, DATE_WORD(DATE_UNIT, 4), 4, 1, 1}, /* year */
        {4048, 0x2166E5BDu, DATE_WORD(DATE_UNITS, 4), 5, 1, 1}, /* years */
        {4039, 0x63FE3327u, DATE_WORD(DATE_DAY, 99), 9, 1, 1}, /* yesterday */
    },
    {
        "4th\000\0004th of july\000\000a.m\000\000a.m.\000\000acst\000\000aedt\000\000aest\000\000afternoon\000\000afternoons\000\000akdt\000\000akst\000\000am\000\000anzac\000\000anzac day\000\000apr\000\000apr.\000\000april\000",
        "april fool 's day\000\000april fool's day\000\000april fools ' day\000\000april fools day\000\000april fools' day\000\000armistice\000\000armistice day\000\000ascension\000",
        "ascension day\000\000ash\000\000ash wednesday\000\000aug\000\000aug.\000\000august\000\000australia\000\000australia day\000\000autumn\000\000awst\000\000bastille\000\000bastille day\000",
        "beginning\000\000black\000\000black friday\000\000bonfire\000\000bonfire night\000\000boxing\000\000boxing day\000\000bst\000\000bst.\000\000burns\000\000burns night\000\000canada\000\000canada day\000",
        "cdt\000\000cdt.\000\000centuries\000\000century\000\000cest\000\000cet\000\000cet.\000\000christmas\000\000christmas day\000\000christmas eve\000\000cinco\000\000cinco de mayo\000\000columbus\000",
        "columbus day\000\000coming\000\000corpus\000\000corpus christi day\000\000ct\000\000current\000\000cyber\000\000cyber monday\000\000day\000\000days\000\000dec\000\000dec.\000\000decade\000\000decades\000",
        "december\000\000earlier\000\000early\000\000earth\000\000earth day\000\000easter\000\000easter day\000\000easter monday\000\000easter saturday\000\000easter sunday\000\000edt\000\000edt.\000\000eest\000",
        "eet\000\000eighties\000\000end\000\000epiphany\000\000est\000\000est.\000\000et\000\000evening\000\000evenings\000\000fall\000\000fat\000\000fat tuesday\000\000feb\000\000feb.\000\000february\000\000fifties\000\000final\000",
        "following\000\000forties\000\000fortnight\000\000fourth\000\000fourth of july\000\000fri\000\000fri.\000\000friday\000\000fridays\000\000giving\000\000giving tuesday\000\000gmt\000\000gmt.\000\000good\000",
        "good friday\000\000groundhog\000\000groundhog day\000\000guy\000\000guy fawkes day\000\000guy fawkes night\000\000halloween\000\000hkt\000\000hogmanay\000\000holocaust\000",
        "holocaust memorial day\000\000holy\000\000holy saturday\000\000hst\000\000indigenous\000\000indigenous peoples ' day\000\000indigenous peoples day\000",
        "indigenous peoples' day\000\000international\000\000international women 's day\000\000international women's day\000\000international womens day\000",
        "international workers ' day\000\000international workers day\000\000international workers' day\000\000jan\000\000jan.\000\000january\000\000jst\000\000jul\000\000jul.\000\000july\000",
        "jun\000\000jun.\000\000june\000\000juneteenth\000\000kst\000\000labor\000\000labor day\000\000last\000\000late\000\000later\000\000lunchtime\000\000mar\000\000mar.\000\000march\000\000mardi\000\000mardi gras\000\000martin\000",
        "martin luther king 's day\000\000martin luther king day\000\000martin luther king jr. day\000\000martin luther king's day\000",
        "martin luther kings day\000\000maundy\000\000maundy thursday\000\000may\000\000may day\000\000mdt\000\000memorial\000\000memorial day\000\000mid\000\000midday\000\000midnight\000\000mlk\000",
        "mlk day\000\000mon\000\000mon.\000\000monday\000\000mondays\000\000month\000\000months\000\000morning\000\000mornings\000\000mothering\000\000mothering sunday\000\000msk\000\000mst\000\000mst.\000\000mt\000\000new\000",
        "new year 's day\000\000new year 's eve\000\000new year's day\000\000new year's eve\000\000new years day\000\000new years eve\000\000next\000\000night\000\000nights\000\000nineties\000",
        "noon\000\000nov\000\000nov.\000\000november\000\000nzdt\000\000nzst\000\000oct\000\000oct.\000\000october\000\000opening\000\000overnight\000\000p.m\000\000p.m.\000\000palm\000\000palm sunday\000\000pancake\000",
        "pancake day\000\000past\000\000patriots\000\000patriots ' day\000\000patriots day\000\000patriots'\000\000patriots' day\000\000pdt\000\000pdt.\000\000pentecost\000\000pkt\000\000pm\000\000preceding\000",
        "presidents\000\000presidents ' day\000\000presidents day\000\000presidents'\000\000presidents' day\000\000previous\000\000pst\000\000pst.\000\000pt\000\000q\000\000q 1\000\000q 2\000\000q 3\000\000q 4\000",
        "quarter\000\000quarters\000\000remembrance\000\000remembrance sunday\000\000saint\000\000saint patrick 's day\000\000saint patrick's day\000\000saint patricks day\000\000same\000",
        "sast\000\000sat\000\000sat.\000\000saturday\000\000saturdays\000\000sep\000\000sep.\000\000sept\000\000sept.\000\000september\000\000seventies\000\000shrove\000\000shrove tuesday\000\000sixties\000\000spring\000",
        "st\000\000st andrew 's day\000\000st andrew's day\000\000st andrews day\000\000st david 's day\000\000st david's day\000\000st davids day\000\000st george 's day\000",
        "st george's day\000\000st georges day\000\000st patrick 's day\000\000st patrick's day\000\000st stephen 's day\000\000st stephen's day\000\000st stephens day\000",
        "st.\000\000st. george 's day\000\000st. george's day\000\000st. georges day\000\000st. patrick 's day\000\000st. patrick's day\000\000start\000\000summer\000\000sun\000\000sun.\000",
        "sunday\000\000sundays\000\000thanksgiving\000\000thanksgiving day\000\000that\000\000thirties\000\000this\000\000thu\000\000thu.\000\000thur\000\000thur.\000\000thurs\000\000thurs.\000\000thursday\000",
        "thursdays\000\000tmrw\000\000today\000\000tomorrow\000\000tonight\000\000tonite\000\000trinity\000\000trinity sunday\000\000tue\000\000tue.\000\000tues\000\000tues.\000\000tuesday\000\000tuesdays\000",
        "twenties\000\000upcoming\000\000utc\000\000utc.\000\000valentine\000\000valentine 's day\000\000valentine day\000\000valentine's\000\000valentine's day\000\000valentines\000",
        "valentines day\000\000veterans\000\000veterans ' day\000\000veterans day\000\000veterans'\000\000veterans' day\000\000waitangi\000\000waitangi day\000\000wed\000\000wed.\000\000wednesday\000",
        "wednesdays\000\000weds\000\000weds.\000\000week\000\000weekend\000\000weekends\000\000weeks\000\000whit\000\000whit monday\000\000whit sunday\000\000whitsun\000\000wib\000\000winter\000\000world\000",
        "world aids day\000\000xmas\000\000xmas day\000\000xmas eve\000\000year\000\000years\000\000yesterday\000",
    },
    "",
};

static const uint16_t date_words_slots[] = {
    0, 0, 0, 0, 295, 10, 330, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3, 0, 105, 0, 287, 268, 172,
    0, 161, 42, 246, 0, 0, 244, 82, 179, 0, 0, 0,
    242, 0, 0, 0, 0, 0, 0, 0, 0, 0, 145, 98,
    2, 328, 115, 56, 29, 186, 0, 223, 228, 0, 0, 0,
    168, 0, 0, 199, 21, 0, 0, 182, 237, 0, 0, 0,
    0, 219, 0, 0, 0, 0, 0, 0, 0, 0, 0, 362,
    0, 286, 0, 0, 0, 19, 0, 0, 0, 0, 0, 131,
    148, 0, 45, 86, 0, 156, 0, 1, 221, 0, 0, 173,
    316, 346, 0, 0, 123, 111, 0, 0, 7, 0, 136, 0,
    0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0,
    0, 277, 170, 290, 0, 0, 0, 165, 0, 320, 0, 0,
    0, 0, 55, 367, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 184, 0, 243, 317, 0, 0, 0, 343, 0, 0, 95,
    88, 310, 0, 0, 0, 0, 0, 0, 0, 91, 65, 0,
    0, 0, 152, 300, 0, 245, 314, 0, 333, 189, 232, 236,
    0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 40,
    92, 350, 253, 0, 0, 0, 0, 64, 99, 0, 0, 81,
    259, 305, 234, 0, 368, 106, 265, 122, 301, 0, 0, 0,
    0, 0, 0, 85, 0, 0, 0, 0, 312, 288, 30, 370,
    25, 167, 241, 60, 284, 0, 0, 0, 0, 0, 369, 0,
    315, 0, 0, 153, 129, 250, 0, 334, 155, 0, 0, 0,
    0, 227, 307, 127, 0, 0, 77, 0, 331, 0, 0, 0,
    101, 0, 0, 222, 262, 0, 0, 0, 372, 0, 14, 0,
    0, 162, 0, 0, 0, 0, 347, 0, 247, 0, 0, 0,
    354, 0, 0, 194, 0, 0, 0, 293, 16, 0, 0, 0,
    0, 0, 0, 296, 0, 28, 0, 0, 0, 217, 154, 0,
    0, 0, 0, 75, 113, 294, 0, 6, 0, 0, 198, 270,
    125, 207, 0, 12, 0, 252, 211, 0, 0, 37, 175, 0,
    143, 142, 62, 67, 304, 0, 0, 0, 203, 214, 35, 313,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 238, 181,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 78, 191,
    0, 66, 0, 0, 0, 327, 178, 0, 278, 0, 249, 139,
    355, 0, 0, 0, 90, 0, 0, 0, 0, 0, 0, 0,
    108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    197, 48, 240, 57, 239, 163, 93, 0, 299, 137, 0, 146,
    0, 0, 0, 0, 0, 0, 0, 318, 0, 0, 0, 0,
    0, 373, 0, 0, 0, 0, 0, 0, 0, 0, 0, 341,
    0, 0, 0, 0, 0, 171, 261, 0, 128, 0, 0, 74,
    0, 0, 0, 353, 121, 18, 0, 94, 308, 352, 0, 119,
    0, 0, 0, 0, 0, 157, 0, 0, 209, 0, 260, 84,
    0, 226, 0, 0, 0, 47, 0, 0, 0, 169, 0, 0,
    0, 0, 0, 58, 267, 72, 0, 0, 0, 0, 289, 140,
    0, 192, 337, 87, 356, 33, 0, 0, 366, 0, 147, 0,
    0, 202, 263, 34, 0, 0, 205, 8, 0, 0, 0, 0,
    151, 230, 0, 216, 180, 0, 0, 0, 104, 220, 322, 344,
    0, 0, 0, 0, 0, 0, 0, 133, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5, 59, 264, 365, 0, 126,
    0, 188, 280, 329, 298, 0, 0, 0, 0, 0, 229, 0,
    0, 0, 0, 0, 0, 0, 15, 116, 0, 0, 0, 0,
    38, 0, 150, 50, 251, 357, 0, 0, 274, 276, 0, 120,
    0, 0, 112, 0, 0, 0, 258, 349, 360, 0, 43, 61,
    0, 174, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 134, 0, 348, 311, 0, 0, 118, 0, 23, 212,
    0, 0, 73, 0, 0, 339, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 208, 0, 0, 80, 335, 0, 0,
    248, 0, 0, 0, 255, 0, 0, 361, 0, 0, 0, 0,
    204, 0, 206, 340, 0, 0, 0, 0, 0, 0, 218, 107,
    0, 0, 0, 0, 0, 0, 321, 0, 0, 0, 0, 200,
    0, 0, 0, 0, 0, 160, 0, 0, 0, 0, 0, 0,
    0, 0, 110, 254, 0, 141, 0, 266, 0, 102, 332, 0,
    225, 149, 273, 364, 0, 0, 70, 0, 0, 0, 0, 256,
    0, 281, 0, 0, 325, 0, 0, 0, 0, 0, 89, 0,
    0, 0, 0, 54, 0, 233, 0, 0, 97, 257, 0, 269,
    0, 185, 324, 0, 0, 0, 0, 109, 135, 76, 159, 0,
    235, 0, 0, 117, 0, 0, 26, 176, 0, 0, 0, 0,
    0, 0, 224, 79, 0, 0, 0, 0, 24, 0, 0, 0,
    13, 0, 0, 374, 0, 0, 0, 297, 309, 4, 164, 0,
    0, 0, 0, 213, 302, 363, 0, 0, 0, 190, 0, 0,
    0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 283, 0,
    0, 0, 0, 83, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 187, 0, 0,
    100, 210, 303, 358, 0, 0, 0, 0, 0, 0, 323, 0,
    9, 279, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 36, 177, 345, 31, 158, 215, 0, 71, 291, 0, 0,
    52, 0, 0, 0, 0, 0, 0, 0, 319, 0, 0, 53,
    138, 0, 114, 124, 0, 0, 0, 338, 0, 0, 0, 0,
    0, 0, 306, 0, 0, 0, 0, 0, 39, 46, 371, 0,
    0, 0, 0, 96, 0, 0, 0, 144, 292, 0, 0, 271,
    0, 0, 0, 351, 44, 0, 326, 0, 0, 0, 0, 166,
    0, 130, 193, 342, 359, 0, 0, 0, 0, 32, 336, 0,
    0, 0, 0, 0, 0, 132, 68, 0, 195, 0, 0, 0,
    0, 231, 69, 49, 285, 20, 0, 0, 0, 272, 103, 63,
    201, 183, 196, 282, 0, 22, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 41, 0, 0, 17, 0, 275, 0, 0,
    0, 0, 0, 0,
};

static const uint8_t date_words_filter[] = {
    0, 0, 0, 0, 129, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 4, 0, 8, 1, 2,
    0, 136, 64, 0, 0, 0, 1, 4, 4, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 64,
    64, 2, 4, 128, 2, 128, 0, 1, 2, 0, 0, 0, 128, 0, 0, 64, 64, 0, 0, 5, 0, 0, 0, 0,
    0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 32, 0, 0, 0, 2, 0, 0, 0, 0, 0, 32,
    64, 0, 8, 0, 0, 16, 0, 160, 0, 0, 0, 130, 0, 32, 0, 0, 32, 4, 0, 0, 32, 0, 8, 0,
    0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 96, 0, 0, 0, 0, 64, 0, 2, 0, 0,
    0, 0, 4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 34, 0, 0, 0, 0, 16, 0, 0, 8,
    8, 16, 0, 0, 0, 0, 0, 0, 0, 8, 64, 0, 0, 0, 72, 0, 0, 16, 128, 0, 1, 2, 128, 4,
    0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 8, 0, 0, 0, 0, 64, 8, 0, 0, 2,
    4, 32, 32, 0, 1, 64, 32, 8, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 160, 64, 4, 0,
    129, 0, 65, 4, 0, 0, 0, 0, 0, 0, 32, 0, 32, 0, 0, 16, 128, 4, 0, 4, 64, 0, 0, 0,
    0, 1, 2, 64, 0, 0, 16, 0, 2, 0, 0, 0, 32, 0, 0, 64, 64, 0, 0, 0, 32, 0, 2, 0,
    0, 16, 0, 0, 0, 0, 32, 0, 128, 0, 0, 0, 16, 0, 0, 8, 0, 0, 0, 1, 1, 0, 0, 0,
    0, 0, 0, 4, 0, 128, 0, 0, 0, 16, 128, 0, 0, 0, 0, 128, 65, 0, 0, 32, 0, 0, 128, 64,
    4, 16, 0, 4, 0, 8, 16, 0, 0, 128, 64, 0, 2, 8, 4, 2, 0, 0, 0, 0, 18, 0, 5, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0,
    0, 128, 0, 0, 0, 16, 64, 0, 2, 0, 1, 128, 64, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0,
    16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 8, 4, 2, 8, 4, 8, 0, 64, 16, 0, 16,
    0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
    0, 0, 0, 0, 0, 32, 1, 0, 64, 0, 0, 64, 0, 0, 0, 64, 128, 1, 0, 40, 32, 0, 0, 4,
    0, 0, 0, 0, 0, 16, 0, 0, 4, 0, 8, 16, 0, 16, 0, 0, 0, 128, 0, 0, 0, 1, 0, 0,
    0, 0, 0, 3, 0, 128, 0, 0, 0, 0, 4, 32, 0, 192, 64, 2, 0, 32, 0, 0, 64, 0, 128, 0,
    0, 6, 0, 64, 0, 0, 64, 32, 0, 0, 0, 0, 64, 16, 0, 4, 64, 0, 0, 0, 128, 12, 32, 0,
    0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 192, 0, 1, 0, 64,
    0, 128, 12, 0, 2, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 2, 4, 0, 0, 0, 0,
    1, 0, 64, 2, 128, 64, 0, 0, 33, 0, 0, 2, 0, 0, 8, 0, 0, 0, 48, 128, 0, 0, 4, 8,
    0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 32, 64, 0, 0, 8, 0, 17, 0,
    0, 0, 128, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 2, 2, 0, 0,
    4, 0, 0, 0, 2, 0, 0, 16, 0, 0, 0, 0, 4, 0, 32, 16, 0, 0, 0, 0, 0, 0, 8, 1,
    0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0,
    0, 0, 4, 8, 0, 32, 0, 64, 0, 72, 0, 0, 128, 5, 0, 2, 0, 0, 1, 0, 0, 0, 0, 4,
    0, 64, 0, 0, 16, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 16, 0, 16, 0, 0, 132, 0, 0, 128,
    0, 1, 4, 0, 0, 0, 0, 8, 128, 136, 0, 0, 8, 0, 0, 64, 0, 0, 4, 32, 0, 0, 0, 0,
    0, 0, 8, 2, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 8, 0, 0, 0, 4, 64, 4, 2, 0,
    0, 0, 0, 20, 128, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 4, 0,
    0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
    128, 128, 16, 0, 0, 0, 0, 0, 0, 0, 2, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 128, 2, 0, 1, 8, 64, 0, 80, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 128,
    64, 0, 32, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 5, 0, 0, 0,
    0, 0, 0, 8, 0, 0, 0, 66, 0, 0, 0, 16, 0, 0, 0, 1, 32, 0, 32, 0, 0, 0, 0, 16,
    0, 16, 129, 64, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0, 0, 0, 128, 4, 0, 128, 0, 0, 0,
    0, 128, 64, 2, 4, 4, 0, 0, 0, 40, 64, 8, 4, 64, 4, 0, 0, 16, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4, 0, 0, 128, 0, 128, 0, 0, 0, 0, 0, 0,
};

static const lexicon date_words_words = {date_words_table.entries, date_words_slots, date_words_filter, 1023};

#endif
