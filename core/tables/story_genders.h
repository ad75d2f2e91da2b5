/* Made by tools/make_tables.py from core/data/story_genders.txt; do not edit. */
#ifndef DESK_TABLE_STORY_GENDERS_H
#define DESK_TABLE_STORY_GENDERS_H

#include "../lexicon.h"

static const struct {
    lexicon_entry entries[550];
    char text[35][128], past[8];
} story_genders_table = {
    {
        {8800, 0xB19B1E1Au, 2, 5, 1, 1}, /* aaron */
        {8791, 0x6C6B31F3u, 2, 5, 1, 1}, /* abdul */
        {8782, 0x6FC1AE1Cu, 4, 7, 1, 1}, /* abigail */
        {8775, 0x57D0C7E2u, 2, 4, 1, 1}, /* adam */
        {8765, 0x33962CF2u, 2, 5, 1, 1}, /* ahmed */
        {8756, 0xEE07DDEAu, 2, 5, 1, 1}, /* aidan */
        {8747, 0x8838F97Fu, 4, 5, 1, 1}, /* aisha */
        {8738, 0xBD6F0156u, 4, 5, 1, 1}, /* akiko */
        {8729, 0xEF9A7BA7u, 2, 4, 1, 1}, /* alan */
        {8719, 0x31A20A9Fu, 2, 6, 1, 1}, /* albert */
        {8711, 0xCCCF7F83u, 2, 9, 1, 1}, /* alejandro */
        {8706, 0x29AA0497u, 4, 10, 1, 1}, /* alessandra */
        {8702, 0x1FA9F4D9u, 2, 10, 1, 1}, /* alessandro */
        {8698, 0x3E355551u, 2, 9, 1, 1}, /* alexander */
        {8693, 0x2AA2E52Bu, 2, 6, 1, 1}, /* alexei */
        {8688, 0x0F4DB5CCu, 2, 5, 1, 1}, /* alfie */
        {8679, 0x1025470Bu, 2, 3, 1, 1}, /* ali */
        {8668, 0x872213E7u, 4, 5, 1, 1}, /* alice */
        {8659, 0x93000440u, 2, 8, 1, 1}, /* alistair */
        {8653, 0xCFCBE613u, 2, 4, 1, 1}, /* alun */
        {8643, 0x03038BFFu, 4, 6, 1, 1}, /* amanda */
        {8635, 0x6FD4BEC0u, 4, 5, 1, 1}, /* amber */
        {8626, 0x8DA94DC8u, 4, 6, 1, 1}, /* amelia */
        {8618, 0x91A95414u, 4, 6, 1, 1}, /* amelie */
        {8610, 0x3227A593u, 4, 5, 1, 1}, /* amina */
        {8601, 0x5490754Eu, 2, 4, 1, 1}, /* amit */
        {8591, 0x4794DE05u, 2, 4, 1, 1}, /* amos */
        {8581, 0x2427A51Eu, 4, 3, 1, 1}, /* amy */
        {8570, 0x1429CA85u, 4, 3, 1, 1}, /* ana */
        {8559, 0x1595BB5Cu, 4, 9, 1, 1}, /* anastasia */
        {8554, 0x558B8506u, 2, 6, 1, 1}, /* anders */
        {8546, 0xAC36B6F6u, 2, 6, 1, 1}, /* andrei */
        {8544, 0xA636AD84u, 2, 6, 1, 1}, /* andrew */
        {8536, 0x655309D1u, 4, 6, 1, 1}, /* angela */
        {8528, 0xFEC37CC3u, 4, 8, 1, 1}, /* angharad */
        {8522, 0xAB176B33u, 2, 5, 1, 1}, /* angus */
        {8513, 0xD22ABBE0u, 4, 6, 1, 1}, /* anjali */
        {8505, 0x1529CC18u, 4, 3, 1, 1}, /* ann */
        {8494, 0xC9CCE27Bu, 4, 4, 1, 1}, /* anna */
        {8484, 0xCDCCE8C7u, 4, 4, 1, 1}, /* anne */
        {8474, 0x46452F73u, 4, 6, 1, 1}, /* anneke */
        {8466, 0x62B1701Eu, 2, 7, 1, 1}, /* anthony */
        {8459, 0xCB5286F7u, 2, 7, 1, 1}, /* antoine */
        {8452, 0x2AAE9807u, 2, 7, 1, 1}, /* antonio */
        {8445, 0xA7384D05u, 4, 5, 1, 1}, /* aoife */
        {8436, 0x1ED8815Fu, 2, 6, 1, 1}, /* archie */
        {8428, 0x03D32FE3u, 2, 5, 1, 1}, /* arjun */
        {8419, 0xB1826F61u, 2, 6, 1, 1}, /* arthur */
        {8416, 0xFBB0FEA7u, 4, 6, 1, 1}, /* ashley */
        {8408, 0xE1DD0226u, 4, 6, 1, 1}, /* astrid */
        {8400, 0x24660DDDu, 4, 3, 1, 1}, /* ava */
        {8389, 0x2BFA6764u, 4, 6, 1, 1}, /* ayesha */
        {8381, 0x2851FF77u, 2, 6, 1, 1}, /* barack */
        {8373, 0xF685E88Eu, 4, 7, 1, 1}, /* barbara */
        {8366, 0x96D60DD3u, 2, 5, 1, 1}, /* barry */
        {8357, 0x93777ACAu, 4, 7, 1, 1}, /* beatriz */
        {8350, 0x5AAE56AAu, 2, 3, 1, 1}, /* ben */
        {8339, 0xC0644CC5u, 2, 8, 1, 1}, /* benjamin */
        {8333, 0x120E3CDDu, 2, 8, 1, 1}, /* bertrand */
        {8327, 0x49AF908Bu, 4, 6, 1, 1}, /* bethan */
        {8319, 0xFB4728D3u, 4, 5, 1, 1}, /* betty */
        {8310, 0x27BE3446u, 4, 7, 1, 1}, /* beverly */
        {8303, 0xBB4ECF1Cu, 2, 4, 1, 1}, /* bill */
        {8293, 0x42107BFFu, 2, 5, 1, 1}, /* billy */
        {8288, 0xA717FA86u, 2, 5, 1, 1}, /* bjorn */
        {8279, 0x86C6A0D4u, 2, 3, 1, 1}, /* bob */
        {8268, 0xAE7B6521u, 2, 5, 1, 1}, /* bobby */
        {8259, 0xDEBF798Cu, 2, 5, 1, 1}, /* boris */
        {8250, 0xA403F516u, 2, 7, 1, 1}, /* bradley */
        {8243, 0x5A08DFEFu, 2, 7, 1, 1}, /* brandon */
        {8236, 0xF76B85A7u, 4, 5, 1, 1}, /* breda */
        {8227, 0xAE8A7501u, 4, 6, 1, 1}, /* brenda */
        {8219, 0x32F6DDBDu, 2, 7, 1, 1}, /* brendan */
        {8212, 0xE9D30093u, 2, 5, 1, 1}, /* brian */
        {8203, 0xB64C5147u, 4, 8, 1, 1}, /* brigitte */
        {8197, 0x5E289E56u, 4, 8, 1, 1}, /* brittany */
        {8191, 0x259DA234u, 2, 5, 1, 1}, /* bruce */
        {8182, 0x3C079463u, 2, 5, 1, 1}, /* bryan */
        {8173, 0x7E182BBBu, 2, 6, 1, 1}, /* callum */
        {8165, 0xC8BFF4B8u, 4, 6, 1, 1}, /* camila */
        {8160, 0xEB2635BAu, 4, 7, 1, 1}, /* camilla */
        {8153, 0xE7262F6Eu, 4, 7, 1, 1}, /* camille */
        {8146, 0x902765F7u, 2, 4, 1, 1}, /* carl */
        {8136, 0x34C306E1u, 2, 6, 1, 1}, /* carlos */
        {8128, 0xD4D32547u, 4, 6, 1, 1}, /* carmen */
        {8120, 0x67088F12u, 4, 5, 1, 1}, /* carol */
        {8111, 0x05B14FCDu, 4, 7, 1, 1}, /* carolyn */
        {8104, 0x7A20B1E1u, 4, 5, 1, 1}, /* carys */
        {8095, 0xACBF5828u, 2, 6, 1, 1}, /* cathal */
        {8087, 0x8E23C49Cu, 4, 9, 1, 1}, /* catherine */
        {8082, 0xD02DCC47u, 2, 6, 1, 1}, /* cedric */
        {8074, 0x3291EC65u, 4, 5, 1, 1}, /* cerys */
        {8065, 0xAA4BDB13u, 2, 7, 1, 1}, /* charles */
        {8058, 0xDE07D54Bu, 4, 9, 1, 1}, /* charlotte */
        {8053, 0x3C609084u, 4, 6, 1, 1}, /* cheryl */
        {8048, 0x92162221u, 4, 6, 1, 1}, /* chiara */
        {8040, 0xC5F78DEAu, 4, 5, 1, 1}, /* chloe */
        {8031, 0x655EEA98u, 2, 9, 1, 1}, /* christian */
        {8026, 0x847AF1E2u, 4, 9, 1, 1}, /* christina */
        {8021, 0x807AEB96u, 4, 9, 1, 1}, /* christine */
        {8016, 0x548DA426u, 2, 11, 1, 1}, /* christopher */
        {8013, 0x088572B5u, 4, 5, 1, 1}, /* ciara */
        {8004, 0x4513CEC1u, 2, 6, 1, 1}, /* ciaran */
        {7996, 0xEA74AEA1u, 4, 6, 1, 1}, /* claire */
        {7988, 0xA5404124u, 4, 5, 1, 1}, /* clare */
        {7979, 0xA005A766u, 2, 8, 1, 1}, /* clarence */
        {7973, 0x296F3852u, 2, 5, 1, 1}, /* colin */
        {7964, 0x6C1E3E7Au, 2, 5, 1, 1}, /* conor */
        {7955, 0x898D3112u, 2, 6, 1, 1}, /* cormac */
        {7952, 0x3FB88033u, 4, 7, 1, 1}, /* cynthia */
        {7945, 0x4E462F54u, 2, 5, 1, 1}, /* cyril */
        {7936, 0xA95B6F5Bu, 2, 6, 1, 1}, /* dafydd */
        {7928, 0xEA856A39u, 4, 5, 1, 1}, /* daisy */
        {7919, 0xED4F3028u, 2, 3, 1, 1}, /* dan */
        {7908, 0x1B0F622Au, 2, 6, 1, 1}, /* daniel */
        {7900, 0xBBB0E4F5u, 4, 8, 1, 1}, /* danielle */
        {7894, 0x209F475Fu, 4, 6, 1, 1}, /* daphne */
        {7886, 0xD06CC5DFu, 2, 4, 1, 1}, /* dave */
        {7876, 0xB645A05Du, 2, 5, 1, 1}, /* david */
        {7867, 0x6F632DD4u, 4, 7, 1, 1}, /* deborah */
        {7860, 0x6E5E5475u, 4, 5, 1, 1}, /* debra */
        {7851, 0xE43E467Eu, 2, 6, 1, 1}, /* declan */
        {7843, 0x58A77A0Au, 4, 5, 1, 1}, /* deepa */
        {7834, 0xCCBA2C7Eu, 4, 7, 1, 1}, /* deirdre */
        {7827, 0xDDF1704Bu, 4, 6, 1, 1}, /* denise */
        {7824, 0x9C1D6732u, 2, 6, 1, 1}, /* dennis */
        {7816, 0x220B096Cu, 2, 5, 1, 1}, /* derek */
        {7807, 0x16144CC4u, 2, 6, 1, 1}, /* dermot */
        {7799, 0x0F61F7B8u, 4, 5, 1, 1}, /* diana */
        {7790, 0x1361FE04u, 4, 5, 1, 1}, /* diane */
        {7781, 0x58AF3517u, 2, 5, 1, 1}, /* diego */
        {7772, 0xD2B8B2D4u, 2, 6, 1, 1}, /* dieter */
        {7764, 0xCC015E30u, 4, 5, 1, 1}, /* dineo */
        {7755, 0x6339D542u, 2, 6, 1, 1}, /* dmitry */
        {7747, 0x38E6EED9u, 4, 7, 1, 1}, /* dolores */
        {7740, 0x23C48325u, 2, 6, 1, 1}, /* donald */
        {7732, 0x41382353u, 4, 5, 1, 1}, /* donna */
        {7723, 0xD16B3A16u, 4, 5, 1, 1}, /* doris */
        {7714, 0x099BB43Eu, 4, 7, 1, 1}, /* dorothy */
        {7707, 0x34B52DBCu, 2, 4, 1, 1}, /* doug */
        {7697, 0x7B115110u, 2, 7, 1, 1}, /* douglas */
        {7696, 0x422F3736u, 2, 6, 1, 1}, /* duncan */
        {7688, 0x775B1561u, 2, 5, 1, 1}, /* dylan */
        {7679, 0xE1FBED6Du, 2, 7, 1, 1}, /* eduardo */
        {7672, 0x03ACAC56u, 2, 6, 1, 1}, /* edward */
        {7664, 0xF426EF98u, 4, 6, 1, 1}, /* eilidh */
        {7656, 0x6701CA0Bu, 4, 9, 1, 1}, /* ekaterina */
        {7651, 0x0A513D35u, 4, 7, 1, 1}, /* eleanor */
        {7644, 0xD62DE4D2u, 4, 5, 1, 1}, /* elena */
        {7635, 0xF5E8F2AEu, 4, 5, 1, 1}, /* eleri */
        {7626, 0x3E69CC7Bu, 4, 9, 1, 1}, /* elizabeth */
        {7621, 0xC99A9DFBu, 4, 4, 1, 1}, /* ella */
        {7611, 0xD3706C8Bu, 4, 5, 1, 1}, /* ellen */
        {7602, 0x2584D735u, 4, 6, 1, 1}, /* elodie */
        {7594, 0xE09B9D01u, 4, 5, 1, 1}, /* emily */
        {7585, 0x227DA89Du, 4, 4, 1, 1}, /* emma */
        {7584, 0x2C9B17BDu, 2, 8, 1, 1}, /* emmanuel */
        {7578, 0x27612E68u, 2, 4, 1, 1}, /* emyr */
        {7568, 0x0F0A3DF6u, 2, 4, 1, 1}, /* eoin */
        {7558, 0x41AD6B4Au, 2, 4, 1, 1}, /* eric */
        {7548, 0x39AD5EB2u, 2, 4, 1, 1}, /* erik */
        {7538, 0x8C5C3A68u, 2, 6, 1, 1}, /* ernest */
        {7530, 0x881CA9EBu, 2, 5, 1, 1}, /* ethan */
        {7521, 0xCB5730ADu, 2, 7, 1, 1}, /* etienne */
        {7514, 0x7C85E68Cu, 2, 4, 1, 1}, /* euan */
        {7504, 0x78D9C5CAu, 2, 6, 1, 1}, /* eugene */
        {7496, 0x3CD81FC8u, 4, 6, 1, 1}, /* evelyn */
        {7488, 0xFFE73A9Cu, 4, 4, 1, 1}, /* evie */
        {7478, 0x75B4AC96u, 2, 4, 1, 1}, /* ewan */
        {7468, 0x4655C56Du, 4, 6, 1, 1}, /* fatima */
        {7460, 0xF471C6FEu, 4, 8, 1, 1}, /* federica */
        {7454, 0xD8439691u, 2, 5, 1, 1}, /* felix */
        {7445, 0x5C302607u, 2, 6, 1, 1}, /* fergus */
        {7440, 0xC8EDF2CEu, 2, 8, 1, 1}, /* fernando */
        {7434, 0x1C75D855u, 4, 5, 1, 1}, /* ffion */
        {7425, 0xA4C6BB48u, 4, 5, 1, 1}, /* fiona */
        {7416, 0x7D288144u, 4, 9, 1, 1}, /* fionnuala */
        {7411, 0xF43D63CBu, 4, 7, 1, 1}, /* frances */
        {7404, 0xC6FB5A5Bu, 4, 9, 1, 1}, /* francesca */
        {7399, 0xD2799A41u, 2, 9, 1, 1}, /* francisco */
        {7394, 0xFA7C2894u, 2, 8, 1, 1}, /* francois */
        {7388, 0x42747363u, 4, 9, 1, 1}, /* francoise */
        {7383, 0xF40CE5C3u, 2, 5, 1, 1}, /* frank */
        {7374, 0xB9DB0636u, 2, 7, 1, 1}, /* freddie */
        {7367, 0x3A562BE8u, 2, 9, 1, 1}, /* frederick */
        {7362, 0xB80F3E9Au, 4, 5, 1, 1}, /* freya */
        {7360, 0x227D95EBu, 2, 9, 1, 1}, /* friedrich */
        {7355, 0xC3F87B3Du, 2, 7, 1, 1}, /* gabriel */
        {7348, 0xDC2A31D4u, 4, 8, 1, 1}, /* gabriela */
        {7342, 0xECEA80ECu, 2, 6, 1, 1}, /* gareth */
        {7334, 0x2E6E8864u, 2, 4, 1, 1}, /* gary */
        {7324, 0x2E82A0E6u, 4, 5, 1, 1}, /* gemma */
        {7315, 0x4BD20F9Eu, 2, 8, 1, 1}, /* geoffrey */
        {7309, 0x6052B850u, 2, 6, 1, 1}, /* george */
        {7301, 0xF6927FDDu, 4, 8, 1, 1}, /* georgina */
        {7295, 0x7440FB01u, 2, 7, 1, 1}, /* geraint */
        {7288, 0xC3A879D0u, 2, 6, 1, 1}, /* gerald */
        {7280, 0x248900ABu, 4, 7, 1, 1}, /* gillian */
        {7273, 0x855F9558u, 4, 4, 1, 1}, /* gina */
        {7263, 0xBFCFFD06u, 2, 8, 1, 1}, /* giovanni */
        {7264, 0x6867500Au, 4, 6, 1, 1}, /* giulia */
        {7256, 0xDCCD929Bu, 2, 8, 1, 1}, /* giuseppe */
        {7250, 0xFABAD9ADu, 4, 6, 1, 1}, /* gloria */
        {7242, 0x088E9DF8u, 2, 6, 1, 1}, /* gordon */
        {7234, 0x9C487A6Bu, 4, 5, 1, 1}, /* grace */
        {7225, 0xD4CAC9FBu, 2, 6, 1, 1}, /* graham */
        {7217, 0x8D2C6859u, 4, 7, 1, 1}, /* grainne */
        {7210, 0x58174670u, 2, 7, 1, 1}, /* gregory */
        {7203, 0x0BF92D34u, 4, 5, 1, 1}, /* greta */
        {7194, 0x7B0F4694u, 4, 4, 1, 1}, /* gwen */
        {7184, 0x5B40B100u, 2, 4, 1, 1}, /* gwyn */
        {7174, 0xEABF0B2Au, 2, 3, 1, 1}, /* hal */
        {7163, 0x2F97D4EFu, 2, 6, 1, 1}, /* hamish */
        {7155, 0x7BC8E81Fu, 4, 6, 1, 1}, /* hannah */
        {7147, 0xDBBA5355u, 2, 4, 1, 1}, /* hans */
        {7137, 0xDDBA9D95u, 2, 6, 1, 1}, /* harold */
        {7136, 0x0DE577B4u, 4, 7, 1, 1}, /* harriet */
        {7129, 0xC85DBE6Du, 2, 5, 1, 1}, /* harry */
        {7120, 0x6A8DAD97u, 2, 6, 1, 1}, /* hassan */
        {7112, 0x3C228501u, 4, 5, 1, 1}, /* hazel */
        {7103, 0xDF50E05Au, 4, 7, 1, 1}, /* heather */
        {7096, 0xF887AFDBu, 2, 8, 1, 1}, /* heinrich */
        {7090, 0x70B6B9EDu, 4, 5, 1, 1}, /* helen */
        {7081, 0x55B07F3Eu, 4, 5, 1, 1}, /* helga */
        {7072, 0x7CBBD725u, 2, 5, 1, 1}, /* henri */
        {7063, 0x772030DBu, 4, 9, 1, 1}, /* henrietta */
        {7058, 0xA9B3EFCAu, 2, 6, 1, 1}, /* henrik */
        {7050, 0x8CBBF055u, 2, 5, 1, 1}, /* henry */
        {7041, 0x38359A05u, 2, 7, 1, 1}, /* hiroshi */
        {7034, 0x5012931Bu, 4, 5, 1, 1}, /* holly */
        {7025, 0x6C8EAF41u, 2, 4, 1, 1}, /* hugh */
        {7015, 0x6D8EB0D4u, 2, 4, 1, 1}, /* hugo */
        {7008, 0x9D821730u, 2, 7, 1, 1}, /* hussein */
        {7001, 0xF18D7963u, 2, 3, 1, 1}, /* huw */
        {6990, 0xED8C8E64u, 2, 4, 1, 1}, /* iain */
        {6980, 0x9DDCBF03u, 2, 3, 1, 1}, /* ian */
        {6969, 0x3FC3326Fu, 2, 7, 1, 1}, /* ibrahim */
        {6962, 0xDF8EE1D9u, 2, 7, 1, 1}, /* ignacio */
        {6955, 0x186D0B90u, 2, 4, 1, 1}, /* igor */
        {6945, 0xF91D9C36u, 4, 6, 1, 1}, /* imogen */
        {6937, 0xE9402280u, 2, 5, 1, 1}, /* imran */
        {6928, 0x314BFC26u, 4, 6, 1, 1}, /* ingrid */
        {6920, 0x48237B44u, 4, 5, 1, 1}, /* irina */
        {6911, 0x2EA984A6u, 4, 4, 1, 1}, /* iris */
        {6901, 0x2B0CEBD3u, 4, 6, 1, 1}, /* isabel */
        {6893, 0x2123E824u, 4, 8, 1, 1}, /* isabella */
        {6887, 0x1D23E1D8u, 4, 8, 1, 1}, /* isabelle */
        {6881, 0xBD83E9EEu, 4, 4, 1, 1}, /* isla */
        {6871, 0x975C6B01u, 2, 4, 1, 1}, /* ivan */
        {6864, 0x92FD015Du, 4, 3, 1, 1}, /* ivy */
        {6853, 0x2E53CC9Au, 2, 4, 1, 1}, /* jack */
        {6843, 0xCDE0F744u, 2, 5, 1, 1}, /* jacob */
        {6834, 0x02C9B8F8u, 4, 10, 1, 1}, /* jacqueline */
        {6830, 0xB4FCC50Bu, 2, 7, 1, 1}, /* jacques */
        {6823, 0xB00B1BEBu, 2, 5, 1, 1}, /* james */
        {6814, 0x145BF271u, 4, 4, 1, 1}, /* jane */
        {6804, 0x11BDFDDFu, 4, 5, 1, 1}, /* janet */
        {6795, 0xE5D97EF5u, 4, 6, 1, 1}, /* janice */
        {6787, 0x1413E530u, 2, 5, 1, 1}, /* jason */
        {6778, 0xC478C14Eu, 2, 6, 1, 1}, /* javier */
        {6770, 0xE6BE3974u, 2, 7, 1, 1}, /* jeffrey */
        {6763, 0xACF54A34u, 4, 6, 1, 1}, /* jemima */
        {6755, 0x9E2811D0u, 4, 8, 1, 1}, /* jennifer */
        {6749, 0x2F894457u, 2, 6, 1, 1}, /* jeremy */
        {6741, 0xDA70B7F7u, 2, 5, 1, 1}, /* jerry */
        {6736, 0x4EC0AB49u, 2, 5, 1, 1}, /* jesse */
        {6727, 0x055B0931u, 4, 7, 1, 1}, /* jessica */
        {6720, 0xE0D8B1C3u, 2, 3, 1, 1}, /* jim */
        {6709, 0xE90F6721u, 4, 4, 1, 1}, /* joan */
        {6699, 0xDCD42E49u, 2, 3, 1, 1}, /* joe */
        {6688, 0xE720AD1Cu, 2, 4, 1, 1}, /* john */
        {6678, 0x3EF2D59Du, 2, 6, 1, 1}, /* johnny */
        {6670, 0xD2700DFCu, 2, 8, 1, 1}, /* jonathan */
        {6664, 0x3170B31Cu, 2, 5, 1, 1}, /* jorge */
        {6655, 0xF1E255AEu, 2, 4, 1, 1}, /* jose */
        {6645, 0x4A7C6056u, 2, 6, 1, 1}, /* joseph */
        {6637, 0xEEE250F5u, 2, 4, 1, 1}, /* josh */
        {6627, 0xD7309D33u, 2, 6, 1, 1}, /* joshua */
        {6619, 0xF221C60Du, 4, 5, 1, 1}, /* joyce */
        {6610, 0xA948598Fu, 2, 4, 1, 1}, /* juan */
        {6600, 0x090AF793u, 4, 6, 1, 1}, /* judith */
        {6592, 0x9A5090B7u, 4, 4, 1, 1}, /* judy */
        {6582, 0x4C3D00CAu, 4, 5, 1, 1}, /* julia */
        {6576, 0x483CFA7Eu, 4, 5, 1, 1}, /* julie */
        {6567, 0xE8CAD17Cu, 2, 6, 1, 1}, /* jurgen */
        {6559, 0x4E404704u, 2, 6, 1, 1}, /* justin */
        {6551, 0x841F512Eu, 4, 5, 1, 1}, /* karen */
        {6542, 0x5292E22Eu, 4, 4, 1, 1}, /* kate */
        {6532, 0x58290F04u, 4, 9, 1, 1}, /* katherine */
        {6527, 0xB24D2AB9u, 4, 8, 1, 1}, /* kathleen */
        {6521, 0x1803C8AEu, 4, 7, 1, 1}, /* kathryn */
        {6514, 0x382F9585u, 4, 5, 1, 1}, /* katie */
        {6505, 0xADB2D8A7u, 4, 5, 1, 1}, /* kayla */
        {6496, 0x019739CEu, 4, 5, 1, 1}, /* keiko */
        {6487, 0xF872A9AAu, 2, 4, 1, 1}, /* keir */
        {6477, 0xFA725DF0u, 2, 5, 1, 1}, /* keith */
        {6468, 0xF7681ABBu, 4, 4, 1, 1}, /* kemi */
        {6458, 0x8EADF610u, 2, 5, 1, 1}, /* kenji */
        {6449, 0xBE982CDCu, 2, 7, 1, 1}, /* kenneth */
        {6448, 0x0ABCCF52u, 2, 5, 1, 1}, /* kevin */
        {6439, 0x2AAE90D7u, 4, 7, 1, 1}, /* khadija */
        {6432, 0x5B18FF06u, 2, 6, 1, 1}, /* khalid */
        {6424, 0x07EB421Eu, 4, 8, 1, 1}, /* kimberly */
        {6418, 0x115A21DDu, 4, 6, 1, 1}, /* kirsty */
        {6410, 0xF465E325u, 2, 5, 1, 1}, /* klaus */
        {6401, 0xB93D50CEu, 2, 4, 1, 1}, /* kyle */
        {6391, 0x33FF6621u, 2, 5, 1, 1}, /* larry */
        {6382, 0x64DF9B15u, 2, 4, 1, 1}, /* lars */
        {6372, 0xDB66A8C8u, 4, 5, 1, 1}, /* laura */
        {6363, 0x28A63D0Eu, 4, 6, 1, 1}, /* lauren */
        {6355, 0x77B2C70Eu, 2, 7, 1, 1}, /* laurent */
        {6348, 0x4A940F21u, 4, 7, 1, 1}, /* lavinia */
        {6341, 0xBFAFA238u, 2, 8, 1, 1}, /* lawrence */
        {6335, 0x0ABC0BFEu, 4, 5, 1, 1}, /* layla */
        {6326, 0x0371A12Au, 4, 5, 1, 1}, /* leila */
        {6320, 0x43FE18FFu, 4, 7, 1, 1}, /* leilani */
        {6313, 0x376ADC9Fu, 2, 3, 1, 1}, /* leo */
        {6302, 0x5EEC3688u, 2, 7, 1, 1}, /* leonard */
        {6295, 0xC300D166u, 4, 6, 1, 1}, /* lerato */
        {6287, 0xEFD89898u, 2, 4, 1, 1}, /* liam */
        {6277, 0x07E10D25u, 4, 4, 1, 1}, /* lily */
        {6267, 0xEFE1FDAFu, 4, 5, 1, 1}, /* linda */
        {6258, 0x0ADB01B0u, 4, 4, 1, 1}, /* linh */
        {6248, 0xFFFB440Au, 4, 4, 1, 1}, /* lisa */
        {6238, 0x4A4CE574u, 4, 3, 1, 1}, /* liz */
        {6227, 0xE96BD9DAu, 2, 5, 1, 1}, /* logan */
        {6218, 0xE9323FA9u, 4, 4, 1, 1}, /* lori */
        {6208, 0xCAF53F1Fu, 2, 5, 1, 1}, /* louis */
        {6199, 0xFA12ED0Eu, 4, 6, 1, 1}, /* louise */
        {6191, 0x5B9224BBu, 2, 3, 1, 1}, /* luc */
        {6180, 0x0110032Eu, 2, 4, 1, 1}, /* luca */
        {6170, 0x0B21C6D5u, 4, 5, 1, 1}, /* lucia */
        {6161, 0x0721C089u, 4, 5, 1, 1}, /* lucie */
        {6152, 0xE90FDD66u, 4, 4, 1, 1}, /* lucy */
        {6144, 0x60CE148Bu, 4, 7, 1, 1}, /* ludmila */
        {6137, 0xEF00DC4Eu, 2, 4, 1, 1}, /* luis */
        {6127, 0xD4FC3632u, 2, 4, 1, 1}, /* luke */
        {6117, 0xAEDF55D8u, 4, 7, 1, 1}, /* madison */
        {6110, 0xBA5BC033u, 4, 5, 1, 1}, /* maeve */
        {6101, 0xFD632576u, 2, 6, 1, 1}, /* magnus */
        {6093, 0xAAE2CE7Fu, 4, 5, 1, 1}, /* mairi */
        {6084, 0x7FA31DE4u, 2, 7, 1, 1}, /* malcolm */
        {6077, 0x21867487u, 2, 6, 1, 1}, /* manuel */
        {6069, 0xCF7AF138u, 2, 4, 1, 1}, /* marc */
        {6059, 0xF589EBF5u, 2, 5, 1, 1}, /* marco */
        {6050, 0x0E05BF0Cu, 2, 6, 1, 1}, /* marcus */
        {6042, 0x43D15C86u, 4, 8, 1, 1}, /* margaret */
        {6036, 0xA7E28058u, 4, 10, 1, 1}, /* marguerite */
        {6032, 0xD37AABE5u, 4, 5, 1, 1}, /* maria */
        {6023, 0xCF7AA599u, 4, 5, 1, 1}, /* marie */
        {6016, 0x426EE091u, 4, 7, 1, 1}, /* marilyn */
        {6009, 0x961E7E5Bu, 4, 6, 1, 1}, /* marina */
        {6001, 0xC77AE4A0u, 2, 4, 1, 1}, /* mark */
        {5991, 0xB71F3F74u, 2, 6, 1, 1}, /* markus */
        {5983, 0xF789CD1Au, 4, 6, 1, 1}, /* martha */
        {5975, 0xC8874486u, 2, 6, 1, 1}, /* martin */
        {5967, 0xD97B00F6u, 4, 4, 1, 1}, /* mary */
        {5957, 0x87CC69C1u, 2, 5, 1, 1}, /* mason */
        {5948, 0x6110F765u, 2, 5, 1, 1}, /* mateo */
        {5939, 0xE28886ABu, 2, 4, 1, 1}, /* matt */
        {5929, 0x76D93C3Fu, 2, 6, 1, 1}, /* matteo */
        {5921, 0xA185D859u, 2, 7, 1, 1}, /* matthew */
        {5914, 0x9C53B908u, 4, 7, 1, 1}, /* maureen */
        {5907, 0xD7A2E319u, 2, 3, 1, 1}, /* max */
        {5896, 0xA7EC61A7u, 4, 5, 1, 1}, /* meera */
        {5887, 0xC59D6C27u, 4, 5, 1, 1}, /* megan */
        {5878, 0x53F6CAB5u, 4, 7, 1, 1}, /* melissa */
        {5872, 0xBE8F3406u, 4, 3, 1, 1}, /* mia */
        {5861, 0xBC575462u, 2, 7, 1, 1}, /* michael */
        {5854, 0xCA0C6F31u, 2, 6, 1, 1}, /* michel */
        {5846, 0x13E56026u, 4, 8, 1, 1}, /* michelle */
        {5840, 0x64939002u, 2, 6, 1, 1}, /* miguel */
        {5832, 0x8A7D34A7u, 2, 4, 1, 1}, /* mike */
        {5822, 0x070615B6u, 2, 7, 1, 1}, /* mikhail */
        {5815, 0x56669E21u, 4, 6, 1, 1}, /* millie */
        {5807, 0x2622EC14u, 2, 7, 1, 1}, /* mohamed */
        {5800, 0x27C64AE1u, 2, 8, 1, 1}, /* mohammed */
        {5794, 0x08AEBD44u, 4, 5, 1, 1}, /* molly */
        {5785, 0x5540CE11u, 4, 5, 1, 1}, /* morag */
        {5776, 0x01566417u, 2, 8, 1, 1}, /* muhammad */
        {5770, 0x55D6FDC6u, 4, 5, 1, 1}, /* nancy */
        {5761, 0x48E2967Bu, 4, 7, 1, 1}, /* natalia */
        {5760, 0x4CE29CC7u, 4, 7, 1, 1}, /* natalie */
        {5753, 0x14D30B27u, 4, 8, 1, 1}, /* nathalie */
        {5747, 0xCE99671Bu, 2, 6, 1, 1}, /* nathan */
        {5739, 0x4ADFBF99u, 2, 4, 1, 1}, /* neil */
        {5729, 0x12A400CBu, 4, 3, 1, 1}, /* nia */
        {5718, 0x3CE149ABu, 2, 5, 1, 1}, /* niall */
        {5709, 0x5ADF3A4Eu, 4, 5, 1, 1}, /* niamh */
        {5700, 0x72489F30u, 2, 8, 1, 1}, /* nicholas */
        {5694, 0x1831AB6Eu, 2, 4, 1, 1}, /* nick */
        {5684, 0x0BCD5D85u, 4, 6, 1, 1}, /* nicole */
        {5676, 0xC8E6BEECu, 2, 5, 1, 1}, /* nigel */
        {5667, 0x64A7C1E8u, 2, 7, 1, 1}, /* nikolai */
        {5660, 0x82BA484Bu, 2, 4, 1, 1}, /* noah */
        {5650, 0x503897FBu, 4, 7, 1, 1}, /* nomvula */
        {5643, 0xA4AB7347u, 4, 4, 1, 1}, /* noor */
        {5633, 0xE48B992Cu, 2, 6, 1, 1}, /* norman */
        {5632, 0x69071FF6u, 4, 6, 1, 1}, /* oksana */
        {5624, 0x7DB2E529u, 2, 4, 1, 1}, /* olaf */
        {5614, 0x6CA83D0Au, 2, 4, 1, 1}, /* oleg */
        {5604, 0x5AA3A386u, 4, 4, 1, 1}, /* olga */
        {5594, 0x8921541Au, 2, 6, 1, 1}, /* oliver */
        {5586, 0x902BEC7Bu, 4, 6, 1, 1}, /* olivia */
        {5578, 0xF62F12EFu, 2, 7, 1, 1}, /* olivier */
        {5571, 0xE6705F7Eu, 2, 4, 1, 1}, /* omar */
        {5561, 0xFB2DF41Bu, 4, 4, 1, 1}, /* orla */
        {5551, 0x8AD31C6Fu, 2, 5, 1, 1}, /* oscar */
        {5542, 0x903956CCu, 2, 4, 1, 1}, /* owen */
        {5532, 0x9ED3CBA9u, 2, 5, 1, 1}, /* pablo */
        {5523, 0x7F91F833u, 2, 7, 1, 1}, /* padraig */
        {5516, 0x9FEBE83Fu, 4, 6, 1, 1}, /* pamela */
        {5508, 0x36CDE9F2u, 2, 5, 1, 1}, /* paolo */
        {5499, 0xD48C50FEu, 4, 8, 1, 1}, /* patricia */
        {5493, 0xE94084D1u, 2, 7, 1, 1}, /* patrick */
        {5488, 0x66895C93u, 2, 4, 1, 1}, /* paul */
        {5478, 0xA2D4E5E1u, 2, 5, 1, 1}, /* pedro */
        {5469, 0x4E94E5F9u, 4, 5, 1, 1}, /* penny */
        {5460, 0xA01BEE74u, 2, 5, 1, 1}, /* percy */
        {5451, 0xB8033689u, 2, 5, 1, 1}, /* peter */
        {5442, 0x33A20790u, 2, 6, 1, 1}, /* petrus */
        {5434, 0x004CEE89u, 2, 6, 1, 1}, /* philip */
        {5426, 0x3C62156Eu, 4, 8, 1, 1}, /* philippa */
        {5420, 0x3C2483D4u, 4, 6, 1, 1}, /* phoebe */
        {5412, 0xF2D7A6D0u, 2, 6, 1, 1}, /* pierre */
        {5404, 0x055109D3u, 2, 4, 1, 1}, /* piet */
        {5394, 0xFA1552C9u, 4, 5, 1, 1}, /* pilar */
        {5385, 0x01E408DBu, 4, 5, 1, 1}, /* poppy */
        {5376, 0x035C3D78u, 4, 5, 1, 1}, /* priya */
        {5367, 0xB3DF3006u, 4, 6, 1, 1}, /* rachel */
        {5359, 0x8EC42AECu, 2, 6, 1, 1}, /* rafael */
        {5351, 0xDF628565u, 2, 5, 1, 1}, /* rahul */
        {5344, 0x4EFF2442u, 2, 3, 1, 1}, /* raj */
        {5333, 0xE54D54FEu, 2, 6, 1, 1}, /* rajesh */
        {5325, 0x2091A118u, 2, 5, 1, 1}, /* ralph */
        {5316, 0xE6772411u, 2, 6, 1, 1}, /* ramiro */
        {5308, 0x16DE777Du, 2, 5, 1, 1}, /* randy */
        {5299, 0xA860EEB1u, 2, 7, 1, 1}, /* raymond */
        {5292, 0xBD4433B2u, 4, 7, 1, 1}, /* rebecca */
        {5285, 0x81B09AC5u, 2, 8, 1, 1}, /* reginald */
        {5279, 0xE2665F98u, 4, 5, 1, 1}, /* renee */
        {5270, 0x22850FA4u, 4, 8, 1, 1}, /* rhiannon */
        {5264, 0xAC40E821u, 2, 6, 1, 1}, /* rhodri */
        {5256, 0x6FCD874Bu, 2, 4, 1, 1}, /* rhys */
        {5246, 0x2508071Fu, 2, 7, 1, 1}, /* ricardo */
        {5239, 0x9FD1892Cu, 2, 7, 1, 1}, /* richard */
        {5232, 0x789BF09Au, 2, 5, 1, 1}, /* rishi */
        {5223, 0xC4F3FEE5u, 2, 6, 1, 1}, /* robert */
        {5216, 0x9619B33Eu, 2, 7, 1, 1}, /* roberto */
        {5209, 0x921921C8u, 2, 5, 1, 1}, /* roger */
        {5200, 0x7F75D02Du, 4, 6, 1, 1}, /* roisin */
        {5192, 0x807B33EBu, 2, 6, 1, 1}, /* ronald */
        {5184, 0x14421E52u, 4, 4, 1, 1}, /* rosa */
        {5174, 0x1F9AB7D3u, 4, 8, 1, 1}, /* rosalind */
        {5168, 0x8A8C304Du, 4, 8, 1, 1}, /* rosemary */
        {5162, 0x420E1A55u, 2, 3, 1, 1}, /* roy */
        {5151, 0x93C578A7u, 2, 6, 1, 1}, /* ruairi */
        {5143, 0x1C14DB4Du, 4, 4, 1, 1}, /* ruby */
        {5133, 0xCFA83231u, 2, 7, 1, 1}, /* russell */
        {5126, 0x27420C3Cu, 4, 4, 1, 1}, /* ruth */
        {5116, 0x42812543u, 2, 4, 1, 1}, /* ryan */
        {5106, 0x8662B84Cu, 2, 5, 1, 1}, /* sajid */
        {5097, 0x00B8E310u, 4, 6, 1, 1}, /* sakura */
        {5089, 0x9E325E5Au, 4, 8, 1, 1}, /* samantha */
        {5088, 0x1B4E7027u, 2, 5, 1, 1}, /* samir */
        {5079, 0x2C6ADE32u, 2, 6, 1, 1}, /* samuel */
        {5071, 0x230CD606u, 4, 6, 1, 1}, /* sandra */
        {5063, 0x174F49EFu, 4, 8, 1, 1}, /* sandrine */
        {5057, 0x33853C27u, 2, 6, 1, 1}, /* sanjay */
        {5049, 0x60E72D73u, 2, 8, 1, 1}, /* santiago */
        {5043, 0xB8F66470u, 4, 4, 1, 1}, /* sara */
        {5033, 0x43DF91C8u, 4, 5, 1, 1}, /* sarah */
        {5024, 0xBD2064FCu, 2, 5, 1, 1}, /* scott */
        {5015, 0x5A5059C6u, 2, 4, 1, 1}, /* sean */
        {5005, 0x90834E60u, 2, 6, 1, 1}, /* sergei */
        {4997, 0x96A16CE6u, 2, 6, 1, 1}, /* sergio */
        {4989, 0x7EE8FE78u, 4, 6, 1, 1}, /* sharon */
        {4981, 0xA2B8A812u, 2, 5, 1, 1}, /* shaun */
        {4972, 0x15526F09u, 4, 7, 1, 1}, /* shirley */
        {4965, 0x2CADB37Au, 4, 4, 1, 1}, /* sian */
        {4960, 0x66CF7A5Du, 2, 5, 1, 1}, /* simon */
        {4951, 0xB49AB8ADu, 4, 6, 1, 1}, /* sinead */
        {4943, 0xA0FF2507u, 4, 7, 1, 1}, /* siobhan */
        {4936, 0xE97D0A4Au, 2, 5, 1, 1}, /* sipho */
        {4927, 0x278D57F0u, 4, 4, 1, 1}, /* siri */
        {4917, 0x7800A58Du, 4, 5, 1, 1}, /* sofia */
        {4908, 0xCF0E3495u, 4, 5, 1, 1}, /* sonia */
        {4899, 0x8B98C801u, 4, 6, 1, 1}, /* sophia */
        {4891, 0x8F98CE4Du, 4, 6, 1, 1}, /* sophie */
        {4883, 0xEA9ECE4Fu, 4, 6, 1, 1}, /* sorcha */
        {4875, 0x483642B9u, 2, 7, 1, 1}, /* stanley */
        {4868, 0x298CA192u, 2, 6, 1, 1}, /* stefan */
        {4860, 0x1705ED48u, 4, 9, 1, 1}, /* stephanie */
        {4855, 0x9A368DEAu, 2, 7, 1, 1}, /* stephen */
        {4848, 0x162F7E64u, 2, 5, 1, 1}, /* steve */
        {4839, 0xF6C369BEu, 2, 6, 1, 1}, /* steven */
        {4832, 0x00BBDEFAu, 2, 6, 1, 1}, /* stuart */
        {4824, 0xAD2A21CBu, 4, 6, 1, 1}, /* suella */
        {4816, 0xD7FFD27Fu, 4, 6, 1, 1}, /* sunita */
        {4808, 0x49D47B65u, 4, 5, 1, 1}, /* susan */
        {4799, 0x0C92B19Fu, 4, 7, 1, 1}, /* suzanne */
        {4792, 0x049FF20Fu, 2, 4, 1, 1}, /* sven */
        {4782, 0xB447E8BBu, 4, 8, 1, 1}, /* svetlana */
        {4776, 0xB95E0794u, 2, 7, 1, 1}, /* takeshi */
        {4769, 0xF7F0DAA9u, 4, 6, 1, 1}, /* tamsin */
        {4761, 0x1A44F2A7u, 4, 4, 1, 1}, /* tara */
        {4751, 0x4076D85Au, 2, 5, 1, 1}, /* tariq */
        {4742, 0x3E58554Du, 4, 7, 1, 1}, /* tatiana */
        {4735, 0x40D5ED1Fu, 4, 6, 1, 1}, /* teresa */
        {4727, 0x1A3B771Bu, 2, 5, 1, 1}, /* thabo */
        {4718, 0xE622EB09u, 2, 4, 1, 1}, /* theo */
        {4708, 0x44A57CD1u, 2, 8, 1, 1}, /* theodore */
        {4704, 0x5BADC651u, 4, 7, 1, 1}, /* theresa */
        {4697, 0xCA1BA53Du, 2, 6, 1, 1}, /* thomas */
        {4689, 0xC00AF369u, 2, 3, 1, 1}, /* tim */
        {4678, 0x26625CB5u, 2, 7, 1, 1}, /* timothy */
        {4671, 0x40682811u, 2, 4, 1, 1}, /* toby */
        {4661, 0x9C10CAEBu, 2, 3, 1, 1}, /* tom */
        {4650, 0x237CEE37u, 2, 5, 1, 1}, /* tomas */
        {4641, 0x48712F05u, 2, 4, 1, 1}, /* tony */
        {4631, 0x4AC08175u, 4, 6, 1, 1}, /* tracey */
        {4623, 0x6D3D5632u, 4, 5, 1, 1}, /* tracy */
        {4614, 0x1CCCC611u, 2, 6, 1, 1}, /* trevor */
        {4606, 0x0F918911u, 2, 5, 1, 1}, /* tyler */
        {4597, 0x506A0445u, 4, 6, 1, 1}, /* ursula */
        {4589, 0xFA6603B9u, 4, 9, 1, 1}, /* valentina */
        {4584, 0x92E72D8Eu, 2, 6, 1, 1}, /* victor */
        {4576, 0x31801A8Cu, 4, 8, 1, 1}, /* victoria */
        {4576, 0x6F09D91Cu, 2, 5, 1, 1}, /* vijay */
        {4567, 0x1A734C26u, 2, 6, 1, 1}, /* viktor */
        {4559, 0xF41C71A8u, 2, 7, 1, 1}, /* vincent */
        {4552, 0x7B6D57F2u, 4, 6, 1, 1}, /* violet */
        {4544, 0x3600B18Eu, 4, 8, 1, 1}, /* virginia */
        {4538, 0x14D5D777u, 2, 8, 1, 1}, /* vladimir */
        {4532, 0x1A9621D0u, 2, 9, 1, 1}, /* volodymyr */
        {4527, 0xAEB4EE84u, 2, 4, 1, 1}, /* vusi */
        {4517, 0x341E83CEu, 2, 6, 1, 1}, /* walter */
        {4509, 0x41154A61u, 4, 7, 1, 1}, /* wanjiru */
        {4502, 0x1CDC38C1u, 2, 5, 1, 1}, /* wayne */
        {4493, 0xAC929E6Eu, 2, 7, 1, 1}, /* william */
        {4486, 0xBBE31EABu, 2, 6, 1, 1}, /* willie */
        {4478, 0xF9B9CBB7u, 2, 7, 1, 1}, /* winston */
        {4480, 0xC68D107Eu, 2, 8, 1, 1}, /* wolfgang */
        {4474, 0x2F63F848u, 4, 6, 1, 1}, /* yasmin */
        {4466, 0xD05EDC13u, 4, 4, 1, 1}, /* yuki */
        {4456, 0x3635FF0Bu, 2, 5, 1, 1}, /* yusuf */
        {4447, 0x22D2C757u, 2, 4, 1, 1}, /* zach */
        {4437, 0xD19F7A8Bu, 2, 7, 1, 1}, /* zachary */
        {4430, 0xCE5B5304u, 4, 6, 1, 1}, /* zainab */
        {4422, 0x8C7C32B9u, 4, 3, 1, 1}, /* zoe */
    },
    {
        "aaron\000\000abdul\000\000abigail\000\000adam\000\000ahmed\000\000aidan\000\000aisha\000\000akiko\000\000alan\000\000albert\000\000alejandro\000\000alessandra\000\000alessandro\000\000alexander\000\000alexei\000",
        "alfie\000\000ali\000\000alice\000\000alistair\000\000alun\000\000amanda\000\000amber\000\000amelia\000\000amelie\000\000amina\000\000amit\000\000amos\000\000amy\000\000ana\000\000anastasia\000\000anders\000\000andrei\000",
        "andrew\000\000angela\000\000angharad\000\000angus\000\000anjali\000\000ann\000\000anna\000\000anne\000\000anneke\000\000anthony\000\000antoine\000\000antonio\000\000aoife\000\000archie\000\000arjun\000\000arthur\000",
        "ashley\000\000astrid\000\000ava\000\000ayesha\000\000barack\000\000barbara\000\000barry\000\000beatriz\000\000ben\000\000benjamin\000\000bertrand\000\000bethan\000\000betty\000\000beverly\000\000bill\000\000billy\000",
        "bjorn\000\000bob\000\000bobby\000\000boris\000\000bradley\000\000brandon\000\000breda\000\000brenda\000\000brendan\000\000brian\000\000brigitte\000\000brittany\000\000bruce\000\000bryan\000\000callum\000\000camila\000",
        "camilla\000\000camille\000\000carl\000\000carlos\000\000carmen\000\000carol\000\000carolyn\000\000carys\000\000cathal\000\000catherine\000\000cedric\000\000cerys\000\000charles\000\000charlotte\000\000cheryl\000",
        "chiara\000\000chloe\000\000christian\000\000christina\000\000christine\000\000christopher\000\000ciara\000\000ciaran\000\000claire\000\000clare\000\000clarence\000\000colin\000\000conor\000\000cormac\000",
        "cynthia\000\000cyril\000\000dafydd\000\000daisy\000\000dan\000\000daniel\000\000danielle\000\000daphne\000\000dave\000\000david\000\000deborah\000\000debra\000\000declan\000\000deepa\000\000deirdre\000\000denise\000",
        "dennis\000\000derek\000\000dermot\000\000diana\000\000diane\000\000diego\000\000dieter\000\000dineo\000\000dmitry\000\000dolores\000\000donald\000\000donna\000\000doris\000\000dorothy\000\000doug\000\000douglas\000",
        "duncan\000\000dylan\000\000eduardo\000\000edward\000\000eilidh\000\000ekaterina\000\000eleanor\000\000elena\000\000eleri\000\000elizabeth\000\000ella\000\000ellen\000\000elodie\000\000emily\000\000emma\000",
        "emmanuel\000\000emyr\000\000eoin\000\000eric\000\000erik\000\000ernest\000\000ethan\000\000etienne\000\000euan\000\000eugene\000\000evelyn\000\000evie\000\000ewan\000\000fatima\000\000federica\000\000felix\000\000fergus\000",
        "fernando\000\000ffion\000\000fiona\000\000fionnuala\000\000frances\000\000francesca\000\000francisco\000\000francois\000\000francoise\000\000frank\000\000freddie\000\000frederick\000\000freya\000",
        "friedrich\000\000gabriel\000\000gabriela\000\000gareth\000\000gary\000\000gemma\000\000geoffrey\000\000george\000\000georgina\000\000geraint\000\000gerald\000\000gillian\000\000gina\000\000giovanni\000",
        "giulia\000\000giuseppe\000\000gloria\000\000gordon\000\000grace\000\000graham\000\000grainne\000\000gregory\000\000greta\000\000gwen\000\000gwyn\000\000hal\000\000hamish\000\000hannah\000\000hans\000\000harold\000",
        "harriet\000\000harry\000\000hassan\000\000hazel\000\000heather\000\000heinrich\000\000helen\000\000helga\000\000henri\000\000henrietta\000\000henrik\000\000henry\000\000hiroshi\000\000holly\000\000hugh\000\000hugo\000",
        "hussein\000\000huw\000\000iain\000\000ian\000\000ibrahim\000\000ignacio\000\000igor\000\000imogen\000\000imran\000\000ingrid\000\000irina\000\000iris\000\000isabel\000\000isabella\000\000isabelle\000\000isla\000\000ivan\000",
        "ivy\000\000jack\000\000jacob\000\000jacqueline\000\000jacques\000\000james\000\000jane\000\000janet\000\000janice\000\000jason\000\000javier\000\000jeffrey\000\000jemima\000\000jennifer\000\000jeremy\000\000jerry\000",
        "jesse\000\000jessica\000\000jim\000\000joan\000\000joe\000\000john\000\000johnny\000\000jonathan\000\000jorge\000\000jose\000\000joseph\000\000josh\000\000joshua\000\000joyce\000\000juan\000\000judith\000\000judy\000\000julia\000",
        "julie\000\000jurgen\000\000justin\000\000karen\000\000kate\000\000katherine\000\000kathleen\000\000kathryn\000\000katie\000\000kayla\000\000keiko\000\000keir\000\000keith\000\000kemi\000\000kenji\000\000kenneth\000",
        "kevin\000\000khadija\000\000khalid\000\000kimberly\000\000kirsty\000\000klaus\000\000kyle\000\000larry\000\000lars\000\000laura\000\000lauren\000\000laurent\000\000lavinia\000\000lawrence\000\000layla\000\000leila\000",
        "leilani\000\000leo\000\000leonard\000\000lerato\000\000liam\000\000lily\000\000linda\000\000linh\000\000lisa\000\000liz\000\000logan\000\000lori\000\000louis\000\000louise\000\000luc\000\000luca\000\000lucia\000\000lucie\000\000lucy\000",
        "ludmila\000\000luis\000\000luke\000\000madison\000\000maeve\000\000magnus\000\000mairi\000\000malcolm\000\000manuel\000\000marc\000\000marco\000\000marcus\000\000margaret\000\000marguerite\000\000maria\000\000marie\000",
        "marilyn\000\000marina\000\000mark\000\000markus\000\000martha\000\000martin\000\000mary\000\000mason\000\000mateo\000\000matt\000\000matteo\000\000matthew\000\000maureen\000\000max\000\000meera\000\000megan\000\000melissa\000",
        "mia\000\000michael\000\000michel\000\000michelle\000\000miguel\000\000mike\000\000mikhail\000\000millie\000\000mohamed\000\000mohammed\000\000molly\000\000morag\000\000muhammad\000\000nancy\000\000natalia\000",
        "natalie\000\000nathalie\000\000nathan\000\000neil\000\000nia\000\000niall\000\000niamh\000\000nicholas\000\000nick\000\000nicole\000\000nigel\000\000nikolai\000\000noah\000\000nomvula\000\000noor\000\000norman\000",
        "oksana\000\000olaf\000\000oleg\000\000olga\000\000oliver\000\000olivia\000\000olivier\000\000omar\000\000orla\000\000oscar\000\000owen\000\000pablo\000\000padraig\000\000pamela\000\000paolo\000\000patricia\000\000patrick\000",
        "paul\000\000pedro\000\000penny\000\000percy\000\000peter\000\000petrus\000\000philip\000\000philippa\000\000phoebe\000\000pierre\000\000piet\000\000pilar\000\000poppy\000\000priya\000\000rachel\000\000rafael\000\000rahul\000",
        "raj\000\000rajesh\000\000ralph\000\000ramiro\000\000randy\000\000raymond\000\000rebecca\000\000reginald\000\000renee\000\000rhiannon\000\000rhodri\000\000rhys\000\000ricardo\000\000richard\000\000rishi\000\000robert\000",
        "roberto\000\000roger\000\000roisin\000\000ronald\000\000rosa\000\000rosalind\000\000rosemary\000\000roy\000\000ruairi\000\000ruby\000\000russell\000\000ruth\000\000ryan\000\000sajid\000\000sakura\000\000samantha\000",
        "samir\000\000samuel\000\000sandra\000\000sandrine\000\000sanjay\000\000santiago\000\000sara\000\000sarah\000\000scott\000\000sean\000\000sergei\000\000sergio\000\000sharon\000\000shaun\000\000shirley\000\000sian\000",
        "simon\000\000sinead\000\000siobhan\000\000sipho\000\000siri\000\000sofia\000\000sonia\000\000sophia\000\000sophie\000\000sorcha\000\000stanley\000\000stefan\000\000stephanie\000\000stephen\000\000steve\000\000steven\000",
        "stuart\000\000suella\000\000sunita\000\000susan\000\000suzanne\000\000sven\000\000svetlana\000\000takeshi\000\000tamsin\000\000tara\000\000tariq\000\000tatiana\000\000teresa\000\000thabo\000\000theo\000\000theodore\000",
        "theresa\000\000thomas\000\000tim\000\000timothy\000\000toby\000\000tom\000\000tomas\000\000tony\000\000tracey\000\000tracy\000\000trevor\000\000tyler\000\000ursula\000\000valentina\000\000victor\000\000victoria\000",
        "vijay\000\000viktor\000\000vincent\000\000violet\000\000virginia\000\000vladimir\000\000volodymyr\000\000vusi\000\000walter\000\000wanjiru\000\000wayne\000\000william\000\000willie\000\000winston\000",
        "wolfgang\000\000yasmin\000\000yuki\000\000yusuf\000\000zach\000\000zachary\000\000zainab\000\000zoe\000",
    },
    "",
};

