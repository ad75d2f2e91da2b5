/* Made by tools/make_tables.py from core/data/quote_name.txt; do not edit. */
#ifndef DESK_TABLE_QUOTE_NAME_H
#define DESK_TABLE_QUOTE_NAME_H

#include "../lexicon.h"
#include "../quote_word.h"

static const struct {
    lexicon_entry entries[1263];
    char text[80][128], past[8];
} quote_name_table = {
    {
        {20208, 0xB19B1E1Au, WORD_MALE, 5, 1, 1}, /* aaron */
        {20199, 0xCD30A693u, WORD_FEMALE, 4, 1, 1}, /* abby */
        {20189, 0x6C6B31F3u, WORD_MALE, 5, 1, 1}, /* abdul */
        {20180, 0xCFA1C944u, WORD_MALE, 8, 1, 1}, /* abdullah */
        {20174, 0x6FC1AE1Cu, WORD_FEMALE, 7, 1, 1}, /* abigail */
        {20167, 0xD21A12FFu, WORD_MALE, 7, 1, 1}, /* abraham */
        {20160, 0x38390DBBu, WORD_FEMALE, 3, 1, 1}, /* ada */
        {20149, 0x57D0C7E2u, WORD_MALE, 4, 1, 1}, /* adam */
        {20139, 0x94F9CB7Cu, WORD_FEMALE, 5, 1, 1}, /* adele */
        {20130, 0x189D6036u, WORD_MALE, 6, 1, 1}, /* adrian */
        {20122, 0x16BEA8F5u, WORD_FEMALE, 7, 1, 1}, /* adriana */
        {20115, 0x68A4EA17u, WORD_FEMALE, 6, 1, 1}, /* agatha */
        {20107, 0x07037471u, WORD_FEMALE, 5, 1, 1}, /* agnes */
        {20098, 0xCB612A0Fu, WORD_FEMALE, 6, 1, 1}, /* agnès */
        {20090, 0x538D64F6u, WORD_MALE, 5, 1, 1}, /* ahmad */
        {20081, 0x33962CF2u, WORD_MALE, 5, 1, 1}, /* ahmed */
        {20072, 0xEE07DDEAu, WORD_MALE, 5, 1, 1}, /* aidan */
        {20064, 0x795B5467u, WORD_FEMALE, 6, 1, 1}, /* aileen */
        {20056, 0x1FA8F0E4u, WORD_FEMALE, 5, 1, 1}, /* aimee */
        {20047, 0x8838F97Fu, WORD_FEMALE, 5, 1, 1}, /* aisha */
        {20038, 0x3F24EFC0u, WORD_MALE, 2, 1, 1}, /* al */
        {20026, 0xEF9A7BA7u, WORD_MALE, 4, 1, 1}, /* alan */
        {20016, 0xF630D8B2u, WORD_FEMALE, 5, 1, 1}, /* alana */
        {20007, 0x31A20A9Fu, WORD_MALE, 6, 1, 1}, /* albert */
        {19999, 0xDACF958Du, WORD_FEMALE, 9, 1, 1}, /* alejandra */
        {19994, 0xCCCF7F83u, WORD_MALE, 9, 1, 1}, /* alejandro */
        {19989, 0xF8D00924u, WORD_MALE, 9, 1, 1}, /* aleksandr */
        {19984, 0xE5A4F945u, WORD_MALE, 4, 1, 1}, /* alex */
        {19974, 0x3E355551u, WORD_MALE, 9, 1, 1}, /* alexander */
        {19969, 0x53605767u, WORD_FEMALE, 9, 1, 1}, /* alexandra */
        {19964, 0x56958FEAu, WORD_FEMALE, 10, 1, 1}, /* alexandria */
        {19960, 0x2AA2E52Bu, WORD_MALE, 6, 1, 1}, /* alexei */
        {19952, 0x3AA2FE5Bu, WORD_MALE, 6, 1, 1}, /* alexey */
        {19944, 0xDE6426C5u, WORD_MALE, 7, 1, 1}, /* alfonso */
        {19937, 0x69050361u, WORD_MALE, 6, 1, 1}, /* alfred */
        {19929, 0x1025470Bu, WORD_MALE, 3, 1, 1}, /* ali */
        {19918, 0x872213E7u, WORD_FEMALE, 5, 1, 1}, /* alice */
        {19909, 0x38882D46u, WORD_FEMALE, 6, 1, 1}, /* alicia */
        {19901, 0x8F19D1BAu, WORD_FEMALE, 5, 1, 1}, /* alina */
        {19892, 0x10C516F1u, WORD_FEMALE, 6, 1, 1}, /* alison */
        {19884, 0xC7A2C503u, WORD_MALE, 5, 1, 1}, /* allan */
        {19875, 0xC79837A7u, WORD_MALE, 5, 1, 1}, /* allen */
        {19866, 0x051846B5u, WORD_FEMALE, 7, 1, 1}, /* allison */
        {19859, 0xECB88C02u, WORD_FEMALE, 4, 1, 1}, /* alma */
        {19849, 0xE8A9BDF9u, WORD_MALE, 8, 1, 1}, /* alphonse */
        {19843, 0x89B1EC7Au, WORD_MALE, 6, 1, 1}, /* alvaro */
        {19835, 0x09F6304Du, WORD_MALE, 5, 1, 1}, /* alvin */
        {19826, 0xEE863970u, WORD_FEMALE, 6, 1, 1}, /* alyssa */
        {19818, 0x5C7CFA2Eu, WORD_FEMALE, 4, 1, 1}, /* amal */
        {19808, 0x03038BFFu, WORD_FEMALE, 6, 1, 1}, /* amanda */
        {19800, 0x6FD4BEC0u, WORD_FEMALE, 5, 1, 1}, /* amber */
        {19791, 0x8DA94DC8u, WORD_FEMALE, 6, 1, 1}, /* amelia */
        {19783, 0x3227A593u, WORD_FEMALE, 5, 1, 1}, /* amina */
        {19774, 0x56907874u, WORD_MALE, 4, 1, 1}, /* amir */
        {19764, 0x2427A51Eu, WORD_FEMALE, 3, 1, 1}, /* amy */
        {19753, 0x1429CA85u, WORD_FEMALE, 3, 1, 1}, /* ana */
        {19742, 0x1595BB5Cu, WORD_FEMALE, 9, 1, 1}, /* anastasia */
        {19737, 0x10D94FB3u, WORD_MALE, 7, 1, 1}, /* anatoly */
        {19730, 0x558B8506u, WORD_MALE, 6, 1, 1}, /* anders */
        {19722, 0x39A21E9Bu, WORD_MALE, 5, 1, 1}, /* andre */
        {19713, 0xAF368747u, WORD_MALE, 7, 1, 1}, /* andreas */
        {19706, 0xAC36B6F6u, WORD_MALE, 6, 1, 1}, /* andrei */
        {19698, 0xA636AD84u, WORD_MALE, 6, 1, 1}, /* andrew */
        {19690, 0xA28646CDu, WORD_MALE, 7, 1, 1}, /* andrzej */
        {19683, 0xBDBDC50Du, WORD_MALE, 4, 1, 1}, /* andy */
        {19680, 0x655309D1u, WORD_FEMALE, 6, 1, 1}, /* angela */
        {19672, 0x5772C5FCu, WORD_FEMALE, 8, 1, 1}, /* angelina */
        {19666, 0xB1491171u, WORD_FEMALE, 5, 1, 1}, /* angie */
        {19657, 0xAB176B33u, WORD_MALE, 5, 1, 1}, /* angus */
        {19648, 0xA1A3301Eu, WORD_FEMALE, 5, 1, 1}, /* anita */
        {19639, 0x1529CC18u, WORD_FEMALE, 3, 1, 1}, /* ann */
        {19628, 0xC9CCE27Bu, WORD_FEMALE, 4, 1, 1}, /* anna */
        {19618, 0x9F4C6B42u, WORD_FEMALE, 7, 1, 1}, /* annabel */
        {19611, 0xCDCCE8C7u, WORD_FEMALE, 4, 1, 1}, /* anne */
        {19601, 0x8F7227C6u, WORD_FEMALE, 7, 1, 1}, /* annette */
        {19594, 0x9B7421F2u, WORD_FEMALE, 5, 1, 1}, /* annie */
        {19585, 0x4A307EB6u, WORD_MALE, 5, 1, 1}, /* ansel */
        {19576, 0x62B1701Eu, WORD_MALE, 7, 1, 1}, /* anthony */
        {19569, 0xCB5286F7u, WORD_MALE, 7, 1, 1}, /* antoine */
        {19562, 0x025371CFu, WORD_MALE, 5, 1, 1}, /* anton */
        {19553, 0x20AE8849u, WORD_FEMALE, 7, 1, 1}, /* antonia */
        {19552, 0x2AAE9807u, WORD_MALE, 7, 1, 1}, /* antonio */
        {19545, 0x5F5C0182u, WORD_MALE, 6, 1, 1}, /* antony */
        {19537, 0x7F63591Cu, WORD_MALE, 5, 1, 1}, /* anwar */
        {19528, 0x1ED8815Fu, WORD_MALE, 6, 1, 1}, /* archie */
        {19520, 0xA557CCE2u, WORD_MALE, 8, 1, 1}, /* aristide */
        {19514, 0xD1DDA43Cu, WORD_FEMALE, 6, 1, 1}, /* arlene */
        {19506, 0xE655A4DBu, WORD_MALE, 7, 1, 1}, /* armando */
        {19499, 0x09D5E061u, WORD_MALE, 6, 1, 1}, /* arnold */
        {19491, 0xB1826F61u, WORD_MALE, 6, 1, 1}, /* arthur */
        {19483, 0xF2125B06u, WORD_MALE, 6, 1, 1}, /* arturo */
        {19475, 0x06AE8B3Eu, WORD_MALE, 4, 1, 1}, /* asif */
        {19465, 0xE1DD0226u, WORD_FEMALE, 6, 1, 1}, /* astrid */
        {19457, 0x1E6568CFu, WORD_MALE, 4, 1, 1}, /* atif */
        {19447, 0x956BC313u, WORD_FEMALE, 6, 1, 1}, /* audrey */
        {19439, 0xA384F81Bu, WORD_MALE, 6, 1, 1}, /* austin */
        {19431, 0x24660DDDu, WORD_FEMALE, 3, 1, 1}, /* ava */
        {19424, 0x74364655u, WORD_MALE, 4, 1, 1}, /* axel */
        {19414, 0x4BF9C311u, WORD_MALE, 5, 1, 1}, /* ayman */
        {19405, 0x2851FF77u, WORD_MALE, 6, 1, 1}, /* barack */
        {19397, 0xF685E88Eu, WORD_FEMALE, 7, 1, 1}, /* barbara */
        {19390, 0x389796A6u, WORD_MALE, 6, 1, 1}, /* barney */
        {19382, 0x96D60DD3u, WORD_MALE, 5, 1, 1}, /* barry */
        {19373, 0x50DA742Au, WORD_MALE, 4, 1, 1}, /* bart */
        {19363, 0xE44F00F8u, WORD_MALE, 6, 1, 1}, /* bashar */
        {19355, 0xF634EAA0u, WORD_MALE, 5, 1, 1}, /* basil */
        {19346, 0x7000A084u, WORD_MALE, 6, 1, 1}, /* bassam */
        {19338, 0xE02BFAB0u, WORD_FEMALE, 8, 1, 1}, /* beatrice */
        {19332, 0x917777A4u, WORD_FEMALE, 7, 1, 1}, /* beatrix */
        {19325, 0xCAD85CDDu, WORD_FEMALE, 5, 1, 1}, /* becky */
        {19316, 0x916356C4u, WORD_FEMALE, 7, 1, 1}, /* belinda */
        {19309, 0xAC4D2E1Bu, WORD_FEMALE, 5, 1, 1}, /* bella */
        {19300, 0x5AAE56AAu, WORD_MALE, 3, 1, 1}, /* ben */
        {19296, 0x4F557841u, WORD_MALE, 8, 1, 1}, /* benedict */
        {19290, 0x3CE38A48u, WORD_MALE, 6, 1, 1}, /* benito */
        {19282, 0xC0644CC5u, WORD_MALE, 8, 1, 1}, /* benjamin */
        {19276, 0x7563A3AFu, WORD_MALE, 5, 1, 1}, /* benny */
        {19267, 0xC9F3E13Fu, WORD_FEMALE, 10, 1, 1}, /* bernadette */
        {19263, 0xF79DE04Du, WORD_MALE, 7, 1, 1}, /* bernard */
        {19256, 0x81023022u, WORD_MALE, 6, 1, 1}, /* bernie */
        {19248, 0x8E7BA0A6u, WORD_MALE, 4, 1, 1}, /* bert */
        {19238, 0xA681D69Cu, WORD_FEMALE, 4, 1, 1}, /* beth */
        {19228, 0xF1612CF6u, WORD_FEMALE, 7, 1, 1}, /* bethany */
        {19221, 0xA581D509u, WORD_MALE, 4, 1, 1}, /* beto */
        {19211, 0x03587E8Cu, WORD_FEMALE, 5, 1, 1}, /* betsy */
        {19202, 0xFB4728D3u, WORD_FEMALE, 5, 1, 1}, /* betty */
        {19193, 0x27BE3446u, WORD_FEMALE, 7, 1, 1}, /* beverly */
        {19186, 0x7EA493F3u, WORD_FEMALE, 6, 1, 1}, /* bianca */
        {19184, 0x531BCFB5u, WORD_MALE, 5, 1, 1}, /* bilal */
        {19175, 0xBB4ECF1Cu, WORD_MALE, 4, 1, 1}, /* bill */
        {19165, 0x42107BFFu, WORD_MALE, 5, 1, 1}, /* billy */
        {19156, 0x68235882u, WORD_FEMALE, 6, 1, 1}, /* birgit */
        {19148, 0xA717FA86u, WORD_MALE, 5, 1, 1}, /* bjorn */
        {19139, 0x86C6A0D4u, WORD_MALE, 3, 1, 1}, /* bob */
        {19128, 0xAE7B6521u, WORD_MALE, 5, 1, 1}, /* bobby */
        {19119, 0x266322A4u, WORD_FEMALE, 6, 1, 1}, /* bonnie */
        {19111, 0xDEBF798Cu, WORD_MALE, 5, 1, 1}, /* boris */
        {19102, 0xBC7AEA73u, WORD_MALE, 4, 1, 1}, /* boyd */
        {19092, 0x7268EF08u, WORD_MALE, 4, 1, 1}, /* brad */
        {19082, 0xA403F516u, WORD_MALE, 7, 1, 1}, /* bradley */
        {19075, 0x5A08DFEFu, WORD_MALE, 7, 1, 1}, /* brandon */
        {19068, 0xAE8A7501u, WORD_FEMALE, 6, 1, 1}, /* brenda */
        {19060, 0x32F6DDBDu, WORD_MALE, 7, 1, 1}, /* brendan */
        {19053, 0xE68502CAu, WORD_MALE, 5, 1, 1}, /* brent */
        {19044, 0x525E2F4Cu, WORD_MALE, 4, 1, 1}, /* bret */
        {19040, 0xE2445528u, WORD_MALE, 5, 1, 1}, /* brett */
        {19031, 0xE9D30093u, WORD_MALE, 5, 1, 1}, /* brian */
        {19022, 0xE3B20F6Cu, WORD_FEMALE, 7, 1, 1}, /* bridget */
        {19015, 0x1F07077Cu, WORD_FEMALE, 6, 1, 1}, /* brigit */
        {19007, 0xB64C5147u, WORD_FEMALE, 8, 1, 1}, /* brigitte */
        {19001, 0x9C8C108Cu, WORD_FEMALE, 7, 1, 1}, /* britney */
        {18994, 0x5E289E56u, WORD_FEMALE, 8, 1, 1}, /* brittany */
        {18988, 0xCAAE5837u, WORD_FEMALE, 6, 1, 1}, /* brooke */
        {18980, 0x259DA234u, WORD_MALE, 5, 1, 1}, /* bruce */
        {18971, 0xFFB7A9DFu, WORD_MALE, 5, 1, 1}, /* bruno */
        {18962, 0x3C079463u, WORD_MALE, 5, 1, 1}, /* bryan */
        {18953, 0x110BCDE0u, WORD_MALE, 5, 1, 1}, /* bryce */
        {18944, 0xD8C6D40Bu, WORD_MALE, 5, 1, 1}, /* byron */
        {18935, 0x1C92F2D8u, WORD_MALE, 6, 1, 1}, /* calvin */
        {18927, 0xEB2635BAu, WORD_FEMALE, 7, 1, 1}, /* camilla */
        {18928, 0xF997BE5Eu, WORD_FEMALE, 7, 1, 1}, /* candace */
        {18921, 0x72A92776u, WORD_FEMALE, 7, 1, 1}, /* candice */
        {18914, 0x83275180u, WORD_FEMALE, 4, 1, 1}, /* cara */
        {18904, 0xF815C999u, WORD_FEMALE, 6, 1, 1}, /* carina */
        {18896, 0x902765F7u, WORD_MALE, 4, 1, 1}, /* carl */
        {18886, 0x8404EB22u, WORD_FEMALE, 5, 1, 1}, /* carla */
        {18877, 0x34C306E1u, WORD_MALE, 6, 1, 1}, /* carlos */
        {18869, 0xAD7EACE4u, WORD_MALE, 7, 1, 1}, /* carlton */
        {18862, 0x7C04DE8Au, WORD_FEMALE, 5, 1, 1}, /* carly */
        {18853, 0xD4D32547u, WORD_FEMALE, 6, 1, 1}, /* carmen */
        {18845, 0x67088F12u, WORD_FEMALE, 5, 1, 1}, /* carol */
        {18836, 0xA979D855u, WORD_FEMALE, 6, 1, 1}, /* carole */
        {18828, 0x91C8D4F4u, WORD_FEMALE, 8, 1, 1}, /* carolina */
        {18822, 0x8DC8CEA8u, WORD_FEMALE, 8, 1, 1}, /* caroline */
        {18816, 0x05B14FCDu, WORD_FEMALE, 7, 1, 1}, /* carolyn */
        {18816, 0xA41325FFu, WORD_FEMALE, 6, 1, 1}, /* carrie */
        {18808, 0xB726AAC5u, WORD_FEMALE, 9, 1, 1}, /* cassandra */
        {18803, 0x2AFD1BCCu, WORD_FEMALE, 8, 1, 1}, /* catalina */
        {18797, 0x11DDC976u, WORD_FEMALE, 8, 1, 1}, /* caterina */
        {18791, 0x8E23C49Cu, WORD_FEMALE, 9, 1, 1}, /* catherine */
        {18786, 0x53A4DA8Cu, WORD_FEMALE, 5, 1, 1}, /* cathy */
        {18777, 0xA655ADE7u, WORD_MALE, 5, 1, 1}, /* cecil */
        {18768, 0xDDF673F1u, WORD_FEMALE, 7, 1, 1}, /* cecilia */
        {18761, 0xD02DCC47u, WORD_MALE, 6, 1, 1}, /* cedric */
        {18753, 0x0DD02178u, WORD_FEMALE, 7, 1, 1}, /* celeste */
        {18746, 0xEB3E1C15u, WORD_FEMALE, 5, 1, 1}, /* celia */
        {18737, 0xB2C8E9B7u, WORD_FEMALE, 6, 1, 1}, /* celine */
        {18729, 0xCF1448A1u, WORD_MALE, 5, 1, 1}, /* cesar */
        {18720, 0x87AD5A63u, WORD_FEMALE, 8, 1, 1}, /* charlene */
        {18720, 0xAA4BDB13u, WORD_MALE, 7, 1, 1}, /* charles */
        {18713, 0xD056A441u, WORD_MALE, 7, 1, 1}, /* charlie */
        {18706, 0xDE07D54Bu, WORD_FEMALE, 9, 1, 1}, /* charlotte */
        {18701, 0x2DBF55CEu, WORD_FEMALE, 7, 1, 1}, /* chelsea */
        {18694, 0x3C609084u, WORD_FEMALE, 6, 1, 1}, /* cheryl */
        {18686, 0x0DCCB3E1u, WORD_MALE, 7, 1, 1}, /* chester */
        {18679, 0xC5F78DEAu, WORD_FEMALE, 5, 1, 1}, /* chloe */
        {18670, 0xD59947BCu, WORD_MALE, 5, 1, 1}, /* chris */
        {18661, 0x655EEA98u, WORD_MALE, 9, 1, 1}, /* christian */
        {18656, 0x847AF1E2u, WORD_FEMALE, 9, 1, 1}, /* christina */
        {18651, 0x807AEB96u, WORD_FEMALE, 9, 1, 1}, /* christine */
        {18646, 0x1B407CB5u, WORD_MALE, 9, 1, 1}, /* christoph */
        {18641, 0xB6847B70u, WORD_MALE, 10, 1, 1}, /* christophe */
        {18640, 0x548DA426u, WORD_MALE, 11, 1, 1}, /* christopher */
        {18637, 0x609EB7B7u, WORD_MALE, 5, 1, 1}, /* chuck */
        {18628, 0x59D34626u, WORD_FEMALE, 5, 1, 1}, /* cindy */
        {18619, 0xEA74AEA1u, WORD_FEMALE, 6, 1, 1}, /* claire */
        {18611, 0xA1403AD8u, WORD_FEMALE, 5, 1, 1}, /* clara */
        {18602, 0xA5404124u, WORD_FEMALE, 5, 1, 1}, /* clare */
        {18593, 0xA005A766u, WORD_MALE, 8, 1, 1}, /* clarence */
        {18587, 0x9B403166u, WORD_MALE, 5, 1, 1}, /* clark */
        {18578, 0xE1FC8517u, WORD_MALE, 6, 1, 1}, /* claude */
        {18570, 0x2E67F716u, WORD_FEMALE, 7, 1, 1}, /* claudia */
        {18563, 0x70EA5F7Du, WORD_MALE, 7, 1, 1}, /* clayton */
        {18556, 0x66396095u, WORD_MALE, 7, 1, 1}, /* clement */
        {18549, 0x618B7C41u, WORD_MALE, 5, 1, 1}, /* cliff */
        {18540, 0x883A29C4u, WORD_MALE, 8, 1, 1}, /* clifford */
        {18534, 0x3F77BF03u, WORD_MALE, 5, 1, 1}, /* clint */
        {18528, 0x3EB25498u, WORD_MALE, 5, 1, 1}, /* clive */
        {18519, 0xDD3140E0u, WORD_MALE, 4, 1, 1}, /* cody */
        {18509, 0x0B538033u, WORD_FEMALE, 7, 1, 1}, /* colette */
        {18502, 0x296F3852u, WORD_MALE, 5, 1, 1}, /* colin */
        {18493, 0x94F9FA75u, WORD_FEMALE, 7, 1, 1}, /* colleen */
        {18486, 0x8F3F9505u, WORD_FEMALE, 6, 1, 1}, /* connie */
        {18478, 0x983098A6u, WORD_MALE, 6, 1, 1}, /* connor */
        {18470, 0x6C1E3E7Au, WORD_MALE, 5, 1, 1}, /* conor */
        {18461, 0xB7C9BB6Fu, WORD_FEMALE, 9, 1, 1}, /* constance */
        {18456, 0x1D385801u, WORD_MALE, 11, 1, 1}, /* constantine */
        {18453, 0x1011C2C3u, WORD_FEMALE, 8, 1, 1}, /* consuelo */
        {18447, 0xE15E66CAu, WORD_FEMALE, 4, 1, 1}, /* cora */
        {18437, 0x82912B05u, WORD_MALE, 5, 1, 1}, /* corey */
        {18428, 0xE95E7362u, WORD_MALE, 4, 1, 1}, /* cory */
        {18418, 0x34761D64u, WORD_FEMALE, 8, 1, 1}, /* courtney */
        {18416, 0x298E14CBu, WORD_MALE, 5, 1, 1}, /* craig */
        {18407, 0x4FB1A3FEu, WORD_FEMALE, 8, 1, 1}, /* cristina */
        {18401, 0x4594FDC9u, WORD_FEMALE, 7, 1, 1}, /* crystal */
        {18394, 0xD10C9407u, WORD_MALE, 6, 1, 1}, /* curtis */
        {18386, 0x3FB88033u, WORD_FEMALE, 7, 1, 1}, /* cynthia */
        {18379, 0x4E462F54u, WORD_MALE, 5, 1, 1}, /* cyril */
        {18370, 0x3D3B8735u, WORD_MALE, 5, 1, 1}, /* cyrus */
        {18361, 0xEA856A39u, WORD_FEMALE, 5, 1, 1}, /* daisy */
        {18352, 0xE4AD8CB1u, WORD_MALE, 4, 1, 1}, /* dale */
        {18342, 0xEC0F3D0Fu, WORD_MALE, 6, 1, 1}, /* damian */
        {18334, 0xCC19980Bu, WORD_MALE, 6, 1, 1}, /* damien */
        {18326, 0x26A4C7ECu, WORD_MALE, 5, 1, 1}, /* damon */
        {18317, 0xED4F3028u, WORD_MALE, 3, 1, 1}, /* dan */
        {18306, 0x1B0F622Au, WORD_MALE, 6, 1, 1}, /* daniel */
        {18298, 0xE437BC11u, WORD_FEMALE, 7, 1, 1}, /* daniela */
        {18291, 0xB7B0DEA9u, WORD_FEMALE, 8, 1, 1}, /* daniella */
        {18288, 0xBBB0E4F5u, WORD_FEMALE, 8, 1, 1}, /* danielle */
        {18282, 0xF0085011u, WORD_MALE, 5, 1, 1}, /* danny */
        {18273, 0x209F475Fu, WORD_FEMALE, 6, 1, 1}, /* daphne */
        {18265, 0xAB9B3857u, WORD_MALE, 6, 1, 1}, /* darius */
        {18257, 0x3137AB12u, WORD_FEMALE, 7, 1, 1}, /* darlene */
        {18250, 0x31876599u, WORD_MALE, 6, 1, 1}, /* darren */
        {18242, 0x4F42704Fu, WORD_MALE, 6, 1, 1}, /* darryl */
        {18234, 0xD06CC5DFu, WORD_MALE, 4, 1, 1}, /* dave */
        {18224, 0xB645A05Du, WORD_MALE, 5, 1, 1}, /* david */
        {18215, 0xBF45AE88u, WORD_MALE, 5, 1, 1}, /* davis */
        {18206, 0xFB6F4827u, WORD_FEMALE, 4, 1, 1}, /* dawn */
        {18196, 0xAFDF21B5u, WORD_MALE, 4, 1, 1}, /* dean */
        {18186, 0xC1597840u, WORD_FEMALE, 3, 1, 1}, /* deb */
        {18175, 0x10C65788u, WORD_FEMALE, 6, 1, 1}, /* debbie */
        {18167, 0x6F632DD4u, WORD_FEMALE, 7, 1, 1}, /* deborah */
        {18160, 0x6E5E5475u, WORD_FEMALE, 5, 1, 1}, /* debra */
        {18151, 0xE43E467Eu, WORD_MALE, 6, 1, 1}, /* declan */
        {18144, 0xCCBA2C7Eu, WORD_FEMALE, 7, 1, 1}, /* deirdre */
        {18137, 0x66BE8FE8u, WORD_FEMALE, 5, 1, 1}, /* delia */
        {18128, 0x77B6E90Cu, WORD_MALE, 5, 1, 1}, /* denis */
        {18119, 0xDDF1704Bu, WORD_FEMALE, 6, 1, 1}, /* denise */
        {18111, 0x9C1D6732u, WORD_MALE, 6, 1, 1}, /* dennis */
        {18103, 0x220B096Cu, WORD_MALE, 5, 1, 1}, /* derek */
        {18094, 0x4DA08C63u, WORD_MALE, 7, 1, 1}, /* derrick */
        {18087, 0x2D426A05u, WORD_MALE, 7, 1, 1}, /* desmond */
        {18080, 0x55124925u, WORD_MALE, 5, 1, 1}, /* dewey */
        {18071, 0x0F61F7B8u, WORD_FEMALE, 5, 1, 1}, /* diana */
        {18062, 0x1361FE04u, WORD_FEMALE, 5, 1, 1}, /* diane */
        {18053, 0xE436A6C0u, WORD_FEMALE, 6, 1, 1}, /* dianne */
        {18045, 0x58AF3517u, WORD_MALE, 5, 1, 1}, /* diego */
        {18036, 0xD2B8B2D4u, WORD_MALE, 6, 1, 1}, /* dieter */
        {18028, 0x97316ED0u, WORD_FEMALE, 5, 1, 1}, /* dilma */
        {18019, 0x97DF1609u, WORD_MALE, 7, 1, 1}, /* dimitri */
        {18016, 0x3318C133u, WORD_FEMALE, 4, 1, 1}, /* dina */
        {18006, 0x661CD164u, WORD_MALE, 6, 1, 1}, /* dinesh */
        {17998, 0x45ABAE17u, WORD_MALE, 8, 1, 1}, /* dinualdo */
        {17992, 0x655E346Du, WORD_MALE, 4, 1, 1}, /* dirk */
        {17982, 0x5339BC12u, WORD_MALE, 6, 1, 1}, /* dmitri */
        {17974, 0x6339D542u, WORD_MALE, 6, 1, 1}, /* dmitry */
        {17966, 0x38E6EED9u, WORD_FEMALE, 7, 1, 1}, /* dolores */
        {17959, 0x5B004F90u, WORD_MALE, 7, 1, 1}, /* dominic */
        {17952, 0x63005C28u, WORD_MALE, 7, 1, 1}, /* dominik */
        {17945, 0xED68C80Eu, WORD_MALE, 3, 1, 1}, /* don */
        {17934, 0x23C48325u, WORD_MALE, 6, 1, 1}, /* donald */
        {17926, 0x41382353u, WORD_FEMALE, 5, 1, 1}, /* donna */
        {17917, 0x32C1F689u, WORD_FEMALE, 4, 1, 1}, /* dora */
        {17907, 0x6F5D315Au, WORD_FEMALE, 6, 1, 1}, /* doreen */
        {17899, 0xD16B3A16u, WORD_FEMALE, 5, 1, 1}, /* doris */
        {17890, 0x099BB43Eu, WORD_FEMALE, 7, 1, 1}, /* dorothy */
        {17888, 0x34B52DBCu, WORD_MALE, 4, 1, 1}, /* doug */
        {17878, 0x7B115110u, WORD_MALE, 7, 1, 1}, /* douglas */
        {17871, 0x422F3736u, WORD_MALE, 6, 1, 1}, /* duncan */
        {17863, 0x1EB2FA7Eu, WORD_MALE, 6, 1, 1}, /* dustin */
        {17855, 0x937CD7BCu, WORD_MALE, 6, 1, 1}, /* dwight */
        {17847, 0x775B1561u, WORD_MALE, 5, 1, 1}, /* dylan */
        {17838, 0x79889B93u, WORD_MALE, 5, 1, 1}, /* eamon */
        {17829, 0x1E55E00Du, WORD_MALE, 4, 1, 1}, /* earl */
        {17819, 0x371A55CCu, WORD_MALE, 2, 1, 1}, /* ed */
        {17807, 0xCB8C2252u, WORD_MALE, 5, 1, 1}, /* eddie */
        {17798, 0x1C8BCFA6u, WORD_MALE, 5, 1, 1}, /* edgar */
        {17789, 0xA6F5D6FBu, WORD_FEMALE, 5, 1, 1}, /* edith */
        {17780, 0xFA6F6950u, WORD_MALE, 6, 1, 1}, /* edmund */
        {17772, 0x3EE0EC25u, WORD_FEMALE, 4, 1, 1}, /* edna */
        {17762, 0xE1FBED6Du, WORD_MALE, 7, 1, 1}, /* eduardo */
        {17755, 0x03ACAC56u, WORD_MALE, 6, 1, 1}, /* edward */
        {17747, 0x05CEE442u, WORD_MALE, 5, 1, 1}, /* edwin */
        {17744, 0x00CE7DA3u, WORD_FEMALE, 6, 1, 1}, /* eileen */
        {17736, 0x1ED04833u, WORD_FEMALE, 6, 1, 1}, /* elaine */
        {17728, 0x0A513D35u, WORD_FEMALE, 7, 1, 1}, /* eleanor */
        {17721, 0xD62DE4D2u, WORD_FEMALE, 5, 1, 1}, /* elena */
        {17712, 0xF507B903u, WORD_MALE, 5, 1, 1}, /* elias */
        {17703, 0x3E4FBF2Eu, WORD_MALE, 6, 1, 1}, /* elijah */
        {17695, 0x0EF088A2u, WORD_FEMALE, 5, 1, 1}, /* eliza */
        {17686, 0x3E69CC7Bu, WORD_FEMALE, 9, 1, 1}, /* elizabeth */
        {17681, 0xC99A9DFBu, WORD_FEMALE, 4, 1, 1}, /* ella */
        {17671, 0xD3706C8Bu, WORD_FEMALE, 5, 1, 1}, /* ellen */
        {17662, 0xA79CB1B0u, WORD_MALE, 6, 1, 1}, /* elliot */
        {17654, 0x9FABD78Cu, WORD_MALE, 7, 1, 1}, /* elliott */
        {17647, 0xD6525C30u, WORD_MALE, 5, 1, 1}, /* ellis */
        {17638, 0xC8A1582Du, WORD_MALE, 4, 1, 1}, /* elon */
        {17628, 0xC1BF623Cu, WORD_FEMALE, 4, 1, 1}, /* elsa */
        {17618, 0x3A20EB59u, WORD_MALE, 5, 1, 1}, /* elton */
        {17609, 0x358853E2u, WORD_MALE, 4, 1, 1}, /* emil */
        {17600, 0x22D0641Au, WORD_MALE, 6, 1, 1}, /* emilio */
        {17592, 0xE09B9D01u, WORD_FEMALE, 5, 1, 1}, /* emily */
        {17583, 0x227DA89Du, WORD_FEMALE, 4, 1, 1}, /* emma */
        {17573, 0x2C9B17BDu, WORD_MALE, 8, 1, 1}, /* emmanuel */
        {17567, 0x3E49F94Eu, WORD_MALE, 4, 1, 1}, /* emre */
        {17557, 0x478D07ADu, WORD_MALE, 6, 1, 1}, /* enrico */
        {17549, 0x766024C4u, WORD_MALE, 7, 1, 1}, /* enrique */
        {17542, 0x41AD6B4Au, WORD_MALE, 4, 1, 1}, /* eric */
        {17532, 0x8EFFB4B1u, WORD_FEMALE, 5, 1, 1}, /* erica */
        {17523, 0x39AD5EB2u, WORD_MALE, 4, 1, 1}, /* erik */
        {17513, 0x9EEC4629u, WORD_FEMALE, 5, 1, 1}, /* erika */
        {17504, 0x36AD59F9u, WORD_FEMALE, 4, 1, 1}, /* erin */
        {17494, 0x8C5C3A68u, WORD_MALE, 6, 1, 1}, /* ernest */
        {17486, 0xFC2F5905u, WORD_MALE, 7, 1, 1}, /* ernesto */
        {17479, 0xA89CFD82u, WORD_MALE, 5, 1, 1}, /* ernie */
        {17470, 0xC3C7DF80u, WORD_MALE, 5, 1, 1}, /* erwin */
        {17461, 0xF8B78685u, WORD_FEMALE, 9, 1, 1}, /* esmeralda */
        {17456, 0x05438289u, WORD_FEMALE, 7, 1, 1}, /* estelle */
        {17449, 0x8148032Eu, WORD_FEMALE, 6, 1, 1}, /* esther */
        {17441, 0x881CA9EBu, WORD_MALE, 5, 1, 1}, /* ethan */
        {17432, 0xAA125215u, WORD_FEMALE, 5, 1, 1}, /* ethel */
        {17423, 0x78D9C5CAu, WORD_MALE, 6, 1, 1}, /* eugene */
        {17415, 0x4CA72B96u, WORD_FEMALE, 6, 1, 1}, /* eunice */
        {17407, 0x57A1DF79u, WORD_FEMALE, 3, 1, 1}, /* eva */
        {17396, 0x0AD23135u, WORD_MALE, 4, 1, 1}, /* evan */
        {17386, 0x5BA1E5C5u, WORD_FEMALE, 3, 1, 1}, /* eve */
        {17375, 0x3CD81FC8u, WORD_FEMALE, 6, 1, 1}, /* evelyn */
        {17367, 0x5289DC9Bu, WORD_MALE, 6, 1, 1}, /* evgeny */
        {17359, 0x61A1EF37u, WORD_MALE, 3, 1, 1}, /* evo */
        {17348, 0x17778B56u, WORD_MALE, 6, 1, 1}, /* fabian */
        {17340, 0xB2CC3EEEu, WORD_MALE, 5, 1, 1}, /* fabio */
        {17331, 0xB0086FADu, WORD_MALE, 6, 1, 1}, /* faisal */
        {17323, 0x830F2C2Fu, WORD_FEMALE, 5, 1, 1}, /* farah */
        {17314, 0x56FB5F33u, WORD_MALE, 5, 1, 1}, /* farid */
        {17312, 0x4655C56Du, WORD_FEMALE, 6, 1, 1}, /* fatima */
        {17304, 0xF57A5652u, WORD_FEMALE, 4, 1, 1}, /* faye */
        {17294, 0xCB458E4Eu, WORD_FEMALE, 7, 1, 1}, /* felicia */
        {17287, 0x316303CCu, WORD_FEMALE, 8, 1, 1}, /* felicity */
        {17281, 0x7651A094u, WORD_MALE, 6, 1, 1}, /* felipe */
        {17273, 0xD8439691u, WORD_MALE, 5, 1, 1}, /* felix */
        {17264, 0xDC5285EEu, WORD_MALE, 9, 1, 1}, /* ferdinand */
        {17259, 0xC8EDF2CEu, WORD_MALE, 8, 1, 1}, /* fernando */
        {17253, 0xF7508A75u, WORD_MALE, 5, 1, 1}, /* fidel */
        {17244, 0xA4C6BB48u, WORD_FEMALE, 5, 1, 1}, /* fiona */
        {17235, 0xC700BA0Du, WORD_MALE, 5, 1, 1}, /* floyd */
        {17226, 0xF43D63CBu, WORD_FEMALE, 7, 1, 1}, /* frances */
        {17219, 0xC6FB5A5Bu, WORD_FEMALE, 9, 1, 1}, /* francesca */
        {17214, 0xC4FB5735u, WORD_MALE, 9, 1, 1}, /* francesco */
        {17216, 0xEC1F421Fu, WORD_MALE, 7, 1, 1}, /* francis */
        {17209, 0xD2799A41u, WORD_MALE, 9, 1, 1}, /* francisco */
        {17204, 0xFC6147DCu, WORD_MALE, 6, 1, 1}, /* franco */
        {17196, 0xFA7C2894u, WORD_MALE, 8, 1, 1}, /* francois */
        {17190, 0xF40CE5C3u, WORD_MALE, 5, 1, 1}, /* frank */
        {17181, 0x4095CB56u, WORD_MALE, 8, 1, 1}, /* franklin */
        {17175, 0xE30CCB00u, WORD_MALE, 5, 1, 1}, /* franz */
        {17166, 0x79A7BEB1u, WORD_MALE, 9, 1, 1}, /* françois */
        {17161, 0x98B3ED48u, WORD_MALE, 4, 1, 1}, /* fred */
        {17151, 0xB9DB0636u, WORD_MALE, 7, 1, 1}, /* freddie */
        {17144, 0xFF363513u, WORD_MALE, 8, 1, 1}, /* frederic */
        {17138, 0x3A562BE8u, WORD_MALE, 9, 1, 1}, /* frederick */
        {17133, 0x073641ABu, WORD_MALE, 8, 1, 1}, /* frederik */
        {17127, 0xB80F3E9Au, WORD_FEMALE, 5, 1, 1}, /* freya */
        {17120, 0x227D95EBu, WORD_MALE, 9, 1, 1}, /* friedrich */
        {17115, 0xC3F87B3Du, WORD_MALE, 7, 1, 1}, /* gabriel */
        {17108, 0xDC2A31D4u, WORD_FEMALE, 8, 1, 1}, /* gabriela */
        {17102, 0x2B51CA12u, WORD_FEMALE, 9, 1, 1}, /* gabrielle */
        {17097, 0x195423D8u, WORD_FEMALE, 4, 1, 1}, /* gail */
        {17087, 0xECEA80ECu, WORD_MALE, 6, 1, 1}, /* gareth */
        {17079, 0x353D51D8u, WORD_MALE, 7, 1, 1}, /* garrett */
        {17072, 0x2E6E8864u, WORD_MALE, 4, 1, 1}, /* gary */
        {17062, 0x6FA3006Au, WORD_MALE, 5, 1, 1}, /* gavin */
        {17053, 0x2E82A0E6u, WORD_FEMALE, 5, 1, 1}, /* gemma */
        {17044, 0x732416B1u, WORD_FEMALE, 9, 1, 1}, /* genevieve */
        {17039, 0x1AACA83Eu, WORD_MALE, 5, 1, 1}, /* geoff */
        {17030, 0x4BD20F9Eu, WORD_MALE, 8, 1, 1}, /* geoffrey */
        {17024, 0x6052B850u, WORD_MALE, 6, 1, 1}, /* george */
        {17024, 0xC537DF19u, WORD_MALE, 7, 1, 1}, /* georges */
        {17017, 0xDB5616CFu, WORD_FEMALE, 7, 1, 1}, /* georgia */
        {17010, 0xF6927FDDu, WORD_FEMALE, 8, 1, 1}, /* georgina */
        {17004, 0xEC94AEB6u, WORD_MALE, 8, 1, 1}, /* georgios */
        {16998, 0xC3A879D0u, WORD_MALE, 6, 1, 1}, /* gerald */
        {16990, 0x00EE389Eu, WORD_FEMALE, 9, 1, 1}, /* geraldine */
        {16985, 0xA767A666u, WORD_MALE, 6, 1, 1}, /* gerard */
        {16977, 0x912A602Bu, WORD_MALE, 7, 1, 1}, /* gerardo */
        {16970, 0x67421EF0u, WORD_MALE, 7, 1, 1}, /* gerhard */
        {16963, 0x6EFC8F00u, WORD_MALE, 5, 1, 1}, /* gerry */
        {16954, 0xE7EC5D59u, WORD_FEMALE, 8, 1, 1}, /* gertrude */
        {16948, 0x20CDF52Bu, WORD_MALE, 6, 1, 1}, /* gianni */
        {16940, 0x2604ED13u, WORD_MALE, 6, 1, 1}, /* gideon */
        {16932, 0x13D1AB8Cu, WORD_MALE, 7, 1, 1}, /* gilbert */
        {16928, 0x3753B333u, WORD_MALE, 5, 1, 1}, /* giles */
        {16919, 0x248900ABu, WORD_FEMALE, 7, 1, 1}, /* gillian */
        {16912, 0x855F9558u, WORD_FEMALE, 4, 1, 1}, /* gina */
        {16902, 0x1E7590F4u, WORD_FEMALE, 5, 1, 1}, /* ginny */
        {16893, 0x6C4DE56Bu, WORD_FEMALE, 7, 1, 1}, /* giorgia */
        {16886, 0x6A4DE245u, WORD_MALE, 7, 1, 1}, /* giorgio */
        {16879, 0xC7D0099Eu, WORD_FEMALE, 8, 1, 1}, /* giovanna */
        {16873, 0xBFCFFD06u, WORD_MALE, 8, 1, 1}, /* giovanni */
        {16867, 0xDCCD929Bu, WORD_MALE, 8, 1, 1}, /* giuseppe */
        {16861, 0x5D11C63Fu, WORD_FEMALE, 6, 1, 1}, /* gladys */
        {16853, 0x6350219Du, WORD_MALE, 4, 1, 1}, /* glen */
        {16843, 0xC500006Eu, WORD_FEMALE, 6, 1, 1}, /* glenda */
        {16835, 0x4A257189u, WORD_MALE, 5, 1, 1}, /* glenn */
        {16826, 0xFABAD9ADu, WORD_FEMALE, 6, 1, 1}, /* gloria */
        {16818, 0x773399C7u, WORD_MALE, 7, 1, 1}, /* godfrey */
        {16816, 0x82367917u, WORD_MALE, 7, 1, 1}, /* gonzalo */
        {16809, 0x088E9DF8u, WORD_MALE, 6, 1, 1}, /* gordon */
        {16801, 0x9C487A6Bu, WORD_FEMALE, 5, 1, 1}, /* grace */
        {16792, 0x46FD2AFCu, WORD_MALE, 6, 1, 1}, /* graeme */
        {16784, 0xD4CAC9FBu, WORD_MALE, 6, 1, 1}, /* graham */
        {16776, 0xB155676Du, WORD_MALE, 5, 1, 1}, /* grant */
        {16767, 0xCC904294u, WORD_MALE, 4, 1, 1}, /* greg */
        {16757, 0xFA196489u, WORD_MALE, 5, 1, 1}, /* gregg */
        {16748, 0xA10D65A9u, WORD_MALE, 6, 1, 1}, /* gregor */
        {16740, 0x58174670u, WORD_MALE, 7, 1, 1}, /* gregory */
        {16733, 0x0BF92D34u, WORD_FEMALE, 5, 1, 1}, /* greta */
        {16724, 0x29E821C5u, WORD_FEMALE, 8, 1, 1}, /* gretchen */
        {16718, 0x37F7DDD4u, WORD_MALE, 7, 1, 1}, /* grigory */
        {16711, 0x9BC988D9u, WORD_MALE, 5, 1, 1}, /* guido */
        {16702, 0x1D5CD82Bu, WORD_MALE, 9, 1, 1}, /* guillermo */
        {16697, 0x5135450Eu, WORD_MALE, 3, 1, 1}, /* gus */
        {16688, 0x76BC2091u, WORD_MALE, 6, 1, 1}, /* gustav */
        {16680, 0xE827EFDAu, WORD_MALE, 7, 1, 1}, /* gustavo */
        {16673, 0x47353550u, WORD_MALE, 3, 1, 1}, /* guy */
        {16662, 0x7B0F4694u, WORD_FEMALE, 4, 1, 1}, /* gwen */
        {16652, 0xB29050D0u, WORD_FEMALE, 9, 1, 1}, /* gwendolyn */
        {16647, 0x48CE513Bu, WORD_MALE, 7, 1, 1}, /* gérald */
        {16640, 0xB58D8ACDu, WORD_FEMALE, 6, 1, 1}, /* hailey */
        {16632, 0x6B217708u, WORD_MALE, 5, 1, 1}, /* hamid */
        {16623, 0x2F97D4EFu, WORD_MALE, 6, 1, 1}, /* hamish */
        {16615, 0x4000DFACu, WORD_MALE, 5, 1, 1}, /* hamza */
        {16606, 0x2123E643u, WORD_FEMALE, 5, 1, 1}, /* hanan */
        {16597, 0x7BC8E81Fu, WORD_FEMALE, 6, 1, 1}, /* hannah */
        {16589, 0xDBBA5355u, WORD_MALE, 4, 1, 1}, /* hans */
        {16579, 0x4E40FE10u, WORD_MALE, 6, 1, 1}, /* harish */
        {16571, 0xDDBA9D95u, WORD_MALE, 6, 1, 1}, /* harold */
        {16563, 0x0DE577B4u, WORD_FEMALE, 7, 1, 1}, /* harriet */
        {16560, 0x896B39CAu, WORD_MALE, 6, 1, 1}, /* harris */
        {16552, 0x79BD6303u, WORD_MALE, 8, 1, 1}, /* harrison */
        {16546, 0xC85DBE6Du, WORD_MALE, 5, 1, 1}, /* harry */
        {16537, 0x31BF5704u, WORD_MALE, 6, 1, 1}, /* harvey */
        {16529, 0x1DC585D8u, WORD_MALE, 5, 1, 1}, /* hasan */
        {16520, 0x6A8DAD97u, WORD_MALE, 6, 1, 1}, /* hassan */
        {16512, 0x3DF3B718u, WORD_MALE, 5, 1, 1}, /* hatem */
        {16503, 0xAC7CDA09u, WORD_FEMALE, 6, 1, 1}, /* hatice */
        {16495, 0x3C228501u, WORD_FEMALE, 5, 1, 1}, /* hazel */
        {16486, 0xDF50E05Au, WORD_FEMALE, 7, 1, 1}, /* heather */
        {16479, 0x87C38768u, WORD_MALE, 6, 1, 1}, /* hector */
        {16471, 0x6ED36C86u, WORD_FEMALE, 5, 1, 1}, /* heidi */
        {16462, 0x70B6B9EDu, WORD_FEMALE, 5, 1, 1}, /* helen */
        {16453, 0xFBA61764u, WORD_FEMALE, 6, 1, 1}, /* helena */
        {16445, 0xF7A61118u, WORD_FEMALE, 6, 1, 1}, /* helene */
        {16437, 0x8D51D9B0u, WORD_MALE, 6, 1, 1}, /* helmut */
        {16432, 0x7CBBD725u, WORD_MALE, 5, 1, 1}, /* henri */
        {16423, 0x772030DBu, WORD_FEMALE, 9, 1, 1}, /* henrietta */
        {16418, 0xA9B3EFCAu, WORD_MALE, 6, 1, 1}, /* henrik */
        {16410, 0x8CBBF055u, WORD_MALE, 5, 1, 1}, /* henry */
        {16401, 0x42B8332Bu, WORD_MALE, 7, 1, 1}, /* herbert */
        {16394, 0xE28D50E8u, WORD_MALE, 6, 1, 1}, /* herman */
        {16386, 0xDCCEF12Fu, WORD_MALE, 8, 1, 1}, /* herschel */
        {16380, 0xE6D3CA98u, WORD_FEMALE, 6, 1, 1}, /* hilary */
        {16372, 0xF55F5220u, WORD_FEMALE, 7, 1, 1}, /* hillary */
        {16365, 0x38359A05u, WORD_MALE, 7, 1, 1}, /* hiroshi */
        {16358, 0x5012931Bu, WORD_FEMALE, 5, 1, 1}, /* holly */
        {16349, 0xAC896C69u, WORD_MALE, 5, 1, 1}, /* horst */
        {16340, 0xAB5F03D2u, WORD_MALE, 6, 1, 1}, /* howard */
        {16332, 0x7C40C23Du, WORD_MALE, 6, 1, 1}, /* hubert */
        {16324, 0x6C8EAF41u, WORD_MALE, 4, 1, 1}, /* hugh */
        {16314, 0x6D8EB0D4u, WORD_MALE, 4, 1, 1}, /* hugo */
        {16304, 0x5FA69FB0u, WORD_FEMALE, 4, 1, 1}, /* huma */
        {16294, 0xF02F6FE7u, WORD_MALE, 8, 1, 1}, /* humphrey */
        {16288, 0x9D821730u, WORD_MALE, 7, 1, 1}, /* hussein */
        {16281, 0xED8C8E64u, WORD_MALE, 4, 1, 1}, /* iain */
        {16271, 0x9DDCBF03u, WORD_MALE, 3, 1, 1}, /* ian */
        {16260, 0x3FC3326Fu, WORD_MALE, 7, 1, 1}, /* ibrahim */
        {16253, 0x6ECFA913u, WORD_FEMALE, 3, 1, 1}, /* ida */
        {16242, 0x81FE9C7Au, WORD_MALE, 5, 1, 1}, /* idris */
        {16233, 0xDF8EE1D9u, WORD_MALE, 7, 1, 1}, /* ignacio */
        {16226, 0x186D0B90u, WORD_MALE, 4, 1, 1}, /* igor */
        {16216, 0x49E1DEF6u, WORD_MALE, 4, 1, 1}, /* ilya */
        {16206, 0xE9402280u, WORD_MALE, 5, 1, 1}, /* imran */
        {16197, 0x13BC5C16u, WORD_FEMALE, 4, 1, 1}, /* ines */
        {16187, 0x1CBC6A41u, WORD_FEMALE, 4, 1, 1}, /* inez */
        {16177, 0x314BFC26u, WORD_FEMALE, 6, 1, 1}, /* ingrid */
        {16169, 0x6C30B974u, WORD_MALE, 7, 1, 1}, /* ioannis */
        {16162, 0xA1B2DF1Cu, WORD_FEMALE, 5, 1, 1}, /* irene */
        {16153, 0x48237B44u, WORD_FEMALE, 5, 1, 1}, /* irina */
        {16144, 0x2EA984A6u, WORD_FEMALE, 4, 1, 1}, /* iris */
        {16134, 0x54B44DD4u, WORD_FEMALE, 4, 1, 1}, /* irma */
        {16124, 0x1D0138DCu, WORD_MALE, 6, 1, 1}, /* irving */
        {16116, 0xB5084DACu, WORD_MALE, 5, 1, 1}, /* isaac */
        {16107, 0x2B0CEBD3u, WORD_FEMALE, 6, 1, 1}, /* isabel */
        {16099, 0x2123E824u, WORD_FEMALE, 8, 1, 1}, /* isabella */
        {16093, 0xFC4BF4BEu, WORD_MALE, 6, 1, 1}, /* ismail */
        {16085, 0xF9A5200Du, WORD_FEMALE, 6, 1, 1}, /* isobel */
        {16077, 0x975C6B01u, WORD_MALE, 4, 1, 1}, /* ivan */
        {16067, 0xA67D0820u, WORD_FEMALE, 5, 1, 1}, /* ivana */
        {16058, 0x93EC61ADu, WORD_FEMALE, 6, 1, 1}, /* ivanka */
        {16050, 0x8B62684Bu, WORD_MALE, 4, 1, 1}, /* ivor */
        {16040, 0xD38D7B8Du, WORD_FEMALE, 7, 1, 1}, /* jacinda */
        {16033, 0x2E53CC9Au, WORD_MALE, 4, 1, 1}, /* jack */
        {16023, 0xFDC96FE6u, WORD_MALE, 7, 1, 1}, /* jackson */
        {16016, 0xD6A39398u, WORD_FEMALE, 6, 1, 1}, /* jaclyn */
        {16008, 0xCDE0F744u, WORD_MALE, 5, 1, 1}, /* jacob */
        {16000, 0x02C9B8F8u, WORD_FEMALE, 10, 1, 1}, /* jacqueline */
        {15996, 0xB4FCC50Bu, WORD_MALE, 7, 1, 1}, /* jacques */
        {15989, 0x20426D6Fu, WORD_FEMALE, 4, 1, 1}, /* jade */
        {15979, 0x7A44FE21u, WORD_MALE, 5, 1, 1}, /* jaime */
        {15970, 0x1762B2EFu, WORD_MALE, 4, 1, 1}, /* jair */
        {15960, 0x10672518u, WORD_MALE, 4, 1, 1}, /* jake */
        {15950, 0x2450B58Cu, WORD_MALE, 5, 1, 1}, /* jakob */
        {15941, 0x9D0070A6u, WORD_MALE, 5, 1, 1}, /* jamal */
        {15932, 0xB00B1BEBu, WORD_MALE, 5, 1, 1}, /* james */
        {15923, 0x145BF271u, WORD_FEMALE, 4, 1, 1}, /* jane */
        {15913, 0x11BDFDDFu, WORD_FEMALE, 5, 1, 1}, /* janet */
        {15904, 0x17BE0751u, WORD_MALE, 5, 1, 1}, /* janez */
        {15895, 0xE5D97EF5u, WORD_FEMALE, 6, 1, 1}, /* janice */
        {15887, 0xE1E6449Cu, WORD_FEMALE, 6, 1, 1}, /* janine */
        {15879, 0x9FCC40A3u, WORD_MALE, 5, 1, 1}, /* jared */
        {15870, 0xB99D1C3Bu, WORD_MALE, 6, 1, 1}, /* jarrod */
        {15862, 0xCACD5C16u, WORD_FEMALE, 7, 1, 1}, /* jasmine */
        {15856, 0x1413E530u, WORD_MALE, 5, 1, 1}, /* jason */
        {15847, 0xC478C14Eu, WORD_MALE, 6, 1, 1}, /* javier */
        {15839, 0xD4EDB997u, WORD_MALE, 3, 1, 1}, /* jay */
        {15828, 0x17434C51u, WORD_FEMALE, 8, 1, 1}, /* jeanette */
        {15822, 0xE5C386D2u, WORD_FEMALE, 6, 1, 1}, /* jeanne */
        {15814, 0xC5E3149Eu, WORD_MALE, 3, 1, 1}, /* jeb */
        {15803, 0xC7E317C4u, WORD_MALE, 3, 1, 1}, /* jed */
        {15792, 0x5C82CA64u, WORD_MALE, 4, 1, 1}, /* jeff */
        {15782, 0x7954AFE9u, WORD_MALE, 9, 1, 1}, /* jefferson */
        {15777, 0xE6BE3974u, WORD_MALE, 7, 1, 1}, /* jeffrey */
        {15770, 0xC1E30E52u, WORD_FEMALE, 3, 1, 1}, /* jen */
        {15759, 0x6060D90Fu, WORD_FEMALE, 5, 1, 1}, /* jenna */
        {15750, 0x9E2811D0u, WORD_FEMALE, 8, 1, 1}, /* jennifer */
        {15744, 0x5860CC77u, WORD_FEMALE, 5, 1, 1}, /* jenny */
        {15735, 0x596F3DF3u, WORD_MALE, 4, 1, 1}, /* jens */
        {15725, 0x541667E1u, WORD_MALE, 8, 1, 1}, /* jens-uwe */
        {15728, 0xCDE3C30Eu, WORD_MALE, 8, 1, 1}, /* jeremiah */
        {15722, 0x2F894457u, WORD_MALE, 6, 1, 1}, /* jeremy */
        {15714, 0x0549868Du, WORD_MALE, 6, 1, 1}, /* jerome */
        {15706, 0x3F7F2D89u, WORD_MALE, 7, 1, 1}, /* jerrold */
        {15699, 0xDA70B7F7u, WORD_MALE, 5, 1, 1}, /* jerry */
        {15690, 0x59A31956u, WORD_FEMALE, 4, 1, 1}, /* jess */
        {15680, 0x4EC0AB49u, WORD_MALE, 5, 1, 1}, /* jesse */
        {15671, 0x055B0931u, WORD_FEMALE, 7, 1, 1}, /* jessica */
        {15664, 0x50C52B9Du, WORD_MALE, 5, 1, 1}, /* jesus */
        {15655, 0xBE1DA0D4u, WORD_FEMALE, 4, 1, 1}, /* jill */
        {15645, 0x1ECC5234u, WORD_FEMALE, 7, 1, 1}, /* jillian */
        {15638, 0xE0D8B1C3u, WORD_MALE, 3, 1, 1}, /* jim */
        {15627, 0x5DE94369u, WORD_MALE, 5, 1, 1}, /* jimmy */
        {15618, 0x55A3A028u, WORD_MALE, 7, 1, 1}, /* joachim */
        {15611, 0xE90F6721u, WORD_FEMALE, 4, 1, 1}, /* joan */
        {15601, 0x562AD174u, WORD_FEMALE, 6, 1, 1}, /* joanna */
        {15600, 0x522ACB28u, WORD_FEMALE, 6, 1, 1}, /* joanne */
        {15592, 0x251A1888u, WORD_MALE, 7, 1, 1}, /* joaquin */
        {15585, 0xC8C36AA9u, WORD_FEMALE, 7, 1, 1}, /* jocelyn */
        {15578, 0x16273CB8u, WORD_FEMALE, 5, 1, 1}, /* jodie */
        {15569, 0xDCD42E49u, WORD_MALE, 3, 1, 1}, /* joe */
        {15558, 0xC704A43Fu, WORD_MALE, 4, 1, 1}, /* joel */
        {15548, 0x2C82245Du, WORD_MALE, 5, 1, 1}, /* johan */
        {15539, 0x43DEFC49u, WORD_MALE, 6, 1, 1}, /* johann */
        {15531, 0x8DFA5195u, WORD_MALE, 8, 1, 1}, /* johannes */
        {15525, 0xE720AD1Cu, WORD_MALE, 4, 1, 1}, /* john */
        {15515, 0x3EF2D59Du, WORD_MALE, 6, 1, 1}, /* johnny */
        {15507, 0xE1D43628u, WORD_MALE, 3, 1, 1}, /* jon */
        {15496, 0xB17A8B48u, WORD_MALE, 5, 1, 1}, /* jonas */
        {15487, 0xD2700DFCu, WORD_MALE, 8, 1, 1}, /* jonathan */
        {15481, 0x35686AA3u, WORD_MALE, 5, 1, 1}, /* jordi */
        {15472, 0x3170B31Cu, WORD_MALE, 5, 1, 1}, /* jorge */
        {15463, 0xF1E255AEu, WORD_MALE, 4, 1, 1}, /* jose */
        {15456, 0x8F4D09D8u, WORD_MALE, 5, 1, 1}, /* josef */
        {15447, 0x4A7C6056u, WORD_MALE, 6, 1, 1}, /* joseph */
        {15439, 0x6B8C3214u, WORD_FEMALE, 9, 1, 1}, /* josephine */
        {15434, 0xEEE250F5u, WORD_MALE, 4, 1, 1}, /* josh */
        {15424, 0xD7309D33u, WORD_MALE, 6, 1, 1}, /* joshua */
        {15416, 0xEBDD69A7u, WORD_MALE, 5, 1, 1}, /* josé */
        {15407, 0xF221C60Du, WORD_FEMALE, 5, 1, 1}, /* joyce */
        {15398, 0xA948598Fu, WORD_MALE, 4, 1, 1}, /* juan */
        {15388, 0x8182EB89u, WORD_FEMALE, 7, 1, 1}, /* juanita */
        {15381, 0x090AF793u, WORD_FEMALE, 6, 1, 1}, /* judith */
        {15373, 0x9A5090B7u, WORD_FEMALE, 4, 1, 1}, /* judy */
        {15363, 0x4C3D00CAu, WORD_FEMALE, 5, 1, 1}, /* julia */
        {15354, 0xA808022Cu, WORD_MALE, 6, 1, 1}, /* julian */
        {15346, 0xD19B9F37u, WORD_FEMALE, 7, 1, 1}, /* juliana */
        {15339, 0x29DFC539u, WORD_FEMALE, 8, 1, 1}, /* julianne */
        {15333, 0x483CFA7Eu, WORD_FEMALE, 5, 1, 1}, /* julie */
        {15328, 0xC7FDA730u, WORD_MALE, 6, 1, 1}, /* julien */
        {15320, 0xC1FD9DBEu, WORD_FEMALE, 6, 1, 1}, /* juliet */
        {15312, 0x3E3CEAC0u, WORD_MALE, 5, 1, 1}, /* julio */
        {15303, 0x4E404704u, WORD_MALE, 6, 1, 1}, /* justin */
        {15295, 0x90305DB3u, WORD_FEMALE, 7, 1, 1}, /* justine */
        {15288, 0x895CD37Fu, WORD_MALE, 5, 1, 1}, /* jörg */
        {15279, 0xA62CD8CAu, WORD_MALE, 7, 1, 1}, /* jürgen */
        {15272, 0x083CE028u, WORD_FEMALE, 6, 1, 1}, /* kamala */
        {15264, 0x4A8E5868u, WORD_FEMALE, 4, 1, 1}, /* kara */
        {15254, 0x4037262Au, WORD_MALE, 6, 1, 1}, /* kareem */
        {15246, 0x841F512Eu, WORD_FEMALE, 5, 1, 1}, /* karen */
        {15237, 0x83013A87u, WORD_MALE, 5, 1, 1}, /* karim */
        {15228, 0x84013C1Au, WORD_FEMALE, 5, 1, 1}, /* karin */
        {15219, 0x48F235A1u, WORD_FEMALE, 6, 1, 1}, /* karina */
        {15211, 0x478E53AFu, WORD_MALE, 4, 1, 1}, /* karl */
        {15201, 0x5292E22Eu, WORD_FEMALE, 4, 1, 1}, /* kate */
        {15200, 0xC2187B50u, WORD_FEMALE, 9, 1, 1}, /* katharine */
        {15195, 0x58290F04u, WORD_FEMALE, 9, 1, 1}, /* katherine */
        {15190, 0xB24D2AB9u, WORD_FEMALE, 8, 1, 1}, /* kathleen */
        {15184, 0x1803C8AEu, WORD_FEMALE, 7, 1, 1}, /* kathryn */
        {15177, 0x5031F9E4u, WORD_FEMALE, 5, 1, 1}, /* kathy */
        {15168, 0x382F9585u, WORD_FEMALE, 5, 1, 1}, /* katie */
        {15159, 0x3D6B2EA7u, WORD_FEMALE, 7, 1, 1}, /* katrina */
        {15152, 0x5408B229u, WORD_FEMALE, 5, 1, 1}, /* katya */
        {15143, 0x600B2E78u, WORD_FEMALE, 3, 1, 1}, /* kay */
        {15132, 0xADB2D8A7u, WORD_FEMALE, 5, 1, 1}, /* kayla */
        {15123, 0xCB8EF7D9u, WORD_MALE, 5, 1, 1}, /* kazuo */
        {15114, 0xF872A9AAu, WORD_MALE, 4, 1, 1}, /* keir */
        {15104, 0xFA725DF0u, WORD_MALE, 5, 1, 1}, /* keith */
        {15095, 0xBB32259Cu, WORD_FEMALE, 5, 1, 1}, /* kelli */
        {15086, 0xAF715FBEu, WORD_FEMALE, 9, 1, 1}, /* kellyanne */
        {15081, 0xF7681ABBu, WORD_FEMALE, 4, 1, 1}, /* kemi */
        {15072, 0x7715E009u, WORD_MALE, 3, 1, 1}, /* ken */
        {15061, 0xBE982CDCu, WORD_MALE, 7, 1, 1}, /* kenneth */
        {15054, 0x86B876D4u, WORD_MALE, 5, 1, 1}, /* kenny */
        {15045, 0xF47064C7u, WORD_MALE, 4, 1, 1}, /* kent */
        {15035, 0x0ABCCF52u, WORD_MALE, 5, 1, 1}, /* kevin */
        {15026, 0x6B372D4Au, WORD_MALE, 6, 1, 1}, /* khaled */
        {15018, 0x5B18FF06u, WORD_MALE, 6, 1, 1}, /* khalid */
        {15010, 0x52BBC065u, WORD_MALE, 6, 1, 1}, /* kieran */
        {15002, 0x0070FE53u, WORD_MALE, 8, 1, 1}, /* kim-jong */
        {14996, 0x07EB421Eu, WORD_FEMALE, 8, 1, 1}, /* kimberly */
        {14990, 0xDDF7680Eu, WORD_MALE, 4, 1, 1}, /* kirk */
        {14980, 0xE3ED67C5u, WORD_FEMALE, 7, 1, 1}, /* kirsten */
        {14973, 0x4D35D637u, WORD_FEMALE, 8, 1, 1}, /* kirstjen */
        {14967, 0xB05EFE00u, WORD_FEMALE, 5, 1, 1}, /* kitty */
        {14958, 0xB9398696u, WORD_MALE, 4, 1, 1}, /* kofi */
        {14948, 0xD7D219B6u, WORD_MALE, 10, 1, 1}, /* konstantin */
        {14944, 0x53E92DC7u, WORD_FEMALE, 6, 1, 1}, /* krista */
        {14936, 0xE108860Fu, WORD_FEMALE, 7, 1, 1}, /* kristen */
        {14929, 0x4BE9212Fu, WORD_FEMALE, 6, 1, 1}, /* kristi */
        {14921, 0xC0FF5953u, WORD_FEMALE, 7, 1, 1}, /* kristin */
        {14914, 0x03F969B6u, WORD_FEMALE, 8, 1, 1}, /* kristina */
        {14908, 0x609A6D33u, WORD_MALE, 5, 1, 1}, /* kumar */
        {14899, 0xC1E3571Bu, WORD_MALE, 4, 1, 1}, /* kurt */
        {14889, 0x431A2F38u, WORD_MALE, 5, 1, 1}, /* kwame */
        {14880, 0x5ACF204Eu, WORD_MALE, 5, 1, 1}, /* kwasi */
        {14871, 0xB93D50CEu, WORD_MALE, 4, 1, 1}, /* kyle */
        {14861, 0x1995DAB5u, WORD_FEMALE, 7, 1, 1}, /* kyrsten */
        {14854, 0x8E15F478u, WORD_MALE, 7, 1, 1}, /* lachlan */
        {14847, 0x331DCBBEu, WORD_MALE, 5, 1, 1}, /* lamar */
        {14838, 0xCBF8243Du, WORD_MALE, 6, 1, 1}, /* lamine */
        {14830, 0xE0B21904u, WORD_MALE, 5, 1, 1}, /* lance */
        {14821, 0x52DF7EBFu, WORD_FEMALE, 4, 1, 1}, /* lara */
        {14816, 0x999EE804u, WORD_FEMALE, 7, 1, 1}, /* larissa */
        {14809, 0x33FF6621u, WORD_MALE, 5, 1, 1}, /* larry */
        {14800, 0x64DF9B15u, WORD_MALE, 4, 1, 1}, /* lars */
        {14790, 0xDB66A8C8u, WORD_FEMALE, 5, 1, 1}, /* laura */
        {14781, 0x28A63D0Eu, WORD_FEMALE, 6, 1, 1}, /* lauren */
        {14773, 0xE94FB2F6u, WORD_MALE, 8, 1, 1}, /* laurence */
        {14767, 0x77B2C70Eu, WORD_MALE, 7, 1, 1}, /* laurent */
        {14760, 0x1F8819CFu, WORD_FEMALE, 6, 1, 1}, /* laurie */
        {14752, 0xBFAFA238u, WORD_MALE, 8, 1, 1}, /* lawrence */
        {14746, 0x3D6AE611u, WORD_FEMALE, 3, 1, 1}, /* lea */
        {14735, 0x2848D07Bu, WORD_FEMALE, 4, 1, 1}, /* leah */
        {14725, 0x0C429439u, WORD_MALE, 4, 1, 1}, /* lech */
        {14715, 0x3633CBCDu, WORD_MALE, 4, 1, 1}, /* leif */
        {14705, 0x0371A12Au, WORD_FEMALE, 5, 1, 1}, /* leila */
        {14696, 0x17376C97u, WORD_FEMALE, 4, 1, 1}, /* lena */
        {14686, 0x376ADC9Fu, WORD_MALE, 3, 1, 1}, /* leo */
        {14675, 0x2E39CF63u, WORD_MALE, 4, 1, 1}, /* leon */
        {14672, 0x5EEC3688u, WORD_MALE, 7, 1, 1}, /* leonard */
        {14665, 0x54DA6DA5u, WORD_MALE, 8, 1, 1}, /* leonardo */
        {14659, 0xB874DB2Eu, WORD_MALE, 6, 1, 1}, /* leonid */
        {14651, 0x017093DEu, WORD_MALE, 7, 1, 1}, /* leopold */
        {14644, 0xF8415554u, WORD_MALE, 5, 1, 1}, /* leroy */
        {14635, 0x666E06CBu, WORD_FEMALE, 6, 1, 1}, /* lesley */
        {14627, 0x08D72E0Eu, WORD_MALE, 6, 1, 1}, /* lester */
        {14619, 0x37E13C7Cu, WORD_FEMALE, 7, 1, 1}, /* leticia */
        {14612, 0x4E6B00D4u, WORD_MALE, 3, 1, 1}, /* lev */
        {14601, 0x18FB327Bu, WORD_MALE, 5, 1, 1}, /* lewis */
        {14592, 0xEFD89898u, WORD_MALE, 4, 1, 1}, /* liam */
        {14582, 0xF2D89D51u, WORD_FEMALE, 4, 1, 1}, /* lian */
        {14572, 0x317EB349u, WORD_FEMALE, 5, 1, 1}, /* libby */
        {14563, 0x746194D4u, WORD_FEMALE, 5, 1, 1}, /* lidia */
        {14554, 0xF1F53136u, WORD_FEMALE, 6, 1, 1}, /* lilian */
        {14546, 0x818B8F9Eu, WORD_FEMALE, 7, 1, 1}, /* lillian */
        {14544, 0x07E10D25u, WORD_FEMALE, 4, 1, 1}, /* lily */
        {14534, 0xEFE1FDAFu, WORD_FEMALE, 5, 1, 1}, /* linda */
        {14525, 0x9EA41CAFu, WORD_FEMALE, 7, 1, 1}, /* lindsay */
        {14518, 0x8606B9A6u, WORD_MALE, 6, 1, 1}, /* lionel */
        {14510, 0xFFFB440Au, WORD_FEMALE, 4, 1, 1}, /* lisa */
        {14500, 0x4A4CE574u, WORD_FEMALE, 3, 1, 1}, /* liz */
        {14489, 0x0C0CA00Fu, WORD_FEMALE, 4, 1, 1}, /* liza */
        {14479, 0xEFDD34B3u, WORD_MALE, 5, 1, 1}, /* lloyd */
        {14470, 0xE96BD9DAu, WORD_MALE, 5, 1, 1}, /* logan */
        {14461, 0xE6F3D3C4u, WORD_FEMALE, 4, 1, 1}, /* lois */
        {14451, 0xBCE858B3u, WORD_FEMALE, 4, 1, 1}, /* lola */
        {14441, 0xD01FC1C2u, WORD_MALE, 7, 1, 1}, /* lorenzo */
        {14434, 0x356D5B34u, WORD_FEMALE, 7, 1, 1}, /* loretta */
        {14427, 0xE9323FA9u, WORD_FEMALE, 4, 1, 1}, /* lori */
        {14417, 0xB52D8177u, WORD_FEMALE, 8, 1, 1}, /* lorraine */
        {14411, 0x4D51675Bu, WORD_MALE, 3, 1, 1}, /* lou */
        {14400, 0xCAF53F1Fu, WORD_MALE, 5, 1, 1}, /* louis */
        {14391, 0xFA12ED0Eu, WORD_FEMALE, 6, 1, 1}, /* louise */
        {14384, 0x5B9224BBu, WORD_MALE, 3, 1, 1}, /* luc */
        {14373, 0x0110032Eu, WORD_MALE, 4, 1, 1}, /* luca */
        {14363, 0x09354B67u, WORD_MALE, 5, 1, 1}, /* lucas */
        {14354, 0x0B21C6D5u, WORD_FEMALE, 5, 1, 1}, /* lucia */
        {14345, 0xE7CA1C99u, WORD_FEMALE, 7, 1, 1}, /* lucille */
        {14338, 0x0C482F5Fu, WORD_FEMALE, 7, 1, 1}, /* lucinda */
        {14331, 0xE90FDD66u, WORD_FEMALE, 4, 1, 1}, /* lucy */
        {14321, 0x5D3C6FB9u, WORD_MALE, 5, 1, 1}, /* luigi */
        {14312, 0xEF00DC4Eu, WORD_MALE, 4, 1, 1}, /* luis */
        {14302, 0x6D5A9DFDu, WORD_FEMALE, 5, 1, 1}, /* luisa */
        {14293, 0xE800D149u, WORD_MALE, 4, 1, 1}, /* luiz */
        {14283, 0xD4FC3632u, WORD_MALE, 4, 1, 1}, /* luke */
        {14273, 0x2E292851u, WORD_MALE, 6, 1, 1}, /* luther */
        {14265, 0xBC3B7EA4u, WORD_FEMALE, 5, 1, 1}, /* lydia */
        {14256, 0x59881495u, WORD_FEMALE, 5, 1, 1}, /* lynne */
        {14247, 0xC46496A2u, WORD_FEMALE, 5, 1, 1}, /* mabel */
        {14238, 0xC79FB579u, WORD_MALE, 4, 1, 1}, /* mack */
        {14228, 0x335A06F7u, WORD_FEMALE, 9, 1, 1}, /* madeleine */
        {14224, 0xA8FB6FC2u, WORD_FEMALE, 8, 1, 1}, /* madeline */
        {14218, 0xF4DDA67Fu, WORD_FEMALE, 6, 1, 1}, /* maggie */
        {14210, 0xFD632576u, WORD_MALE, 6, 1, 1}, /* magnus */
        {14202, 0x27BAFA00u, WORD_MALE, 7, 1, 1}, /* mahmoud */
        {14195, 0xE990E075u, WORD_FEMALE, 4, 1, 1}, /* maia */
        {14185, 0xF59F6947u, WORD_MALE, 6, 1, 1}, /* maksim */
        {14177, 0x1CDA7323u, WORD_FEMALE, 6, 1, 1}, /* malala */
        {14169, 0x7FA31DE4u, WORD_MALE, 7, 1, 1}, /* malcolm */
        {14162, 0xF87B98F8u, WORD_FEMALE, 5, 1, 1}, /* mandy */
        {14153, 0x2A8B889Au, WORD_MALE, 7, 1, 1}, /* manfred */
        {14146, 0x21867487u, WORD_MALE, 6, 1, 1}, /* manuel */
        {14138, 0xCF7AF138u, WORD_MALE, 4, 1, 1}, /* marc */
        {14128, 0x052CC051u, WORD_MALE, 6, 1, 1}, /* marcel */
        {14120, 0x55728B90u, WORD_FEMALE, 7, 1, 1}, /* marcela */
        {14113, 0x6372A19Au, WORD_MALE, 7, 1, 1}, /* marcelo */
        {14112, 0xF81029C6u, WORD_FEMALE, 6, 1, 1}, /* marcia */
        {14104, 0xF589EBF5u, WORD_MALE, 5, 1, 1}, /* marco */
        {14095, 0x0E1DC3F2u, WORD_MALE, 6, 1, 1}, /* marcos */
        {14087, 0x0E05BF0Cu, WORD_MALE, 6, 1, 1}, /* marcus */
        {14079, 0x43D15C86u, WORD_FEMALE, 8, 1, 1}, /* margaret */
        {14073, 0xCD174B31u, WORD_FEMALE, 9, 1, 1}, /* margarita */
        {14068, 0xBD6B035Fu, WORD_FEMALE, 6, 1, 1}, /* margot */
        {14060, 0xD37AABE5u, WORD_FEMALE, 5, 1, 1}, /* maria */
        {14051, 0x721C0718u, WORD_FEMALE, 6, 1, 1}, /* mariam */
        {14043, 0x751C0BD1u, WORD_FEMALE, 6, 1, 1}, /* marian */
        {14035, 0x0B266610u, WORD_FEMALE, 7, 1, 1}, /* mariana */
        {14028, 0xF29801D8u, WORD_FEMALE, 8, 1, 1}, /* marianne */
        {14022, 0x19267C1Au, WORD_MALE, 7, 1, 1}, /* mariano */
        {14015, 0xCF7AA599u, WORD_FEMALE, 5, 1, 1}, /* marie */
        {14006, 0x426EE091u, WORD_FEMALE, 7, 1, 1}, /* marilyn */
        {14000, 0x961E7E5Bu, WORD_FEMALE, 6, 1, 1}, /* marina */
        {13992, 0x9A1E84A7u, WORD_FEMALE, 6, 1, 1}, /* marine */
        {13984, 0xD57AAF0Bu, WORD_MALE, 5, 1, 1}, /* mario */
        {13975, 0x823EB28Au, WORD_FEMALE, 6, 1, 1}, /* marisa */
        {13967, 0x883A3ECEu, WORD_MALE, 6, 1, 1}, /* marius */
        {13959, 0x27B0B55Cu, WORD_MALE, 7, 1, 1}, /* mariusz */
        {13952, 0xD1FC26CCu, WORD_FEMALE, 8, 1, 1}, /* marjorie */
        {13946, 0xC77AE4A0u, WORD_MALE, 4, 1, 1}, /* mark */
        {13936, 0xD57631DDu, WORD_MALE, 5, 1, 1}, /* marko */
        {13927, 0xB71F3F74u, WORD_MALE, 6, 1, 1}, /* markus */
        {13919, 0x52FA529Du, WORD_FEMALE, 7, 1, 1}, /* marlene */
        {13912, 0xB445F0B0u, WORD_MALE, 6, 1, 1}, /* marlon */
        {13904, 0xC13BB2B3u, WORD_FEMALE, 6, 1, 1}, /* marsha */
        {13896, 0x887927B3u, WORD_MALE, 8, 1, 1}, /* marshall */
        {13890, 0xF789CD1Au, WORD_FEMALE, 6, 1, 1}, /* martha */
        {13888, 0xC8874486u, WORD_MALE, 6, 1, 1}, /* martin */
        {13880, 0x93F177A5u, WORD_FEMALE, 7, 1, 1}, /* martina */
        {13873, 0xE7C22E7Cu, WORD_MALE, 5, 1, 1}, /* marty */
        {13864, 0xEF7FC04Cu, WORD_MALE, 6, 1, 1}, /* marvin */
        {13856, 0xD97B00F6u, WORD_FEMALE, 4, 1, 1}, /* mary */
        {13846, 0x6110F765u, WORD_MALE, 5, 1, 1}, /* mateo */
        {13837, 0xB3879612u, WORD_MALE, 7, 1, 1}, /* mateusz */
        {13830, 0xE7888E8Au, WORD_MALE, 4, 1, 1}, /* mats */
        {13820, 0xE28886ABu, WORD_MALE, 4, 1, 1}, /* matt */
        {13810, 0x76D93C3Fu, WORD_MALE, 6, 1, 1}, /* matteo */
        {13802, 0xA185D859u, WORD_MALE, 7, 1, 1}, /* matthew */
        {13795, 0x4471D950u, WORD_MALE, 8, 1, 1}, /* matthias */
        {13789, 0x9C53B908u, WORD_FEMALE, 7, 1, 1}, /* maureen */
        {13782, 0x77E9B0CFu, WORD_MALE, 7, 1, 1}, /* maurice */
        {13775, 0x84EBCB9Cu, WORD_MALE, 8, 1, 1}, /* mauricio */
        {13769, 0xD7A2E319u, WORD_MALE, 3, 1, 1}, /* max */
        {13760, 0x66128B07u, WORD_MALE, 5, 1, 1}, /* maxim */
        {13751, 0x11316B46u, WORD_MALE, 6, 1, 1}, /* maxime */
        {13743, 0x8D050B0Au, WORD_MALE, 10, 1, 1}, /* maximilian */
        {13739, 0x4133F56Du, WORD_FEMALE, 6, 1, 1}, /* maxine */
        {13731, 0xC9699EA5u, WORD_FEMALE, 4, 1, 1}, /* maya */
        {13721, 0xC59D6C27u, WORD_FEMALE, 5, 1, 1}, /* megan */
        {13712, 0x7A099EEFu, WORD_FEMALE, 6, 1, 1}, /* meghan */
        {13704, 0x6071BD3Eu, WORD_FEMALE, 8, 1, 1}, /* mehbooba */
        {13698, 0x6F9AD541u, WORD_MALE, 6, 1, 1}, /* mehmet */
        {13690, 0xCBAD5D91u, WORD_MALE, 3, 1, 1}, /* mel */
        {13679, 0x7F85D5B8u, WORD_FEMALE, 7, 1, 1}, /* melania */
        {13672, 0x8385DC04u, WORD_FEMALE, 7, 1, 1}, /* melanie */
        {13665, 0x3B0ED8F9u, WORD_FEMALE, 7, 1, 1}, /* melinda */
        {13658, 0x53F6CAB5u, WORD_FEMALE, 7, 1, 1}, /* melissa */
        {13651, 0x245DE97Eu, WORD_MALE, 6, 1, 1}, /* melvin */
        {13648, 0x20628BB9u, WORD_FEMALE, 8, 1, 1}, /* mercedes */
        {13642, 0x2D4F79F1u, WORD_FEMALE, 8, 1, 1}, /* meredith */
        {13636, 0x33009180u, WORD_MALE, 7, 1, 1}, /* merrick */
        {13629, 0xBE8F3406u, WORD_FEMALE, 3, 1, 1}, /* mia */
        {13618, 0xBC575462u, WORD_MALE, 7, 1, 1}, /* michael */
        {13611, 0x807940B9u, WORD_FEMALE, 8, 1, 1}, /* michaela */
        {13605, 0xDFE47048u, WORD_MALE, 7, 1, 1}, /* michał */
        {13598, 0x7086869Au, WORD_MALE, 7, 1, 1}, /* micheal */
        {13591, 0xCA0C6F31u, WORD_MALE, 6, 1, 1}, /* michel */
        {13583, 0x6593413Cu, WORD_FEMALE, 7, 1, 1}, /* michele */
        {13576, 0x13E56026u, WORD_FEMALE, 8, 1, 1}, /* michelle */
        {13570, 0x64939002u, WORD_MALE, 6, 1, 1}, /* miguel */
        {13562, 0xBDDE1442u, WORD_MALE, 6, 1, 1}, /* mikael */
        {13554, 0x8A7D34A7u, WORD_MALE, 4, 1, 1}, /* mike */
        {13552, 0x06FD1B5Au, WORD_MALE, 7, 1, 1}, /* mikhael */
        {13545, 0x070615B6u, WORD_MALE, 7, 1, 1}, /* mikhail */
        {13538, 0xB93C2D9Au, WORD_MALE, 7, 1, 1}, /* mikheil */
        {13531, 0xE45A8C0Eu, WORD_MALE, 5, 1, 1}, /* milan */
        {13522, 0x89747B4Au, WORD_FEMALE, 7, 1, 1}, /* mildred */
        {13515, 0xD94FED61u, WORD_MALE, 5, 1, 1}, /* miles */
        {13506, 0xD140D63Fu, WORD_MALE, 5, 1, 1}, /* milos */
        {13497, 0xC4ACE146u, WORD_MALE, 6, 1, 1}, /* milton */
        {13489, 0x70C2F54Fu, WORD_FEMALE, 7, 1, 1}, /* miranda */
        {13482, 0x2689BE60u, WORD_FEMALE, 6, 1, 1}, /* miriam */
        {13474, 0x2B70239Eu, WORD_MALE, 5, 1, 1}, /* mitch */
        {13465, 0xECF24E41u, WORD_MALE, 8, 1, 1}, /* mitchell */
        {13459, 0x6BA367B3u, WORD_MALE, 4, 1, 1}, /* mitt */
        {13449, 0x622E2135u, WORD_MALE, 2, 1, 1}, /* mo */
        {13437, 0xFD6B293Eu, WORD_MALE, 4, 1, 1}, /* moez */
        {13427, 0x2622EC14u, WORD_MALE, 7, 1, 1}, /* mohamed */
        {13424, 0x17BD3755u, WORD_MALE, 8, 1, 1}, /* mohammad */
        {13418, 0x27C64AE1u, WORD_MALE, 8, 1, 1}, /* mohammed */
        {13412, 0x064B5C24u, WORD_MALE, 7, 1, 1}, /* mohamud */
        {13405, 0x520CEA49u, WORD_FEMALE, 5, 1, 1}, /* moira */
        {13396, 0xC08EC089u, WORD_MALE, 6, 1, 1}, /* moises */
        {13388, 0x08AEBD44u, WORD_FEMALE, 5, 1, 1}, /* molly */
        {13379, 0xE486D860u, WORD_FEMALE, 4, 1, 1}, /* mona */
        {13369, 0x767C3720u, WORD_FEMALE, 6, 1, 1}, /* monica */
        {13361, 0x86673598u, WORD_FEMALE, 6, 1, 1}, /* monika */
        {13353, 0x3BE4FC22u, WORD_MALE, 8, 1, 1}, /* mortimer */
        {13347, 0xED06B3F2u, WORD_MALE, 5, 1, 1}, /* moses */
        {13338, 0x39579043u, WORD_MALE, 7, 1, 1}, /* muammar */
        {13331, 0x01566417u, WORD_MALE, 8, 1, 1}, /* muhammad */
        {13325, 0xBE23296Bu, WORD_FEMALE, 6, 1, 1}, /* muriel */
        {13317, 0xF7BB4EA1u, WORD_MALE, 6, 1, 1}, /* murray */
        {13312, 0xA5C9B622u, WORD_MALE, 7, 1, 1}, /* mustafa */
        {13305, 0xAD16F516u, WORD_FEMALE, 4, 1, 1}, /* myra */
        {13295, 0x2B8073D3u, WORD_MALE, 5, 1, 1}, /* nabil */
        {13286, 0x13880FAAu, WORD_FEMALE, 5, 1, 1}, /* nadia */
        {13277, 0x9E10A862u, WORD_FEMALE, 6, 1, 1}, /* nadine */
        {13269, 0x9DBE40D2u, WORD_MALE, 7, 1, 1}, /* naftali */
        {13262, 0x55D6FDC6u, WORD_FEMALE, 5, 1, 1}, /* nancy */
        {13253, 0xAE00612Bu, WORD_FEMALE, 5, 1, 1}, /* naomi */
        {13244, 0x2EB216A6u, WORD_MALE, 8, 1, 1}, /* narendra */
        {13238, 0x36847389u, WORD_MALE, 6, 1, 1}, /* nasser */
        {13230, 0x48E2967Bu, WORD_FEMALE, 7, 1, 1}, /* natalia */
        {13223, 0x4CE29CC7u, WORD_FEMALE, 7, 1, 1}, /* natalie */
        {13216, 0x69408317u, WORD_FEMALE, 7, 1, 1}, /* natasha */
        {13209, 0x98FB680Bu, WORD_MALE, 4, 1, 1}, /* nate */
        {13199, 0xCE99671Bu, WORD_MALE, 6, 1, 1}, /* nathan */
        {13200, 0x3FBC105Fu, WORD_MALE, 9, 1, 1}, /* nathaniel */
        {13195, 0x3599AA88u, WORD_MALE, 3, 1, 1}, /* ned */
        {13184, 0x4ADFBF99u, WORD_MALE, 4, 1, 1}, /* neil */
        {13174, 0x64D31C94u, WORD_FEMALE, 4, 1, 1}, /* nell */
        {13164, 0x99613B86u, WORD_FEMALE, 6, 1, 1}, /* nellie */
        {13156, 0xFB1D14E4u, WORD_MALE, 6, 1, 1}, /* nelson */
        {13148, 0x6CED7890u, WORD_MALE, 7, 1, 1}, /* neville */
        {13141, 0x4EC7C0FFu, WORD_MALE, 4, 1, 1}, /* newt */
        {13131, 0x76F51487u, WORD_MALE, 6, 1, 1}, /* nguyen */
        {13123, 0x72489F30u, WORD_MALE, 8, 1, 1}, /* nicholas */
        {13117, 0x1831AB6Eu, WORD_MALE, 4, 1, 1}, /* nick */
        {13107, 0x1C31B1BAu, WORD_MALE, 4, 1, 1}, /* nico */
        {13097, 0xA44085D4u, WORD_MALE, 7, 1, 1}, /* nicolae */
        {13090, 0x9240697Eu, WORD_MALE, 7, 1, 1}, /* nicolas */
        {13083, 0x0BCD5D85u, WORD_FEMALE, 6, 1, 1}, /* nicole */
        {13075, 0xF6CDFC96u, WORD_MALE, 5, 1, 1}, /* niels */
        {13072, 0xC8E6BEECu, WORD_MALE, 5, 1, 1}, /* nigel */
        {13063, 0xD672780Du, WORD_FEMALE, 5, 1, 1}, /* nikki */
        {13054, 0x5191C87Bu, WORD_MALE, 6, 1, 1}, /* niklas */
        {13046, 0x64A7C1E8u, WORD_MALE, 7, 1, 1}, /* nikolai */
        {13039, 0xB47CCFE3u, WORD_MALE, 5, 1, 1}, /* nikos */
        {13030, 0x1820624Du, WORD_MALE, 4, 1, 1}, /* nils */
        {13020, 0x12266909u, WORD_FEMALE, 4, 1, 1}, /* nina */
        {13010, 0x82BA484Bu, WORD_MALE, 4, 1, 1}, /* noah */
        {13000, 0x86C348F3u, WORD_MALE, 4, 1, 1}, /* noel */
        {12990, 0xA98B277Bu, WORD_FEMALE, 4, 1, 1}, /* nora */
        {12980, 0xE8056DCAu, WORD_FEMALE, 5, 1, 1}, /* norma */
        {12971, 0xE48B992Cu, WORD_MALE, 6, 1, 1}, /* norman */
        {12963, 0xF63905BCu, WORD_MALE, 5, 1, 1}, /* nouri */
        {12954, 0x94A11428u, WORD_FEMALE, 7, 1, 1}, /* octavia */
        {12947, 0x7DB2E529u, WORD_MALE, 4, 1, 1}, /* olaf */
        {12937, 0x6CA83D0Au, WORD_MALE, 4, 1, 1}, /* oleg */
        {12927, 0x5AA3A386u, WORD_FEMALE, 4, 1, 1}, /* olga */
        {12917, 0x8921541Au, WORD_MALE, 6, 1, 1}, /* oliver */
        {12912, 0x902BEC7Bu, WORD_FEMALE, 6, 1, 1}, /* olivia */
        {12904, 0xF62F12EFu, WORD_MALE, 7, 1, 1}, /* olivier */
        {12897, 0x8DB77B87u, WORD_MALE, 4, 1, 1}, /* olof */
        {12887, 0xE6705F7Eu, WORD_MALE, 4, 1, 1}, /* omar */
        {12877, 0x38A44E19u, WORD_FEMALE, 5, 1, 1}, /* oprah */
        {12868, 0x44C87C5Au, WORD_MALE, 7, 1, 1}, /* orlando */
        {12861, 0xD26A960Du, WORD_MALE, 5, 1, 1}, /* orrin */
        {12852, 0x80808F14u, WORD_MALE, 5, 1, 1}, /* osama */
        {12843, 0x8AD31C6Fu, WORD_MALE, 5, 1, 1}, /* oscar */
        {12834, 0x1DE82DE3u, WORD_MALE, 4, 1, 1}, /* otto */
        {12824, 0x903956CCu, WORD_MALE, 4, 1, 1}, /* owen */
        {12814, 0x9ED3CBA9u, WORD_MALE, 5, 1, 1}, /* pablo */
        {12805, 0x1A4F8A49u, WORD_MALE, 5, 1, 1}, /* paddy */
        {12796, 0x21C22C6Du, WORD_FEMALE, 6, 1, 1}, /* paloma */
        {12788, 0x9FEBE83Fu, WORD_FEMALE, 6, 1, 1}, /* pamela */
        {12780, 0x266197A5u, WORD_MALE, 6, 1, 1}, /* pascal */
        {12772, 0xD48C50FEu, WORD_FEMALE, 8, 1, 1}, /* patricia */
        {12768, 0xCE8C478Cu, WORD_MALE, 8, 1, 1}, /* patricio */
        {12762, 0xE94084D1u, WORD_MALE, 7, 1, 1}, /* patrick */
        {12755, 0xE7F41969u, WORD_FEMALE, 5, 1, 1}, /* patty */
        {12746, 0x66895C93u, WORD_MALE, 4, 1, 1}, /* paul */
        {12736, 0x5C3D50F6u, WORD_FEMALE, 5, 1, 1}, /* paula */
        {12727, 0x7CA87B1Fu, WORD_FEMALE, 7, 1, 1}, /* pauline */
        {12720, 0x663D60B4u, WORD_MALE, 5, 1, 1}, /* paulo */
        {12711, 0x03DCCDBDu, WORD_MALE, 5, 1, 1}, /* pavel */
        {12702, 0x70990521u, WORD_MALE, 6, 1, 1}, /* paweł */
        {12694, 0xA2D4E5E1u, WORD_MALE, 5, 1, 1}, /* pedro */
        {12685, 0x286CE437u, WORD_FEMALE, 5, 1, 1}, /* peggy */
        {12676, 0xB3C1DDE9u, WORD_FEMALE, 8, 1, 1}, /* penelope */
        {12670, 0x4E94E5F9u, WORD_FEMALE, 5, 1, 1}, /* penny */
        {12661, 0x6B4B8DA4u, WORD_MALE, 3, 1, 1}, /* per */
        {12650, 0xA01BEE74u, WORD_MALE, 5, 1, 1}, /* percy */
        {12641, 0x9C40B901u, WORD_MALE, 5, 1, 1}, /* perry */
        {12632, 0xDCEA6881u, WORD_MALE, 4, 1, 1}, /* pete */
        {12624, 0xB8033689u, WORD_MALE, 5, 1, 1}, /* peter */
        {12615, 0xCDEA50E4u, WORD_MALE, 4, 1, 1}, /* petr */
        {12605, 0xACDCC15Fu, WORD_FEMALE, 5, 1, 1}, /* petra */
        {12596, 0xB2DCCAD1u, WORD_MALE, 5, 1, 1}, /* petro */
        {12587, 0x6A190B38u, WORD_MALE, 4, 1, 1}, /* phil */
        {12577, 0x004CEE89u, WORD_MALE, 6, 1, 1}, /* philip */
        {12569, 0x40621BBAu, WORD_MALE, 8, 1, 1}, /* philippe */
        {12563, 0xC3F7E8ADu, WORD_MALE, 7, 1, 1}, /* phillip */
        {12556, 0x3C2483D4u, WORD_FEMALE, 6, 1, 1}, /* phoebe */
        {12548, 0xB8CC07C4u, WORD_FEMALE, 7, 1, 1}, /* phyllis */
        {12541, 0xF2D7A6D0u, WORD_MALE, 6, 1, 1}, /* pierre */
        {12533, 0x06A13E02u, WORD_MALE, 5, 1, 1}, /* piers */
        {12524, 0x6F152414u, WORD_MALE, 6, 1, 1}, /* pietro */
        {12516, 0x9D4A46C1u, WORD_MALE, 5, 1, 1}, /* piotr */
        {12507, 0x01FE6339u, WORD_FEMALE, 5, 1, 1}, /* pippa */
        {12498, 0x4FB87E53u, WORD_FEMALE, 5, 1, 1}, /* polly */
        {12496, 0xACFA017Du, WORD_MALE, 7, 1, 1}, /* prakash */
        {12489, 0x592829FAu, WORD_FEMALE, 6, 1, 1}, /* preeti */
        {12481, 0x4A40E716u, WORD_FEMALE, 9, 1, 1}, /* priscilla */
        {12476, 0x1F784009u, WORD_FEMALE, 5, 1, 1}, /* priti */
        {12467, 0x035C3D78u, WORD_FEMALE, 5, 1, 1}, /* priya */
        {12458, 0xA6E31B47u, WORD_MALE, 7, 1, 1}, /* quentin */
        {12451, 0xB3DF3006u, WORD_FEMALE, 6, 1, 1}, /* rachel */
        {12443, 0x8EC42AECu, WORD_MALE, 6, 1, 1}, /* rafael */
        {12435, 0x88FCA183u, WORD_MALE, 5, 1, 1}, /* rafal */
        {12426, 0x6E482862u, WORD_MALE, 8, 1, 1}, /* raghuram */
        {12420, 0xDF628565u, WORD_MALE, 5, 1, 1}, /* rahul */
        {12411, 0x4EFF2442u, WORD_MALE, 3, 1, 1}, /* raj */
        {12400, 0xE54D54FEu, WORD_MALE, 6, 1, 1}, /* rajesh */
        {12392, 0xBE387645u, WORD_MALE, 5, 1, 1}, /* rajiv */
        {12383, 0x2091A118u, WORD_MALE, 5, 1, 1}, /* ralph */
        {12374, 0x9317AB3Eu, WORD_MALE, 5, 1, 1}, /* ramon */
        {12368, 0xED42C68Du, WORD_FEMALE, 6, 1, 1}, /* ramona */
        {12360, 0xA19B8CD6u, WORD_MALE, 4, 1, 1}, /* rand */
        {12350, 0x4F576235u, WORD_MALE, 7, 1, 1}, /* randall */
        {12343, 0x1AE7AE95u, WORD_MALE, 8, 1, 1}, /* randolph */
        {12337, 0x16DE777Du, WORD_MALE, 5, 1, 1}, /* randy */
        {12328, 0x0AFEB844u, WORD_FEMALE, 5, 1, 1}, /* rania */
        {12319, 0x1E1571A6u, WORD_MALE, 7, 1, 1}, /* raphael */
        {12312, 0x9C6B1402u, WORD_MALE, 6, 1, 1}, /* rashid */
        {12304, 0x9F9117D9u, WORD_FEMALE, 7, 1, 1}, /* rashida */
        {12297, 0x8B85A3E5u, WORD_MALE, 4, 1, 1}, /* raul */
        {12287, 0xAE881995u, WORD_MALE, 4, 1, 1}, /* ravi */
        {12277, 0x3DFF097Fu, WORD_MALE, 3, 1, 1}, /* ray */
        {12266, 0xA860EEB1u, WORD_MALE, 7, 1, 1}, /* raymond */
        {12259, 0x97890FFBu, WORD_MALE, 5, 1, 1}, /* raúl */
        {12250, 0xBD4433B2u, WORD_FEMALE, 7, 1, 1}, /* rebecca */
        {12243, 0x363B07DCu, WORD_MALE, 5, 1, 1}, /* recep */
        {12240, 0x1018D45Du, WORD_FEMALE, 6, 1, 1}, /* regina */
        {12232, 0x81B09AC5u, WORD_MALE, 8, 1, 1}, /* reginald */
        {12226, 0xAA5811F3u, WORD_MALE, 6, 1, 1}, /* reince */
        {12218, 0x8FB46EDAu, WORD_MALE, 8, 1, 1}, /* reinhard */
        {12212, 0xE2665F98u, WORD_FEMALE, 5, 1, 1}, /* renee */
        {12203, 0x38CC8C36u, WORD_MALE, 5, 1, 1}, /* rené */
        {12194, 0xDADACF58u, WORD_MALE, 6, 1, 1}, /* reuben */
        {12186, 0x34F46DF8u, WORD_MALE, 3, 1, 1}, /* rex */
        {12175, 0x16664429u, WORD_FEMALE, 6, 1, 1}, /* rhonda */
        {12167, 0x2508071Fu, WORD_MALE, 7, 1, 1}, /* ricardo */
        {12160, 0x1252D727u, WORD_MALE, 4, 1, 1}, /* rich */
        {12150, 0x9FD1892Cu, WORD_MALE, 7, 1, 1}, /* richard */
        {12143, 0x1352D8BAu, WORD_MALE, 4, 1, 1}, /* rick */
        {12133, 0x2E6B3AF9u, WORD_MALE, 5, 1, 1}, /* ricky */
        {12124, 0x789BF09Au, WORD_MALE, 5, 1, 1}, /* rishi */
        {12115, 0xE11A3173u, WORD_FEMALE, 4, 1, 1}, /* rita */
        {12105, 0x370E0904u, WORD_MALE, 3, 1, 1}, /* rob */
        {12096, 0xD1577F0Cu, WORD_MALE, 6, 1, 1}, /* robbie */
        {12088, 0xC4F3FEE5u, WORD_MALE, 6, 1, 1}, /* robert */
        {12080, 0x9019A9CCu, WORD_FEMALE, 7, 1, 1}, /* roberta */
        {12073, 0x9619B33Eu, WORD_MALE, 7, 1, 1}, /* roberto */
        {12066, 0xD55BA66Fu, WORD_FEMALE, 8, 1, 1}, /* rochelle */
        {12060, 0x350E05DEu, WORD_MALE, 3, 1, 1}, /* rod */
        {12049, 0x7E1C92B6u, WORD_MALE, 8, 1, 1}, /* roderick */
        {12043, 0x3B304362u, WORD_MALE, 6, 1, 1}, /* rodney */
        {12035, 0xB412FC0Au, WORD_MALE, 7, 1, 1}, /* rodolfo */
        {12028, 0xB0C9A16Du, WORD_MALE, 7, 1, 1}, /* rodrigo */
        {12021, 0x921921C8u, WORD_MALE, 5, 1, 1}, /* roger */
        {12012, 0xCA790E6Fu, WORD_MALE, 6, 1, 1}, /* roland */
        {12004, 0x0CFF2D60u, WORD_MALE, 4, 1, 1}, /* rolf */
        {11994, 0xF0A7B4B2u, WORD_MALE, 5, 1, 1}, /* roman */
        {11985, 0x2B0DF620u, WORD_MALE, 3, 1, 1}, /* ron */
        {11974, 0x807B33EBu, WORD_MALE, 6, 1, 1}, /* ronald */
        {11968, 0x2703A8B4u, WORD_MALE, 6, 1, 1}, /* ronnie */
        {11960, 0x283FFF37u, WORD_MALE, 4, 1, 1}, /* rory */
        {11950, 0x14421E52u, WORD_FEMALE, 4, 1, 1}, /* rosa */
        {11940, 0x1F9AB7D3u, WORD_FEMALE, 8, 1, 1}, /* rosalind */
        {11934, 0x2957C10Cu, WORD_FEMALE, 7, 1, 1}, /* rosario */
        {11927, 0x10421806u, WORD_FEMALE, 4, 1, 1}, /* rose */
        {11917, 0x00678F18u, WORD_FEMALE, 8, 1, 1}, /* roseanne */
        {11911, 0x8A8C304Du, WORD_FEMALE, 8, 1, 1}, /* rosemary */
        {11905, 0x2242345Cu, WORD_MALE, 4, 1, 1}, /* ross */
        {11895, 0x5AB5EF5Cu, WORD_FEMALE, 6, 1, 1}, /* roxana */
        {11887, 0xD578944Cu, WORD_FEMALE, 7, 1, 1}, /* roxanne */
        {11880, 0x420E1A55u, WORD_MALE, 3, 1, 1}, /* roy */
        {11869, 0x779005F5u, WORD_MALE, 5, 1, 1}, /* ruben */
        {11860, 0x1C14DB4Du, WORD_FEMALE, 4, 1, 1}, /* ruby */
        {11850, 0x4E0BF3ABu, WORD_MALE, 6, 1, 1}, /* rudolf */
        {11842, 0x181AE52Fu, WORD_MALE, 4, 1, 1}, /* rudy */
        {11832, 0x53208F49u, WORD_MALE, 6, 1, 1}, /* rupert */
        {11824, 0x1A3FB92Eu, WORD_MALE, 4, 1, 1}, /* russ */
        {11814, 0xCFA83231u, WORD_MALE, 7, 1, 1}, /* russell */
        {11807, 0x27420C3Cu, WORD_FEMALE, 4, 1, 1}, /* ruth */
        {11797, 0x42812543u, WORD_MALE, 4, 1, 1}, /* ryan */
        {11787, 0xC618A211u, WORD_FEMALE, 7, 1, 1}, /* sabrina */
        {11780, 0xDDCB5F5Du, WORD_FEMALE, 5, 1, 1}, /* sadie */
        {11771, 0xE9CB7241u, WORD_MALE, 5, 1, 1}, /* sadiq */
        {11762, 0x5FEFAEE5u, WORD_MALE, 5, 1, 1}, /* saeed */
        {11753, 0x4A22B4D2u, WORD_FEMALE, 5, 1, 1}, /* saima */
        {11744, 0x8662B84Cu, WORD_MALE, 5, 1, 1}, /* sajid */
        {11735, 0xDE1C9F6Fu, WORD_MALE, 3, 1, 1}, /* sal */
        {11724, 0x8C9192CDu, WORD_MALE, 5, 1, 1}, /* salim */
        {11715, 0x748AB140u, WORD_FEMALE, 5, 1, 1}, /* sally */
        {11706, 0x39AE9A31u, WORD_MALE, 6, 1, 1}, /* salman */
        {11698, 0x91E3F643u, WORD_MALE, 8, 1, 1}, /* salvador */
        {11692, 0x1EF845C2u, WORD_MALE, 9, 1, 1}, /* salvatore */
        {11687, 0xDD1C9DDCu, WORD_MALE, 3, 1, 1}, /* sam */
        {11680, 0x9E325E5Au, WORD_FEMALE, 8, 1, 1}, /* samantha */
        {11674, 0x0C369918u, WORD_MALE, 6, 1, 1}, /* sameer */
        {11666, 0x1B4E7027u, WORD_MALE, 5, 1, 1}, /* samir */
        {11657, 0x2C6ADE32u, WORD_MALE, 6, 1, 1}, /* samuel */
        {11649, 0x230CD606u, WORD_FEMALE, 6, 1, 1}, /* sandra */
        {11641, 0x33853C27u, WORD_MALE, 6, 1, 1}, /* sanjay */
        {11633, 0xB8F66470u, WORD_FEMALE, 4, 1, 1}, /* sara */
        {11623, 0x43DF91C8u, WORD_FEMALE, 5, 1, 1}, /* sarah */
        {11614, 0xA3F881F8u, WORD_MALE, 4, 1, 1}, /* saul */
        {11604, 0x3D75A8BFu, WORD_FEMALE, 8, 1, 1}, /* scarlett */
        {11598, 0xBD2064FCu, WORD_MALE, 5, 1, 1}, /* scott */
        {11589, 0x5A5059C6u, WORD_MALE, 4, 1, 1}, /* sean */
        {11579, 0xFE604921u, WORD_MALE, 9, 1, 1}, /* sebastian */
        {11574, 0xFD5AB5BBu, WORD_FEMALE, 6, 1, 1}, /* selina */
        {11566, 0x0A2ED2E9u, WORD_FEMALE, 5, 1, 1}, /* selma */
        {11557, 0xE37E4E01u, WORD_FEMALE, 6, 1, 1}, /* serena */
        {11552, 0x02D1F449u, WORD_MALE, 5, 1, 1}, /* serge */
        {11543, 0x90834E60u, WORD_MALE, 6, 1, 1}, /* sergei */
        {11535, 0xA0836790u, WORD_MALE, 6, 1, 1}, /* sergey */
        {11527, 0x96A16CE6u, WORD_MALE, 6, 1, 1}, /* sergio */
        {11519, 0x5A70AD71u, WORD_MALE, 4, 1, 1}, /* seth */
        {11509, 0xC9837714u, WORD_MALE, 5, 1, 1}, /* shane */
        {11500, 0x7EE8FE78u, WORD_FEMALE, 6, 1, 1}, /* sharon */
        {11492, 0xA2B8A812u, WORD_MALE, 5, 1, 1}, /* shaun */
        {11483, 0xA2BD2540u, WORD_MALE, 5, 1, 1}, /* shawn */
        {11474, 0xA006C947u, WORD_FEMALE, 6, 1, 1}, /* sheila */
        {11466, 0x259F5E14u, WORD_MALE, 7, 1, 1}, /* sheldon */
        {11459, 0x81BFA40Fu, WORD_FEMALE, 7, 1, 1}, /* shelley */
        {11452, 0x3F2F9DD4u, WORD_FEMALE, 6, 1, 1}, /* sheryl */
        {11444, 0xCD20996Au, WORD_MALE, 6, 1, 1}, /* shinzo */
        {11436, 0x15526F09u, WORD_FEMALE, 7, 1, 1}, /* shirley */
        {11429, 0xD6301A8Fu, WORD_MALE, 3, 1, 1}, /* sid */
        {11424, 0xF25F7F81u, WORD_MALE, 6, 1, 1}, /* sidney */
        {11416, 0xE05E372Du, WORD_FEMALE, 6, 1, 1}, /* silvia */
        {11408, 0xD25E2123u, WORD_MALE, 6, 1, 1}, /* silvio */
        {11400, 0x66CF7A5Du, WORD_MALE, 5, 1, 1}, /* simon */
        {11391, 0x109D6628u, WORD_FEMALE, 6, 1, 1}, /* simone */
        {11383, 0xDE2C7E64u, WORD_FEMALE, 7, 1, 1}, /* sinéad */
        {11376, 0xA0FF2507u, WORD_FEMALE, 7, 1, 1}, /* siobhan */
        {11369, 0x7800A58Du, WORD_FEMALE, 5, 1, 1}, /* sofia */
        {11360, 0x53CBE270u, WORD_MALE, 7, 1, 1}, /* solomon */
        {11353, 0x5F3E3324u, WORD_FEMALE, 6, 1, 1}, /* sondra */
        {11345, 0xCF0E3495u, WORD_FEMALE, 5, 1, 1}, /* sonia */
        {11336, 0xAEE6F2C5u, WORD_FEMALE, 5, 1, 1}, /* sonya */
        {11327, 0x8B98C801u, WORD_FEMALE, 6, 1, 1}, /* sophia */
        {11319, 0x8F98CE4Du, WORD_FEMALE, 6, 1, 1}, /* sophie */
        {11311, 0x3D8993E5u, WORD_MALE, 7, 1, 1}, /* spencer */
        {11304, 0x402EA398u, WORD_FEMALE, 6, 1, 1}, /* stacey */
        {11296, 0xDD3B4255u, WORD_MALE, 4, 1, 1}, /* stan */
        {11286, 0x483642B9u, WORD_MALE, 7, 1, 1}, /* stanley */
        {11279, 0x298CA192u, WORD_MALE, 6, 1, 1}, /* stefan */
        {11271, 0x65630147u, WORD_MALE, 7, 1, 1}, /* stefano */
        {11264, 0xB1EC9E2Cu, WORD_FEMALE, 6, 1, 1}, /* stella */
        {11256, 0xF77DB819u, WORD_MALE, 8, 1, 1}, /* stephane */
        {11250, 0x1705ED48u, WORD_FEMALE, 9, 1, 1}, /* stephanie */
        {11245, 0x9A368DEAu, WORD_MALE, 7, 1, 1}, /* stephen */
        {11238, 0x162F7E64u, WORD_MALE, 5, 1, 1}, /* steve */
        {11229, 0xF6C369BEu, WORD_MALE, 6, 1, 1}, /* steven */
        {11221, 0xD4FD2703u, WORD_MALE, 7, 1, 1}, /* stewart */
        {11214, 0x00BBDEFAu, WORD_MALE, 6, 1, 1}, /* stuart */
        {11206, 0xD54E2E10u, WORD_FEMALE, 3, 1, 1}, /* sue */
        {11195, 0xAD2A21CBu, WORD_FEMALE, 6, 1, 1}, /* suella */
        {11187, 0x54323B1Cu, WORD_MALE, 5, 1, 1}, /* sunil */
        {11184, 0x49D47B65u, WORD_FEMALE, 5, 1, 1}, /* susan */
        {11175, 0x01DF8190u, WORD_FEMALE, 7, 1, 1}, /* susanna */
        {11168, 0x3EE7F1CCu, WORD_FEMALE, 5, 1, 1}, /* susie */
        {11159, 0x0C92B19Fu, WORD_FEMALE, 7, 1, 1}, /* suzanne */
        {11152, 0xC6C26F28u, WORD_MALE, 5, 1, 1}, /* svein */
        {11143, 0x049FF20Fu, WORD_MALE, 4, 1, 1}, /* sven */
        {11133, 0xB447E8BBu, WORD_FEMALE, 8, 1, 1}, /* svetlana */
        {11127, 0xC2CD4AD4u, WORD_FEMALE, 5, 1, 1}, /* sybil */
        {11118, 0x10F00FD9u, WORD_MALE, 7, 1, 1}, /* sylvain */
        {11111, 0x82DE9DFDu, WORD_FEMALE, 6, 1, 1}, /* sylvia */
        {11103, 0xC95555E5u, WORD_FEMALE, 6, 1, 1}, /* tamara */
        {11095, 0x61246F77u, WORD_FEMALE, 5, 1, 1}, /* tammy */
        {11086, 0xFF80F826u, WORD_FEMALE, 5, 1, 1}, /* tania */
        {11077, 0x1F5A1B16u, WORD_FEMALE, 5, 1, 1}, /* tanya */
        {11068, 0x1A44F2A7u, WORD_FEMALE, 4, 1, 1}, /* tara */
        {11058, 0x4076D85Au, WORD_MALE, 5, 1, 1}, /* tariq */
        {11056, 0x3E58554Du, WORD_FEMALE, 7, 1, 1}, /* tatiana */
        {11049, 0xDBD3B4CDu, WORD_MALE, 6, 1, 1}, /* tayyip */
        {11041, 0xB701EAE2u, WORD_MALE, 3, 1, 1}, /* ted */
        {11030, 0x77DAB31Fu, WORD_MALE, 7, 1, 1}, /* terence */
        {11023, 0x40D5ED1Fu, WORD_FEMALE, 6, 1, 1}, /* teresa */
        {11015, 0x263E8695u, WORD_MALE, 8, 1, 1}, /* terrence */
        {11009, 0xA8D066E0u, WORD_FEMALE, 4, 1, 1}, /* tess */
        {10999, 0x04841692u, WORD_FEMALE, 6, 1, 1}, /* thelma */
        {10991, 0xE622EB09u, WORD_MALE, 4, 1, 1}, /* theo */
        {10981, 0x44A57CD1u, WORD_MALE, 8, 1, 1}, /* theodore */
        {10975, 0x5BADC651u, WORD_FEMALE, 7, 1, 1}, /* theresa */
        {10968, 0x5FADCC9Du, WORD_FEMALE, 7, 1, 1}, /* therese */
        {10961, 0xF2496B6Au, WORD_MALE, 7, 1, 1}, /* thierry */
        {10954, 0xCA1BA53Du, WORD_MALE, 6, 1, 1}, /* thomas */
        {10946, 0x78AA193Cu, WORD_FEMALE, 7, 1, 1}, /* tiffany */
        {10939, 0xC00AF369u, WORD_MALE, 3, 1, 1}, /* tim */
        {10928, 0x593C9598u, WORD_FEMALE, 4, 1, 1}, /* tima */
        {10918, 0x26625CB5u, WORD_MALE, 7, 1, 1}, /* timothy */
        {10911, 0x6935F303u, WORD_FEMALE, 4, 1, 1}, /* tina */
        {10901, 0x9F0B7CE9u, WORD_MALE, 6, 1, 1}, /* tobias */
        {10893, 0x40682811u, WORD_MALE, 4, 1, 1}, /* toby */
        {10883, 0x2758F62Cu, WORD_MALE, 4, 1, 1}, /* todd */
        {10873, 0x9C10CAEBu, WORD_MALE, 3, 1, 1}, /* tom */
        {10862, 0x237CEE37u, WORD_MALE, 5, 1, 1}, /* tomas */
        {10853, 0x2AAB2337u, WORD_MALE, 6, 1, 1}, /* tomasz */
        {10845, 0x15724AD1u, WORD_MALE, 5, 1, 1}, /* tommy */
        {10836, 0x48712F05u, WORD_MALE, 4, 1, 1}, /* tony */
        {10826, 0x4AC08175u, WORD_FEMALE, 6, 1, 1}, /* tracey */
        {10818, 0xF76A8C18u, WORD_MALE, 6, 1, 1}, /* travis */
        {10810, 0x1130A240u, WORD_MALE, 5, 1, 1}, /* trent */
        {10801, 0x1CCCC611u, WORD_MALE, 6, 1, 1}, /* trevor */
        {10793, 0x618B21F1u, WORD_MALE, 4, 1, 1}, /* trey */
        {10783, 0x8DD5FBF2u, WORD_MALE, 7, 1, 1}, /* tristan */
        {10776, 0x659A32C7u, WORD_MALE, 4, 1, 1}, /* troy */
        {10768, 0xE74F73B1u, WORD_FEMALE, 5, 1, 1}, /* trudy */
        {10759, 0x0F918911u, WORD_MALE, 5, 1, 1}, /* tyler */
        {10750, 0x6851BF68u, WORD_MALE, 6, 1, 1}, /* tyrone */
        {10742, 0x1EBF6DAAu, WORD_MALE, 6, 1, 1}, /* ulrich */
        {10734, 0x2FD22D52u, WORD_FEMALE, 3, 1, 1}, /* uma */
        {10723, 0xC22A6A1Du, WORD_MALE, 7, 1, 1}, /* umberto */
        {10716, 0x506A0445u, WORD_FEMALE, 6, 1, 1}, /* ursula */
        {10708, 0x1C07E95Cu, WORD_MALE, 6, 1, 1}, /* vaclav */
        {10700, 0xFA6603B9u, WORD_FEMALE, 9, 1, 1}, /* valentina */
        {10695, 0xF568ED99u, WORD_FEMALE, 7, 1, 1}, /* valerie */
        {10688, 0xFBE098F6u, WORD_MALE, 6, 1, 1}, /* valery */
        {10680, 0x05FE99A6u, WORD_FEMALE, 7, 1, 1}, /* vanessa */
        {10673, 0xEFC3842Fu, WORD_MALE, 6, 1, 1}, /* vasily */
        {10665, 0xD5351D59u, WORD_FEMALE, 4, 1, 1}, /* vera */
        {10655, 0xE8A10FD2u, WORD_FEMALE, 6, 1, 1}, /* verity */
        {10647, 0x6292804Du, WORD_MALE, 6, 1, 1}, /* vernon */
        {10640, 0x7592E20Au, WORD_FEMALE, 8, 1, 1}, /* veronica */
        {10634, 0x65A7E392u, WORD_FEMALE, 8, 1, 1}, /* veronika */
        {10628, 0x88A721EDu, WORD_FEMALE, 5, 1, 1}, /* vicki */
        {10619, 0x78A708BDu, WORD_FEMALE, 5, 1, 1}, /* vicky */
        {10610, 0x92E72D8Eu, WORD_MALE, 6, 1, 1}, /* victor */
        {10602, 0x6F09D91Cu, WORD_MALE, 5, 1, 1}, /* vijay */
        {10593, 0x3C6742DFu, WORD_MALE, 6, 1, 1}, /* vikram */
        {10585, 0x1A734C26u, WORD_MALE, 6, 1, 1}, /* viktor */
        {10577, 0x1B3D7BEAu, WORD_MALE, 5, 1, 1}, /* vince */
        {10568, 0xF41C71A8u, WORD_MALE, 7, 1, 1}, /* vincent */
        {10561, 0x0FC29F17u, WORD_MALE, 8, 1, 1}, /* vincenzo */
        {10555, 0x3C332281u, WORD_MALE, 5, 1, 1}, /* vinod */
        {10546, 0x740881A6u, WORD_FEMALE, 5, 1, 1}, /* viola */
        {10537, 0x7B6D57F2u, WORD_FEMALE, 6, 1, 1}, /* violet */
        {10529, 0x0B3C30E8u, WORD_MALE, 6, 1, 1}, /* vitali */
        {10528, 0x5FB5669Au, WORD_FEMALE, 6, 1, 1}, /* vivian */
        {10520, 0xA991236Du, WORD_FEMALE, 7, 1, 1}, /* viviane */
        {10513, 0x0E54913Au, WORD_MALE, 4, 1, 1}, /* vlad */
        {10503, 0x14D5D777u, WORD_MALE, 8, 1, 1}, /* vladimir */
        {10497, 0x1A9621D0u, WORD_MALE, 9, 1, 1}, /* volodymyr */
        {10492, 0x7E1264D2u, WORD_MALE, 4, 1, 1}, /* wade */
        {10482, 0xE6242498u, WORD_MALE, 7, 1, 1}, /* wallace */
        {10475, 0x9F26207Du, WORD_MALE, 4, 1, 1}, /* walt */
        {10465, 0x341E83CEu, WORD_MALE, 6, 1, 1}, /* walter */
        {10457, 0x8436CDBAu, WORD_FEMALE, 5, 1, 1}, /* wanda */
        {10448, 0x60041A5Au, WORD_MALE, 6, 1, 1}, /* warren */
        {10440, 0x1CDC38C1u, WORD_MALE, 5, 1, 1}, /* wayne */
        {10431, 0x8590E652u, WORD_MALE, 7, 1, 1}, /* wendell */
        {10424, 0x8658C83Eu, WORD_FEMALE, 5, 1, 1}, /* wendy */
        {10415, 0xF57A95CEu, WORD_MALE, 6, 1, 1}, /* werner */
        {10407, 0x5C9209C0u, WORD_MALE, 6, 1, 1}, /* wesley */
        {10400, 0xDE399A5Bu, WORD_FEMALE, 6, 1, 1}, /* whoopi */
        {10392, 0x9505E806u, WORD_MALE, 7, 1, 1}, /* wilfred */
        {10385, 0x4875D5D7u, WORD_MALE, 7, 1, 1}, /* wilhelm */
        {10378, 0xD3EDD1CFu, WORD_MALE, 6, 1, 1}, /* willem */
        {10370, 0xAC929E6Eu, WORD_MALE, 7, 1, 1}, /* william */
        {10363, 0xBBE31EABu, WORD_MALE, 6, 1, 1}, /* willie */
        {10355, 0x51D96501u, WORD_FEMALE, 5, 1, 1}, /* wilma */
        {10346, 0x23CD1291u, WORD_FEMALE, 8, 1, 1}, /* winifred */
        {10340, 0xC68D107Eu, WORD_MALE, 8, 1, 1}, /* wolfgang */
        {10334, 0xA3D9ABF4u, WORD_MALE, 6, 1, 1}, /* xavier */
        {10326, 0x486366AAu, WORD_MALE, 2, 1, 1}, /* xi */
        {10314, 0x8099A06Fu, WORD_MALE, 5, 1, 1}, /* yahya */
        {10305, 0xF50A40E7u, WORD_MALE, 5, 1, 1}, /* yanis */
        {10296, 0xA5D15B60u, WORD_MALE, 7, 1, 1}, /* yannick */
        {10289, 0x2F63F848u, WORD_FEMALE, 6, 1, 1}, /* yasmin */
        {10288, 0x69F82B56u, WORD_MALE, 6, 1, 1}, /* yasser */
        {10280, 0x7EB30BF6u, WORD_MALE, 7, 1, 1}, /* yevgeny */
        {10273, 0x2044E4E7u, WORD_MALE, 7, 1, 1}, /* yitzhak */
        {10266, 0x25177A93u, WORD_FEMALE, 7, 1, 1}, /* yolanda */
        {10259, 0x659E3357u, WORD_FEMALE, 5, 1, 1}, /* yulia */
        {10250, 0xF426BC2Eu, WORD_MALE, 4, 1, 1}, /* yuri */
        {10240, 0xE426A2FEu, WORD_MALE, 4, 1, 1}, /* yury */
        {10230, 0x3635FF0Bu, WORD_MALE, 5, 1, 1}, /* yusuf */
        {10221, 0x5693153Eu, WORD_MALE, 4, 1, 1}, /* yves */
        {10211, 0x9F841BD4u, WORD_FEMALE, 6, 1, 1}, /* yvette */
        {10203, 0x5EA342B2u, WORD_FEMALE, 6, 1, 1}, /* yvonne */
        {10195, 0xD19F7A8Bu, WORD_MALE, 7, 1, 1}, /* zachary */
        {10188, 0x23D2C8EAu, WORD_MALE, 4, 1, 1}, /* zack */
        {10178, 0x15F783B9u, WORD_FEMALE, 4, 1, 1}, /* zara */
        {10168, 0x2108DE2Bu, WORD_MALE, 4, 1, 1}, /* zayn */
        {10158, 0xEBBB1D64u, WORD_MALE, 8, 1, 1}, /* zbigniew */
        {10152, 0x8C7C32B9u, WORD_FEMALE, 3, 1, 1}, /* zoe */
        {10144, 0x4314427Cu, WORD_FEMALE, 4, 1, 1}, /* zoë */
        {10134, 0xC9571128u, WORD_MALE, 7, 1, 1}, /* łukasz */
    },
    {
        "aaron\000\000abby\000\000abdul\000\000abdullah\000\000abigail\000\000abraham\000\000ada\000\000adam\000\000adele\000\000adrian\000\000adriana\000\000agatha\000\000agnes\000\000agn\303\250s\000\000ahmad\000\000ahmed\000\000aidan\000",
        "aileen\000\000aimee\000\000aisha\000\000al\000\000alan\000\000alana\000\000albert\000\000alejandra\000\000alejandro\000\000aleksandr\000\000alex\000\000alexander\000\000alexandra\000\000alexandria\000\000alexei\000",
        "alexey\000\000alfonso\000\000alfred\000\000ali\000\000alice\000\000alicia\000\000alina\000\000alison\000\000allan\000\000allen\000\000allison\000\000alma\000\000alphonse\000\000alvaro\000\000alvin\000\000alyssa\000\000amal\000",
        "amanda\000\000amber\000\000amelia\000\000amina\000\000amir\000\000amy\000\000ana\000\000anastasia\000\000anatoly\000\000anders\000\000andre\000\000andreas\000\000andrei\000\000andrew\000\000andrzej\000\000andy\000",
        "angela\000\000angelina\000\000angie\000\000angus\000\000anita\000\000ann\000\000anna\000\000annabel\000\000anne\000\000annette\000\000annie\000\000ansel\000\000anthony\000\000antoine\000\000anton\000\000antonia\000",
        "antonio\000\000antony\000\000anwar\000\000archie\000\000aristide\000\000arlene\000\000armando\000\000arnold\000\000arthur\000\000arturo\000\000asif\000\000astrid\000\000atif\000\000audrey\000\000austin\000\000ava\000",
        "axel\000\000ayman\000\000barack\000\000barbara\000\000barney\000\000barry\000\000bart\000\000bashar\000\000basil\000\000bassam\000\000beatrice\000\000beatrix\000\000becky\000\000belinda\000\000bella\000\000ben\000",
        "benedict\000\000benito\000\000benjamin\000\000benny\000\000bernadette\000\000bernard\000\000bernie\000\000bert\000\000beth\000\000bethany\000\000beto\000\000betsy\000\000betty\000\000beverly\000\000bianca\000",
        "bilal\000\000bill\000\000billy\000\000birgit\000\000bjorn\000\000bob\000\000bobby\000\000bonnie\000\000boris\000\000boyd\000\000brad\000\000bradley\000\000brandon\000\000brenda\000\000brendan\000\000brent\000\000bret\000",
        "brett\000\000brian\000\000bridget\000\000brigit\000\000brigitte\000\000britney\000\000brittany\000\000brooke\000\000bruce\000\000bruno\000\000bryan\000\000bryce\000\000byron\000\000calvin\000\000camilla\000",
        "candace\000\000candice\000\000cara\000\000carina\000\000carl\000\000carla\000\000carlos\000\000carlton\000\000carly\000\000carmen\000\000carol\000\000carole\000\000carolina\000\000caroline\000\000carolyn\000",
        "carrie\000\000cassandra\000\000catalina\000\000caterina\000\000catherine\000\000cathy\000\000cecil\000\000cecilia\000\000cedric\000\000celeste\000\000celia\000\000celine\000\000cesar\000\000charlene\000",
        "charles\000\000charlie\000\000charlotte\000\000chelsea\000\000cheryl\000\000chester\000\000chloe\000\000chris\000\000christian\000\000christina\000\000christine\000\000christoph\000\000christophe\000",
        "christopher\000\000chuck\000\000cindy\000\000claire\000\000clara\000\000clare\000\000clarence\000\000clark\000\000claude\000\000claudia\000\000clayton\000\000clement\000\000cliff\000\000clifford\000\000clint\000",
        "clive\000\000cody\000\000colette\000\000colin\000\000colleen\000\000connie\000\000connor\000\000conor\000\000constance\000\000constantine\000\000consuelo\000\000cora\000\000corey\000\000cory\000\000courtney\000",
        "craig\000\000cristina\000\000crystal\000\000curtis\000\000cynthia\000\000cyril\000\000cyrus\000\000daisy\000\000dale\000\000damian\000\000damien\000\000damon\000\000dan\000\000daniel\000\000daniela\000\000daniella\000",
        "danielle\000\000danny\000\000daphne\000\000darius\000\000darlene\000\000darren\000\000darryl\000\000dave\000\000david\000\000davis\000\000dawn\000\000dean\000\000deb\000\000debbie\000\000deborah\000\000debra\000\000declan\000",
        "deirdre\000\000delia\000\000denis\000\000denise\000\000dennis\000\000derek\000\000derrick\000\000desmond\000\000dewey\000\000diana\000\000diane\000\000dianne\000\000diego\000\000dieter\000\000dilma\000\000dimitri\000",
        "dina\000\000dinesh\000\000dinualdo\000\000dirk\000\000dmitri\000\000dmitry\000\000dolores\000\000dominic\000\000dominik\000\000don\000\000donald\000\000donna\000\000dora\000\000doreen\000\000doris\000\000dorothy\000",
        "doug\000\000douglas\000\000duncan\000\000dustin\000\000dwight\000\000dylan\000\000eamon\000\000earl\000\000ed\000\000eddie\000\000edgar\000\000edith\000\000edmund\000\000edna\000\000eduardo\000\000edward\000\000edwin\000",
        "eileen\000\000elaine\000\000eleanor\000\000elena\000\000elias\000\000elijah\000\000eliza\000\000elizabeth\000\000ella\000\000ellen\000\000elliot\000\000elliott\000\000ellis\000\000elon\000\000elsa\000\000elton\000\000emil\000",
        "emilio\000\000emily\000\000emma\000\000emmanuel\000\000emre\000\000enrico\000\000enrique\000\000eric\000\000erica\000\000erik\000\000erika\000\000erin\000\000ernest\000\000ernesto\000\000ernie\000\000erwin\000\000esmeralda\000",
        "estelle\000\000esther\000\000ethan\000\000ethel\000\000eugene\000\000eunice\000\000eva\000\000evan\000\000eve\000\000evelyn\000\000evgeny\000\000evo\000\000fabian\000\000fabio\000\000faisal\000\000farah\000\000farid\000",
        "fatima\000\000faye\000\000felicia\000\000felicity\000\000felipe\000\000felix\000\000ferdinand\000\000fernando\000\000fidel\000\000fiona\000\000floyd\000\000frances\000\000francesca\000\000francesco\000",
        "francis\000\000francisco\000\000franco\000\000francois\000\000frank\000\000franklin\000\000franz\000\000fran\303\247ois\000\000fred\000\000freddie\000\000frederic\000\000frederick\000\000frederik\000\000freya\000",
        "friedrich\000\000gabriel\000\000gabriela\000\000gabrielle\000\000gail\000\000gareth\000\000garrett\000\000gary\000\000gavin\000\000gemma\000\000genevieve\000\000geoff\000\000geoffrey\000\000george\000",
        "georges\000\000georgia\000\000georgina\000\000georgios\000\000gerald\000\000geraldine\000\000gerard\000\000gerardo\000\000gerhard\000\000gerry\000\000gertrude\000\000gianni\000\000gideon\000\000gilbert\000",
        "giles\000\000gillian\000\000gina\000\000ginny\000\000giorgia\000\000giorgio\000\000giovanna\000\000giovanni\000\000giuseppe\000\000gladys\000\000glen\000\000glenda\000\000glenn\000\000gloria\000\000godfrey\000",
        "gonzalo\000\000gordon\000\000grace\000\000graeme\000\000graham\000\000grant\000\000greg\000\000gregg\000\000gregor\000\000gregory\000\000greta\000\000gretchen\000\000grigory\000\000guido\000\000guillermo\000\000gus\000",
        "gustav\000\000gustavo\000\000guy\000\000gwen\000\000gwendolyn\000\000g\303\251rald\000\000hailey\000\000hamid\000\000hamish\000\000hamza\000\000hanan\000\000hannah\000\000hans\000\000harish\000\000harold\000\000harriet\000",
        "harris\000\000harrison\000\000harry\000\000harvey\000\000hasan\000\000hassan\000\000hatem\000\000hatice\000\000hazel\000\000heather\000\000hector\000\000heidi\000\000helen\000\000helena\000\000helene\000\000helmut\000",
        "henri\000\000henrietta\000\000henrik\000\000henry\000\000herbert\000\000herman\000\000herschel\000\000hilary\000\000hillary\000\000hiroshi\000\000holly\000\000horst\000\000howard\000\000hubert\000\000hugh\000\000hugo\000",
        "huma\000\000humphrey\000\000hussein\000\000iain\000\000ian\000\000ibrahim\000\000ida\000\000idris\000\000ignacio\000\000igor\000\000ilya\000\000imran\000\000ines\000\000inez\000\000ingrid\000\000ioannis\000\000irene\000\000irina\000",
        "iris\000\000irma\000\000irving\000\000isaac\000\000isabel\000\000isabella\000\000ismail\000\000isobel\000\000ivan\000\000ivana\000\000ivanka\000\000ivor\000\000jacinda\000\000jack\000\000jackson\000\000jaclyn\000\000jacob\000",
        "jacqueline\000\000jacques\000\000jade\000\000jaime\000\000jair\000\000jake\000\000jakob\000\000jamal\000\000james\000\000jane\000\000janet\000\000janez\000\000janice\000\000janine\000\000jared\000\000jarrod\000\000jasmine\000",
        "jason\000\000javier\000\000jay\000\000jeanette\000\000jeanne\000\000jeb\000\000jed\000\000jeff\000\000jefferson\000\000jeffrey\000\000jen\000\000jenna\000\000jennifer\000\000jenny\000\000jens\000\000jens-uwe\000",
        "jeremiah\000\000jeremy\000\000jerome\000\000jerrold\000\000jerry\000\000jess\000\000jesse\000\000jessica\000\000jesus\000\000jill\000\000jillian\000\000jim\000\000jimmy\000\000joachim\000\000joan\000\000joanna\000",
        "joanne\000\000joaquin\000\000jocelyn\000\000jodie\000\000joe\000\000joel\000\000johan\000\000johann\000\000johannes\000\000john\000\000johnny\000\000jon\000\000jonas\000\000jonathan\000\000jordi\000\000jorge\000\000jose\000",
        "josef\000\000joseph\000\000josephine\000\000josh\000\000joshua\000\000jos\303\251\000\000joyce\000\000juan\000\000juanita\000\000judith\000\000judy\000\000julia\000\000julian\000\000juliana\000\000julianne\000\000julie\000",
        "julien\000\000juliet\000\000julio\000\000justin\000\000justine\000\000j\303\266rg\000\000j\303\274rgen\000\000kamala\000\000kara\000\000kareem\000\000karen\000\000karim\000\000karin\000\000karina\000\000karl\000\000kate\000",
        "katharine\000\000katherine\000\000kathleen\000\000kathryn\000\000kathy\000\000katie\000\000katrina\000\000katya\000\000kay\000\000kayla\000\000kazuo\000\000keir\000\000keith\000\000kelli\000\000kellyanne\000\000kemi\000",
        "ken\000\000kenneth\000\000kenny\000\000kent\000\000kevin\000\000khaled\000\000khalid\000\000kieran\000\000kim-jong\000\000kimberly\000\000kirk\000\000kirsten\000\000kirstjen\000\000kitty\000\000kofi\000\000konstantin\000",
        "krista\000\000kristen\000\000kristi\000\000kristin\000\000kristina\000\000kumar\000\000kurt\000\000kwame\000\000kwasi\000\000kyle\000\000kyrsten\000\000lachlan\000\000lamar\000\000lamine\000\000lance\000\000lara\000",
        "larissa\000\000larry\000\000lars\000\000laura\000\000lauren\000\000laurence\000\000laurent\000\000laurie\000\000lawrence\000\000lea\000\000leah\000\000lech\000\000leif\000\000leila\000\000lena\000\000leo\000\000leon\000",
        "leonard\000\000leonardo\000\000leonid\000\000leopold\000\000leroy\000\000lesley\000\000lester\000\000leticia\000\000lev\000\000lewis\000\000liam\000\000lian\000\000libby\000\000lidia\000\000lilian\000\000lillian\000",
        "lily\000\000linda\000\000lindsay\000\000lionel\000\000lisa\000\000liz\000\000liza\000\000lloyd\000\000logan\000\000lois\000\000lola\000\000lorenzo\000\000loretta\000\000lori\000\000lorraine\000\000lou\000\000louis\000\000louise\000",
        "luc\000\000luca\000\000lucas\000\000lucia\000\000lucille\000\000lucinda\000\000lucy\000\000luigi\000\000luis\000\000luisa\000\000luiz\000\000luke\000\000luther\000\000lydia\000\000lynne\000\000mabel\000\000mack\000\000madeleine\000",
        "madeline\000\000maggie\000\000magnus\000\000mahmoud\000\000maia\000\000maksim\000\000malala\000\000malcolm\000\000mandy\000\000manfred\000\000manuel\000\000marc\000\000marcel\000\000marcela\000\000marcelo\000",
        "marcia\000\000marco\000\000marcos\000\000marcus\000\000margaret\000\000margarita\000\000margot\000\000maria\000\000mariam\000\000marian\000\000mariana\000\000marianne\000\000mariano\000\000marie\000\000marilyn\000",
        "marina\000\000marine\000\000mario\000\000marisa\000\000marius\000\000mariusz\000\000marjorie\000\000mark\000\000marko\000\000markus\000\000marlene\000\000marlon\000\000marsha\000\000marshall\000\000martha\000",
        "martin\000\000martina\000\000marty\000\000marvin\000\000mary\000\000mateo\000\000mateusz\000\000mats\000\000matt\000\000matteo\000\000matthew\000\000matthias\000\000maureen\000\000maurice\000\000mauricio\000\000max\000",
        "maxim\000\000maxime\000\000maximilian\000\000maxine\000\000maya\000\000megan\000\000meghan\000\000mehbooba\000\000mehmet\000\000mel\000\000melania\000\000melanie\000\000melinda\000\000melissa\000\000melvin\000",
        "mercedes\000\000meredith\000\000merrick\000\000mia\000\000michael\000\000michaela\000\000micha\305\202\000\000micheal\000\000michel\000\000michele\000\000michelle\000\000miguel\000\000mikael\000\000mike\000",
        "mikhael\000\000mikhail\000\000mikheil\000\000milan\000\000mildred\000\000miles\000\000milos\000\000milton\000\000miranda\000\000miriam\000\000mitch\000\000mitchell\000\000mitt\000\000mo\000\000moez\000\000mohamed\000",
        "mohammad\000\000mohammed\000\000mohamud\000\000moira\000\000moises\000\000molly\000\000mona\000\000monica\000\000monika\000\000mortimer\000\000moses\000\000muammar\000\000muhammad\000\000muriel\000\000murray\000",
        "mustafa\000\000myra\000\000nabil\000\000nadia\000\000nadine\000\000naftali\000\000nancy\000\000naomi\000\000narendra\000\000nasser\000\000natalia\000\000natalie\000\000natasha\000\000nate\000\000nathan\000",
        "nathaniel\000\000ned\000\000neil\000\000nell\000\000nellie\000\000nelson\000\000neville\000\000newt\000\000nguyen\000\000nicholas\000\000nick\000\000nico\000\000nicolae\000\000nicolas\000\000nicole\000\000niels\000",
        "nigel\000\000nikki\000\000niklas\000\000nikolai\000\000nikos\000\000nils\000\000nina\000\000noah\000\000noel\000\000nora\000\000norma\000\000norman\000\000nouri\000\000octavia\000\000olaf\000\000oleg\000\000olga\000\000oliver\000",
        "olivia\000\000olivier\000\000olof\000\000omar\000\000oprah\000\000orlando\000\000orrin\000\000osama\000\000oscar\000\000otto\000\000owen\000\000pablo\000\000paddy\000\000paloma\000\000pamela\000\000pascal\000\000patricia\000",
        "patricio\000\000patrick\000\000patty\000\000paul\000\000paula\000\000pauline\000\000paulo\000\000pavel\000\000pawe\305\202\000\000pedro\000\000peggy\000\000penelope\000\000penny\000\000per\000\000percy\000\000perry\000\000pete\000",
        "peter\000\000petr\000\000petra\000\000petro\000\000phil\000\000philip\000\000philippe\000\000phillip\000\000phoebe\000\000phyllis\000\000pierre\000\000piers\000\000pietro\000\000piotr\000\000pippa\000\000polly\000",
        "prakash\000\000preeti\000\000priscilla\000\000priti\000\000priya\000\000quentin\000\000rachel\000\000rafael\000\000rafal\000\000raghuram\000\000rahul\000\000raj\000\000rajesh\000\000rajiv\000\000ralph\000\000ramon\000",
        "ramona\000\000rand\000\000randall\000\000randolph\000\000randy\000\000rania\000\000raphael\000\000rashid\000\000rashida\000\000raul\000\000ravi\000\000ray\000\000raymond\000\000ra\303\272l\000\000rebecca\000\000recep\000",
        "regina\000\000reginald\000\000reince\000\000reinhard\000\000renee\000\000ren\303\251\000\000reuben\000\000rex\000\000rhonda\000\000ricardo\000\000rich\000\000richard\000\000rick\000\000ricky\000\000rishi\000\000rita\000\000rob\000",
        "robbie\000\000robert\000\000roberta\000\000roberto\000\000rochelle\000\000rod\000\000roderick\000\000rodney\000\000rodolfo\000\000rodrigo\000\000roger\000\000roland\000\000rolf\000\000roman\000\000ron\000\000ronald\000",
        "ronnie\000\000rory\000\000rosa\000\000rosalind\000\000rosario\000\000rose\000\000roseanne\000\000rosemary\000\000ross\000\000roxana\000\000roxanne\000\000roy\000\000ruben\000\000ruby\000\000rudolf\000\000rudy\000\000rupert\000",
        "russ\000\000russell\000\000ruth\000\000ryan\000\000sabrina\000\000sadie\000\000sadiq\000\000saeed\000\000saima\000\000sajid\000\000sal\000\000salim\000\000sally\000\000salman\000\000salvador\000\000salvatore\000\000sam\000",
        "samantha\000\000sameer\000\000samir\000\000samuel\000\000sandra\000\000sanjay\000\000sara\000\000sarah\000\000saul\000\000scarlett\000\000scott\000\000sean\000\000sebastian\000\000selina\000\000selma\000\000serena\000",
        "serge\000\000sergei\000\000sergey\000\000sergio\000\000seth\000\000shane\000\000sharon\000\000shaun\000\000shawn\000\000sheila\000\000sheldon\000\000shelley\000\000sheryl\000\000shinzo\000\000shirley\000\000sid\000",
        "sidney\000\000silvia\000\000silvio\000\000simon\000\000simone\000\000sin\303\251ad\000\000siobhan\000\000sofia\000\000solomon\000\000sondra\000\000sonia\000\000sonya\000\000sophia\000\000sophie\000\000spencer\000\000stacey\000",
        "stan\000\000stanley\000\000stefan\000\000stefano\000\000stella\000\000stephane\000\000stephanie\000\000stephen\000\000steve\000\000steven\000\000stewart\000\000stuart\000\000sue\000\000suella\000\000sunil\000",
        "susan\000\000susanna\000\000susie\000\000suzanne\000\000svein\000\000sven\000\000svetlana\000\000sybil\000\000sylvain\000\000sylvia\000\000tamara\000\000tammy\000\000tania\000\000tanya\000\000tara\000\000tariq\000",
        "tatiana\000\000tayyip\000\000ted\000\000terence\000\000teresa\000\000terrence\000\000tess\000\000thelma\000\000theo\000\000theodore\000\000theresa\000\000therese\000\000thierry\000\000thomas\000\000tiffany\000\000tim\000",
        "tima\000\000timothy\000\000tina\000\000tobias\000\000toby\000\000todd\000\000tom\000\000tomas\000\000tomasz\000\000tommy\000\000tony\000\000tracey\000\000travis\000\000trent\000\000trevor\000\000trey\000\000tristan\000\000troy\000",
        "trudy\000\000tyler\000\000tyrone\000\000ulrich\000\000uma\000\000umberto\000\000ursula\000\000vaclav\000\000valentina\000\000valerie\000\000valery\000\000vanessa\000\000vasily\000\000vera\000\000verity\000\000vernon\000",
        "veronica\000\000veronika\000\000vicki\000\000vicky\000\000victor\000\000vijay\000\000vikram\000\000viktor\000\000vince\000\000vincent\000\000vincenzo\000\000vinod\000\000viola\000\000violet\000\000vitali\000",
        "vivian\000\000viviane\000\000vlad\000\000vladimir\000\000volodymyr\000\000wade\000\000wallace\000\000walt\000\000walter\000\000wanda\000\000warren\000\000wayne\000\000wendell\000\000wendy\000\000werner\000\000wesley\000",
        "whoopi\000\000wilfred\000\000wilhelm\000\000willem\000\000william\000\000willie\000\000wilma\000\000winifred\000\000wolfgang\000\000xavier\000\000xi\000\000yahya\000\000yanis\000\000yannick\000\000yasmin\000",
        "yasser\000\000yevgeny\000\000yitzhak\000\000yolanda\000\000yulia\000\000yuri\000\000yury\000\000yusuf\000\000yves\000\000yvette\000\000yvonne\000\000zachary\000\000zack\000\000zara\000\000zayn\000\000zbigniew\000\000zoe\000",
        "zo\303\253\000\000\305\202ukasz\000",
    },
    "",
};

