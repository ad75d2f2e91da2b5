/* Made by tools/make_tables.py from core/data/story_nicknames.txt; do not edit. */
#ifndef DESK_TABLE_STORY_NICKNAMES_H
#define DESK_TABLE_STORY_NICKNAMES_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[382];
    char text[46][128], past[8];
} story_nicknames_table = {
    {
        {6112, 0xCD30A693u, 1, 4, 1, 1}, /* abby */
        {6109, 0x6FC1AE1Cu, 1, 7, 1, 1}, /* abigail */
        {6109, 0x3F24EFC0u, 1, 2, 1, 1}, /* al */
        {6106, 0xEF9A7BA7u, 1, 4, 1, 1}, /* alan */
        {6100, 0xFAA51A54u, 1, 4, 1, 1}, /* alec */
        {6099, 0xCCCF7F83u, 1, 9, 1, 1}, /* alejandro */
        {6103, 0xF8D00924u, 1, 9, 1, 1}, /* aleksandr */
        {6107, 0xE5A4F945u, 1, 4, 1, 1}, /* alex */
        {6112, 0x3E355551u, 1, 9, 1, 1}, /* alexander */
        {6116, 0x53605767u, 1, 9, 1, 1}, /* alexandra */
        {6120, 0x4F60511Bu, 1, 9, 1, 1}, /* alexandre */
        {6124, 0xC7A2C503u, 1, 5, 1, 1}, /* allan */
        {6119, 0xC79837A7u, 1, 5, 1, 1}, /* allen */
        {6114, 0xCFCBE613u, 1, 4, 1, 1}, /* alun */
        {6108, 0x03038BFFu, 1, 6, 1, 1}, /* amanda */
        {6106, 0x1429CA85u, 1, 3, 1, 1}, /* ana */
        {6099, 0x39A21E9Bu, 1, 5, 1, 1}, /* andre */
        {6096, 0xB436C38Eu, 1, 6, 1, 1}, /* andrea */
        {6094, 0xAC36B6F6u, 1, 6, 1, 1}, /* andrei */
        {6092, 0xA236A738u, 1, 6, 1, 1}, /* andres */
        {6090, 0xA636AD84u, 1, 6, 1, 1}, /* andrew */
        {6088, 0xBDBDC50Du, 1, 4, 1, 1}, /* andy */
        {6084, 0x1529CC18u, 1, 3, 1, 1}, /* ann */
        {6077, 0xC9CCE27Bu, 1, 4, 1, 1}, /* anna */
        {6071, 0xCDCCE8C7u, 1, 4, 1, 1}, /* anne */
        {6065, 0x9B7421F2u, 1, 5, 1, 1}, /* annie */
        {6060, 0x62B1701Eu, 1, 7, 1, 1}, /* anthony */
        {6064, 0x025371CFu, 1, 5, 1, 1}, /* anton */
        {6062, 0x2AAE9807u, 1, 7, 1, 1}, /* antonio */
        {6062, 0x5F5C0182u, 1, 6, 1, 1}, /* antony */
        {6061, 0x2F6F198Au, 1, 3, 1, 1}, /* art */
        {6056, 0xB1826F61u, 1, 6, 1, 1}, /* arthur */
        {6054, 0x5ADA83E8u, 1, 4, 1, 1}, /* barb */
        {6051, 0xF685E88Eu, 1, 7, 1, 1}, /* barbara */
        {6051, 0xC2EBD7FDu, 1, 5, 1, 1}, /* becca */
        {6049, 0xCAD85CDDu, 1, 5, 1, 1}, /* becky */
        {6048, 0x5AAE56AAu, 1, 3, 1, 1}, /* ben */
        {6045, 0xC0644CC5u, 1, 8, 1, 1}, /* benjamin */
        {6047, 0x7563A3AFu, 1, 5, 1, 1}, /* benny */
        {6046, 0xF79DE04Du, 1, 7, 1, 1}, /* bernard */
        {6046, 0x81023022u, 1, 6, 1, 1}, /* bernie */
        {6045, 0x8E7BA0A6u, 1, 4, 1, 1}, /* bert */
        {6041, 0xA681D69Cu, 1, 4, 1, 1}, /* beth */
        {6040, 0xFB4728D3u, 1, 5, 1, 1}, /* betty */
        {6048, 0xBB4ECF1Cu, 1, 4, 1, 1}, /* bill */
        {6045, 0x42107BFFu, 1, 5, 1, 1}, /* billy */
        {6043, 0x86C6A0D4u, 1, 3, 1, 1}, /* bob */
        {6038, 0xAE7B6521u, 1, 5, 1, 1}, /* bobby */
        {6035, 0x902765F7u, 1, 4, 1, 1}, /* carl */
        {6032, 0x34C306E1u, 1, 6, 1, 1}, /* carlos */
        {6031, 0x67088F12u, 1, 5, 1, 1}, /* carol */
        {6030, 0x91C8D4F4u, 1, 8, 1, 1}, /* carolina */
        {6048, 0x8DC8CEA8u, 1, 8, 1, 1}, /* caroline */
        {6050, 0xA41325FFu, 1, 6, 1, 1}, /* carrie */
        {6050, 0x2AFD1BCCu, 1, 8, 1, 1}, /* catalina */
        {6053, 0x8E23C49Cu, 1, 9, 1, 1}, /* catherine */
        {6057, 0x53A4DA8Cu, 1, 5, 1, 1}, /* cathy */
        {6057, 0xAA4BDB13u, 1, 7, 1, 1}, /* charles */
        {6057, 0xD056A441u, 1, 7, 1, 1}, /* charlie */
        {6064, 0xD59947BCu, 1, 5, 1, 1}, /* chris */
        {6066, 0x2DB1F4BBu, 1, 8, 1, 1}, /* chrissie */
        {6069, 0x847AF1E2u, 1, 9, 1, 1}, /* christina */
        {6073, 0x807AEB96u, 1, 9, 1, 1}, /* christine */
        {6077, 0x1B407CB5u, 1, 9, 1, 1}, /* christoph */
        {6083, 0x548DA426u, 1, 11, 1, 1}, /* christopher */
        {6096, 0x609EB7B7u, 1, 5, 1, 1}, /* chuck */
        {6094, 0x618B7C41u, 1, 5, 1, 1}, /* cliff */
        {6093, 0x883A29C4u, 1, 8, 1, 1}, /* clifford */
        {6095, 0xA8977A4Cu, 1, 9, 1, 1}, /* cristobal */
        {6101, 0xED4F3028u, 1, 3, 1, 1}, /* dan */
        {6096, 0x1B0F622Au, 1, 6, 1, 1}, /* daniel */
        {6094, 0xF0085011u, 1, 5, 1, 1}, /* danny */
        {6091, 0xD06CC5DFu, 1, 4, 1, 1}, /* dave */
        {6096, 0xC13B2452u, 1, 5, 1, 1}, /* davey */
        {6092, 0xB645A05Du, 1, 5, 1, 1}, /* david */
        {6088, 0xE46CE55Bu, 1, 4, 1, 1}, /* davy */
        {6083, 0xC1597840u, 1, 3, 1, 1}, /* deb */
        {6079, 0x10C65788u, 1, 6, 1, 1}, /* debbie */
        {6078, 0x6F632DD4u, 1, 7, 1, 1}, /* deborah */
        {6078, 0x6E5E5475u, 1, 5, 1, 1}, /* debra */
        {6076, 0x6537D094u, 1, 4, 1, 1}, /* dick */
        {6073, 0xED68C80Eu, 1, 3, 1, 1}, /* don */
        {6080, 0x23C48325u, 1, 6, 1, 1}, /* donald */
        {6078, 0x5938491Bu, 1, 5, 1, 1}, /* donny */
        {6075, 0x099BB43Eu, 1, 7, 1, 1}, /* dorothy */
        {6075, 0xD3689F20u, 1, 3, 1, 1}, /* dot */
        {6071, 0x517F6F9Fu, 1, 5, 1, 1}, /* dotty */
        {6069, 0x34B52DBCu, 1, 4, 1, 1}, /* doug */
        {6066, 0x7B115110u, 1, 7, 1, 1}, /* douglas */
        {6066, 0xA896816Fu, 1, 4, 1, 1}, /* drew */
        {6062, 0x371A55CCu, 1, 2, 1, 1}, /* ed */
        {6064, 0xCB8C2252u, 1, 5, 1, 1}, /* eddie */
        {6061, 0xE1FBED6Du, 1, 7, 1, 1}, /* eduardo */
        {6060, 0x03ACAC56u, 1, 6, 1, 1}, /* edward */
        {6058, 0x0A513D35u, 1, 7, 1, 1}, /* eleanor */
        {6058, 0xD62DE4D2u, 1, 5, 1, 1}, /* elena */
        {6056, 0x8CC3B5A2u, 1, 9, 1, 1}, /* elisabeth */
        {6060, 0x0EF088A2u, 1, 5, 1, 1}, /* eliza */
        {6060, 0x3E69CC7Bu, 1, 9, 1, 1}, /* elizabeth */
        {6064, 0xD3706C8Bu, 1, 5, 1, 1}, /* ellen */
        {6060, 0xCC524C72u, 1, 5, 1, 1}, /* ellie */
        {6058, 0x478D07ADu, 1, 6, 1, 1}, /* enrico */
        {6055, 0x766024C4u, 1, 7, 1, 1}, /* enrique */
        {6053, 0x7E5C2A3Bu, 1, 7, 1, 1}, /* esteban */
        {6052, 0x78D9C5CAu, 1, 6, 1, 1}, /* eugene */
        {6050, 0xE4A18D7Eu, 1, 6, 1, 1}, /* evonne */
        {6048, 0xEE71BD8Cu, 1, 8, 1, 1}, /* federico */
        {6064, 0x7651A094u, 1, 6, 1, 1}, /* felipe */
        {6062, 0x92AAE97Au, 1, 4, 1, 1}, /* fran */
        {6059, 0xF43D63CBu, 1, 7, 1, 1}, /* frances */
        {6059, 0xC4FB5735u, 1, 9, 1, 1}, /* francesco */
        {6061, 0xEC1F421Fu, 1, 7, 1, 1}, /* francis */
        {6061, 0xD2799A41u, 1, 9, 1, 1}, /* francisco */
        {6063, 0xFA7C2894u, 1, 8, 1, 1}, /* francois */
        {6064, 0xF40CE5C3u, 1, 5, 1, 1}, /* frank */
        {6064, 0xA311C921u, 1, 7, 1, 1}, /* frankie */
        {6064, 0x98B3ED48u, 1, 4, 1, 1}, /* fred */
        {6063, 0xB9DB0636u, 1, 7, 1, 1}, /* freddie */
        {6065, 0xBC2B3407u, 1, 6, 1, 1}, /* freddy */
        {6066, 0x3A562BE8u, 1, 9, 1, 1}, /* frederick */
        {6070, 0x227D95EBu, 1, 9, 1, 1}, /* friedrich */
        {6074, 0x7E04C550u, 1, 4, 1, 1}, /* gene */
        {6080, 0x1AACA83Eu, 1, 5, 1, 1}, /* geoff */
        {6078, 0x4BD20F9Eu, 1, 8, 1, 1}, /* geoffrey */
        {6079, 0x2BCAD815u, 1, 5, 1, 1}, /* georg */
        {6076, 0x6052B850u, 1, 6, 1, 1}, /* george */
        {6074, 0xC537DF19u, 1, 7, 1, 1}, /* georges */
        {6073, 0xD7561083u, 1, 7, 1, 1}, /* georgie */
        {6072, 0xC3A879D0u, 1, 6, 1, 1}, /* gerald */
        {6070, 0x6EFC8F00u, 1, 5, 1, 1}, /* gerry */
        {6080, 0x1E7590F4u, 1, 5, 1, 1}, /* ginny */
        {6079, 0x6A4DE245u, 1, 7, 1, 1}, /* giorgio */
        {6078, 0xBFCFFD06u, 1, 8, 1, 1}, /* giovanni */
        {6076, 0xDCCD929Bu, 1, 8, 1, 1}, /* giuseppe */
        {6076, 0xCC904294u, 1, 4, 1, 1}, /* greg */
        {6073, 0xA10D65A9u, 1, 6, 1, 1}, /* gregor */
        {6072, 0x58174670u, 1, 7, 1, 1}, /* gregory */
        {6072, 0x37F7DDD4u, 1, 7, 1, 1}, /* grigory */
        {6080, 0x1D5CD82Bu, 1, 9, 1, 1}, /* guillermo */
        {6082, 0xEABF0B2Au, 1, 3, 1, 1}, /* hal */
        {6077, 0xD3BA46BDu, 1, 4, 1, 1}, /* hank */
        {6072, 0x7BC8E81Fu, 1, 6, 1, 1}, /* hannah */
        {6068, 0xDDBA9D95u, 1, 6, 1, 1}, /* harold */
        {6066, 0xC85DBE6Du, 1, 5, 1, 1}, /* harry */
        {6062, 0xF887AFDBu, 1, 8, 1, 1}, /* heinrich */
        {6061, 0x70B6B9EDu, 1, 5, 1, 1}, /* helen */
        {6057, 0xFBA61764u, 1, 6, 1, 1}, /* helena */
        {6064, 0x7CBBD725u, 1, 5, 1, 1}, /* henri */
        {6060, 0x8CBBF055u, 1, 5, 1, 1}, /* henry */
        {6056, 0x6C8EAF41u, 1, 4, 1, 1}, /* hugh */
        {6050, 0x6D8EB0D4u, 1, 4, 1, 1}, /* hugo */
        {6044, 0xF18D7963u, 1, 3, 1, 1}, /* huw */
        {6037, 0x2B0CEBD3u, 1, 6, 1, 1}, /* isabel */
        {6038, 0x975C6B01u, 1, 4, 1, 1}, /* ivan */
        {6032, 0x2E53CC9Au, 1, 4, 1, 1}, /* jack */
        {6026, 0xFEF17984u, 1, 6, 1, 1}, /* jackie */
        {6048, 0x02C9B8F8u, 1, 10, 1, 1}, /* jacqueline */
        {6054, 0x071626F6u, 1, 6, 1, 1}, /* jacqui */
        {6056, 0x7A44FE21u, 1, 5, 1, 1}, /* jaime */
        {6052, 0xB00B1BEBu, 1, 5, 1, 1}, /* james */
        {6048, 0xB5ED1049u, 1, 5, 1, 1}, /* jamie */
        {6044, 0xE1EDCE0Eu, 1, 3, 1, 1}, /* jan */
        {6037, 0x567787FFu, 1, 4, 1, 1}, /* jean */
        {6031, 0x5C82CA64u, 1, 4, 1, 1}, /* jeff */
        {6028, 0xE6BE3974u, 1, 7, 1, 1}, /* jeffrey */
        {6032, 0xC1E30E52u, 1, 3, 1, 1}, /* jen */
        {6029, 0x9E2811D0u, 1, 8, 1, 1}, /* jennifer */
        {6031, 0x5860CC77u, 1, 5, 1, 1}, /* jenny */
        {6030, 0x59A31956u, 1, 4, 1, 1}, /* jess */
        {6027, 0x055B0931u, 1, 7, 1, 1}, /* jessica */
        {6027, 0x256B8B58u, 1, 6, 1, 1}, /* jessie */
        {6026, 0xE0D8B1C3u, 1, 3, 1, 1}, /* jim */
        {6020, 0x5DE94369u, 1, 5, 1, 1}, /* jimmy */
        {6016, 0x623F6A56u, 1, 2, 1, 1}, /* jo */
        {6016, 0x562AD174u, 1, 6, 1, 1}, /* joanna */
        {6014, 0x522ACB28u, 1, 6, 1, 1}, /* joanne */
        {6012, 0xE80F658Eu, 1, 4, 1, 1}, /* joao */
        {6006, 0xDCD42E49u, 1, 3, 1, 1}, /* joe */
        {6001, 0xD204B590u, 1, 4, 1, 1}, /* joey */
        {5997, 0x43DEFC49u, 1, 6, 1, 1}, /* johann */
        {5993, 0xE720AD1Cu, 1, 4, 1, 1}, /* john */
        {5987, 0x3EF2D59Du, 1, 6, 1, 1}, /* johnny */
        {5983, 0xE1D43628u, 1, 3, 1, 1}, /* jon */
        {5976, 0xD2700DFCu, 1, 8, 1, 1}, /* jonathan */
        {5984, 0xD24D7BBAu, 1, 8, 1, 1}, /* jonathon */
        {5986, 0xAB73C611u, 1, 5, 1, 1}, /* jonny */
        {5985, 0x3170B31Cu, 1, 5, 1, 1}, /* jorge */
        {5982, 0xF1E255AEu, 1, 4, 1, 1}, /* jose */
        {5978, 0x8F4D09D8u, 1, 5, 1, 1}, /* josef */
        {5975, 0x4A7C6056u, 1, 6, 1, 1}, /* joseph */
        {5973, 0xEEE250F5u, 1, 4, 1, 1}, /* josh */
        {5969, 0xD7309D33u, 1, 6, 1, 1}, /* joshua */
        {5967, 0xA948598Fu, 1, 4, 1, 1}, /* juan */
        {5968, 0x090AF793u, 1, 6, 1, 1}, /* judith */
        {5966, 0x9A5090B7u, 1, 4, 1, 1}, /* judy */
        {5962, 0x478E53AFu, 1, 4, 1, 1}, /* karl */
        {5959, 0x5292E22Eu, 1, 4, 1, 1}, /* kate */
        {5958, 0xC2187B50u, 1, 9, 1, 1}, /* katharine */
        {5962, 0x58290F04u, 1, 9, 1, 1}, /* katherine */
        {5966, 0x1803C8AEu, 1, 7, 1, 1}, /* kathryn */
        {5968, 0x5031F9E4u, 1, 5, 1, 1}, /* kathy */
        {5968, 0x382F9585u, 1, 5, 1, 1}, /* katie */
        {5968, 0x7715E009u, 1, 3, 1, 1}, /* ken */
        {5964, 0xBE982CDCu, 1, 7, 1, 1}, /* kenneth */
        {5964, 0x86B876D4u, 1, 5, 1, 1}, /* kenny */
        {5962, 0x6CF7BB37u, 1, 3, 1, 1}, /* kit */
        {5962, 0x33FF6621u, 1, 5, 1, 1}, /* larry */
        {5961, 0xE94FB2F6u, 1, 8, 1, 1}, /* laurence */
        {5963, 0x77B2C70Eu, 1, 7, 1, 1}, /* laurent */
        {5968, 0xBFAFA238u, 1, 8, 1, 1}, /* lawrence */
        {5970, 0x366ADB0Cu, 1, 3, 1, 1}, /* len */
        {5966, 0x7A24A42Du, 1, 5, 1, 1}, /* lenny */
        {5964, 0x376ADC9Fu, 1, 3, 1, 1}, /* leo */
        {5960, 0x5EEC3688u, 1, 7, 1, 1}, /* leonard */
        {5960, 0x54DA6DA5u, 1, 8, 1, 1}, /* leonardo */
        {5961, 0x335A2AEDu, 1, 4, 1, 1}, /* lexi */
        {5960, 0xEFD89898u, 1, 4, 1, 1}, /* liam */
        {5968, 0x317EB349u, 1, 5, 1, 1}, /* libby */
        {5968, 0xFFFB440Au, 1, 4, 1, 1}, /* lisa */
        {5967, 0x4A4CE574u, 1, 3, 1, 1}, /* liz */
        {5965, 0xD12045F4u, 1, 6, 1, 1}, /* lizzie */
        {5966, 0xD01FC1C2u, 1, 7, 1, 1}, /* lorenzo */
        {5967, 0x4D51675Bu, 1, 3, 1, 1}, /* lou */
        {5962, 0xFE12F35Au, 1, 6, 1, 1}, /* louisa */
        {5960, 0xFA12ED0Eu, 1, 6, 1, 1}, /* louise */
        {5968, 0x0B21C6D5u, 1, 5, 1, 1}, /* lucia */
        {5963, 0x0721C089u, 1, 5, 1, 1}, /* lucie */
        {5958, 0xE90FDD66u, 1, 4, 1, 1}, /* lucy */
        {5952, 0x6D5A9DFDu, 1, 5, 1, 1}, /* luisa */
        {5949, 0xF4DDA67Fu, 1, 6, 1, 1}, /* maggie */
        {5949, 0xF87B98F8u, 1, 5, 1, 1}, /* mandy */
        {5946, 0x43D15C86u, 1, 8, 1, 1}, /* margaret */
        {5948, 0xB0954AAAu, 1, 9, 1, 1}, /* margareth */
        {5968, 0xCD174B31u, 1, 9, 1, 1}, /* margarita */
        {5971, 0xA7E28058u, 1, 10, 1, 1}, /* marguerite */
        {5975, 0xD37AABE5u, 1, 5, 1, 1}, /* maria */
        {5970, 0xCF7AA599u, 1, 5, 1, 1}, /* marie */
        {5965, 0xC8874486u, 1, 6, 1, 1}, /* martin */
        {5963, 0xE7C22E7Cu, 1, 5, 1, 1}, /* marty */
        {5960, 0xD97B00F6u, 1, 4, 1, 1}, /* mary */
        {5954, 0x6110F765u, 1, 5, 1, 1}, /* mateo */
        {5952, 0xE28886ABu, 1, 4, 1, 1}, /* matt */
        {5952, 0x76D93C3Fu, 1, 6, 1, 1}, /* matteo */
        {5951, 0xA185D859u, 1, 7, 1, 1}, /* matthew */
        {5951, 0x4471D950u, 1, 8, 1, 1}, /* matthias */
        {5952, 0xD7A2E319u, 1, 3, 1, 1}, /* max */
        {5948, 0x999C515Du, 1, 7, 1, 1}, /* maxwell */
        {5948, 0xC0AD4C40u, 1, 3, 1, 1}, /* meg */
        {5945, 0xBC575462u, 1, 7, 1, 1}, /* michael */
        {5945, 0xCA0C6F31u, 1, 6, 1, 1}, /* michel */
        {5952, 0x6593413Cu, 1, 7, 1, 1}, /* michele */
        {5952, 0x60696AD1u, 1, 4, 1, 1}, /* mick */
        {5949, 0x1E7E353Fu, 1, 6, 1, 1}, /* mickey */
        {5948, 0x64939002u, 1, 6, 1, 1}, /* miguel */
        {5947, 0x8A7D34A7u, 1, 4, 1, 1}, /* mike */
        {5944, 0xE11A397Au, 1, 5, 1, 1}, /* mikey */
        {5942, 0x070615B6u, 1, 7, 1, 1}, /* mikhail */
        {5942, 0x08AEBD44u, 1, 5, 1, 1}, /* molly */
        {5937, 0x98FB680Bu, 1, 4, 1, 1}, /* nate */
        {5936, 0xCE99671Bu, 1, 6, 1, 1}, /* nathan */
        {5937, 0x3FBC105Fu, 1, 9, 1, 1}, /* nathaniel */
        {5941, 0x3599AA88u, 1, 3, 1, 1}, /* ned */
        {5936, 0x64D31C94u, 1, 4, 1, 1}, /* nell */
        {5933, 0x72489F30u, 1, 8, 1, 1}, /* nicholas */
        {5935, 0x1831AB6Eu, 1, 4, 1, 1}, /* nick */
        {5933, 0x2D305535u, 1, 5, 1, 1}, /* nicky */
        {5932, 0x07CD5739u, 1, 6, 1, 1}, /* nicola */
        {5936, 0x9240697Eu, 1, 7, 1, 1}, /* nicolas */
        {5937, 0x64A7C1E8u, 1, 7, 1, 1}, /* nikolai */
        {5938, 0xA98B277Bu, 1, 4, 1, 1}, /* nora */
        {5935, 0x1A4F8A49u, 1, 5, 1, 1}, /* paddy */
        {5933, 0x5255F3A5u, 1, 3, 1, 1}, /* pam */
        {5928, 0x9FEBE83Fu, 1, 6, 1, 1}, /* pamela */
        {5926, 0x695617DAu, 1, 3, 1, 1}, /* pat */
        {5922, 0xD48C50FEu, 1, 8, 1, 1}, /* patricia */
        {5936, 0xCE8C478Cu, 1, 8, 1, 1}, /* patricio */
        {5937, 0xE94084D1u, 1, 7, 1, 1}, /* patrick */
        {5937, 0xE7F41969u, 1, 5, 1, 1}, /* patty */
        {5936, 0xA2D4E5E1u, 1, 5, 1, 1}, /* pedro */
        {5932, 0x286CE437u, 1, 5, 1, 1}, /* peggy */
        {5931, 0xDCEA6881u, 1, 4, 1, 1}, /* pete */
        {5926, 0xB8033689u, 1, 5, 1, 1}, /* peter */
        {5922, 0xCDEA50E4u, 1, 4, 1, 1}, /* petr */
        {5917, 0x6A190B38u, 1, 4, 1, 1}, /* phil */
        {5920, 0x004CEE89u, 1, 6, 1, 1}, /* philip */
        {5918, 0x40621BBAu, 1, 8, 1, 1}, /* philippe */
        {5918, 0xC3F7E8ADu, 1, 7, 1, 1}, /* phillip */
        {5917, 0xF2D7A6D0u, 1, 6, 1, 1}, /* pierre */
        {5914, 0x9D4A46C1u, 1, 5, 1, 1}, /* piotr */
        {5910, 0x455A1213u, 1, 7, 1, 1}, /* rachael */
        {5909, 0xB3DF3006u, 1, 6, 1, 1}, /* rachel */
        {5907, 0xE017E92Fu, 1, 6, 1, 1}, /* raquel */
        {5905, 0x3DFF097Fu, 1, 3, 1, 1}, /* ray */
        {5904, 0xA860EEB1u, 1, 7, 1, 1}, /* raymond */
        {5904, 0xBD4433B2u, 1, 7, 1, 1}, /* rebecca */
        {5904, 0x2508071Fu, 1, 7, 1, 1}, /* ricardo */
        {5904, 0x1252D727u, 1, 4, 1, 1}, /* rich */
        {5901, 0x9FD1892Cu, 1, 7, 1, 1}, /* richard */
        {5901, 0x2631507Du, 1, 6, 1, 1}, /* richie */
        {5900, 0x1352D8BAu, 1, 4, 1, 1}, /* rick */
        {5897, 0x2E6B3AF9u, 1, 5, 1, 1}, /* ricky */
        {5904, 0xE11A3173u, 1, 4, 1, 1}, /* rita */
        {5902, 0x370E0904u, 1, 3, 1, 1}, /* rob */
        {5897, 0xD1577F0Cu, 1, 6, 1, 1}, /* robbie */
        {5895, 0xC4F3FEE5u, 1, 6, 1, 1}, /* robert */
        {5893, 0x9619B33Eu, 1, 7, 1, 1}, /* roberto */
        {5892, 0x2B0DF620u, 1, 3, 1, 1}, /* ron */
        {5887, 0x807B33EBu, 1, 6, 1, 1}, /* ronald */
        {5885, 0x2703A8B4u, 1, 6, 1, 1}, /* ronnie */
        {5883, 0x1A3FB92Eu, 1, 4, 1, 1}, /* russ */
        {5888, 0xCFA83231u, 1, 7, 1, 1}, /* russell */
        {5888, 0x748AB140u, 1, 5, 1, 1}, /* sally */
        {5884, 0xDD1C9DDCu, 1, 3, 1, 1}, /* sam */
        {5879, 0x9E325E5Au, 1, 8, 1, 1}, /* samantha */
        {5881, 0xBC0B0001u, 1, 6, 1, 1}, /* sammie */
        {5881, 0x0C455E2Eu, 1, 5, 1, 1}, /* sammy */
        {5878, 0x2C6ADE32u, 1, 6, 1, 1}, /* samuel */
        {5876, 0x230CD606u, 1, 6, 1, 1}, /* sandra */
        {5888, 0x54473BEEu, 1, 5, 1, 1}, /* sandy */
        {5888, 0xB8F66470u, 1, 4, 1, 1}, /* sara */
        {5883, 0x43DF91C8u, 1, 5, 1, 1}, /* sarah */
        {5879, 0xD6301A8Fu, 1, 3, 1, 1}, /* sid */
        {5874, 0xF25F7F81u, 1, 6, 1, 1}, /* sidney */
        {5872, 0xDD3B4255u, 1, 4, 1, 1}, /* stan */
        {5869, 0x483642B9u, 1, 7, 1, 1}, /* stanley */
        {5869, 0x298CA192u, 1, 6, 1, 1}, /* stefan */
        {5867, 0x17359025u, 1, 5, 1, 1}, /* steph */
        {5872, 0x1705ED48u, 1, 9, 1, 1}, /* stephanie */
        {5876, 0x9A368DEAu, 1, 7, 1, 1}, /* stephen */
        {5875, 0x162F7E64u, 1, 5, 1, 1}, /* steve */
        {5872, 0xF6C369BEu, 1, 6, 1, 1}, /* steven */
        {5870, 0xD54E2E10u, 1, 3, 1, 1}, /* sue */
        {5864, 0x49D47B65u, 1, 5, 1, 1}, /* susan */
        {5860, 0xEAD99968u, 1, 8, 1, 1}, /* susannah */
        {5859, 0x3EE7F1CCu, 1, 5, 1, 1}, /* susie */
        {5855, 0x0C92B19Fu, 1, 7, 1, 1}, /* suzanne */
        {5856, 0x51B61D51u, 1, 6, 1, 1}, /* sydney */
        {5854, 0xB701EAE2u, 1, 3, 1, 1}, /* ted */
        {5849, 0x4B986AD1u, 1, 5, 1, 1}, /* teddy */
        {5846, 0x77DAB31Fu, 1, 7, 1, 1}, /* terence */
        {5846, 0x40D5ED1Fu, 1, 6, 1, 1}, /* teresa */
        {5845, 0x263E8695u, 1, 8, 1, 1}, /* terrence */
        {5846, 0x0887310Du, 1, 5, 1, 1}, /* terri */
        {5844, 0xF88717DDu, 1, 5, 1, 1}, /* terry */
        {5842, 0xA8D066E0u, 1, 4, 1, 1}, /* tess */
        {5840, 0xE622EB09u, 1, 4, 1, 1}, /* theo */
        {5838, 0x44A57CD1u, 1, 8, 1, 1}, /* theodore */
        {5840, 0x5BADC651u, 1, 7, 1, 1}, /* theresa */
        {5840, 0xCA1BA53Du, 1, 6, 1, 1}, /* thomas */
        {5838, 0xC00AF369u, 1, 3, 1, 1}, /* tim */
        {5834, 0x26625CB5u, 1, 7, 1, 1}, /* timothy */
        {5834, 0x6935F303u, 1, 4, 1, 1}, /* tina */
        {5833, 0x9C10CAEBu, 1, 3, 1, 1}, /* tom */
        {5840, 0x237CEE37u, 1, 5, 1, 1}, /* tomas */
        {5837, 0x15724AD1u, 1, 5, 1, 1}, /* tommy */
        {5834, 0x48712F05u, 1, 4, 1, 1}, /* tony */
        {5831, 0x0CDEC491u, 1, 6, 1, 1}, /* tricia */
        {5831, 0xE54B192Du, 1, 5, 1, 1}, /* trish */
        {5830, 0x9425F77Cu, 1, 3, 1, 1}, /* val */
        {5826, 0xF568ED99u, 1, 7, 1, 1}, /* valerie */
        {5826, 0x6B122F39u, 1, 3, 1, 1}, /* vic */
        {5821, 0xFB0CCC31u, 1, 7, 1, 1}, /* vicente */
        {5824, 0x78A708BDu, 1, 5, 1, 1}, /* vicky */
        {5823, 0x92E72D8Eu, 1, 6, 1, 1}, /* victor */
        {5821, 0x31801A8Cu, 1, 8, 1, 1}, /* victoria */
        {5823, 0xCF64E5E5u, 1, 5, 1, 1}, /* vikki */
        {5822, 0x1A734C26u, 1, 6, 1, 1}, /* viktor */
        {5820, 0x1B3D7BEAu, 1, 5, 1, 1}, /* vince */
        {5818, 0xF41C71A8u, 1, 7, 1, 1}, /* vincent */
        {5818, 0x6F90F44Eu, 1, 6, 1, 1}, /* vinnie */
        {5824, 0x3600B18Eu, 1, 8, 1, 1}, /* virginia */
        {5826, 0x8D198104u, 1, 5, 1, 1}, /* wally */
        {5823, 0x9F26207Du, 1, 4, 1, 1}, /* walt */
        {5819, 0x341E83CEu, 1, 6, 1, 1}, /* walter */
        {5817, 0x4875D5D7u, 1, 7, 1, 1}, /* wilhelm */
        {5817, 0x10106D8Du, 1, 4, 1, 1}, /* will */
        {5814, 0xAC929E6Eu, 1, 7, 1, 1}, /* william */
        {5814, 0xBBE31EABu, 1, 6, 1, 1}, /* willie */
        {5824, 0x5EA342B2u, 1, 6, 1, 1}, /* yvonne */
        {5822, 0x22D2C757u, 1, 4, 1, 1}, /* zach */
        {5819, 0xD19F7A8Bu, 1, 7, 1, 1}, /* zachary */
        {5819, 0x23D2C8EAu, 1, 4, 1, 1}, /* zack */
    },
    {
        "abby\000abigail\000abigail\000abigail\000al\000alexander\000alan\000alan\000alec\000alexander\000alejandro\000alexander\000aleksandr\000alexander\000alex\000alexander",
        "alexander\000alexander\000alexandra\000alexandra\000alexandre\000alexander\000allan\000alan\000allen\000alan\000alun\000alan\000amanda\000amanda\000ana\000anne\000andre\000andrew",
        "andrea\000andrew\000andrei\000andrew\000andres\000andrew\000andrew\000andrew\000andy\000andrew\000ann\000anne\000anna\000anne\000anne\000anne\000annie\000anne\000anthony\000anthony",
        "anton\000anthony\000antonio\000anthony\000antony\000anthony\000art\000arthur\000arthur\000arthur\000barb\000barbara\000barbara\000barbara\000becca\000rebecca\000becky\000rebecca",
        "ben\000benjamin\000benjamin\000benjamin\000benny\000benjamin\000bernard\000bernard\000bernie\000bernard\000bert\000robert\000beth\000elizabeth\000betty\000elizabeth",
        "bill\000william\000billy\000william\000bob\000robert\000bobby\000robert\000carl\000charles\000carlos\000charles\000carol\000caroline\000carolina\000caroline",
        "caroline\000caroline\000carrie\000caroline\000catalina\000catherine\000catherine\000catherine\000cathy\000catherine\000charles\000charles\000charlie\000charles",
        "chris\000christopher\000chrissie\000christine\000christina\000christine\000christine\000christine\000christoph\000christopher\000christopher\000christopher",
        "chuck\000charles\000cliff\000clifford\000clifford\000clifford\000cristobal\000christopher\000dan\000daniel\000daniel\000daniel\000danny\000daniel\000dave\000david",
        "davey\000david\000david\000david\000davy\000david\000deb\000deborah\000debbie\000deborah\000deborah\000deborah\000debra\000deborah\000dick\000richard\000don\000donald",
        "donald\000donald\000donny\000donald\000dorothy\000dorothy\000dot\000dorothy\000dotty\000dorothy\000doug\000douglas\000douglas\000douglas\000drew\000andrew\000ed\000edward",
        "eddie\000edward\000eduardo\000edward\000edward\000edward\000eleanor\000eleanor\000elena\000eleanor\000elisabeth\000elizabeth\000eliza\000elizabeth\000elizabeth\000elizabeth",
        "ellen\000helen\000ellie\000eleanor\000enrico\000henry\000enrique\000henry\000esteban\000steven\000eugene\000eugene\000evonne\000yvonne\000federico\000frederick",
        "felipe\000philip\000fran\000frances\000frances\000frances\000francesco\000francis\000francis\000francis\000francisco\000francis\000francois\000francis\000frank\000francis",
        "frankie\000francis\000fred\000frederick\000freddie\000frederick\000freddy\000frederick\000frederick\000frederick\000friedrich\000frederick\000gene\000eugene",
        "geoff\000jeffrey\000geoffrey\000jeffrey\000georg\000george\000george\000george\000georges\000george\000georgie\000george\000gerald\000gerald\000gerry\000gerald",
        "ginny\000virginia\000giorgio\000george\000giovanni\000john\000giuseppe\000joseph\000greg\000gregory\000gregor\000gregory\000gregory\000gregory\000grigory\000gregory",
        "guillermo\000william\000hal\000harold\000hank\000henry\000hannah\000anne\000harold\000harold\000harry\000henry\000heinrich\000henry\000helen\000helen\000helena\000helen",
        "henri\000henry\000henry\000henry\000hugh\000hugh\000hugo\000hugh\000huw\000hugh\000isabel\000elizabeth\000ivan\000john\000jack\000john\000jackie\000jacqueline",
        "jacqueline\000jacqueline\000jacqui\000jacqueline\000jaime\000james\000james\000james\000jamie\000james\000jan\000john\000jean\000john\000jeff\000jeffrey\000jeffrey\000jeffrey",
        "jen\000jennifer\000jennifer\000jennifer\000jenny\000jennifer\000jess\000jessica\000jessica\000jessica\000jessie\000jessica\000jim\000james\000jimmy\000james\000jo\000joanna",
        "joanna\000joanna\000joanne\000joanna\000joao\000john\000joe\000joseph\000joey\000joseph\000johann\000john\000john\000john\000johnny\000john\000jon\000john\000jonathan\000jonathan",
        "jonathon\000jonathan\000jonny\000jonathan\000jorge\000george\000jose\000joseph\000josef\000joseph\000joseph\000joseph\000josh\000joshua\000joshua\000joshua\000juan\000john",
        "judith\000judith\000judy\000judith\000karl\000charles\000kate\000catherine\000katharine\000catherine\000katherine\000catherine\000kathryn\000catherine\000kathy\000catherine",
        "katie\000catherine\000ken\000kenneth\000kenneth\000kenneth\000kenny\000kenneth\000kit\000christopher\000larry\000lawrence\000laurence\000lawrence\000laurent\000lawrence",
        "lawrence\000lawrence\000len\000leonard\000lenny\000leonard\000leo\000leonard\000leonard\000leonard\000leonardo\000leonard\000lexi\000alexandra\000liam\000william",
        "libby\000elizabeth\000lisa\000elizabeth\000liz\000elizabeth\000lizzie\000elizabeth\000lorenzo\000lawrence\000lou\000louise\000louisa\000louise\000louise\000louise",
        "lucia\000lucy\000lucie\000lucy\000lucy\000lucy\000luisa\000louise\000maggie\000margaret\000mandy\000amanda\000margaret\000margaret\000margareth\000margaret",
        "margarita\000margaret\000marguerite\000margaret\000maria\000mary\000marie\000mary\000martin\000martin\000marty\000martin\000mary\000mary\000mateo\000matthew\000matt\000matthew",
        "matteo\000matthew\000matthew\000matthew\000matthias\000matthew\000max\000maxwell\000maxwell\000maxwell\000meg\000margaret\000michael\000michael\000michel\000michael",
        "michele\000michael\000mick\000michael\000mickey\000michael\000miguel\000michael\000mike\000michael\000mikey\000michael\000mikhail\000michael\000molly\000mary\000nate\000nathaniel",
        "nathan\000nathaniel\000nathaniel\000nathaniel\000ned\000edward\000nell\000eleanor\000nicholas\000nicholas\000nick\000nicholas\000nicky\000nicholas\000nicola\000nicholas",
        "nicolas\000nicholas\000nikolai\000nicholas\000nora\000eleanor\000paddy\000patrick\000pam\000pamela\000pamela\000pamela\000pat\000patrick\000patricia\000patricia",
        "patricio\000patrick\000patrick\000patrick\000patty\000patricia\000pedro\000peter\000peggy\000margaret\000pete\000peter\000peter\000peter\000petr\000peter\000phil\000philip",
        "philip\000philip\000philippe\000philip\000phillip\000philip\000pierre\000peter\000piotr\000peter\000rachael\000rachel\000rachel\000rachel\000raquel\000rachel\000ray\000raymond",
        "raymond\000raymond\000rebecca\000rebecca\000ricardo\000richard\000rich\000richard\000richard\000richard\000richie\000richard\000rick\000richard\000ricky\000richard",
        "rita\000margaret\000rob\000robert\000robbie\000robert\000robert\000robert\000roberto\000robert\000ron\000ronald\000ronald\000ronald\000ronnie\000ronald\000russ\000russell",
        "russell\000russell\000sally\000sarah\000sam\000samuel\000samantha\000samantha\000sammie\000samantha\000sammy\000samuel\000samuel\000samuel\000sandra\000sandra",
        "sandy\000alexander\000sara\000sarah\000sarah\000sarah\000sid\000sidney\000sidney\000sidney\000stan\000stanley\000stanley\000stanley\000stefan\000steven\000steph\000stephanie",
        "stephanie\000stephanie\000stephen\000steven\000steve\000steven\000steven\000steven\000sue\000susan\000susan\000susan\000susannah\000susan\000susie\000susan\000suzanne\000susan",
        "sydney\000sidney\000ted\000edward\000teddy\000edward\000terence\000terence\000teresa\000theresa\000terrence\000terence\000terri\000theresa\000terry\000terence\000tess\000theresa",
        "theo\000theodore\000theodore\000theodore\000theresa\000theresa\000thomas\000thomas\000tim\000timothy\000timothy\000timothy\000tina\000christine\000tom\000thomas",
        "tomas\000thomas\000tommy\000thomas\000tony\000anthony\000tricia\000patricia\000trish\000patricia\000val\000valerie\000valerie\000valerie\000vic\000victor\000vicente\000vincent",
        "vicky\000victoria\000victor\000victor\000victoria\000victoria\000vikki\000victoria\000viktor\000victor\000vince\000vincent\000vincent\000vincent\000vinnie\000vincent",
        "virginia\000virginia\000wally\000walter\000walt\000walter\000walter\000walter\000wilhelm\000william\000will\000william\000william\000william\000willie\000william",
        "yvonne\000yvonne\000zach\000zachary\000zachary\000zachary\000zack\000zachary",
    },
    "",
};

