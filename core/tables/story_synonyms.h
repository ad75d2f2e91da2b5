/* Made by tools/make_tables.py from core/data/story_synonyms.txt; do not edit. */
#ifndef DESK_TABLE_STORY_SYNONYMS_H
#define DESK_TABLE_STORY_SYNONYMS_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[456];
    char text[51][128], past[8];
} story_synonyms_table = {
    {
        {7296, 0xD90ACBB4u, 1, 6, 1, 1}, /* aboard */
        {7293, 0x682028F4u, 1, 8, 1, 1}, /* accident */
        {7292, 0xB858DA39u, 1, 6, 1, 1}, /* accord */
        {7288, 0xF609F1E4u, 1, 6, 1, 1}, /* acquir */
        {7283, 0x22C97444u, 1, 11, 1, 1}, /* acquisition */
        {7283, 0x246DA405u, 1, 10, 1, 1}, /* aftershock */
        {7289, 0xA39C91F4u, 1, 4, 1, 1}, /* agre */
        {7283, 0xF16C0647u, 1, 9, 1, 1}, /* agreement */
        {7282, 0xF686A673u, 1, 8, 1, 1}, /* aircraft */
        {7280, 0x19EBECDAu, 1, 5, 1, 1}, /* alarm */
        {7276, 0xB7C358F9u, 1, 5, 1, 1}, /* alert */
        {7271, 0xE7AF89C7u, 1, 4, 1, 1}, /* aliv */
        {7269, 0x109A80D2u, 1, 8, 1, 1}, /* allowanc */
        {7268, 0x501BE1A9u, 1, 11, 1, 1}, /* anniversary */
        {7276, 0x8408686Au, 1, 6, 1, 1}, /* annual */
        {7272, 0x9FC061DEu, 1, 9, 1, 1}, /* anticipat */
        {7273, 0x07B073ACu, 1, 9, 1, 1}, /* apprehend */
        {7280, 0xDC2FD3F8u, 1, 6, 1, 1}, /* arrest */
        {7278, 0x85451D8Fu, 1, 5, 1, 1}, /* arriv */
        {7274, 0x4578DEB2u, 1, 7, 1, 1}, /* arrival */
        {7274, 0x2941D1CFu, 1, 7, 1, 1}, /* artwork */
        {7272, 0xB90E9EEDu, 1, 9, 1, 1}, /* assailant */
        {7275, 0xD824C1CEu, 1, 13, 1, 1}, /* asylum-seeker */
        {7281, 0xD791104Eu, 1, 8, 1, 1}, /* attacker */
        {7296, 0x162A9E84u, 1, 7, 1, 1}, /* attende */
        {7296, 0x6867A4FBu, 1, 8, 1, 1}, /* attorney */
        {7296, 0xF9CC2A94u, 1, 7, 1, 1}, /* audienc */
        {7294, 0xC5E12A13u, 1, 6, 1, 1}, /* autumn */
        {7292, 0x3C57291Bu, 1, 3, 1, 1}, /* axe */
        {7287, 0x59D7C83Fu, 1, 6, 1, 1}, /* ballot */
        {7282, 0xBBCDBA5Bu, 1, 9, 1, 1}, /* barrister */
        {7283, 0x1A03DFFBu, 1, 5, 1, 1}, /* batch */
        {7277, 0xAE5B7F5Bu, 1, 4, 1, 1}, /* beef */
        {7280, 0x68348A7Eu, 1, 5, 1, 1}, /* begin */
        {7276, 0xBB4ECF1Cu, 1, 4, 1, 1}, /* bill */
        {7270, 0x5D66B439u, 1, 5, 1, 1}, /* blast */
        {7270, 0x6BCA34CCu, 1, 4, 1, 1}, /* blaz */
        {7263, 0xDCB746FBu, 1, 4, 1, 1}, /* boat */
        {7257, 0x1F523237u, 1, 6, 1, 1}, /* border */
        {7255, 0x65950D80u, 1, 6, 1, 1}, /* borrow */
        {7251, 0xD18A160Cu, 1, 4, 1, 1}, /* boss */
        {7246, 0x186D0B96u, 1, 5, 1, 1}, /* bottl */
        {7242, 0x6EF6E45Eu, 1, 6, 1, 1}, /* bought */
        {7237, 0x71C67FC5u, 1, 3, 1, 1}, /* boy */
        {7232, 0xB6873945u, 1, 6, 1, 1}, /* branch */
        {7228, 0x00C7EBD5u, 1, 5, 1, 1}, /* bridg */
        {7224, 0x39BAA088u, 1, 6, 1, 1}, /* budget */
        {7220, 0xC39BF2A3u, 1, 5, 1, 1}, /* build */
        {7216, 0x864F3222u, 1, 7, 1, 1}, /* burglar */
        {7214, 0x68F934CDu, 1, 4, 1, 1}, /* bury */
        {7208, 0x2AB24E4Bu, 1, 8, 1, 1}, /* business */
        {7209, 0x65D5776Bu, 1, 3, 1, 1}, /* buy */
        {7201, 0x066E9C1Bu, 1, 6, 1, 1}, /* cancel */
        {7216, 0x4866F41Bu, 1, 8, 1, 1}, /* candidat */
        {7218, 0xE603DE18u, 1, 5, 1, 1}, /* canva */
        {7214, 0x01A8F71Eu, 1, 6, 1, 1}, /* captiv */
        {7212, 0x047458E1u, 1, 3, 1, 1}, /* car */
        {7204, 0xF9E7F40Bu, 1, 8, 1, 1}, /* casualty */
        {7203, 0x210CC551u, 1, 8, 1, 1}, /* ceasefir */
        {7201, 0xD18A3A92u, 1, 5, 1, 1}, /* chief */
        {7197, 0xE5A0205Du, 1, 5, 1, 1}, /* child */
        {7193, 0xCF029C64u, 1, 7, 1, 1}, /* citisen */
        {7200, 0xBD24906Fu, 1, 5, 1, 1}, /* claim */
        {7195, 0x15439498u, 1, 9, 1, 1}, /* classroom */
        {7196, 0x436F768Au, 1, 5, 1, 1}, /* climb */
        {7190, 0x517584C5u, 1, 6, 1, 1}, /* clinic */
        {7190, 0x5C161A54u, 1, 4, 1, 1}, /* clos */
        {7183, 0xF5C5BE13u, 1, 6, 1, 1}, /* closur */
        {7178, 0x6D072A8Du, 1, 4, 1, 1}, /* club */
        {7172, 0x0AB55E51u, 1, 5, 1, 1}, /* coach */
        {7170, 0x34B1160Fu, 1, 7, 1, 1}, /* collaps */
        {7184, 0x2176DB8Fu, 1, 9, 1, 1}, /* collision */
        {7184, 0xF18DD2DEu, 1, 3, 1, 1}, /* com */
        {7178, 0x7AA6E247u, 1, 7, 1, 1}, /* commenc */
        {7176, 0x334BD0FCu, 1, 6, 1, 1}, /* commit */
        {7174, 0xAA62E8BCu, 1, 7, 1, 1}, /* company */
        {7174, 0xB733DF61u, 1, 7, 1, 1}, /* concert */
        {7174, 0xD188EDDDu, 1, 7, 1, 1}, /* conclud */
        {7170, 0x0D6317D4u, 1, 9, 1, 1}, /* conferenc */
        {7184, 0x1EAE9201u, 1, 8, 1, 1}, /* constabl */
        {7183, 0x40C09172u, 1, 9, 1, 1}, /* construct */
        {7183, 0xCF30AB8Cu, 1, 12, 1, 1}, /* construction */
        {7186, 0x7D9B8CE5u, 1, 9, 1, 1}, /* contender */
        {7189, 0x2A5E5203u, 1, 8, 1, 1}, /* contract */
        {7187, 0x4AE05A5Bu, 1, 9, 1, 1}, /* contribut */
        {7188, 0x8383664Du, 1, 7, 1, 1}, /* convict */
        {7200, 0xEC7A7DB5u, 1, 10, 1, 1}, /* conviction */
        {7202, 0x58993149u, 1, 11, 1, 1}, /* corporation */
        {7206, 0xE85C3338u, 1, 4, 1, 1}, /* cost */
        {7200, 0x39804128u, 1, 5, 1, 1}, /* court */
        {7196, 0x1A4D55D8u, 1, 5, 1, 1}, /* crash */
        {7192, 0x96631017u, 1, 4, 1, 1}, /* crop */
        {7189, 0x29F5189Bu, 1, 5, 1, 1}, /* cross */
        {7185, 0x3EEAAC4Eu, 1, 5, 1, 1}, /* crowd */
        {7181, 0x86720171u, 1, 4, 1, 1}, /* crud */
        {7184, 0x5E8DBB7Cu, 1, 7, 1, 1}, /* culprit */
        {7183, 0xF42F5830u, 1, 7, 1, 1}, /* custody */
        {7182, 0xA4BDAA19u, 1, 8, 1, 1}, /* customer */
        {7185, 0xF6562DC3u, 1, 3, 1, 1}, /* cut */
        {7178, 0x9232AE67u, 1, 6, 1, 1}, /* cyclon */
        {7175, 0xF04F34E1u, 1, 3, 1, 1}, /* dam */
        {7167, 0xB5DF2B27u, 1, 4, 1, 1}, /* dead */
        {7161, 0xADDF1E8Fu, 1, 4, 1, 1}, /* deal */
        {7155, 0xBD28BD4Du, 1, 5, 1, 1}, /* death */
        {7150, 0x5B335585u, 1, 5, 1, 1}, /* debat */
        {7152, 0x93D839DCu, 1, 4, 1, 1}, /* debt */
        {7146, 0x25C5021Eu, 1, 6, 1, 1}, /* deceas */
        {7142, 0xE42ABEC6u, 1, 6, 1, 1}, /* declin */
        {7138, 0xC20DA93Eu, 1, 7, 1, 1}, /* decreas */
        {7135, 0xE42ACBC8u, 1, 7, 1, 1}, /* defraud */
        {7133, 0xCCE1B6CBu, 1, 7, 1, 1}, /* delegat */
        {7133, 0xE1CE2C92u, 1, 10, 1, 1}, /* demonstrat */
        {7136, 0x0CCBF72Cu, 1, 13, 1, 1}, /* demonstration */
        {7152, 0xB4FAE96Fu, 1, 12, 1, 1}, /* demonstrator */
        {7159, 0xFB048F0Du, 1, 6, 1, 1}, /* deport */
        {7157, 0xB5A694D4u, 1, 9, 1, 1}, /* depositor */
        {7160, 0x9ADE0CEAu, 1, 6, 1, 1}, /* deputy */
        {7160, 0x62345BBAu, 1, 6, 1, 1}, /* detain */
        {7158, 0x776CA00Du, 1, 7, 1, 1}, /* detaine */
        {7159, 0xD86296D1u, 1, 3, 1, 1}, /* die */
        {7152, 0x566B044Au, 1, 6, 1, 1}, /* dinghy */
        {7152, 0xFC038921u, 1, 8, 1, 1}, /* director */
        {7151, 0xF2797FF1u, 1, 7, 1, 1}, /* discuss */
        {7149, 0x3B69E757u, 1, 7, 1, 1}, /* displac */
        {7149, 0x89C8C2FAu, 1, 8, 1, 1}, /* dividend */
        {7151, 0xA1F02512u, 1, 6, 1, 1}, /* doctor */
        {7149, 0xF364BD3Fu, 1, 6, 1, 1}, /* dollar */
        {7147, 0x665D2E6Bu, 1, 5, 1, 1}, /* donat */
        {7144, 0x3DB9B915u, 1, 4, 1, 1}, /* down */
        {7138, 0x617DF297u, 1, 8, 1, 1}, /* downpour */
        {7136, 0xE55419DFu, 1, 6, 1, 1}, /* driver */
        {7134, 0xA9A58D8Cu, 1, 4, 1, 1}, /* drop */
        {7128, 0x139ABEB5u, 1, 5, 1, 1}, /* drown */
        {7123, 0xCD167951u, 1, 4, 1, 1}, /* duty */
        {7119, 0x92B5136Bu, 1, 5, 1, 1}, /* dwell */
        {7113, 0x1C55DCE7u, 1, 4, 1, 1}, /* earn */
        {7109, 0xE6217F65u, 1, 9, 1, 1}, /* earthquak */
        {7108, 0xE3925851u, 1, 7, 1, 1}, /* elector */
        {7106, 0xAC01165Eu, 1, 11, 1, 1}, /* electricity */
        {7120, 0xE959D3ADu, 1, 10, 1, 1}, /* embankment */
        {7119, 0x76B6CF0Eu, 1, 8, 1, 1}, /* emission */
        {7121, 0xAA4DF39Eu, 1, 7, 1, 1}, /* employe */
        {7120, 0x6A8E75AAu, 1, 3, 1, 1}, /* end */
        {7112, 0xDDFDE10Du, 1, 5, 1, 1}, /* enter */
        {7108, 0xF891BF28u, 1, 7, 1, 1}, /* estimat */
        {7107, 0x7DAAB8F8u, 1, 4, 1, 1}, /* euro */
        {7101, 0x0A3ED43Cu, 1, 7, 1, 1}, /* evacuat */
        {7101, 0xFD90F04Eu, 1, 8, 1, 1}, /* executiv */
        {7104, 0x96DA6B58u, 1, 6, 1, 1}, /* expect */
        {7102, 0x95E735B8u, 1, 6, 1, 1}, /* expens */
        {7098, 0x02BB1FE0u, 1, 9, 1, 1}, /* explosion */
        {7102, 0x959CE80Du, 1, 7, 1, 1}, /* factory */
        {7102, 0xF85A0760u, 1, 4, 1, 1}, /* fall */
        {7096, 0xA8F7FA72u, 1, 3, 1, 1}, /* fan */
        {7088, 0xFD902939u, 1, 4, 1, 1}, /* farm */
        {7083, 0x808E8652u, 1, 6, 1, 1}, /* farmer */
        {7080, 0x54847C2Fu, 1, 8, 1, 1}, /* fatality */
        {7078, 0xB2EA63DBu, 1, 4, 1, 1}, /* film */
        {7072, 0xC8E4A51Au, 1, 3, 1, 1}, /* fin */
        {7064, 0x59167492u, 1, 6, 1, 1}, /* finish */
        {7059, 0xACE47906u, 1, 3, 1, 1}, /* fir */
        {7051, 0x2F4CF9CEu, 1, 11, 1, 1}, /* firefighter */
        {7059, 0x326B4A4Bu, 1, 7, 1, 1}, /* fireman */
        {7063, 0x5260EF4Fu, 1, 7, 1, 1}, /* firemen */
        {7067, 0x96AB2371u, 1, 4, 1, 1}, /* firm */
        {7064, 0xB2E48278u, 1, 3, 1, 1}, /* fix */
        {7059, 0x89DAB123u, 1, 6, 1, 1}, /* fixtur */
        {7056, 0xCEEAC39Au, 1, 4, 1, 1}, /* flat */
        {7049, 0xE94AEBC3u, 1, 6, 1, 1}, /* flight */
        {7047, 0xC2E71BDBu, 1, 5, 1, 1}, /* flood */
        {7043, 0x040472D5u, 1, 5, 1, 1}, /* flyer */
        {7043, 0x1E528193u, 1, 4, 1, 1}, /* folk */
        {7039, 0x656933D0u, 1, 8, 1, 1}, /* forecast */
        {7039, 0x3E58C421u, 1, 4, 1, 1}, /* fork */
        {7034, 0xB45FA81Au, 1, 7, 1, 1}, /* forward */
        {7034, 0x02D027A1u, 1, 5, 1, 1}, /* fraud */
        {7040, 0xBFD7CAFCu, 1, 3, 1, 1}, /* fre */
        {7036, 0xC2ACF240u, 1, 8, 1, 1}, /* frontier */
        {7036, 0x1B5426FEu, 1, 4, 1, 1}, /* gain */
        {7029, 0x7ACD603Du, 1, 7, 1, 1}, /* gallery */
        {7028, 0x3B170D58u, 1, 3, 1, 1}, /* gam */
        {7022, 0x3D4E4C56u, 1, 4, 1, 1}, /* gaol */
        {7018, 0x49172362u, 1, 3, 1, 1}, /* gas */
        {7013, 0x707C8762u, 1, 7, 1, 1}, /* gasolin */
        {7012, 0x652AD72Eu, 1, 3, 1, 1}, /* gig */
        {7008, 0xA25535A3u, 1, 4, 1, 1}, /* girl */
        {7008, 0x9CA1C77Eu, 1, 6, 1, 1}, /* ground */
        {7006, 0xBC82B1DAu, 1, 4, 1, 1}, /* grow */
        {6999, 0x69A328A6u, 1, 6, 1, 1}, /* growth */
        {6994, 0x450CD62Bu, 1, 6, 1, 1}, /* guilty */
        {6992, 0x9E6D304Fu, 1, 6, 1, 1}, /* gunman */
        {6992, 0x50DC5F0Eu, 1, 4, 1, 1}, /* gust */
        {6986, 0xC427A112u, 1, 7, 1, 1}, /* harvest */
        {6986, 0x32694BC3u, 1, 4, 1, 1}, /* head */
        {6981, 0xADC649B8u, 1, 4, 1, 1}, /* hold */
        {6992, 0xC4EA7781u, 1, 12, 1, 1}, /* holidaymaker */
        {6997, 0xE7C3839Fu, 1, 3, 1, 1}, /* hom */
        {6989, 0xC26079D7u, 1, 8, 1, 1}, /* homeless */
        {6990, 0x4F9CD7B3u, 1, 8, 1, 1}, /* hospital */
        {6992, 0x4B36FA97u, 1, 6, 1, 1}, /* hostag */
        {6990, 0xB5032A7Cu, 1, 4, 1, 1}, /* hous */
        {6983, 0x59BFAF5Au, 1, 9, 1, 1}, /* household */
        {6981, 0x714DAA7Au, 1, 5, 1, 1}, /* human */
        {6992, 0xCB648A09u, 1, 8, 1, 1}, /* hurrican */
        {6991, 0x9B45E804u, 1, 9, 1, 1}, /* hurricane */
        {6991, 0x62BDFDB8u, 1, 4, 1, 1}, /* hurt */
        {6986, 0xE4928A74u, 1, 8, 1, 1}, /* imprison */
        {6984, 0xA45E275Au, 1, 7, 1, 1}, /* increas */
        {6980, 0x636E8446u, 1, 10, 1, 1}, /* individual */
        {6982, 0x13D08255u, 1, 10, 1, 1}, /* inhabitant */
        {6984, 0x857B56BBu, 1, 5, 1, 1}, /* injur */
        {6992, 0xE3299366u, 1, 6, 1, 1}, /* injury */
        {6989, 0x18C17AA4u, 1, 5, 1, 1}, /* inmat */
        {6988, 0x29B77F1Eu, 1, 7, 1, 1}, /* inundat */
        {6986, 0x2B68C498u, 1, 6, 1, 1}, /* invest */
        {6983, 0xC1C436E5u, 1, 8, 1, 1}, /* investor */
        {6985, 0xDDEDC7C2u, 1, 3, 1, 1}, /* jab */
        {6980, 0x0D62A331u, 1, 4, 1, 1}, /* jail */
        {6976, 0xD7E330F4u, 1, 3, 1, 1}, /* jet */
        {6969, 0x0662265Cu, 1, 5, 1, 1}, /* jewel */
        {6976, 0x80A0A1BAu, 1, 9, 1, 1}, /* jewellery */
        {6976, 0x2DCF0BE9u, 1, 7, 1, 1}, /* jewelry */
        {6974, 0x63392B6Cu, 1, 10, 1, 1}, /* journalist */
        {6980, 0xA73F5C0Du, 1, 4, 1, 1}, /* jump */
        {6973, 0x00EE0483u, 1, 5, 1, 1}, /* juror */
        {6968, 0x9E237765u, 1, 4, 1, 1}, /* jury */
        {6962, 0x7CF7D467u, 1, 3, 1, 1}, /* kid */
        {6956, 0xC50F4599u, 1, 4, 1, 1}, /* kill */
        {6950, 0x3776D47Du, 1, 8, 1, 1}, /* labourer */
        {6960, 0x6DEA369Cu, 1, 4, 1, 1}, /* land */
        {6955, 0x222B804Eu, 1, 8, 1, 1}, /* landslid */
        {6957, 0xF1B83866u, 1, 6, 1, 1}, /* launch */
        {6954, 0x0F34B5F1u, 1, 8, 1, 1}, /* lawmaker */
        {6956, 0x03BA611Au, 1, 7, 1, 1}, /* lawsuit */
        {6956, 0xD2D74D01u, 1, 6, 1, 1}, /* lawyer */
        {6954, 0xCAE1D0AAu, 1, 6, 1, 1}, /* layoff */
        {6952, 0x2948D20Eu, 1, 4, 1, 1}, /* leak */
        {6960, 0x4D1E66F5u, 1, 10, 1, 1}, /* legislator */
        {6964, 0x83D03615u, 1, 6, 1, 1}, /* length */
        {6962, 0x0964BC5Du, 1, 6, 1, 1}, /* letter */
        {6960, 0x1F721057u, 1, 4, 1, 1}, /* levy */
        {6956, 0x9C436708u, 1, 5, 1, 1}, /* local */
        {6953, 0xC2ECDF53u, 1, 4, 1, 1}, /* long */
        {6949, 0xE9FE9DF3u, 1, 5, 1, 1}, /* lorry */
        {6945, 0xE234733Bu, 1, 4, 1, 1}, /* lost */
        {6939, 0x4C5165C8u, 1, 3, 1, 1}, /* lot */
        {6944, 0x4DAC5CB2u, 1, 8, 1, 1}, /* majority */
        {6946, 0xE9A2FF6Fu, 1, 3, 1, 1}, /* man */
        {6941, 0x3B1787CCu, 1, 7, 1, 1}, /* manager */
        {6941, 0xEE89E0F0u, 1, 5, 1, 1}, /* march */
        {6939, 0xD8BECC47u, 1, 7, 1, 1}, /* marcher */
        {6941, 0xD7713C7Bu, 1, 6, 1, 1}, /* margin */
        {6941, 0x7E202F96u, 1, 5, 1, 1}, /* match */
        {6937, 0x88DE06B2u, 1, 4, 1, 1}, /* meat */
        {6931, 0xFE9AE229u, 1, 5, 1, 1}, /* medic */
        {6928, 0xC9AD5A6Bu, 1, 3, 1, 1}, /* men */
        {6923, 0x8AE4C59Du, 1, 4, 1, 1}, /* mend */
        {6919, 0xF5BEF26Bu, 1, 7, 1, 1}, /* migrant */
        {6919, 0xF7214B8Cu, 1, 5, 1, 1}, /* miner */
        {6916, 0x6B1C33B8u, 1, 10, 1, 1}, /* mineworker */
        {6918, 0x438B1334u, 1, 6, 1, 1}, /* missil */
        {6916, 0xD67A0605u, 1, 5, 1, 1}, /* month */
        {6912, 0x2E2EE6A6u, 1, 8, 1, 1}, /* motorist */
        {6912, 0xD19E5C79u, 1, 3, 1, 1}, /* mov */
        {6912, 0x0C4AED30u, 1, 4, 1, 1}, /* movi */
        {6906, 0x532E0998u, 1, 2, 1, 1}, /* mp */
        {6902, 0xF8C3979Au, 1, 6, 1, 1}, /* murder */
        {6898, 0xB4816015u, 1, 6, 1, 1}, /* museum */
        {6896, 0x3DEFE8D7u, 1, 8, 1, 1}, /* national */
        {6896, 0x28ED5E32u, 1, 11, 1, 1}, /* negotiation */
        {6897, 0xDEEC3CB1u, 1, 6, 1, 1}, /* nomine */
        {6897, 0x29B19C8Au, 1, 3, 1, 1}, /* not */
        {6892, 0xC1D9C9DDu, 1, 5, 1, 1}, /* offer */
        {6896, 0xC1AF3779u, 1, 7, 1, 1}, /* officer */
        {6894, 0xC338713Bu, 1, 3, 1, 1}, /* oil */
        {6886, 0xD35EC4C9u, 1, 4, 1, 1}, /* open */
        {6881, 0x533E8106u, 1, 9, 1, 1}, /* operation */
        {6885, 0x1E1D8C90u, 1, 6, 1, 1}, /* outlet */
        {6881, 0x63533DE0u, 1, 4, 1, 1}, /* pack */
        {6876, 0x6A764C9Cu, 1, 6, 1, 1}, /* packag */
        {6873, 0x82536EADu, 1, 4, 1, 1}, /* pact */
        {6867, 0x5855FD17u, 1, 3, 1, 1}, /* pag */
        {6859, 0x64B8F933u, 1, 5, 1, 1}, /* paint */
        {6864, 0xDB0B50CEu, 1, 11, 1, 1}, /* participant */
        {6868, 0xE32177C6u, 1, 13, 1, 1}, /* participation */
        {6874, 0xD5F9BCD3u, 1, 9, 1, 1}, /* passenger */
        {6878, 0x80EE595Eu, 1, 7, 1, 1}, /* patient */
        {6878, 0x5E560689u, 1, 3, 1, 1}, /* pay */
        {6872, 0x7B7DC183u, 1, 6, 1, 1}, /* payout */
        {6872, 0xAE1C3F96u, 1, 7, 1, 1}, /* penalty */
        {6880, 0xAE5CDF7Fu, 1, 5, 1, 1}, /* peopl */
        {6877, 0x9597A3ECu, 1, 6, 1, 1}, /* perish */
        {6873, 0xD397B280u, 1, 6, 1, 1}, /* person */
        {6871, 0x4E932787u, 1, 6, 1, 1}, /* petrol */
        {6869, 0xB0613C23u, 1, 9, 1, 1}, /* physician */
        {6870, 0xC0A17796u, 1, 6, 1, 1}, /* pictur */
        {6867, 0xB7CBC712u, 1, 4, 1, 1}, /* plan */
        {6861, 0xBBCAE592u, 1, 5, 1, 1}, /* plant */
        {6859, 0x7D23A755u, 1, 5, 1, 1}, /* pledg */
        {6864, 0xBF6E93DBu, 1, 5, 1, 1}, /* plung */
        {6859, 0x61C5669Cu, 1, 5, 1, 1}, /* polic */
        {6855, 0x6FD68838u, 1, 4, 1, 1}, /* poll */
        {6849, 0xF54F2346u, 1, 5, 1, 1}, /* power */
        {6845, 0x1C4D962Au, 1, 7, 1, 1}, /* predict */
        {6844, 0xCC4D080Bu, 1, 4, 1, 1}, /* pric */
        {6838, 0xEE2CD616u, 1, 6, 1, 1}, /* prison */
        {6836, 0x3F7D76A1u, 1, 8, 1, 1}, /* prisoner */
        {6838, 0xB5A63C47u, 1, 6, 1, 1}, /* profit */
        {6848, 0xCCA7C293u, 1, 6, 1, 1}, /* promis */
        {6846, 0xD6B302C8u, 1, 8, 1, 1}, /* property */
        {6843, 0x190B2F9Fu, 1, 8, 1, 1}, /* proposal */
        {6846, 0x4899DE1Cu, 1, 7, 1, 1}, /* protest */
        {6846, 0x5C13362Bu, 1, 9, 1, 1}, /* protester */
        {6850, 0x33117C1Fu, 1, 5, 1, 1}, /* pupil */
        {6846, 0x1C1BD833u, 1, 7, 1, 1}, /* purchas */
        {6842, 0x629B396Fu, 1, 4, 1, 1}, /* quak */
        {6836, 0x58A5B70Du, 1, 4, 1, 1}, /* queu */
        {6832, 0x47878736u, 1, 4, 1, 1}, /* quit */
        {6828, 0xAE88758Bu, 1, 5, 1, 1}, /* quota */
        {6824, 0x93A3C591u, 1, 4, 1, 1}, /* raid */
        {6819, 0xB06AFA2Au, 1, 6, 1, 1}, /* raider */
        {6816, 0x89A3B5D3u, 1, 4, 1, 1}, /* rain */
        {6810, 0x782D545Au, 1, 8, 1, 1}, /* rainfall */
        {6808, 0x39D6ECF7u, 1, 5, 1, 1}, /* rally */
        {6806, 0x07E6AEA5u, 1, 5, 1, 1}, /* ranch */
        {6802, 0xFC6516B6u, 1, 7, 1, 1}, /* rancher */
        {6800, 0x4CFD5078u, 1, 5, 1, 1}, /* reach */
        {6800, 0x7E809E90u, 1, 7, 1, 1}, /* rebuild */
        {6799, 0x5A81BDB0u, 1, 6, 1, 1}, /* recall */
        {6797, 0xB3071FBFu, 1, 6, 1, 1}, /* reckon */
        {6795, 0xDDD200A5u, 1, 9, 1, 1}, /* recommend */
        {6799, 0x8DE5DA2Eu, 1, 14, 1, 1}, /* recommendation */
        {6808, 0xD3E1F0DBu, 1, 7, 1, 1}, /* recover */
        {6808, 0x9DEBE1B8u, 1, 5, 1, 1}, /* reduc */
        {6816, 0x6F904512u, 1, 9, 1, 1}, /* reduction */
        {6815, 0x45838076u, 1, 10, 1, 1}, /* redundancy */
        {6817, 0x8231B2F5u, 1, 5, 1, 1}, /* refer */
        {6816, 0xAA987580u, 1, 8, 1, 1}, /* referral */
        {6818, 0x55D57529u, 1, 6, 1, 1}, /* refuge */
        {6817, 0x8676844Au, 1, 5, 1, 1}, /* remov */
        {6814, 0x29520BB4u, 1, 6, 1, 1}, /* repair */
        {6812, 0xAFF0E768u, 1, 8, 1, 1}, /* reporter */
        {6816, 0x7A08D7A1u, 1, 5, 1, 1}, /* rescu */
        {6814, 0x2C81FD61u, 1, 8, 1, 1}, /* resident */
        {6814, 0xC89CFF21u, 1, 6, 1, 1}, /* resign */
        {6812, 0x30396B56u, 1, 7, 1, 1}, /* retriev */
        {6812, 0x85EE37BFu, 1, 6, 1, 1}, /* return */
        {6810, 0x5EA04EBCu, 1, 6, 1, 1}, /* revenu */
        {6808, 0x381287C5u, 1, 3, 1, 1}, /* ris */
        {6800, 0x370E0904u, 1, 3, 1, 1}, /* rob */
        {6794, 0xE84D15E5u, 1, 6, 1, 1}, /* robber */
        {6800, 0x4D590494u, 1, 7, 1, 1}, /* robbery */
        {6798, 0xE67C0055u, 1, 6, 1, 1}, /* rocket */
        {6796, 0xD8765DF5u, 1, 8, 1, 1}, /* rockfall */
        {6798, 0xDE1C9F6Fu, 1, 3, 1, 1}, /* sal */
        {6793, 0x5E3D7343u, 1, 6, 1, 1}, /* salary */
        {6791, 0xD81C95FDu, 1, 3, 1, 1}, /* sav */
        {6787, 0xF033B54Eu, 1, 5, 1, 1}, /* saver */
        {6786, 0xEFE83DA1u, 1, 4, 1, 1}, /* scam */
        {6781, 0x9F519CC9u, 1, 6, 1, 1}, /* school */
        {6784, 0x20854039u, 1, 9, 1, 1}, /* schoolboy */
        {6784, 0x8B5722F6u, 1, 14, 1, 1}, /* schoolchildren */
        {6789, 0xC13D5BC7u, 1, 10, 1, 1}, /* schoolgirl */
        {6790, 0x48FB22B2u, 1, 5, 1, 1}, /* scrap */
        {6787, 0x7261C8AFu, 1, 4, 1, 1}, /* send */
        {6783, 0xBE6A958Du, 1, 4, 1, 1}, /* shar */
        {6777, 0x985FCC5Fu, 1, 4, 1, 1}, /* shed */
        {6771, 0x11E1FC01u, 1, 5, 1, 1}, /* shell */
        {6767, 0x44807B52u, 1, 7, 1, 1}, /* shelter */
        {6768, 0xAC56F17Fu, 1, 4, 1, 1}, /* ship */
        {6762, 0xDE8B3DC7u, 1, 7, 1, 1}, /* shooter */
        {6763, 0xA847E0A9u, 1, 4, 1, 1}, /* shop */
        {6757, 0xA838D61Fu, 1, 4, 1, 1}, /* shut */
        {6750, 0xD6301A8Fu, 1, 3, 1, 1}, /* sid */
        {6743, 0xE19F02CEu, 1, 5, 1, 1}, /* siren */
        {6739, 0x497F50F0u, 1, 5, 1, 1}, /* slump */
        {6734, 0xEC568410u, 1, 4, 1, 1}, /* soar */
        {6727, 0x9CCD1FB5u, 1, 7, 1, 1}, /* soldier */
        {6727, 0x60226939u, 1, 9, 1, 1}, /* solicitor */
        {6736, 0xEA24E41Eu, 1, 4, 1, 1}, /* soul */
        {6732, 0x3CF5DC4Au, 1, 9, 1, 1}, /* spectator */
        {6732, 0x7D7591B3u, 1, 5, 1, 1}, /* spend */
        {6728, 0xC4CAB64Du, 1, 5, 1, 1}, /* spill */
        {6723, 0x55BF8BB1u, 1, 5, 1, 1}, /* squad */
        {6718, 0x675CA4D1u, 1, 5, 1, 1}, /* staff */
        {6715, 0x652B04DFu, 1, 5, 1, 1}, /* start */
        {6711, 0x0D0A9F60u, 1, 5, 1, 1}, /* steal */
        {6707, 0xC20C8395u, 1, 5, 1, 1}, /* stock */
        {6702, 0x4C770186u, 1, 6, 1, 1}, /* stolen */
        {6704, 0xC95327BFu, 1, 4, 1, 1}, /* stor */
        {6698, 0xBFE7AF96u, 1, 5, 1, 1}, /* storm */
        {6694, 0xEA423900u, 1, 9, 1, 1}, /* streetcar */
        {6693, 0x021B20B0u, 1, 5, 1, 1}, /* strik */
        {6689, 0x986FDD07u, 1, 7, 1, 1}, /* striker */
        {6689, 0x00313120u, 1, 7, 1, 1}, /* student */
        {6687, 0xD1D9DD28u, 1, 7, 1, 1}, /* submerg */
        {6685, 0x2E2F8980u, 1, 4, 1, 1}, /* suit */
        {6682, 0xEAD87D82u, 1, 6, 1, 1}, /* summit */
        {6688, 0x9144905Fu, 1, 9, 1, 1}, /* supporter */
        {6686, 0x20FB99A6u, 1, 4, 1, 1}, /* surg */
        {6679, 0x775A8B78u, 1, 7, 1, 1}, /* surgery */
        {6681, 0x5D222127u, 1, 6, 1, 1}, /* survey */
        {6677, 0x52058DC2u, 1, 6, 1, 1}, /* surviv */
        {6677, 0xE1253F3Fu, 1, 8, 1, 1}, /* survivor */
        {6679, 0x0D0DC4B4u, 1, 6, 1, 1}, /* swindl */
        {6676, 0xE81400E3u, 1, 8, 1, 1}, /* swindler */
        {6675, 0x142CE44Fu, 1, 4, 1, 1}, /* talk */
        {6672, 0x98E25BD7u, 1, 6, 1, 1}, /* tariff */
        {6670, 0xB2F7573Au, 1, 3, 1, 1}, /* tax */
        {6662, 0xA2FD7D0Cu, 1, 4, 1, 1}, /* team */
        {6656, 0xAA134E60u, 1, 4, 1, 1}, /* tent */
        {6650, 0xC80A020Eu, 1, 5, 1, 1}, /* theft */
        {6646, 0x79D90EC3u, 1, 5, 1, 1}, /* thief */
        {6642, 0x69D8F593u, 1, 5, 1, 1}, /* thiev */
        {6638, 0x9D10CC7Eu, 1, 3, 1, 1}, /* ton */
        {6631, 0x51713D30u, 1, 4, 1, 1}, /* tonn */
        {6625, 0xDF9F8FF9u, 1, 7, 1, 1}, /* tourist */
        {6625, 0x558081B1u, 1, 4, 1, 1}, /* tram */
        {6624, 0x3D2591ECu, 1, 7, 1, 1}, /* tramlin */
        {6621, 0x60809302u, 1, 4, 1, 1}, /* trap */
        {6615, 0x57B87F12u, 1, 8, 1, 1}, /* traveler */
        {6618, 0x95372144u, 1, 9, 1, 1}, /* traveller */
        {6622, 0x8F1CE63Cu, 1, 6, 1, 1}, /* tremor */
        {6618, 0xE94FF69Au, 1, 8, 1, 1}, /* tribunal */
        {6617, 0x9C90A393u, 1, 5, 1, 1}, /* troop */
        {6615, 0x47B20873u, 1, 4, 1, 1}, /* truc */
        {6609, 0xF542BDC8u, 1, 5, 1, 1}, /* truck */
        {6608, 0x41F5D613u, 1, 5, 1, 1}, /* tumbl */
        {6603, 0xB9030F0Eu, 1, 7, 1, 1}, /* turnout */
        {6603, 0x44F7F958u, 1, 8, 1, 1}, /* turnover */
        {6603, 0xBF771C16u, 1, 7, 1, 1}, /* typhoon */
        {6601, 0x43430B20u, 1, 2, 1, 1}, /* up */
        {6592, 0x86F937E9u, 1, 6, 1, 1}, /* vaccin */
        {6590, 0x78080772u, 1, 11, 1, 1}, /* vaccination */
        {6593, 0x40C3E32Bu, 1, 4, 1, 1}, /* valu */
        {6587, 0x3741F010u, 1, 6, 1, 1}, /* vehicl */
        {6592, 0x78329D3Bu, 1, 6, 1, 1}, /* vessel */
        {6588, 0xA1F4BCB5u, 1, 6, 1, 1}, /* victim */
        {6584, 0xFF1708C3u, 1, 8, 1, 1}, /* villager */
        {6584, 0xE9505321u, 1, 7, 1, 1}, /* visitor */
        {6584, 0x80215AD2u, 1, 3, 1, 1}, /* vot */
        {6576, 0xA457EC25u, 1, 5, 1, 1}, /* voter */
        {6572, 0x22E2D4D6u, 1, 3, 1, 1}, /* wag */
        {6567, 0x892E4CA0u, 1, 4, 1, 1}, /* wait */
        {6561, 0xAA923074u, 1, 7, 1, 1}, /* walkout */
        {6559, 0x84FA6AF1u, 1, 4, 1, 1}, /* warn */
        {6560, 0x1414F107u, 1, 4, 1, 1}, /* wind */
        {6554, 0x69AEF597u, 1, 8, 1, 1}, /* withdraw */
        {6554, 0xE96898D5u, 1, 5, 1, 1}, /* woman */
        {6551, 0xC97160D1u, 1, 5, 1, 1}, /* women */
        {6548, 0x5B98D260u, 1, 4, 1, 1}, /* work */
        {6543, 0x95CE3757u, 1, 6, 1, 1}, /* worker */
        {6541, 0x43E0259Fu, 1, 5, 1, 1}, /* worth */
        {6536, 0x66C03CB8u, 1, 5, 1, 1}, /* wound */
        {6532, 0xAE7F4D1Cu, 1, 4, 1, 1}, /* year */
        {6526, 0xB92C819Bu, 1, 9, 1, 1}, /* youngster */
    },
    {
        "aboard\000board\000accident\000crash\000accord\000agre\000acquir\000buy\000acquisition\000buy\000aftershock\000aftershock\000agre\000agre\000agreement\000agre\000aircraft\000plan",
        "alarm\000siren\000alert\000warn\000aliv\000survivor\000allowanc\000quota\000anniversary\000anniversary\000annual\000year\000anticipat\000expect\000apprehend\000arrest",
        "arrest\000arrest\000arriv\000reach\000arrival\000migrant\000artwork\000paint\000assailant\000attacker\000asylum-seeker\000migrant\000attacker\000attacker",
        "attende\000delegat\000attorney\000lawyer\000audienc\000crowd\000autumn\000autumn\000axe\000cancel\000ballot\000vot\000barrister\000lawyer\000batch\000lot\000beef\000beef",
        "begin\000start\000bill\000cost\000blast\000explosion\000blaz\000fir\000boat\000boat\000border\000border\000borrow\000debt\000boss\000chief\000bottl\000bottl\000bought\000buy\000boy\000child",
        "branch\000shop\000bridg\000bridg\000budget\000cost\000build\000build\000burglar\000thief\000bury\000trap\000business\000company\000buy\000buy\000cancel\000cancel",
        "candidat\000candidat\000canva\000paint\000captiv\000hostag\000car\000car\000casualty\000injur\000ceasefir\000truc\000chief\000chief\000child\000child\000citisen\000person",
        "claim\000kill\000classroom\000school\000climb\000ris\000clinic\000hospital\000clos\000end\000closur\000end\000club\000team\000coach\000manager\000collaps\000landslid",
        "collision\000crash\000com\000reach\000commenc\000start\000commit\000promis\000company\000company\000concert\000concert\000conclud\000end\000conferenc\000summit",
        "constabl\000polic\000construct\000build\000construction\000build\000contender\000candidat\000contract\000agre\000contribut\000promis\000convict\000guilty",
        "conviction\000guilty\000corporation\000company\000cost\000cost\000court\000court\000crash\000crash\000crop\000harvest\000cross\000cross\000crowd\000crowd\000crud\000oil",
        "culprit\000guilty\000custody\000arrest\000customer\000passenger\000cut\000fall\000cyclon\000storm\000dam\000dam\000dead\000kill\000deal\000agre\000death\000kill\000debat\000debat",
        "debt\000debt\000deceas\000kill\000declin\000fall\000decreas\000fall\000defraud\000fraud\000delegat\000delegat\000demonstrat\000protest\000demonstration\000protest",
        "demonstrator\000protester\000deport\000return\000depositor\000investor\000deputy\000lawmaker\000detain\000arrest\000detaine\000prisoner\000die\000kill\000dinghy\000boat",
        "director\000chief\000discuss\000debat\000displac\000displac\000dividend\000dividend\000doctor\000doctor\000dollar\000dollar\000donat\000promis\000down\000fall\000downpour\000rain",
        "driver\000driver\000drop\000fall\000drown\000kill\000duty\000tariff\000dwell\000hom\000earn\000profit\000earthquak\000quak\000elector\000voter\000electricity\000power",
        "embankment\000dam\000emission\000emission\000employe\000worker\000end\000end\000enter\000reach\000estimat\000expect\000euro\000euro\000evacuat\000displac\000executiv\000chief",
        "expect\000expect\000expens\000cost\000explosion\000explosion\000factory\000factory\000fall\000fall\000fan\000fan\000farm\000ranch\000farmer\000ranch\000fatality\000kill\000film\000film",
        "fin\000fin\000finish\000end\000fir\000fir\000firefighter\000firefighter\000fireman\000firefighter\000firemen\000firefighter\000firm\000company\000fix\000repair\000fixtur\000match",
        "flat\000hom\000flight\000flight\000flood\000flood\000flyer\000passenger\000folk\000person\000forecast\000expect\000fork\000spend\000forward\000striker\000fraud\000fraud",
        "fre\000recover\000frontier\000border\000gain\000ris\000gallery\000museum\000gam\000match\000gaol\000prison\000gas\000petrol\000gasolin\000petrol\000gig\000concert\000girl\000child",
        "ground\000cancel\000grow\000ris\000growth\000ris\000guilty\000guilty\000gunman\000attacker\000gust\000wind\000harvest\000harvest\000head\000chief\000hold\000arrest",
        "holidaymaker\000visitor\000hom\000hom\000homeless\000displac\000hospital\000hospital\000hostag\000hostag\000hous\000hom\000household\000hom\000human\000person",
        "hurrican\000storm\000hurricane\000storm\000hurt\000injur\000imprison\000trap\000increas\000ris\000individual\000person\000inhabitant\000person\000injur\000injur",
        "injury\000injur\000inmat\000prisoner\000inundat\000flood\000invest\000spend\000investor\000investor\000jab\000vaccin\000jail\000prison\000jet\000plan\000jewel\000jewel",
        "jewellery\000jewel\000jewelry\000jewel\000journalist\000journalist\000jump\000ris\000juror\000jury\000jury\000jury\000kid\000child\000kill\000kill\000labourer\000worker",
        "land\000reach\000landslid\000landslid\000launch\000start\000lawmaker\000lawmaker\000lawsuit\000lawsuit\000lawyer\000lawyer\000layoff\000layoff\000leak\000leak",
        "legislator\000lawmaker\000length\000length\000letter\000letter\000levy\000tariff\000local\000person\000long\000length\000lorry\000lorry\000lost\000kill\000lot\000lot",
        "majority\000majority\000man\000person\000manager\000manager\000march\000protest\000marcher\000protester\000margin\000majority\000match\000match\000meat\000beef\000medic\000doctor",
        "men\000person\000mend\000repair\000migrant\000migrant\000miner\000worker\000mineworker\000worker\000missil\000rocket\000month\000month\000motorist\000driver\000mov\000displac",
        "movi\000film\000mp\000lawmaker\000murder\000kill\000museum\000museum\000national\000person\000negotiation\000talk\000nomine\000candidat\000not\000letter\000offer\000promis",
        "officer\000polic\000oil\000oil\000open\000start\000operation\000operation\000outlet\000shop\000pack\000bottl\000packag\000bottl\000pact\000agre\000pag\000pag\000paint\000paint",
        "participant\000delegat\000participation\000turnout\000passenger\000passenger\000patient\000patient\000pay\000spend\000payout\000dividend\000penalty\000fin",
        "peopl\000person\000perish\000kill\000person\000person\000petrol\000petrol\000physician\000doctor\000pictur\000paint\000plan\000plan\000plant\000factory\000pledg\000promis",
        "plung\000fall\000polic\000polic\000poll\000poll\000power\000power\000predict\000expect\000pric\000cost\000prison\000prison\000prisoner\000prisoner\000profit\000profit",
        "promis\000promis\000property\000hom\000proposal\000recommend\000protest\000protest\000protester\000protester\000pupil\000pupil\000purchas\000buy\000quak\000quak\000queu\000wait",
        "quit\000resign\000quota\000quota\000raid\000steal\000raider\000thief\000rain\000rain\000rainfall\000rain\000rally\000protest\000ranch\000ranch\000rancher\000ranch\000reach\000reach",
        "rebuild\000repair\000recall\000recall\000reckon\000expect\000recommend\000recommend\000recommendation\000recommend\000recover\000recover\000reduc\000fall",
        "reduction\000fall\000redundancy\000layoff\000refer\000referral\000referral\000referral\000refuge\000migrant\000remov\000return\000repair\000repair\000reporter\000journalist",
        "rescu\000recover\000resident\000person\000resign\000resign\000retriev\000recover\000return\000return\000revenu\000revenu\000ris\000ris\000rob\000steal\000robber\000thief",
        "robbery\000steal\000rocket\000rocket\000rockfall\000landslid\000sal\000revenu\000salary\000salary\000sav\000recover\000saver\000investor\000scam\000fraud\000school\000school",
        "schoolboy\000child\000schoolchildren\000pupil\000schoolgirl\000child\000scrap\000cancel\000send\000return\000shar\000shar\000shed\000fall\000shell\000spend\000shelter\000tent",
        "ship\000boat\000shooter\000attacker\000shop\000shop\000shut\000end\000sid\000team\000siren\000siren\000slump\000fall\000soar\000ris\000soldier\000soldier\000solicitor\000lawyer",
        "soul\000person\000spectator\000crowd\000spend\000spend\000spill\000leak\000squad\000team\000staff\000worker\000start\000start\000steal\000steal\000stock\000shar\000stolen\000steal",
        "stor\000shop\000storm\000storm\000streetcar\000tram\000strik\000strik\000striker\000striker\000student\000pupil\000submerg\000flood\000suit\000lawsuit\000summit\000summit",
        "supporter\000fan\000surg\000ris\000surgery\000operation\000survey\000poll\000surviv\000survivor\000survivor\000survivor\000swindl\000fraud\000swindler\000fraud\000talk\000talk",
        "tariff\000tariff\000tax\000tax\000team\000team\000tent\000tent\000theft\000steal\000thief\000thief\000thiev\000thief\000ton\000tonn\000tonn\000tonn\000tourist\000visitor\000tram\000tram",
        "tramlin\000tram\000trap\000trap\000traveler\000passenger\000traveller\000passenger\000tremor\000quak\000tribunal\000court\000troop\000soldier\000truc\000truc\000truck\000lorry",
        "tumbl\000fall\000turnout\000turnout\000turnover\000revenu\000typhoon\000storm\000up\000ris\000vaccin\000vaccin\000vaccination\000vaccin\000valu\000valu\000vehicl\000car",
        "vessel\000boat\000victim\000kill\000villager\000person\000visitor\000visitor\000vot\000vot\000voter\000voter\000wag\000salary\000wait\000wait\000walkout\000strik\000warn\000warn",
        "wind\000wind\000withdraw\000recall\000woman\000person\000women\000person\000work\000paint\000worker\000worker\000worth\000valu\000wound\000injur\000year\000year\000youngster\000child",
    },
    "",
};