static const uint16_t story_genders_slots[] = {
    0, 488, 372, 0, 0, 0, 430, 44, 0, 0, 201, 0,
    0, 0, 0, 0, 0, 517, 478, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 42, 214, 0, 443, 0, 0,
    246, 0, 371, 465, 89, 114, 0, 0, 0, 451, 0, 0,
    0, 0, 0, 110, 339, 411, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 412, 0, 0, 0, 0, 0, 0, 0, 0,
    544, 0, 0, 125, 395, 455, 462, 0, 194, 0, 107, 0,
    0, 175, 228, 276, 348, 207, 221, 362, 507, 119, 0, 0,
    0, 0, 0, 0, 191, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 543, 0, 0, 0, 0, 0,
    95, 0, 0, 0, 0, 333, 0, 60, 0, 0, 54, 0,
    0, 351, 0, 74, 181, 0, 0, 0, 320, 0, 447, 0,
    0, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 293,
    457, 0, 0, 198, 0, 164, 291, 482, 0, 0, 0, 0,
    0, 0, 0, 282, 0, 0, 0, 503, 0, 0, 0, 0,
    0, 539, 0, 0, 0, 0, 0, 40, 309, 0, 283, 387,
    0, 0, 306, 0, 0, 0, 0, 61, 66, 232, 0, 301,
    0, 0, 0, 226, 428, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 192, 0, 0, 0, 0, 0, 190, 0, 0, 0,
    0, 0, 0, 0, 0, 277, 357, 0, 253, 0, 0, 0,
    0, 0, 414, 316, 211, 0, 0, 0, 0, 0, 0, 0,
    363, 0, 0, 0, 0, 0, 0, 0, 141, 524, 109, 0,
    0, 0, 0, 0, 435, 0, 0, 0, 529, 0, 0, 0,
    0, 0, 0, 0, 105, 0, 0, 0, 0, 0, 315, 0,
    398, 446, 287, 0, 0, 267, 0, 0, 0, 0, 0, 0,
    344, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    177, 0, 0, 75, 0, 0, 0, 0, 0, 0, 260, 0,
    0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0,
    0, 250, 0, 46, 0, 0, 0, 234, 0, 0, 319, 0,
    0, 0, 0, 0, 127, 0, 0, 0, 0, 0, 0, 0,
    261, 521, 0, 0, 0, 0, 0, 0, 285, 0, 0, 7,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    68, 0, 533, 280, 0, 0, 492, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 501, 0, 0, 0, 0,
    0, 0, 0, 365, 531, 0, 295, 388, 0, 203, 0, 0,
    323, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 496, 0, 0, 358, 0, 268, 0, 0, 474, 0,
    450, 472, 0, 498, 0, 0, 294, 0, 197, 34, 263, 426,
    189, 535, 0, 0, 247, 238, 326, 0, 0, 304, 0, 0,
    0, 88, 99, 0, 0, 0, 0, 0, 394, 0, 0, 163,
    0, 223, 248, 468, 0, 0, 413, 2, 0, 0, 0, 0,
    0, 0, 0, 206, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 229, 0, 0, 0, 0, 123, 147, 0, 0, 0, 502,
    0, 0, 0, 0, 0, 0, 138, 0, 0, 0, 0, 0,
    0, 0, 303, 0, 0, 96, 0, 0, 0, 0, 50, 0,
    0, 0, 115, 0, 0, 0, 288, 0, 0, 459, 0, 0,
    77, 262, 0, 0, 313, 113, 0, 0, 0, 0, 0, 0,
    0, 180, 0, 0, 0, 0, 0, 0, 0, 0, 484, 0,
    0, 0, 389, 0, 0, 0, 0, 0, 0, 456, 0, 0,
    0, 0, 0, 179, 0, 481, 0, 0, 0, 538, 0, 0,
    0, 0, 0, 0, 162, 0, 0, 205, 0, 0, 0, 237,
    0, 256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39,
    0, 0, 284, 499, 241, 0, 0, 0, 0, 29, 65, 0,
    0, 0, 0, 548, 528, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 98, 0, 0, 202, 168, 0, 0, 10,
    0, 0, 0, 0, 0, 0, 0, 506, 0, 505, 0, 0,
    0, 0, 150, 0, 0, 0, 0, 0, 0, 102, 367, 0,
    0, 290, 491, 297, 550, 0, 0, 0, 0, 0, 0, 0,
    0, 440, 0, 0, 0, 427, 56, 0, 0, 0, 174, 0,
    0, 0, 0, 0, 132, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 377, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 518, 431, 0, 0, 405, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 196, 249, 0, 549, 0, 0, 0, 0, 511, 0, 0,
    0, 0, 0, 0, 463, 0, 0, 93, 0, 308, 0, 0,
    0, 364, 0, 230, 274, 0, 0, 0, 0, 0, 0, 0,
    0, 136, 305, 384, 0, 0, 212, 0, 0, 0, 331, 0,
    0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 188, 449, 0, 0, 0, 0, 0, 243, 0, 0, 397,
    176, 266, 160, 0, 0, 458, 0, 0, 0, 0, 0, 137,
    0, 215, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0,
    0, 0, 0, 182, 0, 500, 0, 0, 0, 515, 0, 0,
    0, 0, 391, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 480, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 402, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    239, 0, 0, 0, 0, 0, 100, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9,
    0, 410, 0, 0, 0, 0, 0, 0, 0, 0, 439, 0,
    0, 0, 0, 542, 0, 526, 0, 79, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 178,
    0, 0, 537, 0, 0, 0, 0, 245, 424, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 37, 0, 0, 0,
    0, 349, 0, 18, 185, 0, 0, 255, 452, 0, 0, 0,
    0, 0, 0, 0, 0, 345, 0, 0, 0, 0, 0, 0,
    0, 0, 314, 21, 64, 0, 0, 0, 0, 0, 368, 0,
    0, 0, 324, 0, 0, 0, 0, 0, 0, 436, 0, 545,
    24, 376, 0, 380, 38, 0, 403, 407, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 101, 242, 366, 469, 530, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 240, 0,
    0, 0, 0, 0, 460, 0, 139, 361, 19, 0, 433, 0,
    0, 525, 62, 91, 0, 0, 0, 0, 0, 0, 336, 0,
    0, 0, 0, 0, 0, 0, 145, 264, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 369, 78, 0, 92, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 408, 471, 0, 0, 0,
    0, 121, 0, 0, 0, 0, 0, 151, 404, 0, 124, 0,
    0, 0, 0, 0, 0, 0, 347, 343, 356, 0, 0, 153,
    335, 0, 0, 0, 0, 0, 0, 416, 0, 487, 169, 12,
    0, 0, 251, 0, 90, 0, 0, 317, 353, 0, 0, 0,
    0, 0, 244, 373, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 516, 0, 0, 80, 0, 0, 330,
    0, 0, 0, 0, 0, 0, 0, 35, 128, 58, 0, 383,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 415, 149, 512,
    0, 0, 0, 0, 0, 13, 0, 0, 299, 59, 0, 0,
    0, 0, 0, 0, 0, 0, 476, 0, 0, 0, 0, 0,
    0, 0, 0, 213, 0, 0, 5, 0, 0, 116, 0, 0,
    0, 0, 0, 0, 473, 0, 434, 0, 0, 72, 155, 220,
    0, 45, 31, 200, 483, 0, 401, 254, 0, 0, 310, 329,
    0, 0, 0, 0, 0, 0, 69, 131, 0, 0, 355, 0,
    271, 0, 28, 509, 0, 67, 0, 0, 0, 321, 0, 0,
    0, 400, 0, 15, 0, 0, 0, 0, 259, 0, 0, 278,
    209, 148, 0, 0, 0, 0, 0, 0, 0, 514, 0, 0,
    0, 0, 134, 461, 378, 0, 0, 85, 493, 0, 0, 94,
    0, 508, 26, 0, 0, 14, 0, 0, 0, 0, 0, 0,
    199, 0, 0, 0, 0, 0, 0, 0, 0, 143, 0, 0,
    0, 432, 334, 0, 0, 0, 0, 0, 0, 144, 170, 423,
    0, 0, 0, 470, 325, 0, 340, 0, 429, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 33, 292, 392, 0,
    0, 0, 0, 0, 0, 486, 527, 0, 0, 0, 0, 25,
    0, 216, 0, 219, 0, 350, 0, 0, 0, 272, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 71, 0, 0, 0, 0,
    0, 0, 275, 322, 0, 0, 0, 0, 0, 0, 374, 0,
    0, 0, 81, 0, 140, 73, 0, 0, 0, 0, 0, 183,
    0, 0, 381, 0, 23, 0, 166, 0, 16, 0, 0, 0,
    0, 0, 0, 55, 120, 0, 0, 0, 338, 0, 0, 0,
    0, 51, 0, 118, 257, 417, 0, 0, 342, 0, 0, 0,
    0, 0, 6, 97, 187, 494, 0, 0, 296, 0, 0, 0,
    0, 0, 159, 83, 204, 418, 0, 152, 273, 0, 0, 0,
    0, 0, 0, 0, 130, 27, 467, 173, 0, 0, 0, 0,
    0, 279, 0, 0, 298, 379, 523, 20, 0, 0, 0, 0,
    0, 0, 1, 0, 3, 0, 0, 0, 0, 307, 375, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    133, 0, 337, 466, 522, 0, 184, 519, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 270, 0, 0, 0, 489, 0, 490, 0, 513, 453, 0,
    0, 0, 76, 0, 0, 0, 464, 352, 0, 0, 0, 0,
    475, 0, 0, 0, 235, 495, 0, 0, 158, 0, 0, 0,
    0, 218, 540, 0, 208, 0, 0, 0, 419, 0, 0, 0,
    477, 0, 108, 382, 0, 0, 122, 341, 0, 0, 0, 0,
    536, 0, 0, 0, 318, 420, 422, 0, 165, 0, 0, 0,
    0, 172, 0, 0, 210, 0, 0, 0, 0, 0, 186, 0,
    0, 0, 0, 0, 0, 104, 0, 0, 0, 0, 0, 49,
    0, 0, 57, 360, 541, 0, 0, 0, 0, 438, 161, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    22, 103, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    409, 0, 0, 0, 425, 0, 0, 0, 0, 332, 0, 0,
    0, 135, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0,
    0, 448, 0, 0, 0, 0, 0, 0, 393, 0, 0, 0,
    0, 0, 0, 0, 0, 258, 32, 43, 0, 0, 497, 0,
    0, 0, 171, 0, 0, 0, 0, 236, 286, 289, 302, 520,
    0, 479, 0, 17, 346, 546, 311, 0, 0, 0, 86, 0,
    0, 0, 0, 0, 0, 0, 0, 385, 63, 510, 0, 328,
    445, 269, 312, 0, 0, 225, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 233, 370, 126, 390, 0, 154, 142, 0,
    0, 0, 0, 0, 0, 0, 224, 0, 0, 231, 0, 0,
    252, 0, 0, 0, 0, 0, 0, 444, 0, 0, 0, 0,
    0, 0, 300, 0, 111, 0, 0, 547, 0, 0, 0, 112,
    0, 0, 0, 117, 0, 48, 0, 0, 52, 359, 106, 0,
    0, 0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 41,
    354, 0, 0, 53, 534, 0, 0, 0, 0, 437, 406, 0,
    0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 421, 0, 0, 281, 504, 0, 0, 0,
    146, 386, 441, 0, 0, 0, 193, 0, 0, 0, 0, 0,
    442, 0, 0, 0, 0, 327, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 217, 0, 0, 0, 129, 0, 0, 0,
    0, 157, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    167, 0, 227, 0, 0, 87, 0, 0, 0, 0, 0, 454,
    0, 0, 0, 0, 0, 0, 0, 222, 0, 195, 0, 0,
    0, 0, 4, 47, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 70, 485, 0, 532, 0, 0, 0, 399, 265,
    0, 0, 0, 396, 0, 0, 0, 0,
};