static const uint16_t story_nicknames_slots[] = {
    46, 163, 254, 315, 0, 0, 291, 29, 119, 203, 219, 259,
    0, 0, 82, 0, 0, 72, 0, 0, 0, 125, 0, 0,
    23, 0, 0, 0, 0, 0, 27, 142, 0, 0, 41, 0,
    0, 327, 65, 367, 70, 0, 0, 139, 0, 212, 0, 0,
    0, 362, 0, 0, 0, 0, 0, 280, 0, 0, 0, 0,
    0, 0, 85, 123, 77, 59, 67, 243, 248, 273, 0, 0,
    0, 161, 180, 0, 0, 40, 370, 0, 126, 0, 74, 0,
    0, 149, 94, 190, 235, 244, 0, 0, 0, 75, 0, 261,
    0, 0, 249, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 320, 0, 101, 0, 0, 80, 0, 168,
    0, 0, 0, 99, 0, 299, 373, 0, 0, 281, 0, 128,
    0, 0, 232, 238, 0, 227, 0, 100, 0, 0, 34, 0,
    0, 357, 0, 0, 81, 108, 114, 263, 217, 0, 155, 0,
    56, 0, 0, 213, 0, 0, 98, 0, 0, 0, 42, 255,
    0, 0, 0, 0, 0, 287, 200, 0, 0, 0, 0, 0,
    309, 64, 351, 195, 0, 0, 300, 61, 0, 363, 0, 0,
    0, 0, 0, 0, 103, 38, 0, 25, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 277, 96, 44, 47, 151, 347, 0,
    0, 0, 0, 0, 204, 36, 0, 0, 0, 0, 0, 0,
    283, 0, 0, 0, 0, 0, 382, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 52, 131, 191, 240, 157, 231, 0, 0,
    0, 0, 275, 0, 0, 0, 0, 12, 303, 372, 133, 0,
    0, 0, 0, 0, 0, 22, 225, 343, 89, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 11, 84, 181, 0, 341,
    0, 48, 116, 0, 7, 0, 0, 0, 0, 0, 0, 0,
    298, 358, 310, 292, 0, 170, 0, 192, 0, 95, 266, 0,
    0, 0, 0, 0, 251, 349, 0, 253, 312, 0, 0, 0,
    258, 8, 0, 0, 117, 328, 0, 0, 0, 0, 0, 0,
    122, 9, 245, 337, 0, 0, 169, 0, 0, 0, 0, 76,
    0, 247, 0, 0, 0, 0, 0, 152, 0, 0, 228, 0,
    334, 278, 0, 0, 0, 93, 0, 90, 0, 0, 0, 302,
    165, 175, 220, 0, 0, 0, 109, 256, 0, 0, 106, 268,
    293, 0, 30, 0, 21, 156, 202, 0, 0, 0, 31, 0,
    107, 376, 177, 193, 179, 364, 326, 371, 0, 143, 0, 0,
    0, 237, 360, 0, 0, 182, 0, 336, 0, 0, 97, 0,
    0, 215, 0, 0, 369, 136, 0, 0, 0, 0, 188, 0,
    0, 0, 0, 0, 0, 0, 257, 0, 0, 0, 0, 0,
    88, 0, 331, 0, 0, 0, 222, 115, 68, 172, 0, 0,
    321, 0, 105, 0, 91, 335, 0, 28, 129, 167, 0, 0,
    79, 138, 0, 375, 189, 0, 0, 0, 313, 0, 0, 73,
    0, 279, 62, 0, 201, 366, 0, 0, 269, 0, 329, 121,
    0, 146, 0, 0, 0, 0, 26, 0, 221, 0, 0, 49,
    0, 0, 0, 0, 184, 229, 0, 54, 0, 0, 0, 0,
    0, 0, 318, 0, 0, 0, 0, 0, 0, 0, 162, 0,
    332, 186, 0, 14, 290, 0, 0, 0, 0, 0, 0, 0,
    2, 0, 0, 112, 307, 159, 207, 0, 0, 0, 0, 0,
    183, 0, 71, 0, 0, 0, 197, 316, 0, 311, 317, 0,
    0, 0, 118, 354, 210, 0, 0, 104, 0, 0, 0, 0,
    0, 113, 0, 0, 0, 132, 0, 0, 0, 178, 271, 0,
    69, 0, 0, 0, 0, 348, 92, 166, 5, 324, 174, 0,
    0, 0, 314, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    164, 330, 0, 0, 0, 0, 0, 0, 0, 144, 377, 0,
    137, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24,
    239, 0, 0, 230, 0, 0, 0, 0, 0, 16, 0, 0,
    214, 262, 282, 285, 57, 365, 381, 322, 0, 0, 0, 1,
    135, 342, 0, 0, 0, 0, 0, 17, 43, 134, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 53, 0, 37, 233,
    242, 378, 0, 0, 0, 294, 379, 0, 0, 0, 0, 0,
    0, 325, 0, 0, 0, 141, 0, 0, 0, 289, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    288, 252, 339, 355, 205, 226, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 345, 50, 338, 0, 0, 305, 0, 0,
    0, 0, 0, 353, 0, 216, 0, 0, 0, 0, 0, 0,
    0, 0, 19, 158, 208, 301, 0, 0, 0, 0, 0, 0,
    130, 154, 0, 352, 199, 356, 0, 0, 0, 346, 0, 0,
    211, 304, 209, 0, 0, 0, 51, 58, 0, 0, 0, 0,
    0, 127, 246, 260, 45, 187, 0, 296, 86, 340, 0, 0,
    0, 83, 148, 297, 176, 0, 140, 0, 0, 0, 0, 0,
    264, 234, 250, 0, 0, 111, 0, 206, 20, 267, 284, 361,
    0, 0, 306, 0, 0, 150, 0, 0, 0, 0, 0, 0,
    0, 218, 0, 0, 0, 0, 0, 0, 198, 0, 0, 0,
    0, 0, 0, 380, 171, 0, 224, 223, 0, 0, 0, 0,
    0, 32, 0, 0, 147, 241, 333, 10, 0, 173, 350, 0,
    0, 0, 265, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 270, 359, 0, 0, 0, 0, 323, 0, 6,
    0, 0, 0, 0, 78, 0, 0, 0, 276, 0, 18, 0,
    0, 0, 0, 194, 0, 0, 63, 0, 0, 0, 0, 0,
    0, 0, 124, 87, 0, 0, 0, 0, 0, 272, 0, 4,
    13, 0, 0, 0, 0, 102, 0, 39, 196, 0, 295, 0,
    0, 0, 0, 66, 0, 0, 185, 286, 60, 0, 0, 0,
    3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110,
    55, 0, 374, 0, 0, 0, 0, 153, 0, 0, 0, 0,
    0, 0, 274, 145, 0, 344, 0, 0, 0, 0, 0, 0,
    0, 236, 0, 0, 33, 120, 368, 160, 308, 0, 319, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 35, 0, 15,
};

