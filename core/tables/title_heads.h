/* Made by tools/make_tables.py from core/data/title_heads.txt; do not edit. */
#ifndef DESK_TABLE_TITLE_HEADS_H
#define DESK_TABLE_TITLE_HEADS_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[298];
    char text[29][128], past[8];
} title_heads_table = {
    {
        {4768, 0xA5188E84u, 1, 8, 1, 1}, /* activist */
        {4762, 0x0E8CD7BAu, 1, 5, 1, 1}, /* actor */
        {4753, 0x2D4873C8u, 1, 7, 1, 1}, /* actress */
        {4746, 0x25C0C10Du, 2, 7, 1, 1}, /* admiral */
        {4739, 0x33AEBE09u, 2, 7, 1, 1}, /* adviser */
        {4732, 0x33952623u, 2, 7, 1, 1}, /* advisor */
        {4725, 0xE64D8B0Cu, 1, 4, 1, 1}, /* aide */
        {4715, 0x8FF78295u, 2, 8, 1, 1}, /* alderman */
        {4709, 0x78E35C98u, 2, 10, 1, 1}, /* ambassador */
        {4705, 0xB15FF1F1u, 1, 7, 1, 1}, /* analyst */
        {4698, 0x761C0FF4u, 2, 10, 1, 1}, /* archbishop */
        {4694, 0x0A474554u, 1, 9, 1, 1}, /* architect */
        {4689, 0x22244CDEu, 1, 6, 1, 1}, /* artist */
        {4688, 0x7B16598Cu, 1, 9, 1, 1}, /* astronaut */
        {4683, 0x29C04700u, 1, 7, 1, 1}, /* athlete */
        {4676, 0x6867A4FBu, 1, 8, 1, 2}, /* attorney */
        {4670, 0x6435E4A5u, 2, 16, 2, 1}, /* attorney general */
        {4672, 0x3BBEFB95u, 2, 7, 1, 3}, /* auditor */
        {4665, 0xB816191Eu, 2, 17, 3, 1}, /* auditor - general */
        {4668, 0x7ACCF3B3u, 2, 15, 2, 1}, /* auditor general */
        {4669, 0xD21D4D00u, 2, 15, 1, 1}, /* auditor-general */
        {4670, 0x4F7ABA56u, 1, 6, 1, 1}, /* author */
        {4672, 0x950CACAFu, 1, 11, 1, 1}, /* backbencher */
        {4669, 0x6072E1CCu, 1, 6, 1, 1}, /* banker */
        {4661, 0xBBCDBA5Bu, 1, 9, 1, 1}, /* barrister */
        {4656, 0x4A1C2B03u, 1, 7, 1, 1}, /* batsman */
        {4649, 0x0D280C11u, 1, 11, 1, 1}, /* billionaire */
        {4646, 0x5CE7EA3Bu, 1, 9, 1, 1}, /* biologist */
        {4641, 0x490EA238u, 2, 6, 1, 1}, /* bishop */
        {4633, 0xD18A160Cu, 2, 4, 1, 1}, /* boss */
        {4623, 0x64987496u, 1, 6, 1, 1}, /* bowler */
        {4615, 0x524C9A85u, 1, 5, 1, 1}, /* boxer */
        {4606, 0xB16DB81Cu, 2, 9, 1, 1}, /* brigadier */
        {4601, 0x49681C03u, 1, 11, 1, 1}, /* broadcaster */
        {4608, 0xDCB86EE5u, 1, 11, 1, 1}, /* businessman */
        {4605, 0xCEA2F3C3u, 1, 13, 1, 1}, /* businesswoman */
        {4604, 0x2E1E2DB0u, 1, 10, 1, 1}, /* campaigner */
        {4600, 0x7812E25Au, 1, 9, 1, 1}, /* candidate */
        {4595, 0x55D722EBu, 2, 7, 1, 1}, /* captain */
        {4588, 0xF54F2B69u, 1, 8, 1, 1}, /* cardinal */
        {4582, 0x0F7EF78Eu, 2, 3, 1, 1}, /* ceo */
        {4571, 0x0F76A8C9u, 2, 3, 1, 1}, /* cfo */
        {4560, 0x5CB49D8Au, 2, 5, 1, 1}, /* chair */
        {4551, 0x332A21C6u, 2, 8, 1, 1}, /* chairman */
        {4545, 0x1C217D57u, 2, 11, 1, 1}, /* chairperson */
        {4542, 0x1FC91F8Cu, 2, 10, 1, 1}, /* chairwoman */
        {4544, 0xC2750568u, 2, 10, 1, 1}, /* chancellor */
        {4540, 0xA4430275u, 1, 4, 1, 1}, /* chef */
        {4530, 0xD18A3A92u, 2, 5, 1, 3}, /* chief */
        {4521, 0x2542B2B3u, 2, 15, 2, 1}, /* chief constable */
        {4522, 0xE9640FBFu, 2, 15, 2, 1}, /* chief economist */
        {4523, 0x68FD7848u, 2, 15, 2, 1}, /* chief executive */
        {4524, 0xBA2865F6u, 2, 23, 3, 1}, /* chief executive officer */
        {4533, 0xE4D7A38Fu, 2, 23, 3, 1}, /* chief financial officer */
        {4544, 0x2E460851u, 2, 15, 2, 1}, /* chief inspector */
        {4545, 0x7A06AE85u, 2, 13, 2, 1}, /* chief justice */
        {4544, 0x160CA56Fu, 2, 21, 3, 1}, /* chief medical officer */
        {4551, 0x6B4E4561u, 2, 14, 2, 1}, /* chief minister */
        {4551, 0x05382390u, 2, 16, 2, 1}, /* chief negotiator */
        {4553, 0xCFCA0EE9u, 2, 15, 3, 1}, /* chief of police */
        {4554, 0xB05110F3u, 2, 14, 3, 1}, /* chief of staff */
        {4560, 0x0A283D0Bu, 2, 23, 3, 1}, /* chief operating officer */
        {4569, 0x43687D08u, 2, 15, 2, 1}, /* chief scientist */
        {4570, 0xB63FDE0Eu, 2, 10, 2, 1}, /* chief whip */
        {4566, 0x6229A407u, 0, 2, 0, 3}, /* co */
        {4554, 0xCFBE0B25u, 2, 12, 3, 1}, /* co - founder */
        {4552, 0x0AB55E51u, 2, 5, 1, 1}, /* coach */
        {4543, 0x4A05E792u, 2, 9, 1, 1}, /* cofounder */
        {4538, 0xE57D1C55u, 2, 7, 1, 1}, /* colonel */
        {4531, 0x6EDC255Du, 1, 9, 1, 1}, /* columnist */
        {4526, 0x508D2C95u, 1, 8, 1, 1}, /* comedian */
        {4528, 0x0EF77B05u, 2, 9, 1, 1}, /* commander */
        {4523, 0xAFB669AAu, 1, 11, 1, 1}, /* commentator */
        {4520, 0x7FDDE4E7u, 2, 12, 1, 1}, /* commissioner */
        {4518, 0x8A35B313u, 1, 8, 1, 1}, /* composer */
        {4512, 0x499D44A6u, 2, 11, 1, 1}, /* comptroller */
        {4509, 0x63FF93ADu, 2, 11, 1, 1}, /* congressman */
        {4506, 0xFA3F253Eu, 2, 14, 1, 1}, /* congressperson */
        {4506, 0x9401AE9Bu, 2, 13, 1, 1}, /* congresswoman */
        {4505, 0xB0D0736Cu, 2, 9, 1, 1}, /* constable */
        {4500, 0xC0DA3118u, 1, 10, 1, 1}, /* consultant */
        {4496, 0x4E7E4ABDu, 2, 7, 1, 1}, /* coroner */
        {4489, 0xD660DA59u, 1, 13, 1, 1}, /* correspondent */
        {4488, 0x9EA36A5Du, 2, 10, 1, 1}, /* councillor */
        {4484, 0x0D61C6C8u, 2, 10, 1, 1}, /* councilman */
        {4480, 0x9BE4F711u, 2, 9, 1, 1}, /* councilor */
        {4475, 0x4B5514E6u, 2, 12, 1, 1}, /* councilwoman */
        {4473, 0x1A4679A5u, 2, 7, 1, 1}, /* curator */
        {4466, 0xC441A122u, 1, 7, 1, 1}, /* cyclist */
        {4459, 0xAFDF21B5u, 2, 4, 1, 1}, /* dean */
        {4449, 0x83BFFAFAu, 1, 8, 1, 1}, /* defender */
        {4443, 0x9ADE0CEAu, 1, 6, 1, 3}, /* deputy */
        {4448, 0xE7BEC186u, 2, 21, 3, 1}, /* deputy prime minister */
        {4455, 0xD4F19184u, 1, 8, 1, 1}, /* designer */
        {4449, 0x9D1E2DB0u, 2, 9, 1, 1}, /* detective */
        {4444, 0xFC038921u, 2, 8, 1, 3}, /* director */
        {4438, 0x6717D7BAu, 2, 18, 3, 1}, /* director - general */
        {4442, 0x65C9D13Fu, 2, 16, 2, 1}, /* director general */
        {4444, 0xBF46AAAFu, 0, 8, 0, 2}, /* district */
        {4438, 0xC8F71829u, 2, 17, 2, 1}, /* district attorney */
        {4448, 0xA1F02512u, 1, 6, 1, 1}, /* doctor */
        {4440, 0xE55419DFu, 1, 6, 1, 1}, /* driver */
        {4432, 0x6C0BD458u, 1, 9, 1, 1}, /* economist */
        {4427, 0x5C0D8278u, 2, 6, 1, 5}, /* editor */
        {4419, 0x9395D3B4u, 2, 19, 5, 1}, /* editor - in - chief */
        {4424, 0xBCC51ECEu, 2, 15, 3, 1}, /* editor in chief */
        {4425, 0x27883DD8u, 2, 4, 1, 1}, /* emir */
        {4415, 0x068353ABu, 2, 7, 1, 1}, /* emperor */
        {4408, 0x9C3DD718u, 1, 8, 1, 1}, /* engineer */
        {4402, 0x0EF6F85Eu, 1, 12, 1, 1}, /* entrepreneur */
        {4400, 0xF1D3ACA8u, 2, 5, 1, 1}, /* envoy */
        {4400, 0xC929EE7Du, 1, 14, 1, 1}, /* epidemiologist */
        {4400, 0x562A13B1u, 0, 9, 0, 2}, /* executive */
        {4395, 0xE50C69A5u, 2, 18, 2, 1}, /* executive director */
        {4399, 0x9CB5A3F1u, 1, 6, 1, 1}, /* expert */
        {4391, 0x808E8652u, 1, 6, 1, 1}, /* farmer */
        {4383, 0xB2EA63DBu, 0, 4, 0, 3}, /* film */
        {4373, 0x0D39CE54u, 1, 12, 3, 1}, /* film - maker */
        {4371, 0x65D22F41u, 1, 9, 1, 1}, /* filmmaker */
        {4366, 0x8EAB16D9u, 0, 4, 0, 2}, /* fire */
        {4356, 0xC1468EF0u, 2, 10, 2, 1}, /* fire chief */
        {4352, 0x2F4CF9CEu, 1, 11, 1, 1}, /* firefighter */
        {4352, 0x4881D841u, 0, 5, 0, 2}, /* first */
        {4343, 0x80BD9444u, 2, 14, 2, 1}, /* first minister */
        {4343, 0x128B9544u, 1, 9, 1, 1}, /* fisherman */
        {4338, 0xF8F7974Fu, 1, 10, 1, 1}, /* footballer */
        {4334, 0x52D19DF3u, 0, 7, 0, 2}, /* foreign */
        {4327, 0x8FECA553u, 2, 17, 2, 1}, /* foreign secretary */
        {4330, 0xAFD3AAB4u, 2, 7, 1, 1}, /* founder */
        {4323, 0x24B9216Bu, 1, 7, 1, 2}, /* general */
        {4316, 0x155D883Bu, 2, 17, 2, 1}, /* general secretary */
        {4319, 0x1BDF153Cu, 1, 9, 1, 1}, /* geologist */
        {4320, 0x6D7ED6E8u, 1, 10, 1, 1}, /* goalkeeper */
        {4316, 0xF0B8B54Bu, 2, 8, 1, 3}, /* governor */
        {4310, 0x983D0789u, 1, 16, 3, 1}, /* governor - elect */
        {4312, 0x7D8CF518u, 2, 18, 3, 1}, /* governor - general */
        {4316, 0x66450635u, 2, 16, 2, 1}, /* governor general */
        {4318, 0x66BF73F9u, 2, 12, 1, 1}, /* harbormaster */
        {4316, 0x6597A0BEu, 2, 13, 1, 1}, /* harbourmaster */
        {4315, 0x32694BC3u, 0, 4, 0, 2}, /* head */
        {4305, 0x94056807u, 2, 10, 2, 1}, /* head coach */
        {4304, 0xA3830B8Bu, 2, 12, 2, 1}, /* head teacher */
        {4302, 0x9304904Fu, 2, 11, 1, 1}, /* headteacher */
        {4299, 0x3DDDB9FDu, 0, 4, 0, 2}, /* high */
        {4289, 0x5A22250Fu, 2, 17, 2, 1}, /* high commissioner */
        {4292, 0xE187550Cu, 1, 9, 1, 1}, /* historian */
        {4287, 0xD2C8C28Eu, 0, 4, 0, 2}, /* home */
        {4277, 0xD0B84508u, 2, 14, 2, 1}, /* home secretary */
        {4277, 0xC4DA0CC9u, 1, 4, 1, 1}, /* imam */
        {4267, 0x2960586Eu, 2, 9, 1, 2}, /* inspector */
        {4262, 0xF2ED858Au, 2, 17, 2, 1}, /* inspector general */
        {4272, 0xC1C436E5u, 1, 8, 1, 1}, /* investor */
        {4266, 0xDCB20DF6u, 1, 6, 1, 1}, /* jockey */
        {4258, 0x63392B6Cu, 1, 10, 1, 1}, /* journalist */
        {4254, 0xAAE2E5A4u, 2, 5, 1, 1}, /* judge */
        {4245, 0xB414BFE2u, 1, 7, 1, 1}, /* justice */
        {4238, 0xDA13E3D6u, 2, 4, 1, 1}, /* king */
        {4228, 0x0F34B5F1u, 2, 8, 1, 1}, /* lawmaker */
        {4222, 0xD2D74D01u, 1, 6, 1, 1}, /* lawyer */
        {4214, 0xB0D588E4u, 2, 6, 1, 4}, /* leader */
        {4206, 0xE295D1DCu, 2, 24, 4, 1}, /* leader of the opposition */
        {4216, 0x4D1E66F5u, 2, 10, 1, 1}, /* legislator */
        {4212, 0xF8D9F974u, 2, 10, 1, 1}, /* lieutenant */
        {4208, 0xF43250FAu, 0, 4, 0, 2}, /* lord */
        {4198, 0xEB472086u, 2, 10, 2, 1}, /* lord mayor */
        {4194, 0x49B88C9Au, 2, 10, 1, 1}, /* magistrate */
        {4190, 0x473EC6E2u, 1, 5, 1, 1}, /* major */
        {4181, 0x4DAC5CB2u, 0, 8, 0, 2}, /* majority */
        {4175, 0x085CF18Bu, 2, 15, 2, 1}, /* majority leader */
        {4176, 0x3B1787CCu, 2, 7, 1, 1}, /* manager */
        {4169, 0xEC9750E1u, 0, 8, 0, 2}, /* managing */
        {4163, 0x9960C9D5u, 2, 17, 2, 1}, /* managing director */
        {4166, 0xF049963Bu, 2, 5, 1, 3}, /* mayor */
        {4157, 0x19B009D9u, 1, 13, 3, 1}, /* mayor - elect */
        {4160, 0xD7AD7075u, 2, 3, 1, 1}, /* mep */
        {4149, 0x19988DBCu, 1, 13, 1, 1}, /* meteorologist */
        {4148, 0x01BEAEDCu, 1, 10, 1, 1}, /* midfielder */
        {4144, 0x02E19F9Eu, 2, 8, 1, 1}, /* minister */
        {4138, 0xC7D6DBAEu, 0, 8, 0, 2}, /* minority */
        {4132, 0xEBDB0C3Fu, 2, 15, 2, 1}, /* minority leader */
        {4133, 0x6A6F7805u, 2, 7, 1, 1}, /* monarch */
        {4126, 0x532E0998u, 2, 2, 1, 1}, /* mp */
        {4114, 0xCB803DF3u, 2, 3, 1, 1}, /* msp */
        {4103, 0xFD469734u, 1, 8, 1, 1}, /* musician */
        {4097, 0x3DEFE8D7u, 0, 8, 0, 3}, /* national */
        {4112, 0x0FE49B5Du, 2, 25, 3, 1}, /* national security adviser */
        {4123, 0xFECDDF57u, 2, 25, 3, 1}, /* national security advisor */
        {4134, 0x7A30A879u, 2, 10, 1, 1}, /* negotiator */
        {4130, 0xC1E3C1BCu, 1, 7, 1, 1}, /* nominee */
        {4123, 0xD748F21Bu, 1, 8, 1, 1}, /* novelist */
        {4117, 0xF79F39AAu, 1, 5, 1, 1}, /* nurse */
        {4108, 0xC1AF3779u, 1, 7, 1, 1}, /* officer */
        {4101, 0x251C43E0u, 1, 8, 1, 1}, /* official */
        {4095, 0xDB6C2EB3u, 2, 9, 1, 1}, /* ombudsman */
        {4096, 0x9DB482F5u, 0, 10, 0, 2}, /* opposition */
        {4092, 0x64CB7AD6u, 2, 17, 2, 1}, /* opposition leader */
        {4095, 0x8DF0DC41u, 1, 9, 1, 1}, /* organiser */
        {4090, 0x66DE6F1Au, 1, 9, 1, 1}, /* organizer */
        {4085, 0xF5674CD4u, 2, 5, 1, 1}, /* owner */
        {4076, 0x4BE99CC7u, 1, 9, 1, 1}, /* paramedic */
        {4071, 0x5E3DAD97u, 0, 5, 0, 2}, /* party */
        {4062, 0x6D34BB98u, 2, 12, 2, 1}, /* party leader */
        {4060, 0x5B637D4Cu, 1, 6, 1, 1}, /* pastor */
        {4052, 0x490AA90Au, 1, 12, 1, 1}, /* photographer */
        {4050, 0x968E32D3u, 1, 9, 1, 1}, /* physicist */
        {4048, 0x10066AE1u, 1, 5, 1, 1}, /* pilot */
        {4039, 0x2C99C300u, 1, 6, 1, 1}, /* player */
        {4031, 0x8DC3DB51u, 1, 4, 1, 1}, /* poet */
        {4021, 0xE2C119FBu, 0, 6, 0, 2}, /* police */
        {4013, 0xE38998AEu, 2, 12, 2, 1}, /* police chief */
        {4011, 0xEFEB6E07u, 1, 10, 1, 1}, /* politician */
        {4007, 0x88DFA9EFu, 2, 4, 1, 1}, /* pope */
        {3997, 0xB6D3C3B9u, 1, 8, 1, 1}, /* preacher */
        {3991, 0x8909AA1Fu, 2, 7, 1, 1}, /* premier */
        {3984, 0x4D37469Bu, 1, 9, 1, 1}, /* presenter */
        {3979, 0xA1E421BFu, 2, 9, 1, 3}, /* president */
        {3974, 0x1599E955u, 2, 17, 3, 1}, /* president - elect */
        {3977, 0x01FCF9B4u, 0, 5, 0, 2}, /* press */
        {3968, 0x91D78D1Eu, 2, 15, 2, 1}, /* press secretary */
        {3969, 0xA5D9615Au, 1, 6, 1, 1}, /* priest */
        {3961, 0xF73E1580u, 0, 5, 0, 2}, /* prime */
        {3952, 0x579328D3u, 2, 14, 2, 1}, /* prime minister */
        {3952, 0x06588C28u, 2, 6, 1, 1}, /* prince */
        {3944, 0x58EAD7B6u, 2, 8, 1, 1}, /* princess */
        {3938, 0xCFA1BA29u, 1, 9, 1, 1}, /* principal */
        {3933, 0x50E83827u, 1, 8, 1, 1}, /* producer */
        {3927, 0x624BCC1Au, 2, 9, 1, 1}, /* professor */
        {3922, 0x60AE40A9u, 2, 10, 1, 1}, /* prosecutor */
        {3918, 0xAA15E710u, 2, 7, 1, 1}, /* provost */
        {3911, 0xCC909380u, 0, 6, 0, 2}, /* public */
        {3904, 0xF457DC6Eu, 2, 17, 2, 1}, /* public prosecutor */
        {3907, 0x0FB740C9u, 2, 5, 1, 1}, /* queen */
        {3898, 0x1652D2D3u, 1, 5, 1, 1}, /* rabbi */
        {3889, 0x8867DFE0u, 1, 6, 1, 1}, /* ranger */
        {3881, 0xDA7F842Bu, 1, 6, 1, 1}, /* rapper */
        {3873, 0xFF9B174Fu, 1, 7, 1, 1}, /* referee */
        {3866, 0xE41D645Cu, 2, 9, 1, 1}, /* registrar */
        {3861, 0xAFF0E768u, 1, 8, 1, 1}, /* reporter */
        {3855, 0x5DCFEE04u, 1, 14, 1, 1}, /* representative */
        {3855, 0x6DF6FA7Bu, 1, 10, 1, 1}, /* researcher */
        {3851, 0x2C81FD61u, 1, 8, 1, 1}, /* resident */
        {3845, 0x8C11D371u, 1, 9, 1, 1}, /* scientist */
        {3840, 0x835AF36Du, 2, 9, 1, 3}, /* secretary */
        {3835, 0x24CB122Bu, 1, 17, 3, 1}, /* secretary - elect */
        {3838, 0x0CDC6A76u, 2, 19, 3, 1}, /* secretary - general */
        {3843, 0x155D883Bu, 2, 17, 2, 1}, /* secretary general */
        {3846, 0x0BF766D1u, 2, 18, 3, 1}, /* secretary of state */
        {3850, 0x11DF28E8u, 2, 17, 1, 1}, /* secretary-general */
        {3853, 0xD3245C0Fu, 1, 12, 1, 1}, /* seismologist */
        {3856, 0x2CE66E51u, 2, 7, 1, 1}, /* senator */
        {3849, 0x5437F562u, 2, 8, 1, 1}, /* sergeant */
        {3843, 0x5C1A961Cu, 2, 7, 1, 1}, /* sheriff */
        {3836, 0x6A3A7F29u, 1, 6, 1, 1}, /* singer */
        {3828, 0x60226939u, 1, 9, 1, 2}, /* solicitor */
        {3823, 0x79743EC7u, 2, 17, 2, 1}, /* solicitor general */
        {3826, 0x6849A642u, 2, 7, 1, 1}, /* speaker */
        {3819, 0xD940D530u, 0, 7, 0, 2}, /* special */
        {3812, 0x3162662Du, 2, 13, 2, 1}, /* special envoy */
        {3811, 0x4C86D040u, 2, 9, 1, 1}, /* spokesman */
        {3806, 0xEE115B41u, 2, 12, 1, 1}, /* spokesperson */
        {3808, 0x03195A8Eu, 2, 11, 1, 1}, /* spokeswoman */
        {3805, 0xDE0BADC6u, 1, 8, 1, 1}, /* sprinter */
        {3799, 0x986FDD07u, 1, 7, 1, 1}, /* striker */
        {3792, 0xE5BE92EEu, 2, 6, 1, 1}, /* sultan */
        {3784, 0xC83D8D8Fu, 2, 14, 1, 1}, /* superintendent */
        {3784, 0x6FD1C80Cu, 0, 7, 0, 2}, /* supreme */
        {3777, 0xD5C1047Du, 2, 14, 2, 1}, /* supreme leader */
        {3777, 0x6C7650A4u, 1, 7, 1, 2}, /* surgeon */
        {3770, 0x18FC0334u, 2, 15, 2, 1}, /* surgeon general */
        {3771, 0x6BE5FD06u, 2, 9, 1, 1}, /* taoiseach */
        {3766, 0x03274595u, 1, 7, 1, 1}, /* teacher */
        {3760, 0x629E8E22u, 1, 7, 1, 1}, /* trainer */
        {3753, 0xD05F0862u, 2, 9, 1, 1}, /* treasurer */
        {3748, 0xDE092DCFu, 2, 7, 1, 1}, /* trustee */
        {3741, 0xFA6FE7D9u, 2, 9, 1, 1}, /* tánaiste */
        {3736, 0xFEDEC5F5u, 1, 6, 1, 1}, /* umpire */
        {3728, 0x89193ACDu, 0, 5, 0, 3}, /* under */
        {3719, 0x00F42DFCu, 2, 17, 3, 1}, /* under - secretary */
        {3722, 0x6DA69E55u, 2, 14, 1, 1}, /* undersecretary */
        {3722, 0xDBDED6F4u, 0, 5, 0, 2}, /* union */
        {3713, 0xF70C1525u, 2, 12, 2, 1}, /* union leader */
        {3711, 0xAF537014u, 1, 7, 1, 1}, /* veteran */
        {3704, 0x75B60E8Eu, 1, 5, 1, 1}, /* vicar */
        {3696, 0xE9A08DD4u, 0, 4, 0, 3}, /* vice */
        {3686, 0x71399470u, 2, 12, 3, 1}, /* vice - chair */
        {3684, 0x3601ED6Cu, 2, 15, 3, 1}, /* vice - chairman */
        {3685, 0x8E359A6Eu, 2, 17, 3, 1}, /* vice - chancellor */
        {3688, 0x27ED7EB3u, 2, 16, 3, 1}, /* vice - president */
        {3690, 0xB6183B13u, 2, 10, 2, 1}, /* vice chair */
        {3686, 0x385DF687u, 2, 13, 2, 1}, /* vice chairman */
        {3685, 0x23F2E211u, 2, 15, 2, 1}, /* vice chancellor */
        {3696, 0x01414510u, 2, 14, 2, 1}, /* vice president */
        {3696, 0x37309921u, 1, 10, 1, 1}, /* virologist */
        {3692, 0xE4E1EAE4u, 2, 6, 1, 1}, /* warden */
        {3684, 0x91598C5Bu, 1, 4, 1, 1}, /* whip */
        {3674, 0xF6BBEF3Eu, 1, 13, 1, 1}, /* whistleblower */
        {3673, 0x8D126F2Cu, 1, 7, 1, 1}, /* witness */
        {3666, 0x84CC956Au, 1, 6, 1, 1}, /* writer */
    },
    {
        "activist\000\000actor\000\000actress\000\000admiral\000\000adviser\000\000advisor\000\000aide\000\000alderman\000\000ambassador\000\000analyst\000\000archbishop\000\000architect\000\000artist\000",
        "astronaut\000\000athlete\000\000attorney\000\000attorney general\000\000auditor\000\000auditor - general\000\000auditor general\000\000auditor-general\000\000author\000",
        "backbencher\000\000banker\000\000barrister\000\000batsman\000\000billionaire\000\000biologist\000\000bishop\000\000boss\000\000bowler\000\000boxer\000\000brigadier\000\000broadcaster\000",
        "businessman\000\000businesswoman\000\000campaigner\000\000candidate\000\000captain\000\000cardinal\000\000ceo\000\000cfo\000\000chair\000\000chairman\000\000chairperson\000\000chairwoman\000",
        "chancellor\000\000chef\000\000chief\000\000chief constable\000\000chief economist\000\000chief executive\000\000chief executive officer\000\000chief financial officer\000",
        "chief inspector\000\000chief justice\000\000chief medical officer\000\000chief minister\000\000chief negotiator\000\000chief of police\000\000chief of staff\000",
        "chief operating officer\000\000chief scientist\000\000chief whip\000\000co\000\000co - founder\000\000coach\000\000cofounder\000\000colonel\000\000columnist\000\000comedian\000",
        "commander\000\000commentator\000\000commissioner\000\000composer\000\000comptroller\000\000congressman\000\000congressperson\000\000congresswoman\000\000constable\000\000consultant\000",
        "coroner\000\000correspondent\000\000councillor\000\000councilman\000\000councilor\000\000councilwoman\000\000curator\000\000cyclist\000\000dean\000\000defender\000\000deputy\000",
        "deputy prime minister\000\000designer\000\000detective\000\000director\000\000director - general\000\000director general\000\000district\000\000district attorney\000",
        "doctor\000\000driver\000\000economist\000\000editor\000\000editor - in - chief\000\000editor in chief\000\000emir\000\000emperor\000\000engineer\000\000entrepreneur\000\000envoy\000",
        "epidemiologist\000\000executive\000\000executive director\000\000expert\000\000farmer\000\000film\000\000film - maker\000\000filmmaker\000\000fire\000\000fire chief\000\000firefighter\000",
        "first\000\000first minister\000\000fisherman\000\000footballer\000\000foreign\000\000foreign secretary\000\000founder\000\000general\000\000general secretary\000\000geologist\000",
        "goalkeeper\000\000governor\000\000governor - elect\000\000governor - general\000\000governor general\000\000harbormaster\000\000harbourmaster\000\000head\000\000head coach\000",
        "head teacher\000\000headteacher\000\000high\000\000high commissioner\000\000historian\000\000home\000\000home secretary\000\000imam\000\000inspector\000\000inspector general\000",
        "investor\000\000jockey\000\000journalist\000\000judge\000\000justice\000\000king\000\000lawmaker\000\000lawyer\000\000leader\000\000leader of the opposition\000\000legislator\000\000lieutenant\000",
        "lord\000\000lord mayor\000\000magistrate\000\000major\000\000majority\000\000majority leader\000\000manager\000\000managing\000\000managing director\000\000mayor\000\000mayor - elect\000",
        "mep\000\000meteorologist\000\000midfielder\000\000minister\000\000minority\000\000minority leader\000\000monarch\000\000mp\000\000msp\000\000musician\000\000national\000",
        "national security adviser\000\000national security advisor\000\000negotiator\000\000nominee\000\000novelist\000\000nurse\000\000officer\000\000official\000\000ombudsman\000",
        "opposition\000\000opposition leader\000\000organiser\000\000organizer\000\000owner\000\000paramedic\000\000party\000\000party leader\000\000pastor\000\000photographer\000\000physicist\000",
        "pilot\000\000player\000\000poet\000\000police\000\000police chief\000\000politician\000\000pope\000\000preacher\000\000premier\000\000presenter\000\000president\000\000president - elect\000\000press\000",
        "press secretary\000\000priest\000\000prime\000\000prime minister\000\000prince\000\000princess\000\000principal\000\000producer\000\000professor\000\000prosecutor\000\000provost\000\000public\000",
        "public prosecutor\000\000queen\000\000rabbi\000\000ranger\000\000rapper\000\000referee\000\000registrar\000\000reporter\000\000representative\000\000researcher\000\000resident\000\000scientist\000",
        "secretary\000\000secretary - elect\000\000secretary - general\000\000secretary general\000\000secretary of state\000\000secretary-general\000\000seismologist\000",
        "senator\000\000sergeant\000\000sheriff\000\000singer\000\000solicitor\000\000solicitor general\000\000speaker\000\000special\000\000special envoy\000\000spokesman\000\000spokesperson\000",
        "spokeswoman\000\000sprinter\000\000striker\000\000sultan\000\000superintendent\000\000supreme\000\000supreme leader\000\000surgeon\000\000surgeon general\000\000taoiseach\000\000teacher\000",
        "trainer\000\000treasurer\000\000trustee\000\000t\303\241naiste\000\000umpire\000\000under\000\000under - secretary\000\000undersecretary\000\000union\000\000union leader\000\000veteran\000\000vicar\000",
        "vice\000\000vice - chair\000\000vice - chairman\000\000vice - chancellor\000\000vice - president\000\000vice chair\000\000vice chairman\000\000vice chancellor\000",
        "vice president\000\000virologist\000\000warden\000\000whip\000\000whistleblower\000\000witness\000\000writer\000",
    },
    "",
};