static const uint8_t story_genders_filter[] = {
    0, 16, 8, 0, 0, 0, 32, 2, 0, 0, 8, 0, 0, 0, 0, 0, 0, 4, 32, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8, 8, 0, 32, 0, 0, 2, 0, 1, 1, 160, 0, 0, 0, 0, 8, 0, 0,
    0, 0, 0, 42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0,
    2, 0, 0, 80, 16, 16, 0, 0, 8, 0, 2, 0, 0, 17, 4, 0, 32, 48, 68, 0, 0, 32, 0, 0,
    0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 4, 0, 0, 128, 0,
    0, 4, 0, 128, 128, 0, 0, 0, 128, 0, 8, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48,
    0, 0, 0, 2, 0, 96, 1, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 32, 0, 0, 0, 0,
    0, 1, 0, 0, 0, 0, 0, 64, 64, 0, 4, 1, 0, 0, 32, 0, 0, 0, 0, 128, 24, 0, 0, 2,
    0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 128, 0, 0, 0,
    0, 0, 0, 0, 0, 128, 64, 0, 1, 0, 0, 0, 0, 0, 64, 4, 4, 0, 0, 0, 0, 0, 0, 0,
    16, 0, 0, 0, 0, 0, 0, 0, 8, 1, 16, 0, 0, 0, 0, 0, 2, 0, 0, 0, 8, 0, 0, 0,
    0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 1, 0, 144, 0, 16, 0, 0, 1, 0, 0, 0, 0, 0, 0,
    64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 32, 0, 0, 0, 0, 0, 0, 64, 0,
    0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 16, 0, 1, 0, 0, 0, 128, 0, 0, 64, 0,
    0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 128, 4, 0, 0, 0, 0, 0, 0, 128, 0, 0, 16,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 2, 32, 0, 0, 2, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 32, 128, 0, 128, 2, 0, 128, 0, 0,
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 16, 0, 128, 0, 0, 4, 0,
    20, 0, 0, 32, 0, 0, 1, 0, 81, 8, 0, 1, 64, 0, 0, 0, 1, 64, 128, 0, 0, 1, 0, 0,
    0, 8, 16, 0, 0, 0, 0, 0, 8, 0, 0, 16, 0, 8, 32, 1, 0, 0, 2, 8, 0, 0, 0, 0,
    0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 4, 8, 0, 0, 0, 1,
    0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 16, 0, 0, 0, 0, 128, 0,
    0, 0, 1, 0, 0, 0, 4, 0, 0, 64, 0, 0, 34, 0, 0, 0, 32, 128, 0, 0, 0, 0, 0, 0,
    0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 4, 0, 0,
    0, 0, 0, 64, 0, 8, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 16, 0, 0, 16, 0, 0, 0, 2,
    0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 4, 64, 128, 0, 0, 0, 0, 1, 32, 0,
    0, 0, 0, 64, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 64, 128, 0, 0, 2,
    0, 0, 0, 0, 0, 0, 0, 1, 0, 128, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 5, 0, 0,
    0, 52, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 128, 16, 0, 0, 0, 64, 0,
    0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 16, 16, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 24, 0, 0, 64, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 1, 0, 0, 32, 0, 8, 0, 0,
    0, 64, 0, 4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 130, 0, 1, 0, 0, 128, 0, 0, 0, 1, 0,
    0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 16, 0, 0, 0, 0, 0, 4, 0, 0, 32,
    32, 4, 4, 0, 0, 1, 0, 0, 0, 0, 0, 4, 0, 64, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 0, 4, 0, 4, 0, 0, 0, 64, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128,
    0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 128, 0, 128, 0, 8, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 2, 0, 0, 0, 0, 2, 2, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 64, 0, 16, 2, 0, 0, 48, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 1, 5, 0, 0, 0, 0, 0, 0, 32, 0,
    0, 0, 128, 0, 0, 0, 0, 0, 0, 128, 0, 64, 18, 0, 0, 1, 1, 0, 16, 128, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0,
    0, 0, 0, 0, 2, 0, 1, 8, 16, 0, 4, 0, 0, 4, 2, 64, 0, 0, 0, 0, 0, 0, 128, 0,
    0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 2, 0, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16, 32, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 18, 0, 0, 64, 0,
    0, 0, 0, 0, 0, 0, 68, 2, 0, 0, 0, 72, 0, 0, 0, 0, 0, 0, 0, 8, 0, 64, 8, 2,
    0, 0, 2, 0, 16, 0, 0, 2, 64, 0, 0, 0, 0, 0, 2, 16, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2, 0, 0, 64, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 128, 1, 64, 0, 4,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 132, 64, 0, 0, 0, 0, 0, 0, 1, 0, 0, 32, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 2, 0, 0, 32, 0, 0,
    0, 0, 0, 0, 32, 0, 128, 0, 0, 162, 0, 0, 0, 32, 36, 32, 0, 0, 8, 32, 0, 0, 130, 0,
    0, 0, 0, 0, 0, 0, 32, 4, 0, 0, 128, 0, 128, 0, 2, 4, 0, 32, 0, 0, 0, 1, 0, 0,
    0, 8, 0, 2, 0, 0, 0, 0, 1, 0, 0, 64, 1, 1, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 8, 4, 1, 0, 0, 64, 1, 0, 0, 64, 0, 2, 4, 0, 0, 2, 0, 0, 0, 0, 0, 0,
    16, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 64, 128, 0, 0, 0, 0, 0, 0, 132, 2, 0,
    0, 0, 0, 8, 4, 0, 128, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 3, 0, 0,
    0, 0, 0, 0, 0, 8, 16, 0, 0, 0, 0, 2, 0, 64, 0, 8, 0, 64, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 128, 128, 0, 0, 0, 0, 0, 0, 1, 0,
    0, 0, 128, 0, 2, 2, 0, 0, 0, 0, 0, 128, 0, 0, 4, 0, 16, 0, 8, 0, 1, 0, 0, 0,
    0, 0, 0, 16, 8, 0, 0, 0, 32, 0, 0, 0, 0, 2, 0, 65, 0, 32, 0, 0, 8, 0, 0, 0,
    0, 0, 208, 2, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 1, 16, 1, 4, 0, 64, 64, 0, 0, 0,
    0, 0, 0, 0, 1, 4, 2, 4, 0, 0, 0, 0, 0, 128, 0, 0, 16, 5, 0, 64, 0, 0, 0, 0,
    0, 0, 32, 0, 8, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    64, 0, 74, 0, 0, 0, 32, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 64, 0, 0, 0, 16, 0, 128, 0, 4, 1, 0, 0, 0, 4, 0, 0, 0, 16, 16, 0, 0, 0, 0,
    16, 0, 0, 0, 129, 0, 0, 0, 2, 0, 0, 0, 0, 64, 32, 0, 4, 0, 0, 0, 32, 0, 0, 0,
    8, 0, 8, 4, 0, 0, 128, 32, 0, 0, 0, 0, 32, 0, 0, 0, 4, 33, 0, 0, 8, 0, 0, 0,
    0, 64, 0, 0, 8, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 128,
    0, 0, 4, 160, 0, 0, 0, 0, 0, 32, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    8, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 128, 0, 0, 0, 0, 1, 0, 0,
    0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0,
    0, 0, 0, 0, 0, 128, 32, 64, 0, 0, 1, 0, 0, 0, 128, 0, 0, 0, 0, 16, 4, 4, 4, 0,
    0, 1, 0, 3, 1, 0, 8, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 65, 32, 0, 0, 66,
    0, 132, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 64, 16, 0, 0, 2, 4, 0,
    0, 0, 0, 0, 0, 0, 4, 0, 0, 8, 0, 0, 64, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0,
    0, 0, 1, 0, 4, 0, 0, 2, 0, 0, 0, 32, 0, 0, 0, 2, 0, 32, 0, 0, 2, 8, 32, 0,
    0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 4, 32, 0, 0, 3, 0, 0, 0, 0, 0, 1, 128, 0,
    0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 32, 0, 0, 0,
    128, 4, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2, 0, 32, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 128, 0, 128, 0, 0,
    0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 2, 0, 8, 0, 0, 0, 8, 64,
    0, 0, 0, 4, 0, 0, 0, 0,
};

static const lexicon story_genders_words = {story_genders_table.entries, story_genders_slots, story_genders_filter, 2047};

#endif