static const uint8_t story_nicknames_filter[] = {
    0, 32, 8, 0, 0, 0, 32, 34, 0, 8, 128, 16, 0, 0, 128, 0, 0, 128, 0, 0, 0, 2, 0, 0,
    1, 0, 0, 0, 0, 0, 8, 8, 0, 0, 16, 0, 0, 1, 5, 0, 128, 0, 0, 1, 0, 8, 0, 0,
    0, 128, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 24, 64, 72, 0, 0, 0, 0, 0, 0,
    0, 36, 0, 0, 0, 128, 8, 0, 8, 0, 64, 0, 0, 16, 5, 0, 32, 32, 0, 0, 0, 32, 0, 2,
    0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 64, 0, 0, 8, 0, 4,
    0, 0, 0, 2, 0, 18, 0, 0, 0, 64, 0, 64, 0, 0, 68, 0, 0, 1, 0, 64, 0, 0, 128, 0,
    0, 1, 0, 0, 136, 0, 0, 0, 128, 0, 2, 0, 16, 0, 0, 2, 0, 0, 1, 0, 0, 0, 16, 16,
    0, 0, 0, 0, 0, 64, 1, 0, 0, 0, 0, 0, 2, 3, 0, 16, 0, 0, 1, 2, 0, 8, 0, 0,
    0, 0, 0, 0, 8, 64, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 132, 64, 128, 24, 0, 0, 0,
    0, 0, 0, 0, 32, 64, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 17, 128, 64, 0, 129, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 64, 18, 0, 32, 0,
    0, 0, 0, 0, 0, 33, 128, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 128, 0, 0, 4,
    0, 32, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 16, 128, 1, 128, 0, 1, 0, 64, 0, 3, 0, 0,
    0, 0, 0, 0, 8, 64, 0, 1, 8, 0, 0, 0, 1, 128, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0,
    12, 6, 0, 0, 0, 0, 4, 0, 0, 0, 0, 128, 0, 16, 0, 0, 0, 0, 0, 128, 0, 0, 128, 0,
    128, 128, 0, 0, 0, 128, 0, 32, 0, 0, 0, 128, 132, 0, 0, 0, 0, 0, 144, 0, 0, 0, 144, 2,
    0, 0, 4, 0, 160, 2, 0, 0, 0, 0, 2, 0, 128, 1, 146, 32, 64, 0, 2, 0, 0, 64, 0, 0,
    0, 192, 0, 0, 0, 2, 0, 1, 0, 0, 16, 0, 0, 4, 0, 0, 128, 32, 0, 0, 0, 0, 128, 0,
    0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 128, 0, 0, 0, 64, 128, 16, 0, 0, 0,
    4, 0, 8, 0, 2, 0, 0, 1, 80, 0, 0, 0, 10, 0, 0, 4, 16, 0, 0, 0, 64, 0, 0, 64,
    0, 32, 16, 0, 4, 64, 0, 0, 8, 0, 16, 2, 0, 8, 0, 0, 0, 0, 16, 0, 64, 0, 0, 16,
    0, 0, 0, 0, 64, 8, 0, 32, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 128, 0,
    64, 32, 0, 68, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 128, 2, 10, 0, 0, 0, 0, 0, 0,
    128, 0, 1, 0, 0, 0, 5, 0, 0, 64, 2, 0, 0, 0, 32, 2, 32, 0, 0, 8, 0, 0, 0, 0,
    0, 64, 0, 0, 0, 8, 0, 0, 0, 65, 0, 0, 32, 0, 0, 0, 0, 4, 64, 0, 128, 64, 8, 0,
    0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 64, 32, 0,
    4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 128, 0, 0, 128, 0, 0, 0, 0, 0, 1, 0, 0,
    6, 33, 0, 64, 6, 0, 0, 64, 0, 0, 0, 64, 64, 2, 0, 0, 0, 0, 0, 66, 32, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 36, 160, 0, 0, 0, 0, 0, 32, 4, 0, 0, 0, 0, 0,
    0, 4, 0, 0, 0, 64, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    128, 13, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 2, 32, 0, 0, 64, 0, 0,
    0, 0, 0, 16, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 161, 0, 0, 2, 0, 0, 0, 0, 0, 0,
    8, 16, 0, 8, 4, 4, 0, 0, 0, 128, 0, 0, 66, 0, 8, 0, 0, 0, 8, 32, 0, 0, 0, 0,
    0, 64, 0, 64, 34, 0, 0, 10, 64, 0, 0, 0, 0, 10, 0, 1, 4, 0, 128, 0, 0, 0, 0, 0,
    8, 64, 0, 0, 0, 64, 0, 8, 40, 9, 0, 0, 0, 0, 16, 0, 0, 8, 0, 0, 0, 0, 0, 0,
    0, 2, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 2, 2, 0, 128, 4, 0, 0, 0, 0,
    0, 32, 0, 0, 128, 12, 0, 4, 0, 68, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 32, 16, 0, 0, 0, 0, 128, 0, 64, 0, 0, 0, 0, 1, 0, 0, 0, 64, 0, 32, 0,
    0, 0, 0, 1, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 4, 0, 192,
    0, 0, 0, 0, 0, 4, 0, 12, 0, 0, 32, 0, 0, 0, 0, 8, 0, 0, 68, 0, 64, 0, 0, 0,
    2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 2, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0,
    0, 0, 8, 128, 0, 128, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 6, 0, 1, 48, 0, 0, 4, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 5,
};

static const lexicon story_nicknames_words = {story_nicknames_table.entries, story_nicknames_slots, story_nicknames_filter, 1023};

#endif