static const uint16_t title_heads_slots[] = {
    0, 0, 0, 34, 0, 181, 0, 65, 141, 0, 0, 0,
    266, 0, 0, 249, 0, 27, 0, 0, 282, 0, 0, 0,
    0, 0, 227, 0, 33, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 226, 223, 100, 0, 235, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131,
    246, 0, 0, 180, 259, 123, 197, 0, 124, 0, 0, 0,
    52, 0, 0, 0, 0, 0, 0, 143, 0, 55, 0, 0,
    0, 69, 0, 0, 103, 0, 0, 295, 237, 0, 110, 0,
    0, 0, 273, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 150, 231, 285, 0, 0, 0, 0, 175, 0, 0,
    0, 188, 0, 0, 0, 267, 0, 0, 0, 0, 0, 0,
    0, 0, 165, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 71, 31, 0, 9, 0, 166, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 268, 17, 76, 0,
    111, 228, 0, 0, 0, 0, 210, 23, 0, 0, 168, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 139, 0,
    0, 0, 0, 0, 0, 0, 0, 200, 0, 42, 149, 232,
    0, 0, 0, 0, 0, 0, 0, 222, 199, 0, 0, 185,
    0, 0, 0, 0, 0, 0, 13, 0, 0, 171, 0, 0,
    160, 0, 87, 74, 248, 0, 92, 0, 0, 0, 0, 0,
    0, 0, 0, 61, 0, 0, 0, 0, 0, 0, 164, 16,
    0, 0, 0, 0, 21, 159, 0, 0, 0, 0, 270, 263,
    63, 148, 204, 62, 146, 4, 0, 145, 292, 0, 101, 0,
    0, 0, 0, 0, 81, 136, 0, 0, 0, 0, 19, 219,
    0, 96, 89, 293, 0, 281, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 257, 0, 0, 0, 0, 0, 0, 0,
    0, 254, 0, 0, 132, 0, 78, 98, 0, 0, 0, 0,
    125, 0, 0, 0, 0, 0, 0, 134, 203, 0, 0, 0,
    0, 0, 0, 128, 12, 217, 0, 45, 0, 0, 220, 0,
    0, 70, 0, 0, 0, 58, 241, 251, 0, 0, 0, 0,
    47, 0, 298, 130, 286, 0, 0, 57, 0, 0, 0, 0,
    163, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    221, 0, 0, 0, 94, 0, 93, 0, 0, 0, 43, 151,
    14, 169, 0, 265, 0, 0, 0, 0, 0, 271, 0, 201,
    182, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    155, 88, 114, 0, 0, 0, 73, 191, 0, 0, 0, 0,
    37, 95, 0, 0, 218, 90, 0, 0, 0, 0, 0, 0,
    176, 189, 0, 216, 0, 0, 0, 0, 0, 0, 44, 262,
    0, 0, 0, 0, 24, 0, 122, 274, 0, 0, 0, 0,
    284, 172, 0, 0, 107, 174, 0, 0, 161, 0, 0, 102,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 212, 0, 10, 158, 127, 183, 276, 53, 153,
    0, 0, 0, 209, 278, 144, 0, 0, 0, 0, 0, 0,
    239, 0, 0, 211, 0, 5, 0, 0, 30, 0, 64, 0,
    0, 291, 0, 0, 0, 0, 0, 0, 0, 0, 0, 190,
    252, 0, 0, 214, 0, 0, 272, 6, 0, 0, 0, 0,
    0, 225, 0, 244, 0, 258, 0, 0, 0, 0, 0, 0,
    0, 137, 0, 0, 29, 0, 0, 28, 173, 0, 0, 0,
    0, 0, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 67, 116, 250, 118, 279, 22, 0,
    0, 83, 38, 25, 0, 84, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 287, 0,
    0, 0, 0, 0, 0, 48, 245, 0, 104, 0, 0, 240,
    0, 112, 0, 0, 0, 0, 0, 0, 1, 32, 56, 290,
    0, 0, 0, 0, 0, 0, 147, 261, 283, 0, 49, 0,
    0, 8, 0, 0, 0, 0, 0, 79, 215, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 99, 0, 0, 0, 50, 129, 194, 288, 0,
    0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 255, 85, 0, 0, 0, 0, 277, 106, 0,
    0, 247, 0, 205, 233, 0, 196, 0, 0, 120, 0, 0,
    177, 0, 0, 0, 0, 206, 167, 0, 294, 35, 152, 0,
    133, 60, 0, 39, 0, 0, 264, 0, 121, 0, 0, 0,
    280, 162, 195, 0, 0, 0, 91, 0, 0, 0, 0, 0,
    15, 207, 0, 26, 0, 72, 0, 0, 0, 0, 0, 0,
    7, 0, 0, 0, 229, 86, 0, 75, 289, 0, 0, 0,
    109, 0, 198, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 66, 0, 0, 0, 253, 0, 0, 297, 0, 0, 0,
    0, 0, 0, 0, 184, 269, 0, 0, 0, 0, 0, 0,
    0, 0, 296, 0, 0, 119, 260, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 126, 236, 208, 0, 0,
    0, 0, 0, 187, 0, 0, 0, 0, 0, 186, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 238, 40, 0, 0,
    80, 154, 243, 0, 0, 242, 0, 0, 0, 0, 0, 0,
    0, 192, 0, 0, 0, 0, 0, 0, 230, 0, 0, 0,
    0, 0, 0, 0, 0, 135, 0, 142, 46, 0, 41, 54,
    59, 0, 68, 0, 0, 18, 0, 0, 202, 0, 0, 0,
    0, 0, 178, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 108, 0, 77, 179, 0, 0, 113, 0, 20,
    105, 0, 224, 0, 0, 213, 2, 97, 0, 0, 0, 51,
    0, 0, 0, 36, 140, 0, 0, 0, 3, 0, 0, 0,
    170, 0, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0,
    0, 275, 0, 117, 0, 0, 0, 0, 193, 234, 156, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 115, 0, 0, 11, 0, 0, 0, 0, 138, 0, 0,
    0, 0, 0, 0,
};