static const uint16_t quote_name_slots[] = {
    0, 0, 838, 0, 0, 0, 977, 0, 0, 650, 974, 0,
    0, 305, 526, 721, 0, 250, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 70, 78, 0, 0, 120, 0,
    0, 0, 837, 1072, 245, 582, 625, 415, 0, 0, 0, 0,
    0, 0, 0, 220, 237, 0, 10, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 868, 0, 0, 0, 0,
    833, 0, 0, 269, 799, 47, 119, 255, 674, 763, 1043, 1198,
    0, 488, 603, 0, 0, 0, 478, 0, 0, 257, 0, 887,
    0, 89, 0, 0, 0, 657, 0, 0, 0, 0, 402, 0,
    0, 0, 433, 1241, 0, 0, 0, 0, 0, 755, 0, 0,
    0, 0, 0, 692, 0, 1221, 1238, 0, 0, 0, 0, 0,
    107, 194, 0, 0, 0, 861, 0, 0, 151, 0, 0, 0,
    0, 453, 780, 147, 370, 214, 0, 0, 0, 0, 1017, 0,
    0, 0, 0, 0, 0, 0, 0, 550, 0, 0, 121, 543,
    0, 0, 0, 423, 0, 0, 0, 0, 792, 0, 0, 0,
    944, 0, 0, 612, 0, 832, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 613, 0,
    0, 0, 675, 809, 457, 0, 877, 0, 134, 500, 578, 707,
    0, 0, 0, 486, 0, 0, 0, 0, 219, 0, 0, 0,
    19, 956, 403, 1242, 490, 1213, 0, 0, 399, 0, 0, 0,
    0, 0, 0, 0, 425, 605, 800, 942, 105, 0, 0, 0,
    0, 0, 937, 894, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1040, 0, 0, 0, 299, 0, 0, 0,
    0, 0, 0, 0, 483, 985, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1104, 208, 0, 0, 0, 1263, 0, 695, 879,
    0, 0, 628, 491, 668, 0, 0, 282, 0, 356, 713, 854,
    762, 0, 1216, 458, 836, 0, 0, 118, 1065, 0, 0, 0,
    0, 0, 848, 150, 1121, 743, 0, 0, 0, 0, 554, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 295, 0,
    0, 0, 0, 85, 957, 0, 0, 0, 283, 0, 210, 0,
    0, 0, 0, 0, 0, 1029, 0, 0, 0, 68, 0, 1018,
    584, 1176, 0, 729, 185, 0, 0, 0, 0, 971, 0, 0,
    163, 829, 83, 979, 0, 0, 0, 0, 0, 434, 0, 0,
    0, 0, 0, 0, 1134, 0, 1120, 0, 0, 593, 0, 0,
    0, 0, 765, 0, 0, 432, 0, 1136, 0, 0, 0, 0,
    0, 0, 993, 1211, 1208, 0, 0, 392, 0, 529, 0, 0,
    325, 0, 0, 0, 0, 260, 0, 0, 0, 0, 39, 898,
    0, 0, 0, 0, 0, 0, 726, 580, 0, 448, 0, 0,
    1030, 1077, 0, 1131, 1135, 0, 0, 80, 565, 1218, 1233, 0,
    396, 0, 0, 0, 400, 509, 777, 0, 0, 789, 0, 0,
    0, 0, 199, 0, 0, 0, 0, 0, 906, 0, 0, 0,
    0, 1201, 0, 0, 0, 1180, 76, 3, 1005, 0, 0, 0,
    1078, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1199, 0, 0, 0, 0, 1138,
    0, 1057, 0, 0, 604, 352, 0, 0, 0, 0, 0, 0,
    0, 0, 659, 380, 493, 0, 0, 0, 0, 0, 93, 0,
    0, 641, 246, 0, 614, 0, 633, 0, 0, 1054, 0, 0,
    154, 579, 989, 0, 690, 0, 0, 0, 329, 498, 0, 0,
    1178, 1059, 0, 0, 0, 427, 0, 0, 0, 0, 0, 0,
    0, 908, 0, 0, 0, 0, 307, 0, 0, 1118, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 506,
    1110, 545, 0, 0, 0, 0, 0, 0, 0, 0, 0, 72,
    708, 1262, 0, 0, 512, 1210, 0, 0, 0, 0, 0, 0,
    0, 349, 784, 0, 0, 0, 0, 0, 0, 1237, 0, 0,
    443, 0, 0, 0, 0, 0, 0, 430, 0, 791, 0, 0,
    0, 0, 0, 0, 136, 0, 0, 1147, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1255, 793, 0, 0, 1026, 0,
    0, 1119, 1261, 0, 0, 0, 0, 0, 0, 0, 0, 228,
    0, 1113, 0, 1182, 0, 0, 144, 0, 0, 1064, 373, 0,
    0, 0, 0, 0, 279, 0, 0, 0, 159, 0, 0, 0,
    0, 0, 0, 1205, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1084, 0, 0, 0, 0, 0, 540, 922, 0, 0, 0,
    0, 0, 687, 0, 0, 0, 0, 0, 0, 0, 1251, 6,
    0, 0, 0, 470, 1167, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 569, 0, 0, 99, 0, 95, 0, 0, 0, 884,
    0, 811, 0, 495, 600, 0, 0, 1152, 0, 0, 0, 757,
    1111, 292, 0, 0, 0, 0, 0, 489, 0, 0, 350, 734,
    0, 0, 0, 422, 0, 0, 0, 1173, 0, 969, 0, 0,
    0, 0, 1023, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 711, 0, 0, 0, 0, 0, 0, 0, 0, 0, 293,
    0, 465, 0, 1249, 0, 0, 0, 0, 0, 0, 0, 772,
    0, 35, 231, 1027, 0, 0, 0, 0, 0, 581, 1164, 0,
    0, 1215, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 623, 0, 0, 0, 0,
    0, 0, 919, 0, 0, 881, 0, 0, 0, 0, 0, 0,
    0, 0, 1200, 0, 0, 0, 0, 0, 534, 1117, 0, 0,
    0, 0, 851, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1050, 0, 0, 0, 117, 632, 1183, 1001, 0,
    0, 0, 0, 0, 0, 1191, 1258, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 724, 0, 0, 0, 0, 0, 0, 377,
    369, 0, 1222, 0, 0, 0, 497, 874, 963, 0, 0, 0,
    398, 0, 0, 0, 0, 0, 702, 0, 0, 195, 331, 0,
    0, 996, 1116, 37, 0, 0, 0, 1035, 0, 0, 0, 0,
    0, 183, 768, 128, 867, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 234, 0, 0, 0, 994, 0, 0, 0, 830, 236,
    0, 0, 719, 158, 0, 0, 0, 1097, 0, 0, 0, 0,
    967, 0, 0, 869, 0, 0, 332, 920, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 203, 0, 916, 1011, 104, 0,
    0, 0, 0, 1195, 0, 0, 0, 0, 0, 0, 0, 948,
    0, 693, 0, 0, 87, 679, 297, 590, 0, 191, 314, 839,
    982, 1189, 127, 0, 0, 1086, 0, 0, 1046, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 570, 0, 0, 0, 0,
    1044, 591, 1003, 0, 0, 0, 831, 156, 0, 0, 0, 18,
    0, 0, 0, 0, 0, 285, 0, 0, 1076, 13, 0, 0,
    0, 264, 0, 0, 677, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 796, 761, 895, 444, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 747, 1112, 0,
    218, 1220, 0, 0, 180, 549, 558, 0, 788, 0, 0, 0,
    0, 0, 519, 782, 840, 0, 0, 0, 0, 0, 0, 0,
    0, 340, 1033, 722, 0, 0, 0, 0, 0, 0, 0, 733,
    0, 0, 525, 0, 0, 0, 0, 0, 338, 0, 0, 653,
    0, 0, 0, 233, 0, 1150, 0, 0, 0, 939, 318, 1061,
    712, 1219, 0, 0, 0, 0, 0, 88, 0, 0, 0, 0,
    0, 0, 0, 0, 892, 0, 0, 1247, 0, 0, 0, 0,
    0, 0, 0, 461, 0, 0, 0, 0, 173, 249, 15, 0,
    0, 0, 0, 0, 1080, 0, 983, 0, 0, 142, 477, 41,
    1236, 223, 59, 1108, 0, 124, 0, 537, 0, 65, 452, 0,
    0, 0, 0, 390, 0, 0, 140, 211, 278, 541, 873, 0,
    0, 0, 55, 0, 0, 135, 946, 0, 0, 0, 0, 0,
    146, 917, 0, 32, 419, 0, 0, 1051, 553, 0, 0, 0,
    0, 0, 0, 0, 0, 616, 0, 0, 0, 1162, 1253, 0,
    1094, 820, 287, 1056, 0, 0, 0, 170, 0, 0, 0, 192,
    0, 1149, 0, 849, 455, 29, 0, 0, 703, 0, 0, 0,
    424, 0, 0, 0, 786, 0, 0, 0, 0, 303, 0, 0,
    0, 981, 0, 0, 0, 0, 0, 426, 0, 366, 815, 0,
    0, 0, 0, 0, 720, 0, 753, 0, 0, 749, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 639, 0, 0,
    0, 0, 0, 0, 542, 25, 1109, 0, 0, 0, 0, 53,
    0, 0, 0, 0, 865, 254, 779, 1165, 647, 595, 0, 0,
    0, 631, 0, 0, 0, 0, 0, 0, 0, 445, 0, 0,
    0, 0, 601, 0, 0, 0, 0, 0, 0, 0, 842, 0,
    822, 0, 160, 1083, 915, 0, 0, 0, 0, 0, 1068, 384,
    0, 357, 0, 0, 0, 0, 353, 0, 306, 0, 193, 1228,
    0, 0, 0, 0, 899, 0, 0, 1232, 473, 0, 0, 0,
    0, 0, 1025, 256, 0, 947, 0, 0, 0, 1143, 0, 0,
    0, 0, 0, 394, 0, 0, 372, 0, 0, 0, 0, 0,
    0, 1048, 0, 165, 0, 950, 0, 0, 67, 0, 0, 176,
    0, 0, 0, 0, 0, 0, 1074, 0, 0, 281, 0, 0,
    0, 608, 927, 667, 776, 691, 802, 1179, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1034, 683, 872, 0,
    0, 0, 205, 0, 596, 342, 627, 1106, 1170, 0, 0, 0,
    0, 0, 744, 0, 0, 0, 389, 662, 0, 0, 0, 0,
    0, 0, 0, 431, 847, 0, 0, 463, 1067, 984, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1159, 367, 1226,
    0, 98, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 414, 0, 0, 0, 0, 0,
    0, 0, 0, 1024, 446, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 882, 0, 0, 265, 752, 0, 0, 0, 0,
    0, 348, 0, 0, 699, 294, 955, 0, 0, 571, 987, 0,
    0, 371, 1156, 2, 456, 1154, 664, 0, 0, 0, 834, 1214,
    122, 0, 0, 0, 0, 0, 748, 0, 0, 0, 102, 880,
    0, 0, 113, 804, 1240, 0, 0, 0, 0, 404, 0, 0,
    0, 43, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    277, 968, 0, 0, 111, 34, 0, 0, 0, 0, 229, 704,
    787, 64, 931, 409, 965, 0, 557, 0, 652, 736, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1155, 167, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 40, 0, 0, 0, 0, 62, 79, 750, 0, 0, 309,
    0, 0, 0, 0, 0, 0, 0, 1128, 472, 621, 0, 0,
    460, 0, 0, 36, 0, 0, 688, 0, 0, 0, 0, 0,
    1091, 0, 212, 973, 475, 774, 0, 672, 886, 0, 0, 1012,
    864, 583, 0, 0, 0, 485, 0, 1013, 0, 0, 0, 0,
    0, 1103, 0, 0, 503, 618, 270, 0, 0, 239, 300, 379,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    535, 0, 0, 61, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 547, 0, 0, 0, 857, 0, 0, 0, 0, 0, 730,
    0, 0, 0, 251, 0, 0, 0, 0, 482, 801, 209, 30,
    479, 0, 0, 0, 0, 442, 0, 0, 0, 0, 0, 0,
    0, 0, 162, 1217, 0, 0, 0, 912, 149, 991, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 262, 0, 0, 0,
    326, 938, 0, 0, 1088, 0, 0, 611, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    109, 797, 936, 42, 0, 0, 0, 0, 0, 337, 0, 0,
    0, 0, 0, 794, 468, 853, 0, 204, 275, 0, 0, 0,
    197, 302, 335, 0, 0, 0, 0, 0, 559, 661, 75, 964,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1039,
    0, 0, 0, 0, 0, 644, 995, 0, 382, 1002, 0, 0,
    0, 568, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    244, 0, 0, 0, 0, 0, 1212, 0, 0, 0, 0, 573,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 227, 1114, 0,
    682, 0, 1041, 82, 1231, 0, 0, 243, 885, 904, 291, 660,
    0, 1169, 1093, 0, 0, 0, 0, 0, 0, 1123, 0, 96,
    0, 0, 0, 464, 528, 0, 0, 0, 524, 0, 1145, 259,
    0, 0, 0, 451, 0, 328, 0, 0, 0, 0, 0, 316,
    0, 0, 0, 153, 0, 0, 0, 0, 0, 0, 405, 935,
    261, 114, 1227, 0, 992, 0, 0, 0, 1244, 81, 0, 530,
    910, 1062, 0, 0, 407, 745, 221, 0, 0, 172, 0, 252,
    0, 806, 1148, 0, 0, 0, 0, 0, 863, 0, 876, 980,
    401, 0, 0, 0, 626, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 905,
    0, 0, 0, 0, 0, 954, 132, 0, 0, 0, 0, 0,
    586, 0, 0, 0, 0, 0, 101, 0, 893, 0, 0, 0,
    383, 0, 0, 0, 709, 0, 760, 0, 0, 334, 413, 0,
    0, 188, 321, 0, 0, 0, 224, 643, 0, 0, 0, 0,
    0, 962, 637, 0, 0, 0, 23, 725, 1036, 0, 0, 0,
    0, 0, 1015, 1139, 0, 1202, 0, 1079, 0, 1225, 0, 0,
    0, 0, 0, 74, 685, 0, 624, 0, 0, 0, 0, 94,
    0, 0, 0, 126, 0, 0, 0, 0, 0, 450, 0, 0,
    521, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1257, 0, 0, 0, 0, 0, 0, 0, 0, 911,
    0, 11, 1193, 0, 536, 759, 824, 0, 0, 0, 0, 0,
    0, 953, 0, 319, 680, 345, 1019, 0, 808, 909, 0, 0,
    268, 0, 0, 564, 0, 1184, 0, 507, 0, 0, 0, 437,
    1071, 0, 0, 0, 84, 1204, 0, 0, 0, 1082, 0, 0,
    27, 274, 0, 0, 0, 0, 0, 0, 914, 1014, 1053, 0,
    0, 576, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1163, 0, 855, 0, 0, 0, 0, 0, 4, 28, 0, 756,
    1095, 0, 0, 0, 0, 0, 336, 0, 310, 807, 0, 669,
    0, 0, 574, 0, 0, 0, 0, 0, 1190, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 940, 1099, 870,
    271, 0, 0, 0, 48, 0, 0, 0, 516, 562, 179, 0,
    0, 0, 0, 0, 0, 0, 826, 20, 900, 998, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 137, 0, 0, 609,
    0, 0, 0, 0, 0, 997, 0, 555, 0, 164, 0, 0,
    0, 0, 428, 0, 0, 0, 0, 0, 0, 0, 718, 607,
    1194, 0, 645, 0, 0, 435, 0, 0, 484, 0, 0, 0,
    0, 0, 665, 187, 670, 0, 0, 0, 0, 0, 1127, 0,
    1229, 0, 0, 0, 216, 0, 766, 436, 1081, 0, 469, 0,
    1022, 0, 0, 689, 412, 66, 0, 0, 0, 0, 0, 0,
    602, 0, 723, 0, 0, 0, 0, 155, 0, 0, 0, 0,
    638, 0, 0, 0, 0, 0, 0, 351, 0, 481, 0, 0,
    0, 828, 0, 0, 0, 0, 0, 0, 0, 343, 972, 441,
    0, 0, 0, 0, 754, 0, 0, 0, 0, 273, 494, 0,
    0, 476, 0, 0, 0, 376, 0, 14, 0, 0, 397, 0,
    0, 0, 296, 12, 0, 0, 0, 0, 0, 1188, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 49, 0, 0, 1066, 0, 0, 0, 0, 0, 0,
    0, 240, 0, 0, 0, 0, 0, 0, 0, 381, 514, 0,
    0, 0, 0, 0, 115, 860, 933, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1047, 0, 0, 0, 0, 1224, 378,
    1230, 1105, 0, 0, 0, 0, 0, 189, 560, 0, 0, 0,
    344, 0, 0, 439, 0, 0, 0, 0, 0, 0, 0, 138,
    0, 222, 374, 0, 0, 0, 0, 0, 0, 0, 301, 617,
    0, 0, 0, 0, 0, 56, 133, 629, 888, 0, 0, 1256,
    181, 0, 0, 1101, 0, 0, 0, 1248, 0, 0, 0, 0,
    198, 492, 0, 0, 0, 0, 0, 24, 106, 0, 0, 599,
    0, 0, 0, 0, 0, 587, 0, 0, 0, 0, 0, 0,
    108, 0, 0, 0, 0, 676, 825, 0, 0, 636, 0, 649,
    0, 0, 0, 0, 620, 0, 0, 0, 0, 177, 1004, 0,
    0, 0, 0, 0, 0, 459, 0, 0, 0, 958, 1174, 0,
    1140, 0, 0, 0, 207, 0, 0, 0, 0, 0, 0, 0,
    0, 858, 1151, 0, 0, 0, 0, 0, 0, 0, 0, 1171,
    978, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1016, 0, 0, 440, 0, 0, 0, 386, 527, 0, 0,
    0, 230, 91, 812, 0, 1157, 814, 0, 0, 0, 0, 0,
    0, 0, 253, 190, 0, 684, 1146, 0, 0, 0, 0, 0,
    1132, 0, 0, 943, 0, 0, 166, 0, 0, 0, 0, 0,
    585, 0, 0, 0, 0, 0, 701, 0, 0, 771, 0, 69,
    727, 0, 0, 0, 959, 0, 0, 0, 0, 395, 92, 986,
    0, 0, 73, 0, 518, 0, 813, 976, 375, 575, 339, 597,
    845, 1049, 0, 0, 634, 0, 0, 0, 0, 0, 361, 385,
    1245, 330, 841, 0, 57, 0, 0, 0, 1243, 0, 0, 0,
    0, 1133, 0, 735, 0, 0, 1161, 0, 0, 0, 897, 226,
    202, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 891, 923,
    0, 610, 0, 0, 421, 531, 0, 0, 510, 764, 0, 304,
    0, 0, 200, 354, 0, 0, 0, 0, 810, 577, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 22, 0, 932, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 827, 961, 0, 0, 0, 678, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 178, 694, 0, 0,
    0, 775, 0, 523, 1254, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 773, 0, 0,
    391, 0, 1207, 544, 0, 0, 0, 0, 0, 0, 1181, 0,
    1239, 767, 1246, 0, 0, 0, 0, 0, 0, 0, 0, 50,
    131, 0, 44, 0, 823, 0, 0, 0, 0, 0, 1028, 0,
    0, 0, 844, 0, 0, 247, 286, 0, 856, 186, 513, 552,
    71, 1177, 630, 778, 0, 0, 0, 0, 0, 0, 866, 0,
    859, 311, 515, 817, 290, 1075, 1206, 0, 0, 0, 1250, 364,
    327, 0, 0, 0, 0, 0, 1008, 0, 0, 0, 0, 551,
    1055, 0, 0, 805, 0, 215, 0, 0, 0, 0, 0, 184,
    0, 592, 0, 0, 0, 0, 741, 0, 0, 556, 0, 0,
    0, 0, 313, 0, 0, 0, 926, 0, 0, 0, 0, 0,
    0, 0, 0, 272, 0, 0, 0, 0, 0, 496, 0, 0,
    0, 934, 0, 929, 0, 0, 0, 0, 0, 0, 0, 566,
    0, 0, 46, 322, 508, 706, 266, 921, 0, 0, 0, 0,
    0, 0, 480, 770, 0, 0, 0, 324, 0, 0, 0, 0,
    0, 0, 0, 941, 890, 0, 902, 696, 0, 737, 532, 359,
    0, 1160, 0, 697, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 717, 0, 241, 0, 0,
    0, 201, 1166, 0, 588, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 116, 0, 883, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1158, 0, 0, 0, 0, 988, 0,
    0, 0, 0, 0, 651, 110, 0, 0, 0, 0, 86, 0,
    168, 0, 1089, 0, 0, 1168, 0, 0, 0, 0, 0, 0,
    0, 0, 16, 0, 0, 0, 123, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 333, 0, 0, 0, 0, 429, 0,
    0, 0, 918, 0, 0, 0, 686, 242, 732, 0, 0, 420,
    0, 0, 0, 0, 0, 0, 795, 0, 594, 0, 0, 1153,
    0, 0, 0, 0, 0, 715, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 606, 447, 317, 671, 0,
    0, 0, 0, 0, 0, 0, 819, 0, 0, 0, 0, 0,
    862, 0, 38, 0, 388, 1124, 655, 0, 0, 0, 0, 0,
    0, 710, 1187, 0, 0, 0, 0, 0, 0, 418, 1196, 0,
    0, 0, 0, 0, 1032, 846, 0, 0, 232, 1260, 739, 0,
    0, 0, 0, 0, 0, 312, 0, 538, 0, 1090, 0, 0,
    0, 0, 0, 0, 975, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 346, 0, 63, 901, 0, 0, 0, 572, 0, 0,
    0, 0, 1203, 0, 0, 821, 0, 0, 0, 467, 0, 474,
    0, 1192, 843, 0, 0, 0, 0, 0, 0, 0, 0, 315,
    951, 700, 0, 0, 0, 0, 1186, 0, 522, 0, 0, 716,
    0, 0, 0, 622, 0, 0, 0, 0, 0, 0, 1223, 7,
    298, 143, 619, 945, 0, 0, 0, 0, 0, 0, 878, 666,
    52, 235, 913, 0, 0, 0, 0, 0, 0, 0, 0, 103,
    263, 449, 520, 1098, 0, 0, 0, 0, 1069, 97, 0, 546,
    157, 0, 0, 930, 758, 0, 0, 182, 0, 949, 17, 196,
    1125, 0, 0, 0, 646, 0, 0, 567, 0, 0, 0, 0,
    438, 45, 1010, 323, 598, 742, 1142, 0, 663, 1085, 966, 0,
    276, 0, 0, 0, 0, 0, 0, 0, 0, 0, 705, 0,
    466, 1130, 0, 0, 1096, 0, 0, 284, 0, 925, 1, 112,
    5, 0, 0, 0, 0, 539, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1259, 1122, 0, 0, 0, 0, 0, 1073, 0,
    0, 0, 0, 1172, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 852, 0, 0, 0, 0, 0, 0, 0, 589, 0, 0,
    0, 1115, 368, 0, 0, 0, 563, 658, 970, 1038, 152, 0,
    0, 0, 1070, 33, 781, 0, 161, 0, 850, 1087, 0, 0,
    504, 1107, 1126, 0, 0, 0, 0, 0, 0, 471, 1234, 1031,
    0, 0, 0, 0, 952, 0, 0, 0, 642, 1092, 225, 0,
    798, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    258, 960, 169, 803, 125, 0, 0, 0, 0, 0, 0, 0,
    0, 990, 0, 0, 0, 0, 393, 60, 0, 0, 0, 0,
    0, 206, 871, 0, 746, 816, 0, 640, 174, 248, 0, 1235,
    0, 0, 0, 0, 0, 387, 341, 999, 0, 0, 77, 411,
    0, 0, 0, 0, 0, 0, 0, 681, 51, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 785, 0,
    280, 0, 0, 0, 0, 0, 0, 0, 0, 288, 1006, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1021, 1060, 0,
    0, 0, 0, 0, 903, 0, 362, 818, 416, 0, 0, 0,
    0, 548, 511, 0, 0, 0, 1129, 0, 0, 0, 0, 0,
    417, 0, 0, 217, 505, 635, 656, 1175, 139, 1100, 0, 783,
    769, 1020, 1252, 0, 0, 0, 171, 0, 928, 0, 0, 1209,
    1042, 408, 0, 0, 130, 517, 0, 731, 0, 0, 0, 0,
    0, 0, 0, 0, 1137, 0, 0, 0, 0, 0, 320, 0,
    896, 835, 0, 365, 0, 0, 0, 360, 615, 673, 1037, 0,
    0, 0, 0, 0, 0, 499, 0, 0, 0, 0, 0, 0,
    0, 1052, 0, 0, 145, 0, 0, 0, 0, 0, 654, 0,
    238, 0, 0, 0, 1009, 0, 0, 0, 1045, 1058, 0, 738,
    0, 90, 0, 698, 0, 0, 0, 0, 1185, 0, 0, 0,
    148, 0, 0, 1063, 0, 0, 0, 0, 790, 0, 0, 100,
    1144, 355, 0, 0, 0, 213, 924, 0, 347, 1102, 0, 26,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    289, 0, 0, 0, 0, 0, 0, 0, 1007, 889, 0, 0,
    0, 0, 406, 714, 0, 0, 0, 0, 0, 0, 308, 0,
    0, 728, 875, 0, 462, 363, 0, 0, 501, 0, 0, 58,
    0, 129, 0, 0, 0, 740, 0, 0, 0, 0, 648, 0,
    21, 0, 751, 0, 0, 0, 0, 0, 358, 0, 487, 0,
    0, 175, 0, 0, 0, 0, 1197, 0, 0, 0, 0, 0,
    0, 1141, 454, 0, 0, 410, 0, 0, 0, 0, 0, 907,
    0, 0, 533, 502, 267, 561, 31, 0, 0, 0, 0, 141,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000,
    0, 0, 0, 0,
};