static const uint16_t story_synonyms_slots[] = {
    0, 368, 0, 0, 205, 6, 0, 0, 0, 0, 0, 58,
    305, 119, 152, 224, 377, 436, 0, 0, 0, 268, 431, 92,
    0, 0, 175, 53, 54, 0, 380, 314, 0, 174, 0, 295,
    0, 442, 0, 0, 0, 0, 0, 0, 0, 0, 0, 157,
    97, 0, 0, 315, 0, 0, 0, 0, 302, 36, 361, 0,
    147, 180, 0, 30, 0, 0, 0, 0, 5, 0, 209, 251,
    308, 0, 121, 340, 381, 0, 24, 94, 148, 138, 191, 231,
    407, 353, 182, 241, 0, 0, 323, 0, 0, 61, 43, 240,
    367, 399, 0, 0, 62, 0, 232, 227, 0, 0, 15, 0,
    0, 0, 0, 63, 0, 0, 0, 426, 445, 0, 336, 0,
    327, 264, 0, 252, 0, 229, 415, 0, 0, 0, 0, 225,
    0, 0, 0, 0, 47, 0, 272, 0, 0, 0, 0, 0,
    278, 0, 112, 160, 352, 0, 0, 0, 64, 215, 0, 93,
    280, 0, 0, 0, 444, 0, 0, 0, 0, 331, 189, 0,
    0, 372, 236, 0, 0, 0, 0, 365, 393, 271, 247, 0,
    405, 438, 0, 0, 454, 0, 0, 0, 76, 0, 0, 0,
    0, 0, 0, 439, 0, 66, 0, 0, 0, 276, 360, 0,
    37, 50, 284, 0, 0, 385, 13, 286, 116, 449, 443, 269,
    450, 0, 10, 333, 0, 0, 0, 386, 0, 57, 101, 406,
    0, 83, 0, 136, 0, 0, 117, 0, 0, 0, 0, 0,
    250, 376, 0, 0, 2, 219, 0, 324, 146, 11, 0, 26,
    75, 0, 0, 0, 392, 235, 0, 0, 350, 0, 161, 277,
    394, 447, 0, 0, 410, 144, 0, 0, 0, 0, 126, 193,
    335, 129, 0, 282, 0, 0, 159, 29, 234, 455, 0, 0,
    395, 122, 0, 167, 0, 0, 0, 402, 90, 339, 396, 0,
    0, 0, 0, 0, 265, 416, 0, 283, 0, 0, 0, 0,
    0, 155, 379, 275, 437, 0, 109, 127, 0, 0, 0, 0,
    422, 45, 0, 0, 0, 88, 0, 0, 0, 104, 358, 0,
    0, 59, 134, 0, 0, 0, 0, 0, 181, 430, 0, 0,
    0, 0, 287, 0, 0, 344, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 114, 316, 95, 81, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 370,
    40, 338, 397, 289, 398, 105, 389, 0, 0, 0, 0, 319,
    132, 366, 0, 19, 0, 320, 298, 172, 414, 0, 0, 448,
    266, 228, 0, 456, 0, 257, 0, 453, 0, 359, 0, 186,
    0, 0, 400, 0, 0, 14, 143, 0, 0, 0, 0, 0,
    329, 418, 0, 382, 0, 87, 0, 0, 150, 195, 206, 221,
    334, 0, 0, 0, 0, 0, 403, 99, 0, 0, 0, 12,
    246, 371, 427, 0, 0, 0, 23, 21, 162, 0, 0, 322,
    0, 0, 0, 198, 91, 0, 188, 0, 106, 78, 16, 131,
    273, 279, 0, 0, 4, 351, 0, 0, 0, 0, 0, 0,
    419, 0, 0, 0, 0, 233, 0, 244, 7, 354, 0, 0,
    0, 0, 0, 0, 0, 357, 0, 0, 0, 80, 0, 84,
    0, 262, 0, 0, 0, 204, 0, 0, 41, 0, 237, 71,
    412, 0, 0, 28, 68, 239, 306, 428, 55, 98, 0, 0,
    312, 0, 107, 373, 0, 0, 49, 0, 0, 0, 0, 0,
    0, 255, 304, 190, 313, 321, 332, 0, 0, 0, 270, 0,
    0, 0, 0, 39, 0, 3, 0, 0, 423, 0, 0, 0,
    178, 0, 0, 0, 0, 0, 0, 8, 74, 0, 0, 51,
    163, 86, 383, 0, 0, 70, 156, 0, 67, 210, 0, 0,
    0, 0, 0, 31, 85, 220, 139, 0, 411, 451, 0, 0,
    0, 0, 0, 100, 0, 0, 0, 128, 256, 258, 0, 0,
    0, 0, 154, 9, 207, 0, 0, 0, 166, 0, 203, 0,
    201, 0, 34, 0, 293, 0, 0, 0, 25, 0, 0, 0,
    0, 288, 65, 0, 0, 69, 0, 103, 328, 374, 60, 309,
    27, 0, 0, 130, 200, 0, 424, 0, 230, 301, 0, 0,
    0, 307, 0, 48, 213, 325, 263, 0, 0, 0, 0, 0,
    0, 281, 0, 0, 0, 0, 20, 254, 364, 133, 326, 0,
    0, 0, 0, 211, 348, 0, 0, 0, 0, 0, 0, 413,
    0, 0, 108, 0, 310, 0, 0, 111, 0, 0, 375, 0,
    0, 120, 441, 0, 0, 171, 0, 0, 0, 0, 0, 0,
    0, 0, 73, 0, 0, 0, 0, 0, 0, 216, 0, 0,
    0, 0, 0, 0, 0, 22, 0, 0, 0, 446, 0, 0,
    0, 238, 337, 362, 0, 0, 125, 38, 177, 0, 179, 0,
    0, 0, 420, 0, 0, 0, 0, 0, 242, 0, 0, 0,
    0, 115, 141, 192, 317, 429, 297, 421, 0, 0, 0, 0,
    0, 0, 0, 0, 35, 0, 56, 214, 432, 345, 440, 0,
    0, 0, 0, 102, 145, 0, 0, 435, 113, 0, 185, 0,
    0, 218, 0, 0, 261, 0, 318, 0, 89, 0, 409, 245,
    0, 0, 0, 404, 0, 0, 0, 356, 0, 0, 303, 0,
    0, 0, 0, 0, 0, 0, 0, 164, 0, 0, 369, 243,
    0, 299, 346, 124, 149, 452, 202, 33, 208, 0, 0, 0,
    153, 77, 183, 184, 387, 137, 212, 226, 342, 0, 0, 52,
    135, 223, 0, 248, 355, 165, 434, 0, 0, 0, 0, 0,
    401, 274, 0, 0, 96, 0, 187, 291, 0, 196, 0, 0,
    0, 0, 0, 294, 0, 0, 0, 0, 82, 259, 0, 72,
    0, 0, 0, 425, 0, 388, 42, 253, 290, 296, 168, 267,
    391, 0, 142, 197, 311, 176, 343, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 17, 140, 0, 0, 0, 384, 0, 199,
    1, 341, 378, 0, 260, 0, 118, 0, 0, 0, 0, 330,
    347, 390, 217, 169, 194, 44, 285, 349, 110, 363, 0, 0,
    249, 0, 0, 0, 173, 0, 0, 0, 79, 46, 0, 408,
    0, 0, 0, 158, 170, 300, 0, 0, 151, 0, 0, 0,
    0, 0, 0, 0, 0, 222, 433, 0, 292, 0, 0, 0,
    0, 123, 0, 0, 0, 0, 0, 0, 18, 417, 0, 32,
    0, 0, 0, 0,
};