static const uint8_t title_heads_filter[] = {
    0, 0, 0, 4, 0, 8, 0, 24, 0, 0, 0, 0, 8, 0, 0, 64, 0, 1, 0, 0, 32, 0, 0, 0,
    0, 0, 8, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 64, 0, 64, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 128, 4, 20, 0, 0, 16, 0, 0, 0,
    8, 0, 0, 0, 0, 0, 0, 16, 0, 2, 0, 0, 0, 128, 0, 0, 8, 0, 0, 16, 128, 0, 1, 0,
    0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 130, 0, 8, 0, 0, 0, 0, 64, 0, 0,
    0, 8, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4, 8, 0, 8, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 4, 0,
    128, 8, 0, 0, 0, 0, 128, 16, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0,
    0, 0, 0, 0, 0, 0, 0, 4, 0, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 128, 0, 0, 2,
    0, 0, 0, 0, 0, 0, 2, 0, 0, 128, 0, 0, 32, 0, 4, 8, 1, 0, 16, 0, 0, 0, 0, 0,
    0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 128, 8, 0, 0, 0, 0, 64, 64, 0, 0, 0, 0, 8, 16,
    68, 0, 4, 1, 128, 2, 0, 4, 1, 0, 32, 0, 0, 0, 0, 0, 72, 0, 0, 0, 0, 0, 48, 0,
    0, 130, 64, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0,
    0, 8, 0, 0, 1, 0, 128, 8, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 128, 4, 0, 0, 0,
    0, 0, 0, 16, 1, 1, 0, 1, 0, 0, 32, 0, 0, 8, 0, 0, 0, 10, 4, 0, 0, 0, 0, 0,
    64, 0, 16, 2, 2, 0, 0, 1, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    128, 0, 0, 0, 64, 0, 128, 0, 0, 0, 132, 1, 8, 0, 0, 64, 0, 0, 0, 0, 0, 1, 0, 4,
    4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 129, 0, 0, 0, 0, 160, 0, 0, 0, 0, 0,
    18, 0, 0, 0, 1, 32, 0, 0, 0, 0, 0, 0, 65, 0, 0, 32, 0, 0, 0, 0, 0, 0, 66, 0,
    0, 0, 0, 0, 8, 0, 2, 64, 0, 0, 0, 0, 128, 16, 0, 0, 2, 1, 0, 0, 128, 0, 0, 128,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 33, 0, 68, 0, 128, 96, 0,
    0, 0, 0, 128, 1, 2, 0, 0, 0, 0, 0, 0, 4, 0, 0, 128, 0, 2, 0, 0, 64, 0, 32, 0,
    0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 4, 0, 0, 16, 0, 0, 8, 2, 0, 0, 0, 0,
    0, 64, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 4, 0, 0, 132, 0, 0, 0, 0,
    0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 16, 0, 1, 8, 4, 0,
    0, 64, 8, 32, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0,
    0, 0, 0, 0, 0, 32, 1, 0, 4, 0, 0, 8, 0, 64, 0, 0, 0, 0, 0, 0, 32, 12, 0, 2,
    0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 64, 0, 0, 16, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 66, 32, 0, 0, 0,
    0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 1, 0, 0, 0, 0, 16, 32, 0,
    0, 1, 0, 17, 0, 0, 8, 0, 0, 16, 0, 0, 1, 0, 0, 0, 0, 1, 4, 0, 128, 64, 0, 0,
    8, 64, 0, 4, 0, 0, 128, 0, 64, 0, 0, 0, 64, 20, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0,
    2, 0, 0, 4, 0, 1, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 32, 16, 0, 48, 0, 0, 0, 0,
    16, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 8, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 0, 129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 136, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 128, 0, 16, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 32, 128, 0, 0, 40, 16, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0,
    0, 64, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 32, 1, 0, 1, 128,
    1, 0, 4, 0, 0, 2, 0, 0, 8, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1, 0, 8, 64, 0, 0, 4, 0, 8, 16, 0, 4, 0, 0, 32, 9, 0, 0, 0, 0, 128,
    0, 0, 0, 66, 0, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0,
    0, 128, 0, 32, 0, 0, 0, 0, 18, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 16, 0, 0, 8, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
};

static const lexicon title_heads_words = {title_heads_table.entries, title_heads_slots, title_heads_filter, 1023};

#endif