static const uint8_t quote_name_filter[] = {
    0, 0, 8, 0, 0, 0, 32, 0, 0, 9, 0, 0, 0, 129, 0, 1, 0, 128, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 16, 0, 0, 0, 1, 1, 133, 0, 0, 16, 0, 0, 0, 0,
    0, 0, 0, 3, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0,
    64, 0, 0, 64, 128, 153, 4, 4, 0, 1, 0, 0, 0, 16, 4, 0, 0, 0, 64, 0, 0, 32, 0, 2,
    0, 1, 0, 0, 0, 4, 0, 0, 0, 0, 8, 0, 0, 0, 64, 16, 0, 0, 0, 0, 0, 128, 0, 0,
    0, 0, 0, 2, 0, 16, 64, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 64, 0, 0, 16, 0, 0, 0,
    0, 12, 0, 128, 8, 8, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 16, 0,
    0, 0, 0, 2, 0, 0, 0, 0, 32, 0, 0, 0, 8, 0, 0, 16, 0, 16, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 32, 8, 32, 0, 16, 0, 60, 0, 0, 0,
    0, 0, 0, 8, 0, 0, 0, 0, 64, 0, 0, 0, 65, 0, 2, 128, 129, 0, 0, 0, 128, 0, 0, 0,
    0, 0, 0, 0, 1, 128, 68, 0, 128, 0, 0, 0, 0, 0, 64, 4, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 130, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 64, 32, 0, 0, 0, 64, 0, 1, 32, 0, 0, 16, 68, 0, 0, 0, 2, 0, 9, 128, 0,
    64, 0, 1, 4, 8, 0, 0, 64, 8, 0, 0, 0, 0, 0, 64, 40, 0, 128, 0, 0, 0, 0, 64, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 33, 0, 0, 0, 0, 8, 0, 16, 0,
    0, 0, 0, 0, 0, 32, 0, 0, 0, 32, 0, 128, 4, 4, 0, 32, 1, 0, 0, 0, 0, 32, 0, 0,
    18, 0, 4, 16, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 0, 16, 0, 0,
    0, 0, 8, 0, 0, 8, 0, 1, 0, 0, 0, 0, 0, 0, 9, 0, 128, 0, 0, 1, 0, 16, 0, 0,
    32, 0, 0, 0, 0, 32, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 64, 128, 0, 2, 0, 0,
    20, 0, 0, 32, 2, 0, 0, 65, 17, 0, 0, 0, 64, 0, 0, 0, 130, 64, 0, 0, 0, 64, 0, 0,
    0, 0, 16, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 16, 0, 0, 0, 8, 16, 40, 0, 0, 0, 0,
    32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 1,
    0, 64, 0, 0, 8, 32, 0, 0, 0, 0, 0, 0, 0, 0, 1, 128, 128, 0, 0, 0, 0, 0, 128, 0,
    0, 4, 1, 0, 32, 0, 4, 0, 0, 64, 0, 0, 3, 4, 0, 0, 32, 0, 0, 0, 64, 8, 0, 0,
    1, 128, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 64, 0, 0, 64, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 4, 0, 0, 0, 128, 2, 0, 0, 0, 0, 0, 0,
    0, 1, 16, 0, 0, 0, 0, 0, 0, 2, 0, 0, 64, 0, 0, 0, 0, 0, 0, 64, 0, 4, 0, 0,
    0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 64, 0, 0, 8, 0,
    0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 32, 0, 8, 0, 0, 128, 0, 0, 16, 64, 0,
    0, 0, 0, 0, 64, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 0, 0, 0, 0, 0, 129, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 128, 64,
    0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 4, 0, 16, 0, 0, 0, 8,
    0, 64, 0, 4, 2, 0, 0, 8, 0, 0, 0, 1, 4, 2, 0, 0, 0, 0, 0, 4, 0, 0, 17, 0,
    0, 0, 0, 2, 0, 0, 0, 2, 0, 1, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 64, 0, 8, 0, 0, 0, 0, 0, 0, 0, 32,
    0, 8, 130, 0, 0, 0, 0, 0, 0, 68, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 4, 0, 0, 2, 0, 0, 0, 0, 0, 0,
    0, 0, 8, 0, 0, 0, 0, 0, 68, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 4, 0, 0, 0, 12, 0, 128, 32, 0, 0, 0, 0, 0, 0, 129, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 128, 2, 0, 2, 0, 0, 0, 32, 2, 2, 0, 0, 0,
    1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 2, 0, 0, 18, 0, 16, 0, 0, 0, 16, 0, 0, 0, 0,
    0, 64, 129, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 16, 0, 0, 0, 32, 64,
    0, 0, 128, 64, 0, 0, 0, 16, 0, 0, 0, 0, 8, 0, 0, 1, 0, 0, 18, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4, 0, 16, 1, 4, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 2,
    0, 1, 0, 0, 64, 64, 1, 64, 0, 64, 37, 0, 0, 4, 2, 0, 0, 1, 0, 0, 64, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 3, 0, 0, 0, 0, 32, 2, 0, 0, 0, 8,
    0, 0, 0, 0, 0, 8, 0, 0, 32, 1, 0, 0, 0, 8, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 64, 10, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0,
    130, 0, 0, 0, 144, 0, 64, 0, 64, 0, 0, 0, 0, 0, 2, 16, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 16, 128, 128, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 128, 0, 0, 0, 0, 0, 8, 0, 0, 128,
    0, 0, 0, 2, 0, 64, 0, 0, 0, 128, 76, 0, 8, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0,
    0, 0, 0, 0, 128, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 16, 32, 4, 0,
    0, 0, 0, 0, 32, 0, 128, 0, 0, 38, 0, 64, 0, 16, 4, 32, 0, 32, 0, 32, 0, 32, 4, 0,
    0, 0, 0, 128, 0, 0, 32, 132, 1, 0, 0, 0, 0, 0, 2, 0, 0, 40, 0, 0, 0, 0, 0, 0,
    128, 8, 0, 2, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 64, 4, 0,
    32, 8, 8, 4, 0, 0, 0, 64, 0, 0, 0, 64, 0, 2, 0, 8, 4, 2, 0, 0, 128, 0, 0, 0,
    16, 0, 0, 0, 2, 0, 0, 0, 0, 8, 0, 0, 0, 64, 0, 0, 0, 0, 0, 8, 0, 4, 0, 0,
    0, 0, 0, 0, 4, 0, 128, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 0, 2, 72, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 20, 66, 0, 0, 32, 2, 0, 0,
    0, 4, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 1, 0,
    8, 0, 128, 128, 128, 0, 0, 0, 0, 0, 1, 128, 0, 4, 0, 0, 0, 0, 8, 0, 2, 0, 130, 0,
    0, 0, 0, 0, 32, 0, 0, 4, 1, 0, 0, 0, 0, 0, 2, 64, 0, 32, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 2, 0, 0, 64, 0, 0, 0, 0, 0, 0, 8, 0, 16, 0, 4, 0, 0, 4, 0, 0, 32,
    0, 0, 0, 0, 0, 0, 2, 0, 0, 16, 0, 0, 0, 192, 0, 128, 1, 3, 32, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 32, 0, 0, 0, 4, 0, 129, 16, 4, 0, 2, 0, 0, 0,
    0, 0, 64, 0, 0, 0, 32, 4, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0, 0, 18, 0, 32, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 144, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 64, 4, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 4, 0, 0, 128, 128, 0, 0, 0, 0, 0, 128, 0, 0, 4, 34, 0, 0, 0, 129, 0, 0,
    0, 64, 1, 64, 8, 2, 32, 0, 0, 0, 12, 0, 32, 0, 0, 0, 0, 0, 64, 0, 0, 0, 2, 0,
    0, 0, 4, 128, 0, 0, 0, 0, 0, 8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    128, 16, 0, 0, 16, 64, 0, 0, 0, 0, 128, 8, 80, 32, 0, 64, 128, 0, 128, 0, 16, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 32, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 0, 0, 0, 0, 32, 66, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 64, 6, 0, 0, 0,
    8, 0, 0, 1, 0, 0, 8, 0, 0, 0, 0, 0, 64, 0, 6, 0, 10, 0, 0, 64, 0, 0, 0, 2,
    8, 128, 0, 0, 0, 8, 0, 1, 0, 0, 0, 0, 0, 128, 0, 0, 80, 0, 16, 0, 0, 66, 4, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 4, 0, 0, 0, 2, 0, 0, 0, 0, 128, 8, 32, 4,
    16, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 8, 1, 0, 0, 0, 32, 1, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 80, 0, 0, 0, 32, 0, 0, 1, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 18, 0, 64, 0, 0, 0, 0, 0, 4, 0, 0,
    0, 0, 0, 24, 1, 0, 0, 8, 1, 0, 0, 0, 80, 2, 0, 0, 0, 0, 0, 0, 96, 128, 16, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 80, 0, 0, 130, 0, 0, 0,
    0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 64,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 16, 0, 17, 2, 0, 0, 0, 80, 0, 64, 192, 0,
    0, 4, 32, 0, 0, 0, 0, 0, 0, 128, 0, 32, 0, 0, 0, 8, 32, 0, 0, 0, 2, 0, 128, 128,
    0, 0, 0, 1, 0, 64, 0, 0, 0, 0, 0, 1, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 17, 16,
    64, 4, 0, 0, 1, 0, 0, 0, 2, 2, 0, 16, 16, 0, 0, 0, 8, 2, 2, 0, 0, 32, 0, 32,
    0, 32, 4, 0, 0, 0, 0, 0, 128, 0, 24, 0, 2, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 64, 8, 0, 0, 0, 0, 0,
    2, 0, 0, 0, 0, 0, 128, 0, 8, 0, 0, 0, 128, 0, 0, 0, 128, 0, 2, 0, 0, 2, 1, 0,
    0, 64, 1, 0, 0, 0, 16, 32, 0, 0, 0, 0, 0, 64, 1, 0, 0, 0, 128, 32, 2, 0, 0, 0,
    0, 0, 1, 32, 0, 8, 0, 2, 0, 1, 0, 0, 0, 0, 0, 64, 64, 0, 32, 0, 0, 0, 0, 1,
    0, 0, 0, 128, 0, 0, 0, 0, 0, 16, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 1, 128, 0, 129, 2, 0, 0, 0, 0, 0, 0,
    0, 16, 0, 128, 130, 128, 0, 0, 16, 1, 0, 0, 8, 0, 0, 8, 0, 1, 0, 8, 0, 0, 0, 16,
    1, 0, 0, 0, 8, 0, 0, 0, 0, 128, 0, 0, 128, 4, 0, 0, 0, 0, 0, 0, 144, 0, 1, 0,
    0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 128, 0, 0, 0, 0, 0, 64, 128, 0, 160,
    0, 0, 0, 0, 0, 0, 2, 0, 132, 0, 0, 64, 0, 0, 4, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 64, 32, 2, 0, 0, 0, 128, 0, 0, 0, 136, 0, 1, 0,
    0, 0, 0, 0, 0, 0, 18, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 32,
    0, 0, 0, 0, 0, 32, 0, 64, 0, 128, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 17, 128,
    0, 0, 128, 0, 0, 128, 0, 0, 16, 0, 0, 0, 0, 0, 65, 32, 0, 0, 0, 0, 0, 0, 128, 0,
    4, 0, 0, 0, 16, 0, 132, 8, 0, 0, 16, 0, 16, 0, 0, 1, 64, 8, 0, 0, 0, 0, 0, 0,
    16, 0, 128, 0, 0, 0, 0, 128, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 16, 0, 8, 0, 0,
    0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 4, 64, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0,
    0, 32, 0, 0, 0, 64, 0, 64, 0, 0, 2, 0, 0, 0, 64, 8, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 2, 0, 0, 0, 0, 0, 0,
    0, 128, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0, 2, 5, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 8, 64, 0, 8, 0, 0, 0, 0, 0, 16, 4, 0, 0, 0,
    16, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 32, 0, 144, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0,
    0, 0, 0, 0, 0, 1, 32, 16, 2, 0, 0, 64, 4, 0, 0, 64, 0, 0, 0, 2, 0, 0, 0, 0,
    136, 0, 0, 0, 0, 0, 0, 2, 128, 0, 0, 2, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0,
    128, 0, 0, 0, 0, 5, 0, 0, 0, 32, 0, 128, 0, 0, 0, 0, 2, 0, 0, 0, 0, 48, 0, 0,
    0, 0, 0, 0, 0, 32, 0, 0, 0, 33, 0, 0, 64, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0,
    0, 2, 32, 0, 0, 0, 0, 0, 0, 0, 0, 16, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2, 0, 0, 4, 0, 0, 0, 128, 16, 0, 0, 0, 16, 128, 8, 0, 128, 16, 0, 0, 0, 0, 0,
    0, 0, 2, 32, 0, 8, 1, 0, 0, 0, 0, 0, 4, 0, 0, 8, 0, 0, 16, 0, 0, 0, 0, 0,
    4, 0, 0, 0, 0, 0, 32, 0, 0, 64, 0, 32, 2, 0, 0, 0, 8, 0, 0, 0, 0, 64, 17, 0,
    0, 0, 16, 0, 4, 0, 1, 32, 32, 4, 20, 0, 0, 1, 0, 0, 64, 0, 0, 0, 0, 0, 13, 0,
    0, 2, 1, 0, 1, 0, 0, 0, 32, 0, 0, 0, 0, 4, 0, 1, 0, 0, 128, 0, 0, 0, 1, 32,
    32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 16,
    0, 16, 0, 0, 1, 64, 0, 0, 5, 0, 0, 8, 0, 0, 20, 0, 0, 0, 0, 0, 16, 4, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 128, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2, 4, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0,
    0, 8, 0, 2, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0,
    2, 0, 1, 32, 0, 0, 0, 0, 0, 0, 16, 0, 32, 128, 8, 0, 0, 0, 0, 0, 0, 0, 0, 5,
    0, 0, 128, 0, 16, 0, 0, 0, 0, 0, 32, 0, 0, 0, 128, 0, 0, 128, 4, 0, 2, 128, 65, 0,
    129, 0, 17, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 2, 3, 66, 8, 0, 0, 0, 0, 0, 128, 16,
    64, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 32, 2, 0, 0, 8, 0, 8, 0, 0, 0, 0, 0, 64,
    0, 4, 0, 0, 0, 0, 128, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 0, 0,
    0, 0, 0, 4, 0, 0, 0, 0, 0, 32, 0, 0, 0, 2, 0, 16, 0, 0, 0, 0, 0, 0, 0, 4,
    0, 0, 16, 18, 2, 0, 64, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 64, 0, 0, 0, 0,
    0, 0, 0, 8, 8, 0, 128, 1, 0, 128, 2, 4, 0, 4, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16, 0, 128, 0, 0, 0, 3, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 64, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 32, 0,
    0, 0, 0, 0, 32, 64, 0, 0, 0, 0, 32, 0, 32, 0, 16, 0, 0, 16, 0, 0, 0, 0, 0, 0,
    0, 0, 2, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 32, 0,
    0, 0, 8, 0, 0, 0, 130, 128, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 128, 0, 128, 0, 0, 4,
    0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 72, 1, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 1, 0, 2, 0, 17, 0, 8, 0, 0, 0, 0, 0,
    0, 128, 2, 0, 0, 0, 0, 0, 0, 192, 0, 0, 0, 0, 0, 0, 1, 64, 0, 0, 130, 0, 128, 0,
    0, 0, 0, 0, 0, 128, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 32, 0, 32, 1, 0, 0, 0, 2, 0, 0, 0, 0, 16, 0, 0, 64, 0, 0, 0, 64, 0, 8,
    0, 128, 32, 0, 0, 0, 0, 0, 0, 0, 0, 1, 8, 4, 0, 0, 0, 0, 1, 0, 32, 0, 0, 128,
    0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 16, 2, 2, 3, 64, 0, 0, 0, 0, 0, 0, 0, 4, 4,
    16, 4, 128, 0, 0, 0, 0, 0, 0, 0, 0, 16, 14, 0, 0, 0, 0, 0, 0, 0, 64, 2, 0, 1,
    1, 0, 0, 1, 8, 0, 0, 32, 0, 32, 208, 0, 0, 0, 0, 0, 128, 0, 0, 4, 0, 0, 0, 0,
    3, 128, 0, 64, 64, 24, 0, 0, 32, 128, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
    68, 0, 0, 0, 2, 0, 0, 4, 0, 2, 32, 32, 8, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2, 32, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 128, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 16, 64, 0, 0, 0, 65, 5, 0, 0, 4, 0,
    0, 0, 16, 18, 0, 0, 128, 0, 18, 0, 0, 0, 193, 0, 0, 0, 0, 0, 0, 0, 0, 64, 32, 64,
    0, 0, 0, 0, 32, 0, 0, 0, 8, 0, 8, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    32, 1, 136, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 32, 2, 0, 0, 0, 0,
    0, 128, 0, 0, 32, 64, 0, 2, 16, 32, 0, 32, 0, 0, 0, 0, 0, 40, 2, 0, 0, 0, 132, 0,
    0, 0, 0, 0, 0, 0, 0, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0,
    16, 0, 0, 0, 0, 0, 0, 0, 0, 2, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0,
    0, 0, 0, 0, 64, 0, 32, 8, 8, 0, 0, 0, 0, 128, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    8, 0, 0, 18, 4, 4, 4, 0, 8, 1, 0, 66, 65, 0, 0, 0, 0, 0, 8, 0, 16, 0, 0, 1,
    1, 64, 0, 0, 32, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 2, 0,
    8, 64, 0, 4, 0, 0, 0, 74, 4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
    0, 4, 0, 0, 4, 0, 0, 0, 0, 0, 1, 0, 4, 0, 0, 0, 64, 0, 0, 0, 4, 64, 0, 1,
    0, 32, 0, 2, 0, 0, 0, 0, 8, 0, 0, 0, 128, 0, 0, 64, 0, 0, 0, 0, 32, 0, 0, 10,
    0, 4, 0, 0, 0, 8, 128, 0, 64, 128, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4, 0, 0, 0, 0, 0, 0, 0, 128, 4, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 1, 0,
    0, 128, 1, 0, 4, 32, 0, 0, 4, 0, 0, 1, 0, 4, 0, 0, 0, 4, 0, 0, 0, 0, 32, 0,
    2, 0, 32, 0, 0, 0, 0, 0, 2, 0, 32, 0, 0, 1, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0,
    0, 1, 128, 0, 0, 128, 0, 0, 0, 0, 0, 32, 0, 0, 128, 128, 8, 8, 4, 0, 0, 0, 0, 4,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0,
};

static const lexicon quote_name_words = {quote_name_table.entries, quote_name_slots, quote_name_filter, 4095};

#endif