static const uint8_t story_synonyms_filter[] = {
    0, 1, 0, 0, 16, 2, 0, 0, 0, 0, 0, 192, 0, 56, 0, 0, 130, 0, 0, 0, 0, 32, 32, 16,
    0, 0, 32, 5, 0, 0, 128, 2, 0, 2, 0, 32, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
    128, 0, 0, 1, 0, 0, 0, 0, 8, 6, 0, 0, 1, 8, 0, 4, 0, 0, 0, 0, 2, 0, 8, 96,
    0, 0, 22, 0, 0, 0, 194, 17, 0, 128, 0, 0, 0, 128, 2, 1, 0, 0, 8, 0, 0, 129, 8, 16,
    0, 0, 0, 0, 64, 0, 128, 8, 0, 0, 16, 0, 0, 0, 0, 32, 0, 0, 0, 4, 32, 0, 4, 0,
    4, 64, 0, 64, 0, 2, 16, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 2, 0, 0, 0, 0, 0,
    1, 0, 132, 0, 4, 0, 0, 0, 3, 0, 0, 2, 8, 0, 0, 0, 16, 0, 0, 0, 0, 64, 8, 0,
    0, 32, 64, 0, 0, 0, 0, 8, 1, 64, 4, 0, 1, 32, 0, 0, 8, 0, 0, 0, 32, 0, 0, 0,
    0, 0, 0, 128, 0, 4, 0, 0, 0, 80, 0, 0, 8, 8, 64, 0, 0, 72, 1, 64, 32, 128, 2, 2,
    0, 0, 1, 64, 0, 0, 0, 8, 0, 129, 0, 128, 0, 8, 0, 1, 0, 0, 16, 0, 0, 0, 0, 0,
    132, 0, 0, 0, 72, 0, 0, 2, 8, 32, 0, 8, 2, 0, 0, 0, 128, 64, 0, 0, 2, 0, 36, 17,
    0, 0, 0, 0, 32, 64, 0, 0, 0, 0, 104, 0, 0, 2, 0, 4, 0, 0, 65, 2, 32, 0, 0, 0,
    1, 128, 0, 16, 0, 0, 0, 4, 66, 4, 0, 0, 0, 0, 0, 0, 5, 0, 0, 8, 0, 0, 0, 0,
    0, 136, 0, 72, 0, 0, 64, 128, 0, 0, 0, 0, 16, 32, 0, 0, 0, 4, 0, 0, 0, 32, 128, 0,
    0, 66, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 16, 0, 0, 2, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 40, 0, 16, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32,
    42, 0, 128, 8, 0, 4, 4, 0, 0, 0, 0, 32, 32, 32, 0, 16, 0, 16, 32, 9, 0, 0, 0, 8,
    4, 64, 0, 32, 0, 16, 0, 4, 0, 128, 0, 32, 0, 0, 2, 0, 0, 4, 8, 0, 0, 0, 0, 0,
    4, 4, 0, 8, 0, 128, 0, 0, 56, 0, 16, 0, 0, 0, 0, 0, 0, 0, 4, 128, 0, 0, 0, 192,
    132, 0, 0, 0, 0, 0, 66, 2, 0, 0, 0, 16, 0, 0, 0, 64, 1, 0, 32, 0, 16, 64, 16, 128,
    8, 0, 0, 0, 128, 128, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 128, 32, 64, 0, 0,
    0, 0, 0, 0, 0, 64, 0, 0, 0, 1, 0, 2, 0, 64, 0, 0, 0, 64, 0, 0, 64, 0, 66, 2,
    0, 0, 0, 196, 0, 16, 128, 0, 128, 32, 0, 0, 4, 0, 2, 32, 0, 0, 16, 0, 0, 0, 0, 0,
    0, 128, 33, 4, 0, 0, 16, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 32, 0, 0, 16, 0, 0, 0,
    64, 0, 0, 0, 0, 0, 0, 136, 0, 0, 0, 2, 0, 80, 0, 0, 0, 1, 16, 0, 4, 1, 0, 0,
    0, 0, 0, 36, 1, 0, 32, 0, 36, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 200, 0, 0, 0, 0,
    0, 0, 32, 128, 128, 0, 0, 0, 32, 0, 8, 0, 32, 0, 8, 0, 64, 0, 0, 0, 1, 0, 0, 0,
    0, 4, 4, 0, 0, 8, 0, 96, 8, 0, 64, 64, 128, 0, 0, 12, 0, 0, 128, 0, 8, 0, 0, 0,
    0, 2, 0, 64, 1, 1, 2, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 20, 0, 0, 1, 128, 0,
    0, 0, 0, 16, 4, 0, 0, 0, 0, 0, 0, 8, 0, 0, 128, 0, 64, 0, 0, 64, 0, 0, 128, 0,
    0, 64, 16, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 0, 0, 32, 0, 0, 0, 16, 0, 0, 0, 20, 16, 0, 0, 0, 16, 64, 32, 0, 1, 0,
    0, 0, 8, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 132, 44, 0, 0, 0, 36, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 32, 0, 3, 0, 4, 192, 0, 0, 0, 0, 0, 32, 128, 0, 0, 4, 1, 0, 8, 0,
    0, 1, 0, 0, 4, 0, 4, 0, 128, 0, 32, 128, 0, 0, 0, 128, 0, 0, 0, 4, 0, 0, 128, 0,
    0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 4, 64, 0, 8, 2, 18, 16, 0, 36, 32, 0, 0, 0, 0,
    129, 32, 12, 0, 0, 144, 128, 0, 32, 0, 0, 24, 8, 0, 0, 192, 0, 16, 8, 0, 0, 0, 0, 0,
    8, 64, 0, 0, 4, 0, 16, 32, 0, 64, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 192, 0, 0, 2,
    0, 0, 0, 16, 0, 64, 105, 0, 0, 0, 192, 0, 0, 0, 32, 129, 0, 9, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1, 128, 0, 0, 0, 4, 0, 4, 66, 16, 0, 0, 8, 0, 8, 0, 0, 0, 0, 112,
    0, 0, 64, 130, 0, 10, 128, 64, 128, 0, 0, 0, 2, 0, 0, 0, 8, 0, 0, 0, 1, 1, 0, 16,
    0, 0, 0, 96, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 16, 0, 0, 0,
    0, 128, 0, 0, 0, 0, 0, 0, 64, 64, 0, 1, 0, 0, 0, 0,
};

static const lexicon story_synonyms_words = {story_synonyms_table.entries, story_synonyms_slots, story_synonyms_filter, 1023};

#endif
