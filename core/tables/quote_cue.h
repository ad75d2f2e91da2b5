/* Made by tools/make_tables.py from core/data/quote_cue.txt; do not edit. */
#ifndef DESK_TABLE_QUOTE_CUE_H
#define DESK_TABLE_QUOTE_CUE_H

#include "../lexicon.h"
#include "../quote_word.h"

static const struct {
    lexicon_entry entries[2000];
    char text[169][128], past[8];
} quote_cue_table = {
    {
        {32000, 0x08247E29u, CUE_WEAK | CUE_BASE, 6, 1, 1}, /* accept */
        {31992, 0x1BC03140u, CUE_WEAK | CUE_PAST, 8, 1, 1}, /* accepted */
        {31986, 0xCB4A8EF7u, CUE_WEAK | CUE_ING, 9, 1, 1}, /* accepting */
        {31981, 0x2B72E7AEu, CUE_WEAK, 7, 1, 1}, /* accepts */
        {31974, 0x9CC2E6E7u, 0, 9, 0, 2}, /* according */
        {31969, 0x62997BE8u, CUE_SOURCE, 12, 2, 1}, /* according to */
        {31967, 0x39A93B7Du, CUE_CALL | CUE_BASE, 6, 1, 1}, /* accuse */
        {31959, 0xDE68085Bu, CUE_CALL | CUE_PAST, 7, 1, 1}, /* accused */
        {31952, 0xD367F70Au, CUE_CALL, 7, 1, 1}, /* accuses */
        {31945, 0x30D54C36u, CUE_CALL | CUE_ING, 8, 1, 1}, /* accusing */
        {31939, 0x75967673u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 11, 1, 1}, /* acknowledge */
        {31936, 0x32DBE635u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 12, 1, 1}, /* acknowledged */
        {31936, 0x1BDBC200u, CUE_SAY | CUE_CLAUSE, 12, 1, 1}, /* acknowledges */
        {31934, 0x8D95A654u, CUE_SAY | CUE_CLAUSE | CUE_ING, 13, 1, 1}, /* acknowledging */
        {31933, 0xAFA6AE13u, CUE_STATE, 7, 1, 1}, /* adamant */
        {31926, 0x3B391274u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 3, 1, 1}, /* add */
        {31915, 0x0B2656E5u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 5, 1, 1}, /* added */
        {31906, 0x3AC441E4u, CUE_SAY | CUE_CLAUSE | CUE_ING, 6, 1, 1}, /* adding */
        {31898, 0x41D76105u, CUE_SAY | CUE_CLAUSE, 4, 1, 1}, /* adds */
        {31888, 0x1EC81372u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 1}, /* admit */
        {31879, 0x75F5EA93u, CUE_SAY | CUE_CLAUSE, 6, 1, 1}, /* admits */
        {31871, 0x0E6D6D83u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* admitted */
        {31865, 0x7EA995AEu, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* admitting */
        {31860, 0x5DD902E2u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 8, 1, 1}, /* admonish */
        {31854, 0x5444F033u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 10, 1, 1}, /* admonished */
        {31856, 0x69451142u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 10, 1, 1}, /* admonishes */
        {31852, 0x9F1081FEu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 11, 1, 1}, /* admonishing */
        {31849, 0x5FC37301u, CUE_SAY | CUE_TELL | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_BASE, 6, 1, 1}, /* advise */
        {31841, 0x25AEA7FFu, CUE_SAY | CUE_TELL | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* advised */
        {31834, 0x32AEBC76u, CUE_SAY | CUE_TELL | CUE_URGE | CUE_CLAUSE | CUE_THAT, 7, 1, 1}, /* advises */
        {31827, 0x05BDD952u, CUE_SAY | CUE_TELL | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* advising */
        {31821, 0xE3F30E0Cu, CUE_URGE | CUE_NOUN | CUE_BASE, 8, 1, 1}, /* advocate */
        {31815, 0x3F9FADB8u, CUE_URGE | CUE_PAST, 9, 1, 1}, /* advocated */
        {31810, 0x569FD1EDu, CUE_URGE | CUE_NOUN, 9, 1, 1}, /* advocates */
        {31805, 0x89C1A1FFu, CUE_URGE | CUE_ING, 10, 1, 1}, /* advocating */
        {31801, 0x371CADDAu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* affirm */
        {31793, 0x170E756Bu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* affirmed */
        {31792, 0x2C582EA6u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* affirming */
        {31787, 0x6B25610Bu, CUE_SAY | CUE_CLAUSE, 7, 1, 1}, /* affirms */
        {31780, 0x82475D92u, CUE_STATE, 6, 1, 1}, /* afraid */
        {31772, 0x20792743u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_BASE, 5, 1, 1}, /* agree */
        {31763, 0x45B8A265u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* agreed */
        {31755, 0xA967E595u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* agreeing */
        {31749, 0x4EB8B090u, CUE_SAY | CUE_SHOW | CUE_CLAUSE, 6, 1, 1}, /* agrees */
        {31741, 0xB7C358F9u, CUE_TELL | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* alert */
        {31732, 0xAC9240D0u, CUE_TELL | CUE_PAST, 7, 1, 1}, /* alerted */
        {31725, 0x55F90EA7u, CUE_TELL | CUE_ING, 8, 1, 1}, /* alerting */
        {31719, 0xD284613Eu, CUE_TELL | CUE_NOUN, 6, 1, 1}, /* alerts */
        {31711, 0x2288B25Bu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* allege */
        {31703, 0x9C30992Du, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* alleged */
        {31696, 0x853074F8u, CUE_SAY | CUE_CLAUSE, 7, 1, 1}, /* alleges */
        {31696, 0x87F721BCu, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* alleging */
        {31690, 0xC238EC60u, CUE_WEAK | CUE_BASE, 6, 1, 1}, /* allude */
        {31682, 0xC39B8A4Cu, CUE_WEAK | CUE_PAST, 7, 1, 1}, /* alluded */
        {31675, 0xD29BA1E9u, CUE_WEAK, 7, 1, 1}, /* alludes */
        {31668, 0x544F3B7Bu, CUE_WEAK | CUE_ING, 8, 1, 1}, /* alluding */
        {31662, 0xE109826Au, CUE_SAY | CUE_CLAUSE | CUE_BASE, 8, 1, 1}, /* announce */
        {31656, 0x4FF7BC0Au, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* announced */
        {31651, 0x5AF7CD5Bu, CUE_SAY | CUE_CLAUSE, 9, 1, 1}, /* announces */
        {31646, 0x5703B38Du, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* announcing */
        {31642, 0x848019DFu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* answer */
        {31634, 0x1040F89Eu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* answered */
        {31628, 0xAD0D0F59u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* answering */
        {31623, 0x41A869C4u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 7, 1, 1}, /* answers */
        {31616, 0x36D9D961u, CUE_THINK | CUE_BASE, 10, 1, 1}, /* anticipate */
        {31612, 0x5DF0A2DFu, CUE_THINK | CUE_PAST, 11, 1, 1}, /* anticipated */
        {31609, 0x6AF0B756u, CUE_THINK, 11, 1, 1}, /* anticipates */
        {31606, 0xB81695B2u, CUE_THINK | CUE_ING, 12, 1, 1}, /* anticipating */
        {31604, 0x6B282368u, CUE_WEAK | CUE_BASE, 9, 1, 2}, /* apologise */
        {31599, 0x2281FF8Du, CUE_WEAK | CUE_BASE, 13, 2, 1}, /* apologise for */
        {31598, 0xBC2F2BE4u, CUE_WEAK | CUE_PAST, 10, 1, 2}, /* apologised */
        {31594, 0x3C65C849u, CUE_WEAK | CUE_PAST, 14, 2, 1}, /* apologised for */
        {31594, 0xCB2F4381u, CUE_WEAK, 10, 1, 2}, /* apologises */
        {31600, 0x675A50D6u, CUE_WEAK, 14, 2, 1}, /* apologises for */
        {31600, 0x2F5FC8C3u, CUE_WEAK | CUE_ING, 11, 1, 2}, /* apologising */
        {31597, 0x61D9CB78u, CUE_WEAK | CUE_ING, 15, 2, 1}, /* apologising for */
        {31598, 0x5F10B735u, CUE_WEAK | CUE_BASE, 9, 1, 1}, /* apologize */
        {31593, 0xF8509483u, CUE_WEAK | CUE_PAST, 10, 1, 1}, /* apologized */
        {31589, 0xED508332u, CUE_WEAK, 10, 1, 1}, /* apologizes */
        {31585, 0xAF3FFAAEu, CUE_WEAK | CUE_ING, 11, 1, 1}, /* apologizing */
        {31582, 0xFCA63F16u, CUE_URGE | CUE_WEAK | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* appeal */
        {31574, 0xCF537197u, CUE_URGE | CUE_WEAK | CUE_PAST, 8, 1, 1}, /* appealed */
        {31568, 0x792DF1FAu, CUE_URGE | CUE_WEAK | CUE_ING, 9, 1, 1}, /* appealing */
        {31568, 0x1EB5CBFFu, CUE_URGE | CUE_WEAK | CUE_NOUN, 7, 1, 1}, /* appeals */
        {31561, 0xB26111A2u, CUE_CALL | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* applaud */
        {31554, 0xF5D6E7F3u, CUE_CALL | CUE_PAST, 9, 1, 1}, /* applauded */
        {31549, 0x3A5324BEu, CUE_CALL | CUE_ING, 10, 1, 1}, /* applauding */
        {31545, 0x9FCF0C03u, CUE_CALL | CUE_NOUN, 8, 1, 1}, /* applauds */
        {31539, 0x84C0E109u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_BASE, 5, 1, 1}, /* argue */
        {31530, 0x68A2DE97u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* argued */
        {31522, 0x75A2F30Eu, CUE_SAY | CUE_SHOW | CUE_CLAUSE, 6, 1, 1}, /* argues */
        {31514, 0xD13688FAu, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* arguing */
        {31507, 0x5E25208Du, 0, 2, 0, 3}, /* as */
        {31495, 0x06C33FAFu, CUE_SOURCE, 15, 3, 1}, /* as described by */
        {31496, 0x587CE9C4u, CUE_SOURCE, 11, 3, 1}, /* as noted by */
        {31493, 0x4277966Eu, CUE_SOURCE, 6, 2, 1}, /* as per */
        {31488, 0x76CB6E2Du, CUE_SOURCE, 14, 3, 1}, /* as reported by */
        {31488, 0x81970B69u, CUE_SOURCE, 12, 3, 1}, /* as stated by */
        {31486, 0x1A72CA12u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_ASK | CUE_BASE, 3, 1, 2}, /* ask */
        {31475, 0xD15AC0F7u, CUE_URGE | CUE_BASE, 7, 2, 1}, /* ask for */
        {31468, 0xA87F8823u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_ASK | CUE_PAST, 5, 1, 2}, /* asked */
        {31459, 0xD31B2DD8u, CUE_URGE | CUE_PAST, 9, 2, 1}, /* asked for */
        {31454, 0x69291ACEu, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_ASK | CUE_ING, 6, 1, 2}, /* asking */
        {31446, 0x951DF413u, CUE_URGE | CUE_ING, 10, 2, 1}, /* asking for */
        {31442, 0x03B496B3u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_ASK, 4, 1, 2}, /* asks */
        {31432, 0x6CF2A448u, CUE_URGE, 8, 2, 1}, /* asks for */
        {31426, 0xA5655C7Bu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* assert */
        {31418, 0x74B54CFAu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* asserted */
        {31412, 0x1AF4745Du, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* asserting */
        {31408, 0x668FE098u, CUE_SAY | CUE_CLAUSE, 7, 1, 1}, /* asserts */
        {31401, 0xD46FB0CFu, CUE_SHOW | CUE_BASE, 6, 1, 1}, /* assume */
        {31393, 0x16D31D31u, CUE_SHOW | CUE_PAST, 7, 1, 1}, /* assumed */
        {31386, 0x27D337F4u, CUE_SHOW, 7, 1, 1}, /* assumes */
        {31379, 0xE92A2858u, CUE_SHOW | CUE_ING, 8, 1, 1}, /* assuming */
        {31373, 0xE46D8B68u, CUE_TELL | CUE_BASE, 6, 1, 1}, /* assure */
        {31365, 0xA471E3E4u, CUE_TELL | CUE_PAST, 7, 1, 1}, /* assured */
        {31358, 0xB371FB81u, CUE_TELL, 7, 1, 1}, /* assures */
        {31351, 0xD06770C3u, CUE_TELL | CUE_ING, 8, 1, 1}, /* assuring */
        {31345, 0x4595B8FDu, CUE_CALL | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* attack */
        {31337, 0xC990FA44u, CUE_CALL | CUE_PAST, 8, 1, 1}, /* attacked */
        {31331, 0xDDDDA5A3u, CUE_CALL | CUE_ING, 9, 1, 1}, /* attacking */
        {31326, 0x18B1878Au, CUE_CALL | CUE_NOUN, 7, 1, 1}, /* attacks */
        {31319, 0x945FA2ACu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* attest */
        {31312, 0x2E5EFD9Du, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* attested */
        {31306, 0x179D0ECCu, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* attesting */
        {31301, 0x718D650Du, CUE_SAY | CUE_CLAUSE, 7, 1, 1}, /* attests */
        {31294, 0xD0FFC0D1u, 0, 10, 0, 2}, /* attributed */
        {31290, 0xBFA1FA7Au, CUE_SOURCE, 13, 2, 1}, /* attributed to */
        {31289, 0xE39E6A59u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 4, 1, 1}, /* aver */
        {31279, 0x33118D30u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* avered */
        {31271, 0xB2D91787u, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* avering */
        {31264, 0x7C61201Eu, CUE_SAY | CUE_CLAUSE, 5, 1, 1}, /* avers */
        {31255, 0xE684D72Cu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 4, 1, 1}, /* avow */
        {31245, 0x03A6861Du, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* avowed */
        {31237, 0x5738F04Cu, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* avowing */
        {31230, 0x421F0A8Du, CUE_SAY | CUE_CLAUSE, 5, 1, 1}, /* avows */
        {31221, 0xDB218449u, CUE_STATE, 5, 1, 1}, /* aware */
        {31216, 0x53DA78E3u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* bark */
        {31206, 0xFB16BA22u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* barked */
        {31198, 0x5E71DDB5u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* barking */
        {31191, 0x90EBCAB0u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* barks */
        {31182, 0x3ADC901Fu, CUE_CALL | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* bash */
        {31172, 0xDA45F6DEu, CUE_CALL | CUE_PAST, 6, 1, 1}, /* bashed */
        {31164, 0xED4614C7u, CUE_CALL | CUE_NOUN, 6, 1, 1}, /* bashes */
        {31156, 0x706E1B99u, CUE_CALL | CUE_ING, 7, 1, 1}, /* bashing */
        {31149, 0x36D1FC77u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 4, 1, 1}, /* bawl */
        {31139, 0x0E64BEB6u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* bawled */
        {31131, 0xA5027641u, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* bawling */
        {31124, 0x508FBA4Cu, CUE_SAY | CUE_CLAUSE, 5, 1, 1}, /* bawls */
        {31115, 0xA75279FAu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* beam */
        {31105, 0x58076F8Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* beamed */
        {31097, 0x544B1D46u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* beaming */
        {31090, 0xEFD552ABu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* beams */
        {31081, 0x53AE4BA5u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_BASE, 3, 1, 1}, /* beg */
        {31072, 0x682102C6u, CUE_WEAK | CUE_PAST, 5, 1, 1}, /* began */
        {31063, 0xE05FB9E7u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* begged */
        {31055, 0xE1FE95AAu, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* begging */
        {31048, 0x68348A7Eu, CUE_WEAK | CUE_BASE, 5, 1, 1}, /* begin */
        {31039, 0x1D090258u, CUE_WEAK | CUE_ING, 9, 1, 1}, /* beginning */
        {31034, 0x17B55277u, CUE_WEAK, 6, 1, 1}, /* begins */
        {31026, 0x916161E2u, CUE_SAY | CUE_URGE | CUE_CLAUSE, 4, 1, 1}, /* begs */
        {31016, 0x883DB73Au, CUE_WEAK | CUE_PAST, 5, 1, 1}, /* begun */
        {31007, 0x82D4D3FFu, CUE_THINK | CUE_BASE, 7, 1, 1}, /* believe */
        {31000, 0x90091D01u, CUE_THINK | CUE_PAST, 8, 1, 1}, /* believed */
        {30994, 0x81090564u, CUE_THINK, 8, 1, 1}, /* believes */
        {30988, 0x088D4288u, CUE_THINK | CUE_ING, 9, 1, 1}, /* believing */
        {30983, 0xEBE19ACCu, CUE_CALL | CUE_BASE, 8, 1, 1}, /* belittle */
        {30977, 0xFC267678u, CUE_CALL | CUE_PAST, 9, 1, 1}, /* belittled */
        {30976, 0x13269AADu, CUE_CALL, 9, 1, 1}, /* belittles */
        {30971, 0x946947BFu, CUE_CALL | CUE_ING, 10, 1, 1}, /* belittling */
        {30967, 0x9979EAA6u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* bellow */
        {30959, 0x7867A727u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* bellowed */
        {30953, 0xF67847EAu, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* bellowing */
        {30948, 0x6FECAD4Fu, CUE_SAY | CUE_CLAUSE, 7, 1, 1}, /* bellows */
        {30941, 0x04BAAE1Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 6, 1, 1}, /* bemoan */
        {30933, 0xBCAC44DEu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* bemoaned */
        {30927, 0xD77AE599u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* bemoaning */
        {30922, 0xDDE09404u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 7, 1, 1}, /* bemoans */
        {30915, 0x149A4482u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 6, 1, 1}, /* berate */
        {30907, 0x54DA7612u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* berated */
        {30900, 0x5FDA8763u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 7, 1, 1}, /* berates */
        {30896, 0x9B184F85u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* berating */
        {30890, 0x2496D748u, CUE_URGE | CUE_BASE, 7, 1, 1}, /* beseech */
        {30883, 0x1CC37AC9u, CUE_URGE | CUE_PAST, 9, 1, 1}, /* beseeched */
        {30878, 0x0DC3632Cu, CUE_URGE, 9, 1, 1}, /* beseeches */
        {30873, 0xCA6E21C0u, CUE_URGE | CUE_ING, 10, 1, 1}, /* beseeching */
        {30869, 0x60AE601Cu, CUE_SHOW | CUE_NOUN | CUE_BASE | CUE_PAST, 3, 1, 1}, /* bet */
        {30858, 0xA181CEBDu, CUE_SHOW | CUE_NOUN, 4, 1, 1}, /* bets */
        {30848, 0xA1BCBCD0u, CUE_SHOW | CUE_ING, 7, 1, 1}, /* betting */
        {30841, 0x5875B6E4u, CUE_CALL | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* blame */
        {30832, 0xC14E4B80u, CUE_CALL | CUE_PAST, 6, 1, 1}, /* blamed */
        {30824, 0xD84E6FB5u, CUE_CALL | CUE_NOUN, 6, 1, 1}, /* blames */
        {30816, 0x2C791437u, CUE_CALL | CUE_ING, 7, 1, 1}, /* blaming */
        {30809, 0x5D66B439u, CUE_CALL | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* blast */
        {30800, 0x2DCB9910u, CUE_CALL | CUE_PAST, 7, 1, 1}, /* blasted */
        {30800, 0x833FC4E7u, CUE_CALL | CUE_ING, 8, 1, 1}, /* blasting */
        {30794, 0x52ADD07Eu, CUE_CALL | CUE_NOUN, 6, 1, 1}, /* blasts */
        {30786, 0x60BCABF1u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* blog */
        {30776, 0x1A5F9F73u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* blogged */
        {30769, 0x3D8C033Eu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* blogging */
        {30763, 0xCB01FDA6u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* blogs */
        {30754, 0xE96B7684u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 2}, /* blurt */
        {30745, 0x104CD680u, CUE_SAY | CUE_BASE, 9, 2, 1}, /* blurt out */
        {30740, 0x6B7D34F5u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 2}, /* blurted */
        {30733, 0xB54BAD9Fu, CUE_SAY | CUE_PAST, 11, 2, 1}, /* blurted out */
        {30730, 0xF383D514u, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 2}, /* blurting */
        {30724, 0x9D3C15F0u, CUE_SAY | CUE_ING, 12, 2, 1}, /* blurting out */
        {30722, 0x6B2C46D5u, CUE_SAY | CUE_CLAUSE, 6, 1, 2}, /* blurts */
        {30720, 0x79C5857Fu, CUE_SAY, 10, 2, 1}, /* blurts out */
        {30716, 0x80CDF97Eu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* bluster */
        {30709, 0x5568A77Fu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* blustered */
        {30704, 0xA78B0FD2u, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* blustering */
        {30700, 0xD13F0F77u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 8, 1, 1}, /* blusters */
        {30694, 0x0190DBEAu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* boast */
        {30685, 0xFA2AC47Bu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* boasted */
        {30678, 0xC1E8A4D6u, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* boasting */
        {30672, 0x1009B1DBu, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 6, 1, 1}, /* boasts */
        {30664, 0x7568F3C1u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 4, 1, 1}, /* brag */
        {30654, 0x3CFE1B63u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* bragged */
        {30647, 0xE9F1490Eu, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* bragging */
        {30641, 0x8637A136u, CUE_SAY | CUE_CLAUSE, 5, 1, 1}, /* brags */
        {30632, 0x9B21FBF6u, CUE_CALL | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* brand */
        {30624, 0x3FF9AC77u, CUE_CALL | CUE_PAST, 7, 1, 1}, /* branded */
        {30617, 0xF1576E5Au, CUE_CALL | CUE_ING, 8, 1, 1}, /* branding */
        {30611, 0xBB7EF25Fu, CUE_CALL | CUE_NOUN, 6, 1, 1}, /* brands */
        {30603, 0xE2D789D4u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE | CUE_PAST, 9, 1, 1}, /* broadcast */
        {30598, 0x1E352CC4u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 12, 1, 1}, /* broadcasting */
        {30596, 0xC04DB1E5u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 10, 1, 1}, /* broadcasts */
        {30592, 0x9B41982Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 9, 1, 1}, /* calculate */
        {30587, 0xB342BE11u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 10, 1, 1}, /* calculated */
        {30583, 0xC442D8D4u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 10, 1, 1}, /* calculates */
        {30579, 0x4A6A64B8u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 11, 1, 1}, /* calculating */
        {30576, 0xB3F184A9u, CUE_CALL | CUE_NOUN | CUE_BASE, 4, 1, 2}, /* call */
        {30566, 0xA05A6B7Eu, CUE_URGE | CUE_BASE, 8, 2, 1}, /* call for */
        {30560, 0x2D013BBEu, CUE_URGE | CUE_BASE, 7, 2, 1}, /* call on */
        {30553, 0x68B17E2Bu, CUE_CALL | CUE_BASE, 8, 2, 1}, /* call out */
        {30547, 0x54F0DBC0u, CUE_CALL | CUE_PAST, 6, 1, 2}, /* called */
        {30539, 0xE7885B65u, CUE_URGE | CUE_PAST, 10, 2, 1}, /* called for */
        {30535, 0x1342CB25u, CUE_URGE | CUE_PAST, 9, 2, 1}, /* called on */
        {30530, 0xAA31EE04u, CUE_CALL | CUE_PAST, 10, 2, 1}, /* called out */
        {30526, 0x52E6F677u, CUE_CALL | CUE_ING, 7, 1, 2}, /* calling */
        {30519, 0x377C2FCCu, CUE_URGE | CUE_ING, 11, 2, 1}, /* calling for */
        {30516, 0xD1D3E78Cu, CUE_URGE | CUE_ING, 10, 2, 1}, /* calling on */
        {30512, 0xC6763FBDu, CUE_CALL | CUE_ING, 11, 2, 1}, /* calling out */
        {30509, 0x1F34232Eu, CUE_CALL | CUE_NOUN, 5, 1, 2}, /* calls */
        {30500, 0xF41C6D73u, CUE_URGE, 9, 2, 1}, /* calls for */
        {30496, 0x320985B3u, CUE_URGE, 8, 2, 1}, /* calls on */
        {30490, 0x3490B836u, CUE_CALL, 9, 2, 1}, /* calls out */
        {30485, 0xAA25504Eu, 0, 4, 0, 2}, /* cast */
        {30475, 0xFC1E87C0u, CUE_WEAK | CUE_BASE | CUE_PAST, 10, 2, 1}, /* cast doubt */
        {30471, 0x2C873EB2u, CUE_CALL | CUE_BASE, 9, 1, 1}, /* castigate */
        {30466, 0xEEE7EAE2u, CUE_CALL | CUE_PAST, 10, 1, 1}, /* castigated */
        {30462, 0xD9E7C9D3u, CUE_CALL, 10, 1, 1}, /* castigates */
        {30458, 0x6E47FC75u, CUE_CALL | CUE_ING, 11, 1, 1}, /* castigating */
        {30455, 0xED248D02u, 0, 7, 0, 2}, /* casting */
        {30448, 0xFD78323Cu, CUE_WEAK | CUE_ING, 13, 2, 1}, /* casting doubt */
        {30447, 0x15BD5007u, 0, 5, 0, 2}, /* casts */
        {30448, 0xFA01ACC7u, CUE_WEAK, 11, 2, 1}, /* casts doubt */
        {30445, 0x8F1F0066u, CUE_SAY | CUE_TELL | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* caution */
        {30438, 0x0FBEA7E7u, CUE_SAY | CUE_TELL | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* cautioned */
        {30433, 0x746F3FAAu, CUE_SAY | CUE_TELL | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* cautioning */
        {30429, 0x62CD210Fu, CUE_SAY | CUE_TELL | CUE_CLAUSE | CUE_NOUN, 8, 1, 1}, /* cautions */
        {30423, 0x5D1A8EDDu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* caveat */
        {30415, 0x69587224u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* caveated */
        {30409, 0x84DFC003u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* caveating */
        {30404, 0x3ECE9BEAu, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 7, 1, 1}, /* caveats */
        {30397, 0x3F55C869u, CUE_STATE, 7, 1, 1}, /* certain */
        {30390, 0xCAEC4812u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* certified */
        {30385, 0xD5EC5963u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 9, 1, 1}, /* certifies */
        {30384, 0x8F671E03u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 7, 1, 1}, /* certify */
        {30377, 0xAF44AA55u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 10, 1, 1}, /* certifying */
        {30373, 0x00E7903Eu, CUE_URGE | CUE_NOUN | CUE_BASE, 9, 1, 1}, /* challenge */
        {30368, 0xC6883DAEu, CUE_URGE | CUE_PAST, 10, 1, 1}, /* challenged */
        {30364, 0xB9882937u, CUE_URGE | CUE_NOUN, 10, 1, 1}, /* challenges */
        {30360, 0xACC45E89u, CUE_URGE | CUE_ING, 11, 1, 1}, /* challenging */
        {30357, 0x58B258A7u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* chant */
        {30348, 0x78F63E26u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* chanted */
        {30341, 0xD80E1391u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* chanting */
        {30335, 0x74C1D5BCu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* chants */
        {30327, 0xE3E24D47u, CUE_CALL | CUE_BASE, 12, 1, 1}, /* characterise */
        {30336, 0xE03F6E19u, CUE_CALL | CUE_PAST, 13, 1, 1}, /* characterised */
        {30335, 0xF13F88DCu, CUE_CALL, 13, 1, 1}, /* characterises */
        {30334, 0x568D5F30u, CUE_CALL | CUE_ING, 14, 1, 1}, /* characterising */
        {30334, 0xD7D0F142u, CUE_CALL | CUE_BASE, 12, 1, 1}, /* characterize */
        {30332, 0xE3EB9ED2u, CUE_CALL | CUE_PAST, 13, 1, 1}, /* characterized */
        {30331, 0xEEEBB023u, CUE_CALL, 13, 1, 1}, /* characterizes */
        {30330, 0x1596A845u, CUE_CALL | CUE_ING, 14, 1, 1}, /* characterizing */
        {30330, 0x95E6F031u, CUE_CALL | CUE_BASE, 8, 1, 1}, /* chastise */
        {30324, 0x4F8C55CFu, CUE_CALL | CUE_PAST, 9, 1, 1}, /* chastised */
        {30320, 0x3C8C37E6u, CUE_CALL, 9, 1, 1}, /* chastises */
        {30315, 0x3D17DD82u, CUE_CALL | CUE_ING, 10, 1, 1}, /* chastising */
        {30311, 0xF48CB042u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 5, 1, 1}, /* chide */
        {30302, 0x1F794BD2u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* chided */
        {30294, 0x2A795D23u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 6, 1, 1}, /* chides */
        {30286, 0xD59DFF45u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* chiding */
        {30279, 0x009E0C47u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 2}, /* chime */
        {30270, 0x082E391Eu, CUE_WEAK | CUE_BASE, 8, 2, 1}, /* chime in */
        {30264, 0x1BCD1B19u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 2}, /* chimed */
        {30256, 0xA40CB96Cu, CUE_WEAK | CUE_PAST, 9, 2, 1}, /* chimed in */
        {30251, 0x2CCD35DCu, CUE_SAY | CUE_CLAUSE, 6, 1, 2}, /* chimes */
        {30243, 0x3B8A7AB7u, CUE_WEAK, 9, 2, 1}, /* chimes in */
        {30238, 0x1694B630u, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 2}, /* chiming */
        {30240, 0x27E43E63u, CUE_WEAK | CUE_ING, 10, 2, 1}, /* chiming in */
        {30236, 0x5D46DF62u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 9, 1, 1}, /* chronicle */
        {30231, 0xDC911672u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 10, 1, 1}, /* chronicled */
        {30227, 0xE79127C3u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 10, 1, 1}, /* chronicles */
        {30223, 0xE2119465u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 11, 1, 1}, /* chronicling */
        {30220, 0x196D992Cu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* chuckle */
        {30213, 0x4F884C58u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* chuckled */
        {30207, 0x6688708Du, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 8, 1, 1}, /* chuckles */
        {30201, 0xF4F2F31Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* chuckling */
        {30196, 0x01C46E5Eu, CUE_WEAK | CUE_BASE, 4, 1, 1}, /* cite */
        {30186, 0x0239854Eu, CUE_WEAK | CUE_PAST, 5, 1, 1}, /* cited */
        {30177, 0xF53970D7u, CUE_WEAK, 5, 1, 1}, /* cites */
        {30168, 0x075223A9u, CUE_WEAK | CUE_ING, 6, 1, 1}, /* citing */
        {30160, 0xBD24906Fu, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_NOUN | CUE_BASE, 5, 1, 3}, /* claim */
        {30151, 0x93C17190u, CUE_WEAK | CUE_BASE, 12, 2, 1}, /* claim credit */
        {30149, 0x37FAC3C9u, CUE_BASE, 20, 2, 1}, /* claim responsibility */
        {30155, 0x88E56C21u, 0, 15, 3, 1}, /* claim the lives */
        {30156, 0xB8B8042Eu, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_PAST, 7, 1, 3}, /* claimed */
        {30149, 0xF029DF9Fu, CUE_WEAK | CUE_PAST, 14, 2, 1}, /* claimed credit */
        {30149, 0xE10A956Fu, 0, 13, 2, 1}, /* claimed lives */
        {30148, 0x130B053Au, 0, 22, 2, 1}, /* claimed responsibility */
        {30160, 0x0B8CC818u, 0, 17, 3, 1}, /* claimed the lives */
        {30163, 0x6DF9DA09u, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_ING, 8, 1, 3}, /* claiming */
        {30157, 0x8E4C6C92u, CUE_WEAK | CUE_ING, 15, 2, 1}, /* claiming credit */
        {30158, 0xFE9E8407u, CUE_ING, 23, 2, 1}, /* claiming responsibility */
        {30167, 0x9F593883u, 0, 18, 3, 1}, /* claiming the lives */
        {30171, 0xDC8EDC14u, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_NOUN, 6, 1, 3}, /* claims */
        {30163, 0x83C73BA5u, CUE_WEAK, 13, 2, 1}, /* claims credit */
        {30162, 0x27A84B55u, 0, 12, 2, 1}, /* claims lives */
        {30160, 0x92D73CF4u, 0, 21, 2, 1}, /* claims responsibility */
        {30167, 0x6B1B600Eu, 0, 16, 3, 1}, /* claims the lives */
        {30169, 0x4324FD83u, 0, 4, 0, 2}, /* clap */
        {30159, 0x9C9547E6u, CUE_WEAK | CUE_BASE, 9, 2, 1}, /* clap back */
        {30154, 0x9AAF36A0u, 0, 7, 0, 2}, /* clapped */
        {30147, 0xFE535677u, CUE_WEAK | CUE_PAST, 12, 2, 1}, /* clapped back */
        {30145, 0x3D9069D7u, 0, 8, 0, 2}, /* clapping */
        {30139, 0x0BC2E1FAu, CUE_WEAK | CUE_ING, 13, 2, 1}, /* clapping back */
        {30138, 0xA33BC0D0u, 0, 5, 0, 2}, /* claps */
        {30129, 0x27D23DE7u, CUE_WEAK, 10, 2, 1}, /* claps back */
        {30128, 0x2D859DF8u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* clarified */
        {30123, 0x4485C22Du, CUE_SAY | CUE_CLAUSE, 9, 1, 1}, /* clarifies */
        {30118, 0x4A9CCC31u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* clarify */
        {30111, 0xBDCAF42Fu, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* clarifying */
        {30107, 0x5C6E1222u, CUE_STATE, 5, 1, 1}, /* clear */
        {30098, 0x93594AB2u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* command */
        {30091, 0x18F78AC3u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* commanded */
        {30086, 0xD614D7EEu, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_ING, 10, 1, 1}, /* commanding */
        {30082, 0xB690ADD3u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 8, 1, 1}, /* commands */
        {30076, 0x77A6DD8Eu, CUE_CALL | CUE_BASE, 7, 1, 1}, /* commend */
        {30069, 0xDB08728Fu, CUE_CALL | CUE_PAST, 9, 1, 1}, /* commended */
        {30064, 0x13F45242u, CUE_CALL | CUE_ING, 10, 1, 1}, /* commending */
        {30064, 0x58AF7547u, CUE_CALL, 8, 1, 1}, /* commends */
        {30058, 0x67A6C45Eu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* comment */
        {30051, 0xEB60095Fu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* commented */
        {30046, 0xDE74F132u, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* commenting */
        {30042, 0x5886D2D7u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 8, 1, 1}, /* comments */
        {30036, 0x860F092Au, CUE_SAY | CUE_CLAUSE | CUE_BASE, 8, 1, 1}, /* complain */
        {30030, 0xCF383EBBu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* complained */
        {30026, 0xE620E116u, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* complaining */
        {30023, 0x62ABB71Bu, CUE_SAY | CUE_CLAUSE, 9, 1, 1}, /* complains */
        {30018, 0xC206D114u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* concede */
        {30011, 0xE0BBB350u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* conceded */
        {30005, 0xD7BBA525u, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* concedes */
        {30000, 0xF3384E27u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* conceding */
        {29995, 0xF32863B2u, CUE_STATE, 9, 1, 1}, /* concerned */
        {29990, 0x928E38A8u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_BASE, 8, 1, 1}, /* conclude */
        {29984, 0x81E36924u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* concluded */
        {29979, 0x90E380C1u, CUE_SAY | CUE_SHOW | CUE_CLAUSE, 9, 1, 1}, /* concludes */
        {29974, 0x27A29503u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* concluding */
        {29970, 0xE7B1615Fu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* concur */
        {29962, 0xCA8A4C1Eu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* concured */
        {29956, 0x6E7B81D9u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* concuring */
        {29951, 0xE83BF844u, CUE_SAY | CUE_CLAUSE, 7, 1, 1}, /* concurs */
        {29944, 0x929E1883u, CUE_CALL | CUE_BASE, 7, 1, 1}, /* condemn */
        {29937, 0x34826FC2u, CUE_CALL | CUE_PAST, 9, 1, 1}, /* condemned */
        {29936, 0x20878DD5u, CUE_CALL | CUE_ING, 10, 1, 1}, /* condemning */
        {29932, 0xBEE141D0u, CUE_CALL, 8, 1, 1}, /* condemns */
        {29926, 0x536EB284u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* confess */
        {29919, 0xE968D0F5u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* confessed */
        {29914, 0xD268ACC0u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 9, 1, 1}, /* confesses */
        {29909, 0x2D6A6914u, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* confessing */
        {29905, 0x2F877277u, CUE_STATE, 9, 1, 1}, /* confident */
        {29900, 0x70DAEE4Fu, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* confirm */
        {29893, 0x13A0440Eu, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* confirmed */
        {29888, 0xA9953969u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* confirming */
        {29884, 0xE4A50874u, CUE_SAY | CUE_SHOW | CUE_CLAUSE, 8, 1, 1}, /* confirms */
        {29878, 0x80BEAA92u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* contend */
        {29872, 0x879B9CA3u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* contended */
        {29867, 0x225D604Eu, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* contending */
        {29863, 0x8D270033u, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* contends */
        {29857, 0xB1727E44u, CUE_WEAK | CUE_BASE, 8, 1, 1}, /* continue */
        {29851, 0x773C8C60u, CUE_WEAK | CUE_PAST, 9, 1, 1}, /* continued */
        {29846, 0x8E3CB095u, CUE_WEAK, 9, 1, 1}, /* continues */
        {29841, 0xB00F3097u, CUE_WEAK | CUE_ING, 10, 1, 1}, /* continuing */
        {29837, 0x310A6308u, CUE_TELL | CUE_BASE, 8, 1, 1}, /* convince */
        {29831, 0x9F5A8304u, CUE_TELL | CUE_STATE | CUE_PAST, 9, 1, 1}, /* convinced */
        {29826, 0xAE5A9AA1u, CUE_TELL, 9, 1, 1}, /* convinces */
        {29821, 0xAA20B563u, CUE_TELL | CUE_ING, 10, 1, 1}, /* convincing */
        {29824, 0x47891AB9u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 11, 1, 1}, /* corroborate */
        {29821, 0x79D549E7u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 12, 1, 1}, /* corroborated */
        {29819, 0x66D52BFEu, CUE_SAY | CUE_CLAUSE | CUE_THAT, 12, 1, 1}, /* corroborates */
        {29817, 0x761045AAu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 13, 1, 1}, /* corroborating */
        {29816, 0x9CACDE23u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* counter */
        {29809, 0xE960BF62u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* countered */
        {29804, 0x3A7E81F5u, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* countering */
        {29800, 0xF421F7F0u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 8, 1, 1}, /* counters */
        {29794, 0x911A6FEAu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 5, 1, 2}, /* cried */
        {29785, 0x5C4EAED6u, CUE_SAY | CUE_PAST, 10, 2, 1}, /* cried foul */
        {29781, 0xBFD20F3Au, CUE_SAY | CUE_PAST, 9, 2, 1}, /* cried out */
        {29776, 0x9C1A813Bu, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 5, 1, 2}, /* cries */
        {29767, 0x67C950D5u, CUE_SAY, 10, 2, 1}, /* cries foul */
        {29763, 0xFBF38C39u, CUE_SAY, 9, 2, 1}, /* cries out */
        {29758, 0xAD809888u, CUE_CALL | CUE_BASE, 9, 1, 1}, /* criticise */
        {29753, 0x0D70BB84u, CUE_CALL | CUE_PAST, 10, 1, 1}, /* criticised */
        {29749, 0x1C70D321u, CUE_CALL, 10, 1, 1}, /* criticises */
        {29745, 0x771BA6E3u, CUE_CALL | CUE_ING, 11, 1, 1}, /* criticising */
        {29742, 0xA16ABF55u, CUE_CALL | CUE_BASE, 9, 1, 1}, /* criticize */
        {29737, 0x4C0AFA23u, CUE_CALL | CUE_PAST, 10, 1, 1}, /* criticized */
        {29733, 0x410AE8D2u, CUE_CALL, 10, 1, 1}, /* criticizes */
        {29729, 0xDDAD90CEu, CUE_CALL | CUE_ING, 11, 1, 1}, /* criticizing */
        {29728, 0x3A17C40Du, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 1}, /* croak */
        {29719, 0x44295754u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* croaked */
        {29712, 0xAB19F053u, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* croaking */
        {29706, 0xF16A525Au, CUE_SAY | CUE_CLAUSE, 6, 1, 1}, /* croaks */
        {29698, 0x93630B5Eu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* crow */
        {29688, 0x236F285Fu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* crowed */
        {29680, 0x1E42BE32u, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* crowing */
        {29673, 0x31EA97D7u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 5, 1, 1}, /* crows */
        {29664, 0xF944E95Bu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 3, 1, 2}, /* cry */
        {29653, 0x35A802B5u, CUE_SAY | CUE_BASE, 8, 2, 1}, /* cry foul */
        {29647, 0xAC2791D9u, CUE_SAY | CUE_BASE, 7, 2, 1}, /* cry out */
        {29640, 0x487F2BBDu, CUE_SAY | CUE_CLAUSE | CUE_ING, 6, 1, 2}, /* crying */
        {29632, 0x888CDC7Bu, CUE_SAY | CUE_ING, 11, 2, 1}, /* crying foul */
        {29629, 0x6AE1F757u, CUE_SAY | CUE_ING, 10, 2, 1}, /* crying out */
        {29632, 0x84E87ED6u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* deadpan */
        {29625, 0xC3231957u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* deadpaned */
        {29620, 0x8B8CA4BAu, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* deadpaning */
        {29616, 0xDEFF5DBFu, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 8, 1, 1}, /* deadpans */
        {29610, 0xEE171321u, CUE_SHOW | CUE_WEAK | CUE_BASE, 6, 1, 1}, /* decide */
        {29602, 0x1353559Fu, CUE_SHOW | CUE_WEAK | CUE_PAST, 7, 1, 1}, /* decided */
        {29595, 0x20536A16u, CUE_SHOW | CUE_WEAK, 7, 1, 1}, /* decides */
        {29588, 0x7FFAC772u, CUE_SHOW | CUE_WEAK | CUE_ING, 8, 1, 1}, /* deciding */
        {29582, 0x61109EAEu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* declaim */
        {29575, 0x7F147CAFu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* declaimed */
        {29570, 0x306D74E2u, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* declaiming */
        {29566, 0xAA2A15E7u, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* declaims */
        {29568, 0x39262605u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* declare */
        {29561, 0x580E6AB3u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* declared */
        {29555, 0x6D0E8BC2u, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* declares */
        {29549, 0x153C597Eu, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* declaring */
        {29544, 0x7761DAEFu, CUE_CALL | CUE_PAST, 7, 1, 1}, /* decried */
        {29537, 0x6461BD06u, CUE_CALL, 7, 1, 1}, /* decries */
        {29530, 0xCAEAF7BEu, CUE_CALL | CUE_BASE, 5, 1, 1}, /* decry */
        {29521, 0x836D8712u, CUE_CALL | CUE_ING, 8, 1, 1}, /* decrying */
        {29515, 0x93C5E9BEu, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* demand */
        {29507, 0x27551CBFu, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* demanded */
        {29501, 0xDEC86D12u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* demanding */
        {29496, 0x6D8F0DB7u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 7, 1, 1}, /* demands */
        {29489, 0x6E90C8D5u, CUE_SHOW | CUE_BASE, 11, 1, 1}, /* demonstrate */
        {29488, 0xBEEBEEA3u, CUE_SHOW | CUE_PAST, 12, 1, 1}, /* demonstrated */
        {29486, 0xB3EBDD52u, CUE_SHOW, 12, 1, 1}, /* demonstrates */
        {29484, 0x35CE764Eu, CUE_SHOW | CUE_ING, 13, 1, 1}, /* demonstrating */
        {29483, 0xF1142076u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* denied */
        {29475, 0xE4140BFFu, CUE_SAY | CUE_CLAUSE, 6, 1, 1}, /* denies */
        {29467, 0x88E37E8Eu, CUE_CALL | CUE_BASE, 8, 1, 1}, /* denounce */
        {29461, 0x6820CA5Eu, CUE_CALL | CUE_PAST, 9, 1, 1}, /* denounced */
        {29456, 0x7B20E847u, CUE_CALL, 9, 1, 1}, /* denounces */
        {29451, 0x3FE90E19u, CUE_CALL | CUE_ING, 10, 1, 1}, /* denouncing */
        {29447, 0xA0F66367u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 4, 1, 1}, /* deny */
        {29437, 0xCDE43F51u, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* denying */
        {29430, 0x869C3D5Au, CUE_CALL | CUE_BASE, 6, 1, 1}, /* depict */
        {29424, 0x9BC350EBu, CUE_CALL | CUE_PAST, 8, 1, 1}, /* depicted */
        {29418, 0x950DB926u, CUE_CALL | CUE_ING, 9, 1, 1}, /* depicting */
        {29413, 0x10F4478Bu, CUE_CALL, 7, 1, 1}, /* depicts */
        {29406, 0x52E2C458u, CUE_CALL | CUE_BASE, 6, 1, 1}, /* deride */
        {29398, 0xB6FAEA74u, CUE_CALL | CUE_PAST, 7, 1, 1}, /* derided */
        {29391, 0xA5FACFB1u, CUE_CALL, 7, 1, 1}, /* derides */
        {29384, 0x4D7E8FF3u, CUE_CALL | CUE_ING, 8, 1, 1}, /* deriding */
        {29378, 0x511659E8u, CUE_CALL | CUE_BASE, 8, 1, 1}, /* describe */
        {29372, 0x322EF764u, CUE_CALL | CUE_PAST, 9, 1, 1}, /* described */
        {29367, 0x412F0F01u, CUE_CALL, 9, 1, 1}, /* describes */
        {29362, 0x710D2343u, CUE_CALL | CUE_ING, 10, 1, 1}, /* describing */
        {29358, 0x60345894u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* detail */
        {29350, 0x83BCC405u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* detailed */
        {29344, 0xEF933984u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* detailing */
        {29339, 0x5967F3A5u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 7, 1, 1}, /* details */
        {29332, 0xB9DEEAC6u, CUE_SHOW | CUE_BASE, 9, 1, 1}, /* determine */
        {29327, 0x3BEB5D06u, CUE_SHOW | CUE_PAST, 10, 1, 1}, /* determined */
        {29323, 0x4EEB7AEFu, CUE_SHOW, 10, 1, 1}, /* determines */
        {29319, 0xDFEE12F1u, CUE_SHOW | CUE_ING, 11, 1, 1}, /* determining */
        {29316, 0x5FE7049Cu, CUE_URGE | CUE_BASE, 6, 1, 1}, /* direct */
        {29308, 0x1211234Du, CUE_URGE | CUE_PAST, 8, 1, 1}, /* directed */
        {29302, 0xF8702D5Cu, CUE_URGE | CUE_ING, 9, 1, 1}, /* directing */
        {29297, 0xE7ACC43Du, CUE_URGE, 7, 1, 1}, /* directs */
        {29290, 0xE9464899u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 8, 1, 1}, /* disagree */
        {29284, 0x36A4E647u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* disagreed */
        {29280, 0xDB0B2EC7u, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* disagreeing */
        {29277, 0x23A4C85Eu, CUE_SAY | CUE_CLAUSE, 9, 1, 1}, /* disagrees */
        {29272, 0xF7ACFC9Du, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 8, 1, 1}, /* disclose */
        {29266, 0xDE523BFBu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* disclosed */
        {29261, 0xD3522AAAu, CUE_SAY | CUE_CLAUSE | CUE_THAT, 9, 1, 1}, /* discloses */
        {29256, 0x6C09C356u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 10, 1, 1}, /* disclosing */
        {29252, 0x52780BCEu, CUE_SHOW | CUE_BASE, 8, 1, 1}, /* discover */
        {29246, 0xA6227FCFu, CUE_SHOW | CUE_PAST, 10, 1, 1}, /* discovered */
        {29242, 0x8B7BFB82u, CUE_SHOW | CUE_ING, 11, 1, 1}, /* discovering */
        {29239, 0x8FFA7A87u, CUE_SHOW, 9, 1, 1}, /* discovers */
        {29234, 0x11BD3353u, CUE_CALL | CUE_BASE, 7, 1, 1}, /* dismiss */
        {29232, 0x3F6E5A92u, CUE_CALL | CUE_PAST, 9, 1, 1}, /* dismissed */
        {29227, 0x4A6E6BE3u, CUE_CALL, 9, 1, 1}, /* dismisses */
        {29222, 0x61E90505u, CUE_CALL | CUE_ING, 10, 1, 1}, /* dismissing */
        {29218, 0xA40FBCC5u, CUE_CALL | CUE_BASE, 9, 1, 1}, /* disparage */
        {29213, 0xE5C5F173u, CUE_CALL | CUE_PAST, 10, 1, 1}, /* disparaged */
        {29209, 0xFAC61282u, CUE_CALL, 10, 1, 1}, /* disparages */
        {29205, 0x6F9F193Eu, CUE_CALL | CUE_ING, 11, 1, 1}, /* disparaging */
        {29202, 0x366A2245u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* divulge */
        {29195, 0xCA13B9F3u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* divulged */
        {29189, 0xDF13DB02u, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* divulges */
        {29183, 0x5611BABEu, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* divulging */
        {29184, 0xA0EB0F08u, 0, 6, 0, 2}, /* double */
        {29176, 0x63C91B22u, CUE_WEAK | CUE_BASE, 11, 2, 1}, /* double down */
        {29173, 0xBE094704u, 0, 7, 0, 2}, /* doubled */
        {29166, 0x48672ED6u, CUE_WEAK | CUE_PAST, 12, 2, 1}, /* doubled down */
        {29164, 0xCD095EA1u, 0, 7, 0, 2}, /* doubles */
        {29157, 0x66CAC389u, CUE_WEAK, 12, 2, 1}, /* doubles down */
        {29155, 0xF73F4163u, 0, 8, 0, 2}, /* doubling */
        {29149, 0x87660BABu, CUE_WEAK | CUE_ING, 13, 2, 1}, /* doubling down */
        {29148, 0xB7304655u, CUE_THINK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* doubt */
        {29139, 0x34A0471Cu, CUE_THINK | CUE_PAST, 7, 1, 1}, /* doubted */
        {29132, 0x8DEB71C8u, CUE_STATE, 8, 1, 1}, /* doubtful */
        {29126, 0x4C48DFABu, CUE_THINK | CUE_ING, 8, 1, 1}, /* doubting */
        {29120, 0x86FE6DD2u, CUE_THINK | CUE_NOUN, 6, 1, 1}, /* doubts */
        {29112, 0xD351E3EDu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 1}, /* drawl */
        {29103, 0x0E15C034u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* drawled */
        {29096, 0xAA436DB3u, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* drawling */
        {29090, 0x47E951BAu, CUE_SAY | CUE_CLAUSE, 6, 1, 1}, /* drawls */
        {29082, 0x8BC1C3C7u, CUE_THINK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* dread */
        {29073, 0x98F90246u, CUE_THINK | CUE_PAST, 7, 1, 1}, /* dreaded */
        {29066, 0x19EE0431u, CUE_THINK | CUE_ING, 8, 1, 1}, /* dreading */
        {29060, 0xB607145Cu, CUE_THINK | CUE_NOUN, 6, 1, 1}, /* dreads */
        {29052, 0x82C1B59Cu, CUE_WEAK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* dream */
        {29043, 0xF81DBC4Du, CUE_WEAK | CUE_PAST, 7, 1, 1}, /* dreamed */
        {29036, 0x1E45085Cu, CUE_WEAK | CUE_ING, 8, 1, 1}, /* dreaming */
        {29030, 0xC5F1673Du, CUE_WEAK | CUE_NOUN, 6, 1, 1}, /* dreams */
        {29022, 0xBEF15C38u, CUE_WEAK | CUE_PAST, 6, 1, 1}, /* dreamt */
        {29014, 0xE1310830u, CUE_CALL | CUE_BASE, 3, 1, 1}, /* dub */
        {29008, 0xCAC1DB97u, CUE_CALL | CUE_PAST, 6, 1, 1}, /* dubbed */
        {29000, 0x47FECFFAu, CUE_CALL | CUE_ING, 7, 1, 1}, /* dubbing */
        {28993, 0xC3300179u, CUE_CALL, 4, 1, 1}, /* dubs */
        {28983, 0xD49DD484u, CUE_WEAK | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* echo */
        {28973, 0x9FF1C2F5u, CUE_WEAK | CUE_PAST, 6, 1, 1}, /* echoed */
        {28965, 0x86FF5F14u, CUE_WEAK | CUE_ING, 7, 1, 1}, /* echoing */
        {28958, 0xAB7640D5u, CUE_WEAK | CUE_NOUN, 5, 1, 1}, /* echos */
        {28949, 0xA206B5FAu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 9, 1, 1}, /* elaborate */
        {28944, 0xAE8FE7BAu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* elaborated */
        {28940, 0x998FC6ABu, CUE_SAY | CUE_CLAUSE, 10, 1, 1}, /* elaborates */
        {28936, 0x708FB01Du, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* elaborating */
        {28933, 0x8A8753C7u, CUE_WEAK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* email */
        {28924, 0x5EA11246u, CUE_WEAK | CUE_PAST, 7, 1, 1}, /* emailed */
        {28917, 0x417F3431u, CUE_WEAK | CUE_ING, 8, 1, 1}, /* emailing */
        {28912, 0xC708C45Cu, CUE_WEAK | CUE_NOUN, 6, 1, 1}, /* emails */
        {28904, 0x9E93F0D6u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 9, 1, 1}, /* emphasise */
        {28899, 0x54E3E836u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* emphasised */
        {28895, 0x47E3D3BFu, CUE_SAY | CUE_CLAUSE, 10, 1, 1}, /* emphasises */
        {28891, 0x1F30CAC1u, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* emphasising */
        {28888, 0x8A7E0B0Bu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 9, 1, 1}, /* emphasize */
        {28883, 0x736BFFBDu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* emphasized */
        {28879, 0x7C6C0DE8u, CUE_SAY | CUE_CLAUSE, 10, 1, 1}, /* emphasizes */
        {28875, 0xA89E2C6Cu, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* emphasizing */
        {28872, 0xEDCC893Au, CUE_URGE | CUE_BASE, 9, 1, 1}, /* encourage */
        {28867, 0xB6FC3EFAu, CUE_URGE | CUE_PAST, 10, 1, 1}, /* encouraged */
        {28864, 0xA1FC1DEBu, CUE_URGE, 10, 1, 1}, /* encourages */
        {28860, 0x70A36A5Du, CUE_URGE | CUE_ING, 11, 1, 1}, /* encouraging */
        {28857, 0xDE4D51C6u, CUE_SAY | CUE_CLAUSE | CUE_ASK | CUE_BASE, 7, 1, 1}, /* enquire */
        {28850, 0x95B78206u, CUE_SAY | CUE_CLAUSE | CUE_ASK | CUE_PAST, 8, 1, 1}, /* enquired */
        {28844, 0xA8B79FEFu, CUE_SAY | CUE_CLAUSE | CUE_ASK, 8, 1, 1}, /* enquires */
        {28838, 0x3C4C51F1u, CUE_SAY | CUE_CLAUSE | CUE_ASK | CUE_ING, 9, 1, 1}, /* enquiring */
        {28833, 0x32D17CC1u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* enthuse */
        {28826, 0xA4C737BFu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* enthused */
        {28820, 0xB1C74C36u, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* enthuses */
        {28814, 0x5968EE12u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* enthusing */
        {28809, 0x4DD2A2BFu, CUE_THINK | CUE_BASE, 8, 1, 1}, /* envisage */
        {28803, 0x5D965EC1u, CUE_THINK | CUE_PAST, 9, 1, 1}, /* envisaged */
        {28800, 0x4E964724u, CUE_THINK, 9, 1, 1}, /* envisages */
        {28795, 0xDDEAFA48u, CUE_THINK | CUE_ING, 10, 1, 1}, /* envisaging */
        {28791, 0xF028424Au, CUE_THINK | CUE_BASE, 8, 1, 1}, /* envision */
        {28785, 0xCA6AEDDBu, CUE_THINK | CUE_PAST, 10, 1, 1}, /* envisioned */
        {28781, 0x396494B6u, CUE_THINK | CUE_ING, 11, 1, 1}, /* envisioning */
        {28778, 0x48603FBBu, CUE_THINK, 9, 1, 1}, /* envisions */
        {28773, 0xB3AF5ADCu, CUE_SHOW | CUE_BASE, 9, 1, 1}, /* establish */
        {28768, 0x939A988Du, CUE_SHOW | CUE_PAST, 11, 1, 1}, /* established */
        {28765, 0x7C9A7458u, CUE_SHOW, 11, 1, 1}, /* establishes */
        {28762, 0xA15A219Cu, CUE_SHOW | CUE_ING, 12, 1, 1}, /* establishing */
        {28768, 0x9A702637u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 8, 1, 1}, /* estimate */
        {28762, 0x718C54A9u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* estimated */
        {28757, 0x628C3D0Cu, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_NOUN, 9, 1, 1}, /* estimates */
        {28752, 0x629D8220u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* estimating */
        {28748, 0x2F0D2304u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* exclaim */
        {28741, 0x6001F575u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* exclaimed */
        {28736, 0x607EDE94u, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* exclaiming */
        {28732, 0x88AED455u, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* exclaims */
        {28726, 0x9C579109u, CUE_CALL | CUE_BASE, 9, 1, 1}, /* excoriate */
        {28721, 0x8AD9EE97u, CUE_CALL | CUE_PAST, 10, 1, 1}, /* excoriated */
        {28717, 0x97DA030Eu, CUE_CALL, 10, 1, 1}, /* excoriates */
        {28720, 0xADE4B8FAu, CUE_CALL | CUE_ING, 11, 1, 1}, /* excoriating */
        {28717, 0xF2E134EBu, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* exhort */
        {28709, 0xD286D7AAu, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* exhorted */
        {28703, 0x3BD162ADu, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* exhorting */
        {28698, 0xF085CB48u, CUE_SAY | CUE_URGE | CUE_CLAUSE, 7, 1, 1}, /* exhorts */
        {28691, 0x96DA6B58u, CUE_THINK | CUE_BASE, 6, 1, 1}, /* expect */
        {28683, 0x372B9ED9u, CUE_THINK | CUE_PAST, 8, 1, 1}, /* expected */
        {28677, 0x6C5EE6F0u, CUE_THINK | CUE_ING, 9, 1, 1}, /* expecting */
        {28672, 0xA4D6B4B1u, CUE_THINK, 7, 1, 1}, /* expects */
        {28665, 0x1271AB5Cu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* explain */
        {28658, 0xACAA9D0Du, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* explained */
        {28653, 0x9591371Cu, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* explaining */
        {28656, 0x37F07AFDu, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* explains */
        {28650, 0x18B12C9Au, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* expound */
        {28643, 0x601A5D2Bu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* expounded */
        {28638, 0x6C913466u, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* expounding */
        {28634, 0xC7E9B2CBu, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* expounds */
        {28628, 0x11C112EFu, CUE_WEAK | CUE_NOUN | CUE_BASE, 7, 1, 2}, /* express */
        {28621, 0x88C7FF44u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 14, 2, 1}, /* express belief */
        {28621, 0x486007F1u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 15, 2, 1}, /* express concern */
        {28622, 0xEB4EA854u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 16, 2, 1}, /* express concerns */
        {28640, 0xDC0A72F3u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 18, 2, 1}, /* express confidence */
        {28644, 0x43962008u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 22, 2, 1}, /* express disappointment */
        {28652, 0xAB4C94D8u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 14, 2, 1}, /* express dismay */
        {28652, 0xFD27FAAFu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 13, 2, 1}, /* express doubt */
        {28651, 0x11704A42u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 14, 2, 1}, /* express doubts */
        {28651, 0xCF9F087Du, CUE_SAY | CUE_CLAUSE | CUE_BASE, 12, 2, 1}, /* express fear */
        {28649, 0xF452D098u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 13, 2, 1}, /* express fears */
        {28656, 0xAC35398Du, CUE_SAY | CUE_CLAUSE | CUE_BASE, 12, 2, 1}, /* express hope */
        {28654, 0xA01B59D9u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 16, 2, 1}, /* express optimism */
        {28656, 0x6D0709C6u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 15, 2, 1}, /* express outrage */
        {28657, 0xD8051158u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 14, 2, 1}, /* express regret */
        {28657, 0xE8E926FAu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 16, 2, 1}, /* express surprise */
        {28659, 0x081A8AAEu, CUE_WEAK | CUE_PAST, 9, 1, 2}, /* expressed */
        {28654, 0x7E5C3153u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 16, 2, 1}, /* expressed belief */
        {28672, 0x980D05E2u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 17, 2, 1}, /* expressed concern */
        {28675, 0xA039BA63u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 18, 2, 1}, /* expressed concerns */
        {28679, 0xA3B840E4u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 20, 2, 1}, /* expressed confidence */
        {28685, 0x44492217u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 24, 2, 1}, /* expressed disappointment */
        {28695, 0xE60A9F67u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 16, 2, 1}, /* expressed dismay */
        {28697, 0xDAB1D8A0u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 15, 2, 1}, /* expressed doubt */
        {28704, 0xC09C24D1u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 16, 2, 1}, /* expressed doubts */
        {28706, 0x551D2DEEu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 14, 2, 1}, /* expressed fear */
        {28706, 0x47F6F2A7u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 15, 2, 1}, /* expressed fears */
        {28707, 0x80D42EFEu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 14, 2, 1}, /* expressed hope */
        {28707, 0x2B4B57CAu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 18, 2, 1}, /* expressed optimism */
        {28711, 0xDB7DF455u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 17, 2, 1}, /* expressed outrage */
        {28714, 0x7CA51BE7u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 16, 2, 1}, /* expressed regret */
        {28720, 0x7AF82909u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 18, 2, 1}, /* expressed surprise */
        {28724, 0xFB1A7637u, CUE_WEAK | CUE_NOUN, 9, 1, 2}, /* expresses */
        {28719, 0x297F35ECu, CUE_SAY | CUE_CLAUSE, 16, 2, 1}, /* expresses belief */
        {28721, 0x24A48F19u, CUE_SAY | CUE_CLAUSE, 17, 2, 1}, /* expresses concern */
        {28724, 0x5B9F551Cu, CUE_SAY | CUE_CLAUSE, 18, 2, 1}, /* expresses concerns */
        {28728, 0xD22E6B1Bu, CUE_SAY | CUE_CLAUSE, 20, 2, 1}, /* expresses confidence */
        {28752, 0xC9FE1FE0u, CUE_SAY | CUE_CLAUSE, 24, 2, 1}, /* expresses disappointment */
        {28762, 0x2C563F10u, CUE_SAY | CUE_CLAUSE, 16, 2, 1}, /* expresses dismay */
        {28764, 0xFA6241D7u, CUE_SAY | CUE_CLAUSE, 15, 2, 1}, /* expresses doubt */
        {28765, 0xAF64026Au, CUE_SAY | CUE_CLAUSE, 16, 2, 1}, /* expresses doubts */
        {28767, 0x27102D45u, CUE_SAY | CUE_CLAUSE, 14, 2, 1}, /* expresses fear */
        {28767, 0xA0EB1350u, CUE_SAY | CUE_CLAUSE, 15, 2, 1}, /* expresses fears */
        {28768, 0xF131F035u, CUE_SAY | CUE_CLAUSE, 14, 2, 1}, /* expresses hope */
        {28768, 0xC0126331u, CUE_SAY | CUE_CLAUSE, 18, 2, 1}, /* expresses optimism */
        {28772, 0x1B7DD31Eu, CUE_SAY | CUE_CLAUSE, 17, 2, 1}, /* expresses outrage */
        {28775, 0xA1092490u, CUE_SAY | CUE_CLAUSE, 16, 2, 1}, /* expresses regret */
        {28777, 0xCA7C61B2u, CUE_SAY | CUE_CLAUSE, 18, 2, 1}, /* expresses surprise */
        {28781, 0xE6139589u, CUE_WEAK | CUE_ING, 10, 1, 2}, /* expressing */
        {28777, 0x5B6381FEu, CUE_SAY | CUE_CLAUSE | CUE_ING, 17, 2, 1}, /* expressing belief */
        {28780, 0xD83A85EFu, CUE_SAY | CUE_CLAUSE | CUE_ING, 18, 2, 1}, /* expressing concern */
        {28784, 0x891D82CEu, CUE_SAY | CUE_CLAUSE | CUE_ING, 19, 2, 1}, /* expressing concerns */
        {28789, 0x6485D9EDu, CUE_SAY | CUE_CLAUSE | CUE_ING, 21, 2, 1}, /* expressing confidence */
        {28796, 0x2128400Au, CUE_SAY | CUE_CLAUSE | CUE_ING, 25, 2, 1}, /* expressing disappointment */
        {28807, 0x2F8D515Au, CUE_SAY | CUE_CLAUSE | CUE_ING, 17, 2, 1}, /* expressing dismay */
        {28810, 0xD476F331u, CUE_SAY | CUE_CLAUSE | CUE_ING, 16, 2, 1}, /* expressing doubt */
        {28812, 0x83C33600u, CUE_SAY | CUE_CLAUSE | CUE_ING, 17, 2, 1}, /* expressing doubts */
        {28816, 0x079A0F43u, CUE_SAY | CUE_CLAUSE | CUE_ING, 15, 2, 1}, /* expressing fear */
        {28817, 0xF876B49Au, CUE_SAY | CUE_CLAUSE | CUE_ING, 16, 2, 1}, /* expressing fears */
        {28819, 0x65970453u, CUE_SAY | CUE_CLAUSE | CUE_ING, 15, 2, 1}, /* expressing hope */
        {28820, 0x2D10B1D7u, CUE_SAY | CUE_CLAUSE | CUE_ING, 19, 2, 1}, /* expressing optimism */
        {28825, 0x206E554Cu, CUE_SAY | CUE_CLAUSE | CUE_ING, 18, 2, 1}, /* expressing outrage */
        {28829, 0x12C8E3DAu, CUE_SAY | CUE_CLAUSE | CUE_ING, 17, 2, 1}, /* expressing regret */
        {28848, 0x7005FE38u, CUE_SAY | CUE_CLAUSE | CUE_ING, 19, 2, 1}, /* expressing surprise */
        {28853, 0x91C56817u, CUE_CALL | CUE_BASE, 5, 1, 1}, /* extol */
        {28844, 0x36A18D56u, CUE_CALL | CUE_PAST, 7, 1, 1}, /* extoled */
        {28837, 0x5CBB5761u, CUE_CALL | CUE_ING, 8, 1, 1}, /* extoling */
        {28831, 0xDDC3556Cu, CUE_CALL, 6, 1, 1}, /* extols */
        {28823, 0xCD3E9607u, CUE_THINK | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* fear */
        {28813, 0x971A2986u, CUE_THINK | CUE_PAST, 6, 1, 1}, /* feared */
        {28805, 0x7BD13C7Au, CUE_STATE, 7, 1, 1}, /* fearful */
        {28798, 0xEA9A0071u, CUE_THINK | CUE_ING, 7, 1, 1}, /* fearing */
        {28791, 0x8D86D89Cu, CUE_THINK | CUE_NOUN, 5, 1, 1}, /* fears */
        {28782, 0xB33572BDu, CUE_SHOW | CUE_WEAK | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* feel */
        {28772, 0x01A1F463u, CUE_SHOW | CUE_WEAK | CUE_ING, 7, 1, 1}, /* feeling */
        {28765, 0xEB23BA4Au, CUE_SHOW | CUE_WEAK | CUE_NOUN, 5, 1, 1}, /* feels */
        {28756, 0xC546D834u, CUE_SHOW | CUE_WEAK | CUE_PAST, 4, 1, 1}, /* felt */
        {28752, 0x61A6D509u, CUE_SHOW | CUE_WEAK | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* figure */
        {28744, 0x26A1FA97u, CUE_SHOW | CUE_WEAK | CUE_PAST, 7, 1, 1}, /* figured */
        {28737, 0x33A20F0Eu, CUE_SHOW | CUE_WEAK | CUE_NOUN, 7, 1, 1}, /* figures */
        {28730, 0xE9CF9CFAu, CUE_SHOW | CUE_WEAK | CUE_ING, 8, 1, 1}, /* figuring */
        {28724, 0xBDF0855Au, CUE_SHOW | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* find */
        {28714, 0x6916D126u, CUE_SHOW | CUE_ING, 7, 1, 1}, /* finding */
        {28707, 0x2AA19F8Bu, CUE_SHOW | CUE_NOUN, 5, 1, 1}, /* finds */
        {28698, 0x59167492u, CUE_WEAK | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* finish */
        {28690, 0xADE176A3u, CUE_WEAK | CUE_PAST, 8, 1, 1}, /* finished */
        {28684, 0xA2E16552u, CUE_WEAK | CUE_NOUN, 8, 1, 1}, /* finishes */
        {28678, 0x62538E4Eu, CUE_WEAK | CUE_ING, 9, 1, 1}, /* finishing */
        {28673, 0x8EAB16D9u, 0, 4, 0, 2}, /* fire */
        {28663, 0x7085FB20u, CUE_WEAK | CUE_BASE, 9, 2, 1}, /* fire back */
        {28658, 0x5454CB87u, 0, 5, 0, 2}, /* fired */
        {28656, 0xEC6ADCAAu, CUE_WEAK | CUE_PAST, 10, 2, 1}, /* fired back */
        {28652, 0x4154AD9Eu, 0, 5, 0, 2}, /* fires */
        {28643, 0x5FB7CD91u, CUE_WEAK, 10, 2, 1}, /* fires back */
        {28639, 0xCCC8EFCAu, 0, 6, 0, 2}, /* firing */
        {28631, 0xC27C59FDu, CUE_WEAK | CUE_ING, 11, 2, 1}, /* firing back */
        {28628, 0x5B6C4F70u, 0, 6, 0, 2}, /* follow */
        {28620, 0x9C728765u, CUE_WEAK | CUE_BASE, 9, 2, 1}, /* follow up */
        {28615, 0x35470271u, 0, 8, 0, 2}, /* followed */
        {28609, 0xFEE33616u, CUE_WEAK | CUE_PAST, 11, 2, 1}, /* followed up */
        {28606, 0x9720D998u, 0, 9, 0, 2}, /* following */
        {28601, 0x5C70254Du, CUE_WEAK | CUE_ING, 12, 2, 1}, /* following up */
        {28599, 0xEE8061B9u, 0, 7, 0, 2}, /* follows */
        {28592, 0x55A880DEu, CUE_WEAK, 10, 2, 1}, /* follows up */
        {28588, 0x656933D0u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE | CUE_PAST, 8, 1, 1}, /* forecast */
        {28582, 0x4072B378u, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* forecasting */
        {28579, 0x479C4999u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 9, 1, 1}, /* forecasts */
        {28574, 0xC50136C8u, CUE_THINK | CUE_PAST, 7, 1, 1}, /* foresaw */
        {28567, 0xA6F80D32u, CUE_THINK | CUE_BASE, 7, 1, 1}, /* foresee */
        {28560, 0x5697536Eu, CUE_THINK | CUE_ING, 10, 1, 1}, /* foreseeing */
        {28556, 0x347D07D4u, CUE_THINK | CUE_PAST, 8, 1, 1}, /* foreseen */
        {28550, 0x197CDD53u, CUE_THINK, 8, 1, 1}, /* foresees */
        {28544, 0xE5936EC4u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 8, 1, 1}, /* foretell */
        {28538, 0x5AB83F54u, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* foretelling */
        {28544, 0x1E174A15u, CUE_SAY | CUE_CLAUSE, 9, 1, 1}, /* foretells */
        {28539, 0x416C9D22u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* foretold */
        {28533, 0x64FF7B9Fu, CUE_SHOW | CUE_PAST, 5, 1, 1}, /* found */
        {28524, 0x88B3D418u, CUE_WEAK | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* fret */
        {28514, 0x9E176471u, CUE_WEAK | CUE_NOUN, 5, 1, 1}, /* frets */
        {28505, 0xBE257075u, CUE_WEAK | CUE_PAST, 7, 1, 1}, /* fretted */
        {28498, 0x92597F94u, CUE_WEAK | CUE_ING, 8, 1, 1}, /* fretting */
        {28492, 0xEC7BD3EAu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* fume */
        {28482, 0xD4EE088Au, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 5, 1, 1}, /* fumed */
        {28473, 0xDFEE19DBu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* fumes */
        {28464, 0x26BE210Du, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 6, 1, 1}, /* fuming */
        {28456, 0x22657B24u, CUE_WEAK | CUE_PAST, 4, 1, 3}, /* gave */
        {28446, 0x350306E6u, CUE_SAY | CUE_PAST, 17, 3, 1}, /* gave an assurance */
        {28464, 0xB5BD3180u, CUE_SAY | CUE_PAST, 15, 2, 1}, /* gave assurances */
        {28465, 0xAB90CE1Au, CUE_SAY | CUE_PAST, 11, 2, 1}, /* gave notice */
        {28462, 0xF4359470u, CUE_SAY | CUE_PAST, 12, 2, 1}, /* gave warning */
        {28460, 0x33B3DBA0u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* giggle */
        {28452, 0x2822F58Cu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* giggled */
        {28445, 0x37230D29u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 7, 1, 1}, /* giggles */
        {28438, 0x557C47BBu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* giggling */
        {28432, 0x994C2D1Cu, CUE_WEAK | CUE_BASE, 4, 1, 3}, /* give */
        {28422, 0xDEA0503Eu, CUE_SAY | CUE_BASE, 17, 3, 1}, /* give an assurance */
        {28425, 0x952AB108u, CUE_SAY | CUE_BASE, 15, 2, 1}, /* give assurances */
        {28432, 0x7ED9C0B2u, CUE_SAY | CUE_BASE, 11, 2, 1}, /* give notice */
        {28429, 0x05428E18u, CUE_SAY | CUE_BASE, 12, 2, 1}, /* give warning */
        {28427, 0xC4EB8A76u, CUE_WEAK | CUE_PAST, 5, 1, 1}, /* given */
        {28418, 0xC1EB85BDu, CUE_WEAK, 5, 1, 3}, /* gives */
        {28409, 0x202F244Bu, CUE_SAY, 18, 3, 1}, /* gives an assurance */
        {28413, 0x773B40B7u, CUE_SAY, 16, 2, 1}, /* gives assurances */
        {28415, 0x75355061u, CUE_SAY, 12, 2, 1}, /* gives notice */
        {28413, 0x2380DDC7u, CUE_SAY, 13, 2, 1}, /* gives warning */
        {28412, 0xC19D370Fu, CUE_WEAK | CUE_ING, 6, 1, 3}, /* giving */
        {28416, 0x87BCDFCDu, CUE_SAY | CUE_ING, 19, 3, 1}, /* giving an assurance */
        {28421, 0xF3E7A905u, CUE_SAY | CUE_ING, 17, 2, 1}, /* giving assurances */
        {28424, 0x5CCABF73u, CUE_SAY | CUE_ING, 13, 2, 1}, /* giving notice */
        {28423, 0x8A678BF5u, CUE_SAY | CUE_ING, 14, 2, 1}, /* giving warning */
        {28423, 0xF2396D56u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 1}, /* gloat */
        {28414, 0x07FDEBD7u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* gloated */
        {28407, 0x7006043Au, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* gloating */
        {28401, 0x7566D13Fu, CUE_SAY | CUE_CLAUSE, 6, 1, 1}, /* gloats */
        {28393, 0x4220774Bu, 0, 2, 0, 4}, /* go */
        {28381, 0x118A0240u, CUE_WEAK | CUE_BASE, 5, 2, 1}, /* go on */
        {28384, 0xB90342E1u, CUE_WEAK | CUE_BASE, 12, 3, 1}, /* go on record */
        {28382, 0xB312CB9Eu, CUE_SAY | CUE_BASE, 12, 4, 1}, /* go on to say */
        {28380, 0x09784E5Bu, 0, 4, 0, 4}, /* goes */
        {28370, 0x7511A030u, CUE_WEAK, 7, 2, 1}, /* goes on */
        {28363, 0x179ABE51u, CUE_WEAK, 14, 3, 1}, /* goes on record */
        {28363, 0xAEB046CEu, CUE_SAY, 14, 4, 1}, /* goes on to say */
        {28363, 0x0B4EC68Du, 0, 5, 0, 4}, /* going */
        {28354, 0xBF8DCA62u, CUE_WEAK | CUE_ING, 8, 2, 1}, /* going on */
        {28348, 0x8A132463u, CUE_WEAK | CUE_ING, 15, 3, 1}, /* going on record */
        {28349, 0x24CA0BC0u, CUE_SAY | CUE_ING, 15, 4, 1}, /* going on to say */
        {28352, 0xA5870AD3u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* grin */
        {28342, 0xB5C19706u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* grinned */
        {28335, 0xAC2B60F1u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* grinning */
        {28329, 0x3395B9E0u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* grins */
        {28320, 0x35E0F1B8u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 1}, /* gripe */
        {28311, 0xAD1CBD54u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* griped */
        {28303, 0x9C1CA291u, CUE_SAY | CUE_CLAUSE, 6, 1, 1}, /* gripes */
        {28295, 0xE2438253u, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* griping */
        {28288, 0x7587A462u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* groan */
        {28279, 0x86DC2DB3u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* groaned */
        {28272, 0xC326527Eu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* groaning */
        {28266, 0x158746C3u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* groans */
        {28258, 0x77BDC182u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* growl */
        {28249, 0x750AC9D3u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* growled */
        {28242, 0x9685B41Eu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* growling */
        {28240, 0x70B84E63u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* growls */
        {28232, 0x00C2CD03u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* grumble */
        {28225, 0x99A95925u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* grumbled */
        {28219, 0xA2A96750u, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* grumbles */
        {28213, 0x50872D24u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* grumbling */
        {28208, 0xC35CE3D2u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* guess */
        {28199, 0xB30D2CE3u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* guessed */
        {28192, 0xA80D1B92u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 7, 1, 1}, /* guesses */
        {28185, 0x43A9D58Eu, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* guessing */
        {28179, 0x3CDC3F92u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 4, 1, 1}, /* gush */
        {28169, 0xF2BFB9A3u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* gushed */
        {28161, 0xE7BFA852u, CUE_SAY | CUE_CLAUSE, 6, 1, 1}, /* gushes */
        {28153, 0xCC37074Eu, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* gushing */
        {28146, 0xEEB69FA7u, CUE_CALL | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* hail */
        {28136, 0x988D5D26u, CUE_CALL | CUE_PAST, 6, 1, 1}, /* hailed */
        {28128, 0x92F3E091u, CUE_CALL | CUE_ING, 7, 1, 1}, /* hailing */
        {28121, 0x9D7D9ABCu, CUE_CALL | CUE_NOUN, 5, 1, 1}, /* hails */
        {28112, 0x2471847Eu, CUE_SHOW | CUE_PAST, 4, 1, 1}, /* held */
        {28102, 0x1C9FF127u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 9, 1, 1}, /* highlight */
        {28097, 0x4116CAA6u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 11, 1, 1}, /* highlighted */
        {28094, 0x634B4111u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 12, 1, 1}, /* highlighting */
        {28092, 0x63C8E73Cu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 10, 1, 1}, /* highlights */
        {28088, 0x4BC809B8u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* hint */
        {28078, 0xE778C039u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* hinted */
        {28070, 0x98453ED0u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* hinting */
        {28063, 0x16E76A91u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* hints */
        {28054, 0x4AAC31A8u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* hiss */
        {28044, 0x9DF64B29u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* hissed */
        {28036, 0x8EF6338Cu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* hisses */
        {28032, 0xCD6C8DA0u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* hissing */
        {28025, 0x02D2B8AAu, 0, 3, 0, 2}, /* hit */
        {28014, 0x9E47129Du, CUE_WEAK | CUE_BASE | CUE_PAST, 8, 2, 1}, /* hit back */
        {28008, 0x9B2A207Au, CUE_WEAK | CUE_BASE | CUE_PAST, 7, 2, 1}, /* hit out */
        {28001, 0x4AB8FD9Bu, 0, 4, 0, 2}, /* hits */
        {27991, 0xDB84B07Eu, CUE_WEAK, 9, 2, 1}, /* hits back */
        {27986, 0x32450299u, CUE_WEAK, 8, 2, 1}, /* hits out */
        {27980, 0xB2E07BC6u, 0, 7, 0, 2}, /* hitting */
        {27973, 0xD4D23F39u, CUE_WEAK | CUE_ING, 12, 2, 1}, /* hitting back */
        {27971, 0xDDE673DEu, CUE_WEAK | CUE_ING, 11, 2, 1}, /* hitting out */
        {27968, 0xADC649B8u, CUE_SHOW | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* hold */
        {27958, 0x9481FED0u, CUE_SHOW | CUE_ING, 7, 1, 1}, /* holding */
        {27951, 0x5A262A91u, CUE_SHOW | CUE_NOUN, 5, 1, 1}, /* holds */
        {27942, 0x2C79840Fu, CUE_WEAK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* honor */
        {27936, 0xC7C59ACEu, CUE_WEAK | CUE_PAST, 7, 1, 1}, /* honored */
        {27929, 0x82D7FC29u, CUE_WEAK | CUE_ING, 8, 1, 1}, /* honoring */
        {27923, 0x7F4B8F34u, CUE_WEAK | CUE_NOUN, 6, 1, 1}, /* honors */
        {27915, 0x6E4325ACu, CUE_WEAK | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* honour */
        {27907, 0xFF1DB89Du, CUE_WEAK | CUE_PAST, 8, 1, 1}, /* honoured */
        {27901, 0xB3DD6FCCu, CUE_WEAK | CUE_ING, 9, 1, 1}, /* honouring */
        {27896, 0x72B49E0Du, CUE_WEAK | CUE_NOUN, 7, 1, 1}, /* honours */
        {27889, 0xAEF7E817u, CUE_THINK | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* hope */
        {27879, 0xE342ED09u, CUE_THINK | CUE_PAST, 5, 1, 1}, /* hoped */
        {27870, 0x8AEF8FCAu, CUE_STATE, 7, 1, 1}, /* hopeful */
        {27863, 0xD442D56Cu, CUE_THINK | CUE_NOUN, 5, 1, 1}, /* hopes */
        {27854, 0x050E3300u, CUE_THINK | CUE_ING, 6, 1, 1}, /* hoping */
        {27846, 0x0820B312u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 11, 1, 1}, /* hypothesise */
        {27856, 0x417A82C2u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 12, 1, 1}, /* hypothesised */
        {27854, 0x2C7A61B3u, CUE_SAY | CUE_CLAUSE, 12, 1, 1}, /* hypothesises */
        {27852, 0x8B0D76D5u, CUE_SAY | CUE_CLAUSE | CUE_ING, 13, 1, 1}, /* hypothesising */
        {27851, 0x14320F17u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 11, 1, 1}, /* hypothesize */
        {27848, 0x3DCE5209u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 12, 1, 1}, /* hypothesized */
        {27846, 0x2ECE3A6Cu, CUE_SAY | CUE_CLAUSE, 12, 1, 1}, /* hypothesizes */
        {27844, 0x8E7E3200u, CUE_SAY | CUE_CLAUSE | CUE_ING, 13, 1, 1}, /* hypothesizing */
        {27843, 0x071E2CF7u, CUE_SHOW | CUE_BASE, 7, 1, 1}, /* imagine */
        {27836, 0xC7802B69u, CUE_SHOW | CUE_PAST, 8, 1, 1}, /* imagined */
        {27830, 0xB88013CCu, CUE_SHOW, 8, 1, 1}, /* imagines */
        {27824, 0xF3F231E0u, CUE_SHOW | CUE_ING, 9, 1, 1}, /* imagining */
        {27819, 0x2BD1110Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* implied */
        {27812, 0x40D1321Au, CUE_SAY | CUE_CLAUSE | CUE_THAT, 7, 1, 1}, /* implies */
        {27805, 0xA365AE71u, CUE_URGE | CUE_BASE, 7, 1, 1}, /* implore */
        {27798, 0x4E110B0Fu, CUE_URGE | CUE_PAST, 8, 1, 1}, /* implored */
        {27792, 0x3B10ED26u, CUE_URGE, 8, 1, 1}, /* implores */
        {27786, 0xAA7C63C2u, CUE_URGE | CUE_ING, 9, 1, 1}, /* imploring */
        {27781, 0xDB6BC64Au, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 5, 1, 1}, /* imply */
        {27772, 0xF37840B6u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* implying */
        {27766, 0x41387A9Eu, 0, 2, 0, 4}, /* in */
        {27754, 0x40C3836Bu, CUE_SOURCE, 20, 4, 1}, /* in the estimation of */
        {27760, 0xF6DFD1BEu, CUE_SOURCE, 14, 4, 1}, /* in the eyes of */
        {27760, 0xFBCFA79Cu, CUE_SOURCE, 17, 4, 1}, /* in the opinion of */
        {27763, 0x459E1F71u, CUE_SOURCE, 14, 4, 1}, /* in the view of */
        {27763, 0x3ACFF7DFu, CUE_SOURCE, 15, 4, 1}, /* in the words of */
        {27764, 0x30B24226u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_BASE, 8, 1, 1}, /* indicate */
        {27758, 0xEA9E4DE6u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* indicated */
        {27753, 0xFD9E6BCFu, CUE_SAY | CUE_SHOW | CUE_CLAUSE, 9, 1, 1}, /* indicates */
        {27748, 0x039E1551u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* indicating */
        {27744, 0xD8539828u, CUE_TELL | CUE_BASE, 6, 1, 1}, /* inform */
        {27736, 0x4B7855A9u, CUE_TELL | CUE_PAST, 8, 1, 1}, /* informed */
        {27730, 0x71231520u, CUE_TELL | CUE_ING, 9, 1, 1}, /* informing */
        {27728, 0xE698D741u, CUE_TELL, 7, 1, 1}, /* informs */
        {27721, 0xF83AED12u, CUE_SAY | CUE_CLAUSE | CUE_ASK | CUE_BASE, 7, 1, 1}, /* inquire */
        {27714, 0x3AC3D0C2u, CUE_SAY | CUE_CLAUSE | CUE_ASK | CUE_PAST, 8, 1, 1}, /* inquired */
        {27708, 0x25C3AFB3u, CUE_SAY | CUE_CLAUSE | CUE_ASK, 8, 1, 1}, /* inquires */
        {27702, 0xF97340D5u, CUE_SAY | CUE_CLAUSE | CUE_ASK | CUE_ING, 9, 1, 1}, /* inquiring */
        {27697, 0xE815E86Du, CUE_SAY | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* insist */
        {27689, 0x05A098B4u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* insisted */
        {27683, 0xD9D63F33u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* insisting */
        {27678, 0x787C673Au, CUE_SAY | CUE_CLAUSE, 7, 1, 1}, /* insists */
        {27671, 0x0705EC6Bu, CUE_URGE | CUE_WEAK | CUE_BASE, 8, 1, 1}, /* instruct */
        {27665, 0x04091B2Au, CUE_URGE | CUE_WEAK | CUE_PAST, 10, 1, 1}, /* instructed */
        {27661, 0xABE1A52Du, CUE_URGE | CUE_WEAK | CUE_ING, 11, 1, 1}, /* instructing */
        {27664, 0x2652A9C8u, CUE_URGE | CUE_WEAK, 9, 1, 1}, /* instructs */
        {27659, 0x3527D333u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 9, 1, 1}, /* interject */
        {27654, 0xD6B81972u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 11, 1, 1}, /* interjected */
        {27651, 0xAD7B4D65u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 12, 1, 1}, /* interjecting */
        {27649, 0xEDB18DC0u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 10, 1, 1}, /* interjects */
        {27645, 0xD91CADC8u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 9, 1, 1}, /* interpose */
        {27640, 0x742565C4u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* interposed */
        {27636, 0x83257D61u, CUE_SAY | CUE_CLAUSE, 10, 1, 1}, /* interposes */
        {27632, 0xE582E023u, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* interposing */
        {27629, 0xB0741550u, CUE_WEAK | CUE_NOUN | CUE_BASE, 9, 1, 1}, /* interrupt */
        {27632, 0x56215751u, CUE_WEAK | CUE_PAST, 11, 1, 1}, /* interrupted */
        {27629, 0x714F43F8u, CUE_WEAK | CUE_ING, 12, 1, 1}, /* interrupting */
        {27627, 0xE9BD4619u, CUE_WEAK | CUE_NOUN, 10, 1, 1}, /* interrupts */
        {27623, 0x0FBEAC38u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 8, 1, 1}, /* intimate */
        {27617, 0x252954D4u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* intimated */
        {27612, 0x14293A11u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 9, 1, 1}, /* intimates */
        {27607, 0x5E1600D3u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 10, 1, 1}, /* intimating */
        {27603, 0x13860110u, CUE_URGE | CUE_BASE, 6, 1, 1}, /* invite */
        {27595, 0x2FF4499Cu, CUE_URGE | CUE_PAST, 7, 1, 1}, /* invited */
        {27588, 0x1EF42ED9u, CUE_URGE, 7, 1, 1}, /* invites */
        {27581, 0x7188CF2Bu, CUE_URGE | CUE_ING, 8, 1, 1}, /* inviting */
        {27575, 0xB2F7980Du, CUE_WEAK | CUE_BASE, 6, 1, 1}, /* invoke */
        {27568, 0x24C4ED4Bu, CUE_WEAK | CUE_PAST, 7, 1, 1}, /* invoked */
        {27561, 0x39C50E5Au, CUE_WEAK, 7, 1, 1}, /* invokes */
        {27554, 0xE2974906u, CUE_WEAK | CUE_ING, 8, 1, 1}, /* invoking */
        {27548, 0xBA4D2440u, 0, 5, 0, 3}, /* issue */
        {27539, 0x3830B1BCu, CUE_WEAK | CUE_BASE, 17, 3, 1}, /* issue a statement */
        {27542, 0xCAF126E3u, CUE_WEAK | CUE_BASE, 15, 3, 1}, /* issue a warning */
        {27543, 0x6B6FE4ACu, 0, 6, 0, 3}, /* issued */
        {27535, 0xA4FF7DA8u, CUE_WEAK | CUE_PAST, 18, 3, 1}, /* issued a statement */
        {27539, 0x51338D6Fu, CUE_WEAK | CUE_PAST, 16, 3, 1}, /* issued a warning */
        {27541, 0x7A6FFC49u, 0, 6, 0, 3}, /* issues */
        {27536, 0xEDF99451u, CUE_WEAK, 18, 3, 1}, /* issues a statement */
        {27540, 0xE82A5D8Au, CUE_WEAK, 16, 3, 1}, /* issues a warning */
        {27542, 0x2798525Bu, 0, 7, 0, 3}, /* issuing */
        {27535, 0x4A4E8E3Fu, CUE_WEAK | CUE_ING, 19, 3, 1}, /* issuing a statement */
        {27540, 0xCF467CD8u, CUE_WEAK | CUE_ING, 17, 3, 1}, /* issuing a warning */
        {27543, 0x6280953Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* jeer */
        {27533, 0x509E51FEu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* jeered */
        {27525, 0x9D852A39u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* jeering */
        {27518, 0x5C6B06A4u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* jeers */
        {27509, 0x5CA31E0Fu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* jest */
        {27504, 0x9039C4CEu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* jested */
        {27496, 0x11B61A29u, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* jesting */
        {27489, 0x50C8FD34u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 5, 1, 1}, /* jests */
        {27480, 0xC21E3446u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 2}, /* joke */
        {27470, 0x10B316BFu, CUE_WEAK | CUE_BASE, 11, 2, 1}, /* joke around */
        {27467, 0xB78C1186u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 5, 1, 2}, /* joked */
        {27458, 0x95733CFFu, CUE_WEAK | CUE_PAST, 12, 2, 1}, /* joked around */
        {27456, 0xCA8C2F6Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 2}, /* jokes */
        {27447, 0x1CF24208u, CUE_WEAK, 12, 2, 1}, /* jokes around */
        {27445, 0xFDEA3871u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 6, 1, 2}, /* joking */
        {27437, 0xB0531902u, CUE_WEAK | CUE_ING, 13, 2, 1}, /* joking around */
        {27436, 0x465AD034u, CUE_SHOW | CUE_PAST, 4, 1, 1}, /* knew */
        {27426, 0x7266707Fu, CUE_CALL | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* knock */
        {27424, 0x15A3C13Eu, CUE_CALL | CUE_PAST, 7, 1, 1}, /* knocked */
        {27417, 0x878E7E79u, CUE_CALL | CUE_ING, 8, 1, 1}, /* knocking */
        {27411, 0x234262E4u, CUE_CALL | CUE_NOUN, 6, 1, 1}, /* knocks */
        {27403, 0x464BC5AAu, CUE_SHOW | CUE_BASE, 4, 1, 1}, /* know */
        {27393, 0x0AB99A96u, CUE_SHOW | CUE_ING, 7, 1, 1}, /* knowing */
        {27386, 0x6D48538Cu, CUE_SHOW | CUE_PAST, 5, 1, 1}, /* known */
        {27377, 0x8248749Bu, CUE_SHOW, 5, 1, 1}, /* knows */
        {27368, 0xF69717FDu, CUE_CALL | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* label */
        {27359, 0xC866F144u, CUE_CALL | CUE_PAST, 7, 1, 1}, /* labeled */
        {27352, 0x08B17AA3u, CUE_CALL | CUE_ING, 8, 1, 1}, /* labeling */
        {27346, 0xC3BC4082u, CUE_CALL | CUE_PAST, 8, 1, 1}, /* labelled */
        {27340, 0xDB04CB95u, CUE_CALL | CUE_ING, 9, 1, 1}, /* labelling */
        {27335, 0xBDDA148Au, CUE_CALL | CUE_NOUN, 6, 1, 1}, /* labels */
        {27327, 0x6FFB82E3u, 0, 4, 0, 2}, /* laid */
        {27317, 0x2A294E11u, CUE_WEAK | CUE_PAST, 8, 2, 1}, /* laid out */
        {27312, 0x70549B37u, CUE_CALL | CUE_BASE, 7, 1, 1}, /* lambast */
        {27305, 0x27308216u, CUE_CALL | CUE_BASE, 8, 1, 1}, /* lambaste */
        {27299, 0x235D5976u, CUE_CALL | CUE_PAST, 9, 1, 1}, /* lambasted */
        {27294, 0x165D44FFu, CUE_CALL, 9, 1, 1}, /* lambastes */
        {27289, 0xE5E2E001u, CUE_CALL | CUE_ING, 10, 1, 1}, /* lambasting */
        {27285, 0x19306C0Cu, CUE_CALL, 8, 1, 1}, /* lambasts */
        {27279, 0xF6532B5Eu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* lament */
        {27271, 0x672C485Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* lamented */
        {27265, 0xC0FC1E32u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* lamenting */
        {27260, 0xF1ECF7D7u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 7, 1, 1}, /* laments */
        {27253, 0x7FE2042Du, CUE_WEAK | CUE_NOUN | CUE_BASE, 4, 1, 2}, /* lash */
        {27243, 0x413B3EE7u, CUE_WEAK | CUE_BASE, 8, 2, 1}, /* lash out */
        {27237, 0xC64DE574u, CUE_WEAK | CUE_PAST, 6, 1, 2}, /* lashed */
        {27232, 0x840FCFD0u, CUE_WEAK | CUE_PAST, 10, 2, 1}, /* lashed out */
        {27228, 0xB54DCAB1u, CUE_WEAK | CUE_NOUN, 6, 1, 2}, /* lashes */
        {27220, 0x4BCEDAA3u, CUE_WEAK, 10, 2, 1}, /* lashes out */
        {27216, 0x6D1FB0F3u, CUE_WEAK | CUE_ING, 7, 1, 2}, /* lashing */
        {27209, 0x1CB7E501u, CUE_WEAK | CUE_ING, 11, 2, 1}, /* lashing out */
        {27206, 0x6FDD6DCFu, CUE_CALL | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* laud */
        {27196, 0xDB698F8Eu, CUE_CALL | CUE_PAST, 6, 1, 1}, /* lauded */
        {27188, 0xAB7713E9u, CUE_CALL | CUE_ING, 7, 1, 1}, /* lauding */
        {27181, 0xD593BEF4u, CUE_CALL | CUE_NOUN, 5, 1, 1}, /* lauds */
        {27172, 0xB695CCBEu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* laugh */
        {27163, 0x46C737BFu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* laughed */
        {27156, 0x5F68EE12u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* laughing */
        {27150, 0x3AD166B7u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* laughs */
        {27142, 0x4D6071E5u, 0, 3, 0, 2}, /* lay */
        {27136, 0xDAB2FDAFu, CUE_WEAK | CUE_BASE, 7, 2, 1}, /* lay out */
        {27129, 0xC48F499Bu, 0, 6, 0, 2}, /* laying */
        {27121, 0xBA277699u, CUE_WEAK | CUE_ING, 10, 2, 1}, /* laying out */
        {27117, 0x64D2CF22u, 0, 4, 0, 2}, /* lays */
        {27107, 0xE7061082u, CUE_WEAK, 8, 2, 1}, /* lays out */
        {27101, 0x7F697715u, CUE_SHOW | CUE_BASE, 5, 1, 1}, /* learn */
        {27092, 0xF80D30DCu, CUE_SHOW | CUE_PAST, 7, 1, 1}, /* learned */
        {27085, 0x33380B6Bu, CUE_SHOW | CUE_ING, 8, 1, 1}, /* learning */
        {27079, 0xF906F592u, CUE_SHOW, 6, 1, 1}, /* learns */
        {27071, 0xF406EDB3u, CUE_SHOW | CUE_PAST, 6, 1, 1}, /* learnt */
        {27063, 0x506B03FAu, 0, 3, 0, 4}, /* let */
        {27052, 0x6B7F06DDu, CUE_SAY | CUE_BASE | CUE_PAST, 15, 4, 1}, /* let it be known */
        {27053, 0x8AF95616u, CUE_SAY | CUE_BASE | CUE_PAST, 8, 2, 1}, /* let slip */
        {27047, 0x217690ABu, 0, 4, 0, 4}, /* lets */
        {27040, 0xDD2749BEu, CUE_SAY, 16, 4, 1}, /* lets it be known */
        {27042, 0xA3DE1615u, CUE_SAY, 9, 2, 1}, /* lets slip */
        {27037, 0xD843D3F6u, 0, 7, 0, 4}, /* letting */
        {27030, 0x4CCA7621u, CUE_SAY | CUE_ING, 19, 4, 1}, /* letting it be known */
        {27035, 0x97DADA62u, CUE_SAY | CUE_ING, 12, 2, 1}, /* letting slip */
        {27033, 0x0107CB42u, CUE_URGE | CUE_PAST, 7, 1, 1}, /* lobbied */
        {27026, 0xEC07AA33u, CUE_URGE | CUE_NOUN, 7, 1, 1}, /* lobbies */
        {27019, 0x1C5A0ED3u, CUE_URGE | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* lobby */
        {27010, 0x6057D385u, CUE_URGE | CUE_ING, 8, 1, 1}, /* lobbying */
        {27004, 0xE6EF5696u, 0, 4, 0, 2}, /* look */
        {26994, 0x6C0EA6E1u, CUE_WEAK | CUE_BASE, 12, 2, 1}, /* look forward */
        {26992, 0xEB811517u, 0, 6, 0, 2}, /* looked */
        {26984, 0xB3715712u, CUE_WEAK | CUE_PAST, 14, 2, 1}, /* looked forward */
        {26984, 0x5506547Au, 0, 7, 0, 2}, /* looking */
        {26977, 0x4F6B5A75u, CUE_WEAK | CUE_ING, 15, 2, 1}, /* looking forward */
        {26978, 0x6FC5CA7Fu, 0, 5, 0, 2}, /* looks */
        {26969, 0xC73D40EAu, CUE_WEAK, 13, 2, 1}, /* looks forward */
        {26968, 0xD1B10E58u, 0, 4, 0, 2}, /* made */
        {26958, 0x7538D66Fu, CUE_SAY | CUE_PAST, 10, 2, 1}, /* made clear */
        {26954, 0x05998FA9u, CUE_SAY | CUE_PAST, 10, 2, 1}, /* made known */
        {26950, 0x909B4FA4u, CUE_SAY | CUE_PAST, 10, 2, 1}, /* made plain */
        {26946, 0xD802ED74u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 8, 1, 1}, /* maintain */
        {26944, 0x424F29E5u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* maintained */
        {26940, 0x10086AE4u, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* maintaining */
        {26937, 0x139B2205u, CUE_SAY | CUE_CLAUSE, 9, 1, 1}, /* maintains */
        {26932, 0xE18C56AFu, 0, 4, 0, 2}, /* make */
        {26922, 0x7B6D8692u, CUE_SAY | CUE_BASE, 10, 2, 1}, /* make clear */
        {26918, 0x2DC49448u, CUE_SAY | CUE_BASE, 10, 2, 1}, /* make known */
        {26914, 0x321D275Du, CUE_SAY | CUE_BASE, 10, 2, 1}, /* make plain */
        {26910, 0xEBECBC54u, 0, 5, 0, 2}, /* makes */
        {26901, 0x7474E1ABu, CUE_SAY, 11, 2, 1}, /* makes clear */
        {26898, 0x6419686Du, CUE_SAY, 11, 2, 1}, /* makes known */
        {26895, 0x1A4F4D58u, CUE_SAY, 11, 2, 1}, /* makes plain */
        {26896, 0x3ADB8738u, 0, 6, 0, 2}, /* making */
        {26888, 0x6AE5DD0Fu, CUE_SAY | CUE_ING, 12, 2, 1}, /* making clear */
        {26886, 0xB6B5A089u, CUE_SAY | CUE_ING, 12, 2, 1}, /* making known */
        {26884, 0x312CDCC4u, CUE_SAY | CUE_ING, 12, 2, 1}, /* making plain */
        {26882, 0x304A4B35u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* mention */
        {26875, 0x50FC72FCu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* mentioned */
        {26870, 0x13DCBF0Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 10, 1, 1}, /* mentioning */
        {26866, 0x4AF47F32u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 8, 1, 1}, /* mentions */
        {26860, 0x24F208E4u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* message */
        {26853, 0xA9036180u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* messaged */
        {26847, 0xC00385B5u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 8, 1, 1}, /* messages */
        {26848, 0xEE8AB637u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* messaging */
        {26843, 0x12BF8E9Cu, CUE_STATE, 7, 1, 1}, /* mindful */
        {26836, 0x1175D616u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* moan */
        {26826, 0x746E6097u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* moaned */
        {26818, 0x62942EFAu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* moaning */
        {26811, 0xE18080FFu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* moans */
        {26802, 0xEE7A1C2Bu, CUE_SAY | CUE_CALL | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* mock */
        {26792, 0xB22E9BEAu, CUE_SAY | CUE_CALL | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* mocked */
        {26784, 0x10EC1CEDu, CUE_SAY | CUE_CALL | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* mocking */
        {26777, 0xC23A9E88u, CUE_SAY | CUE_CALL | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* mocks */
        {26768, 0x742581DCu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 1}, /* mouth */
        {26759, 0x20A6978Du, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* mouthed */
        {26752, 0xAB3C8E9Cu, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* mouthing */
        {26746, 0x860B267Du, CUE_SAY | CUE_CLAUSE, 6, 1, 1}, /* mouths */
        {26738, 0xE9888747u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* mumble */
        {26736, 0xC4ECBC19u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* mumbled */
        {26729, 0xD5ECD6DCu, CUE_SAY | CUE_CLAUSE, 7, 1, 1}, /* mumbles */
        {26722, 0x535F2930u, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* mumbling */
        {26716, 0x1FAD6251u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* murmur */
        {26708, 0xF751D6A8u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* murmured */
        {26702, 0xE9137DCFu, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* murmuring */
        {26697, 0xFFF17B86u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 7, 1, 1}, /* murmurs */
        {26690, 0xB608AB8Bu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* muse */
        {26680, 0x7EA6A93Du, CUE_SAY | CUE_CLAUSE | CUE_PAST, 5, 1, 1}, /* mused */
        {26671, 0x87A6B768u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 5, 1, 1}, /* muses */
        {26662, 0xD5F700ECu, CUE_SAY | CUE_CLAUSE | CUE_ING, 6, 1, 1}, /* musing */
        {26654, 0x480C43ECu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* mutter */
        {26646, 0x664935DDu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* muttered */
        {26640, 0xDAD9FC0Cu, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* muttering */
        {26640, 0x0A4E734Du, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 7, 1, 1}, /* mutters */
        {26633, 0xD5E6F0E4u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* narrate */
        {26626, 0x3A8C9980u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* narrated */
        {26620, 0x518CBDB5u, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* narrates */
        {26614, 0x098DDE37u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* narrating */
        {26609, 0x15354ACDu, CUE_CALL | CUE_NOUN | CUE_BASE, 8, 1, 1}, /* nickname */
        {26603, 0x0BE4880Bu, CUE_CALL | CUE_PAST, 9, 1, 1}, /* nicknamed */
        {26598, 0x20E4A91Au, CUE_CALL | CUE_NOUN, 9, 1, 1}, /* nicknames */
        {26593, 0xF958AEC6u, CUE_CALL | CUE_ING, 10, 1, 1}, /* nicknaming */
        {26589, 0x39B1B5BAu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 3, 1, 1}, /* nod */
        {26578, 0xABCCC60Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* nodded */
        {26570, 0xB3F248C6u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* nodding */
        {26563, 0x9BC12B6Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 4, 1, 1}, /* nods */
        {26553, 0x919A0C3Du, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* note */
        {26544, 0x8E81701Bu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 5, 1, 1}, /* noted */
        {26535, 0x83815ECAu, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 5, 1, 1}, /* notes */
        {26526, 0xA40475FDu, CUE_TELL | CUE_PAST, 8, 1, 1}, /* notified */
        {26520, 0xAD048428u, CUE_TELL, 8, 1, 1}, /* notifies */
        {26514, 0xA06D7E3Cu, CUE_TELL | CUE_BASE, 6, 1, 1}, /* notify */
        {26506, 0x7254DD7Cu, CUE_TELL | CUE_ING, 9, 1, 1}, /* notifying */
        {26501, 0xA659FFF6u, CUE_SAY | CUE_CLAUSE | CUE_ING, 6, 1, 1}, /* noting */
        {26493, 0xB8C60CBAu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* object */
        {26485, 0xBB1C1E4Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* objected */
        {26479, 0x8DD96C06u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* objecting */
        {26474, 0xA8C6206Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 7, 1, 1}, /* objects */
        {26467, 0x86EEEEDFu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 7, 1, 1}, /* observe */
        {26460, 0x2521D061u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* observed */
        {26454, 0x1621B8C4u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 8, 1, 1}, /* observes */
        {26448, 0x5E700768u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* observing */
        {26443, 0xC1D9C9DDu, CUE_WEAK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* offer */
        {26434, 0x53E5A524u, CUE_WEAK | CUE_PAST, 7, 1, 1}, /* offered */
        {26427, 0xC1270903u, CUE_WEAK | CUE_ING, 8, 1, 1}, /* offering */
        {26421, 0xD7D87CEAu, CUE_WEAK | CUE_NOUN, 6, 1, 1}, /* offers */
        {26413, 0x5ED4C470u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 1}, /* opine */
        {26404, 0x5CF0AB7Cu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* opined */
        {26396, 0x4BF090B9u, CUE_SAY | CUE_CLAUSE, 6, 1, 1}, /* opines */
        {26388, 0x6551B08Bu, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* opining */
        {26381, 0xBCCD31A8u, CUE_STATE, 10, 1, 1}, /* optimistic */
        {26377, 0x8B31BFDCu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 1}, /* orate */
        {26368, 0xD750CEA8u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* orated */
        {26360, 0xCE50C07Du, CUE_SAY | CUE_CLAUSE, 6, 1, 1}, /* orates */
        {26352, 0x8773E5CFu, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* orating */
        {26345, 0x732C1097u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* order */
        {26336, 0xE709A9D6u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* ordered */
        {26329, 0x90A034E1u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* ordering */
        {26323, 0x325E96ECu, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* orders */
        {26315, 0x361AD8BDu, CUE_WEAK | CUE_BASE, 7, 1, 1}, /* outline */
        {26308, 0x05435D9Bu, CUE_WEAK | CUE_PAST, 8, 1, 1}, /* outlined */
        {26302, 0xFA434C4Au, CUE_WEAK, 8, 1, 1}, /* outlines */
        {26296, 0x19A2E076u, CUE_WEAK | CUE_ING, 9, 1, 1}, /* outlining */
        {26291, 0x4F55EEECu, CUE_CALL | CUE_BASE | CUE_NOUN, 3, 1, 1}, /* pan */
        {26280, 0x0B051327u, CUE_CALL | CUE_PAST, 6, 1, 1}, /* panned */
        {26272, 0xC4494BEAu, CUE_CALL | CUE_ING, 7, 1, 1}, /* panning */
        {26265, 0x8346A44Du, CUE_CALL | CUE_NOUN, 4, 1, 1}, /* pans */
        {26255, 0x31A85C66u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 10, 1, 1}, /* paraphrase */
        {26251, 0x2E08D726u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 11, 1, 1}, /* paraphrased */
        {26256, 0x4108F50Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 11, 1, 1}, /* paraphrases */
        {26253, 0xE454EE91u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 12, 1, 1}, /* paraphrasing */
        {26251, 0x6F4B93F0u, CUE_WEAK | CUE_NOUN | CUE_BASE, 3, 1, 1}, /* pen */
        {26240, 0x31ABFB4Bu, CUE_WEAK | CUE_PAST, 6, 1, 1}, /* penned */
        {26232, 0x32525306u, CUE_WEAK | CUE_ING, 7, 1, 1}, /* penning */
        {26225, 0xB6F93739u, CUE_WEAK | CUE_NOUN, 4, 1, 1}, /* pens */
        {26215, 0x24AE6030u, CUE_TELL | CUE_BASE, 8, 1, 1}, /* persuade */
        {26209, 0x1281A43Cu, CUE_TELL | CUE_PAST, 9, 1, 1}, /* persuaded */
        {26204, 0x01818979u, CUE_TELL, 9, 1, 1}, /* persuades */
        {26199, 0x788A104Bu, CUE_TELL | CUE_ING, 10, 1, 1}, /* persuading */
        {26195, 0x4BB7CBCEu, CUE_STATE, 11, 1, 1}, /* pessimistic */
        {26192, 0x1FF2F727u, CUE_URGE | CUE_NOUN | CUE_BASE, 8, 1, 1}, /* petition */
        {26192, 0x3B0040A6u, CUE_URGE | CUE_PAST, 10, 1, 1}, /* petitioned */
        {26188, 0xCDD00311u, CUE_URGE | CUE_ING, 11, 1, 1}, /* petitioning */
        {26185, 0x9F7B593Cu, CUE_URGE | CUE_NOUN, 9, 1, 1}, /* petitions */
        {26180, 0x47FB45FAu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 12, 1, 1}, /* philosophise */
        {26178, 0xEE8E97BAu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 13, 1, 1}, /* philosophised */
        {26177, 0xD98E76ABu, CUE_SAY | CUE_CLAUSE, 13, 1, 1}, /* philosophises */
        {26176, 0x2E7EC01Du, CUE_SAY | CUE_CLAUSE | CUE_ING, 14, 1, 1}, /* philosophising */
        {26176, 0x33E5602Fu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 12, 1, 1}, /* philosophize */
        {26174, 0xFD169611u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 13, 1, 1}, /* philosophized */
        {26176, 0x0E16B0D4u, CUE_SAY | CUE_CLAUSE, 13, 1, 1}, /* philosophizes */
        {26175, 0x82E76CB8u, CUE_SAY | CUE_CLAUSE | CUE_ING, 14, 1, 1}, /* philosophizing */
        {26175, 0x773611AFu, CUE_WEAK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* phone */
        {26166, 0x751E0291u, CUE_WEAK | CUE_PAST, 6, 1, 1}, /* phoned */
        {26158, 0x861E1D54u, CUE_WEAK | CUE_NOUN, 6, 1, 1}, /* phones */
        {26150, 0xF6973A38u, CUE_WEAK | CUE_ING, 7, 1, 1}, /* phoning */
        {26143, 0x702ECBD1u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_BASE, 5, 1, 2}, /* plead */
        {26134, 0x18C25FEFu, 0, 12, 2, 1}, /* plead guilty */
        {26132, 0x7BAD1C28u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_PAST, 7, 1, 2}, /* pleaded */
        {26125, 0x86479328u, 0, 14, 2, 1}, /* pleaded guilty */
        {26125, 0x5C99FE17u, 0, 11, 2, 1}, /* pleaded not */
        {26128, 0xC4C1E64Fu, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_ING, 8, 1, 2}, /* pleading */
        {26122, 0x57843539u, 0, 15, 2, 1}, /* pleading guilty */
        {26123, 0xCA697B4Au, 0, 12, 2, 1}, /* pleading not */
        {26121, 0x3BAA9006u, CUE_SAY | CUE_URGE | CUE_CLAUSE, 6, 1, 2}, /* pleads */
        {26113, 0x81174632u, 0, 13, 2, 1}, /* pleads guilty */
        {26112, 0xCDD4E410u, 0, 4, 0, 2}, /* pled */
        {26102, 0x813019E0u, 0, 11, 2, 1}, /* pled guilty */
        {26099, 0x2F203090u, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* pledge */
        {26091, 0x23AD101Cu, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_PAST, 7, 1, 1}, /* pledged */
        {26084, 0x12ACF559u, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_NOUN, 7, 1, 1}, /* pledges */
        {26077, 0x9D694AABu, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_ING, 8, 1, 1}, /* pledging */
        {26071, 0x269EC5A3u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* podcast */
        {26064, 0x94EBB2E2u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* podcasted */
        {26059, 0xC63BD475u, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* podcasting */
        {26055, 0x9BF16670u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 8, 1, 1}, /* podcasts */
        {26049, 0x18AE6C91u, CUE_WEAK | CUE_NOUN | CUE_BASE, 5, 1, 2}, /* point */
        {26040, 0xA42AA283u, CUE_SAY | CUE_BASE, 9, 2, 1}, /* point out */
        {26035, 0xAD5F88E8u, CUE_WEAK | CUE_PAST, 7, 1, 2}, /* pointed */
        {26028, 0xB7F8D79Cu, CUE_SAY | CUE_PAST, 11, 2, 1}, /* pointed out */
        {26025, 0x3E27E60Fu, CUE_WEAK | CUE_ING, 8, 1, 2}, /* pointing */
        {26019, 0x07AD5365u, CUE_SAY | CUE_ING, 12, 2, 1}, /* pointing out */
        {26017, 0xBC9567C6u, CUE_WEAK | CUE_NOUN, 6, 1, 2}, /* points */
        {26009, 0x7CD237DEu, CUE_SAY, 10, 2, 1}, /* points out */
        {26016, 0x315DAB4Fu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 11, 1, 1}, /* pontificate */
        {26013, 0xE17474B1u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 12, 1, 1}, /* pontificated */
        {26011, 0xF2748F74u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 12, 1, 1}, /* pontificates */
        {26009, 0x6526E6D8u, CUE_SAY | CUE_CLAUSE | CUE_ING, 13, 1, 1}, /* pontificating */
        {26008, 0xA4C514BAu, CUE_CALL | CUE_BASE, 7, 1, 1}, /* portray */
        {26001, 0x2086664Bu, CUE_CALL | CUE_PAST, 9, 1, 1}, /* portrayed */
        {25996, 0x3428C406u, CUE_CALL | CUE_ING, 10, 1, 1}, /* portraying */
        {25992, 0x2B3FB86Bu, CUE_CALL, 8, 1, 1}, /* portrays */
        {25986, 0x44E771BCu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 1}, /* posit */
        {25977, 0x0CE1B96Du, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* posited */
        {25970, 0xAC51B3FCu, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* positing */
        {25968, 0x475828DDu, CUE_SAY | CUE_CLAUSE, 6, 1, 1}, /* posits */
        {25960, 0x89E7FA47u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE | CUE_THAT, 4, 1, 1}, /* post */
        {25950, 0x799E5CC6u, CUE_SAY | CUE_CLAUSE | CUE_PAST | CUE_THAT, 6, 1, 1}, /* posted */
        {25942, 0x3E3B7BB1u, CUE_SAY | CUE_CLAUSE | CUE_ING | CUE_THAT, 7, 1, 1}, /* posting */
        {25935, 0x4C2EDFDCu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_THAT, 5, 1, 1}, /* posts */
        {25926, 0x512B2BAAu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 9, 1, 1}, /* postulate */
        {25921, 0x94F5F54Au, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* postulated */
        {25917, 0x9FF6069Bu, CUE_SAY | CUE_CLAUSE, 10, 1, 1}, /* postulates */
        {25913, 0xB0BCA0CDu, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* postulating */
        {25910, 0x8DEC7DC1u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* pout */
        {25900, 0x5927DC58u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* pouted */
        {25892, 0x1B22A31Fu, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* pouting */
        {25885, 0x1D49DF36u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 5, 1, 1}, /* pouts */
        {25876, 0xC3AC6729u, CUE_CALL | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* praise */
        {25872, 0x55669E37u, CUE_CALL | CUE_PAST, 7, 1, 1}, /* praised */
        {25865, 0x6266B2AEu, CUE_CALL | CUE_NOUN, 7, 1, 1}, /* praises */
        {25858, 0xEBD7361Au, CUE_CALL | CUE_ING, 8, 1, 1}, /* praising */
        {25852, 0xD6399011u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* pray */
        {25842, 0x015C1868u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* prayed */
        {25834, 0xF4BDCC8Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* praying */
        {25827, 0x9E9E4A46u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* prays */
        {25818, 0x04822F0Eu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* preach */
        {25810, 0xC8D3E00Fu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* preached */
        {25804, 0xB5D3C226u, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* preaches */
        {25798, 0xEB31B2C2u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* preaching */
        {25793, 0x1C4D962Au, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* predict */
        {25786, 0x581213BBu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* predicted */
        {25792, 0x550B3016u, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* predicting */
        {25788, 0xE723AE1Bu, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* predicts */
        {25782, 0x77FFED8Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* preface */
        {25775, 0xD2E388F1u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* prefaced */
        {25769, 0xE3E3A3B4u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 8, 1, 1}, /* prefaces */
        {25763, 0x34889518u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* prefacing */
        {25758, 0x0A3BDA77u, CUE_SHOW | CUE_BASE, 6, 1, 1}, /* prefer */
        {25750, 0xF49CCCB6u, CUE_SHOW | CUE_PAST, 8, 1, 1}, /* prefered */
        {25744, 0x0F408041u, CUE_SHOW | CUE_ING, 9, 1, 1}, /* prefering */
        {25739, 0x2038344Cu, CUE_SHOW, 7, 1, 1}, /* prefers */
        {25732, 0x01FCF9B4u, CUE_URGE | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* press */
        {25723, 0xBD72AE25u, CUE_URGE | CUE_PAST, 7, 1, 1}, /* pressed */
        {25716, 0xC672BC50u, CUE_URGE | CUE_NOUN, 7, 1, 1}, /* presses */
        {25712, 0xA677FC24u, CUE_URGE | CUE_ING, 8, 1, 1}, /* pressing */
        {25706, 0x0F2F4374u, CUE_THINK | CUE_BASE, 7, 1, 1}, /* presume */
        {25699, 0xF7669230u, CUE_THINK | CUE_PAST, 8, 1, 1}, /* presumed */
        {25693, 0xEE668405u, CUE_THINK, 8, 1, 1}, /* presumes */
        {25687, 0xC4AFF687u, CUE_THINK | CUE_ING, 9, 1, 1}, /* presuming */
        {25682, 0x16378A88u, CUE_WEAK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* print */
        {25673, 0x34D77E09u, CUE_WEAK | CUE_PAST, 7, 1, 1}, /* printed */
        {25666, 0x71EE7600u, CUE_WEAK | CUE_ING, 8, 1, 1}, /* printing */
        {25660, 0xF46FC921u, CUE_WEAK | CUE_NOUN, 6, 1, 1}, /* prints */
        {25652, 0xE60D2F34u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 8, 1, 1}, /* proclaim */
        {25646, 0x6C979FA5u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* proclaimed */
        {25642, 0xDDA028A4u, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* proclaiming */
        {25648, 0x6DC16CC5u, CUE_SAY | CUE_CLAUSE, 9, 1, 1}, /* proclaims */
        {25643, 0x499E24EBu, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_BASE, 7, 1, 1}, /* profess */
        {25636, 0x506547AAu, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_PAST, 9, 1, 1}, /* professed */
        {25631, 0x5B6558FBu, CUE_SAY | CUE_CLAUSE | CUE_TO, 9, 1, 1}, /* professes */
        {25626, 0x60FBB2ADu, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_ING, 10, 1, 1}, /* professing */
        {25622, 0xF4BD82BEu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* project */
        {25615, 0x1DCCDDBFu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* projected */
        {25610, 0xDD4D4012u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 10, 1, 1}, /* projecting */
        {25606, 0x1354E8B7u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 8, 1, 1}, /* projects */
        {25600, 0x2217E942u, CUE_SAY | CUE_TELL | CUE_CLAUSE | CUE_TO | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* promise */
        {25593, 0xD1A406D2u, CUE_SAY | CUE_TELL | CUE_CLAUSE | CUE_TO | CUE_PAST, 8, 1, 1}, /* promised */
        {25587, 0xDCA41823u, CUE_SAY | CUE_TELL | CUE_CLAUSE | CUE_TO | CUE_NOUN, 8, 1, 1}, /* promises */
        {25584, 0x4EE26045u, CUE_SAY | CUE_TELL | CUE_CLAUSE | CUE_TO | CUE_ING, 9, 1, 1}, /* promising */
        {25579, 0x40B1A0ECu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 9, 1, 1}, /* pronounce */
        {25574, 0x5F9FB618u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* pronounced */
        {25570, 0x769FDA4Du, CUE_SAY | CUE_CLAUSE, 10, 1, 1}, /* pronounces */
        {25566, 0x8C480BDFu, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* pronouncing */
        {25563, 0x45E11326u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* prophesied */
        {25559, 0x58E1310Fu, CUE_SAY | CUE_CLAUSE, 10, 1, 1}, /* prophesies */
        {25555, 0x9659CC77u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 8, 1, 1}, /* prophesy */
        {25549, 0x783C6641u, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* prophesying */
        {25546, 0x16501775u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 7, 1, 1}, /* propose */
        {25539, 0x31144FC3u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* proposed */
        {25536, 0x26143E72u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 8, 1, 1}, /* proposes */
        {25530, 0xCB5EF6EEu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* proposing */
        {25525, 0x4899DE1Cu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* protest */
        {25518, 0x721358CDu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* protested */
        {25513, 0x9BEA65DCu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 10, 1, 1}, /* protesting */
        {25509, 0xB93928BDu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 8, 1, 1}, /* protests */
        {25503, 0x7DC4989Du, CUE_SHOW | CUE_BASE, 5, 1, 1}, /* prove */
        {25494, 0xF57CCFFBu, CUE_SHOW | CUE_PAST, 6, 1, 1}, /* proved */
        {25486, 0xEA7CBEAAu, CUE_SHOW, 6, 1, 1}, /* proves */
        {25478, 0xE410BF56u, CUE_SHOW | CUE_ING, 7, 1, 1}, /* proving */
        {25471, 0x0FC01808u, CUE_WEAK | CUE_BASE, 7, 1, 1}, /* publish */
        {25464, 0xBC488789u, CUE_WEAK | CUE_PAST, 9, 1, 1}, /* published */
        {25459, 0xAD486FECu, CUE_WEAK, 9, 1, 1}, /* publishes */
        {25456, 0x28E06A80u, CUE_WEAK | CUE_ING, 10, 1, 1}, /* publishing */
        {25452, 0x876FFFDDu, 0, 4, 0, 2}, /* push */
        {25442, 0x4EC258E4u, CUE_WEAK | CUE_BASE, 9, 2, 1}, /* push back */
        {25437, 0x603DCB24u, 0, 6, 0, 2}, /* pushed */
        {25429, 0xF048F8BBu, CUE_WEAK | CUE_PAST, 11, 2, 1}, /* pushed back */
        {25426, 0x6F3DE2C1u, 0, 6, 0, 2}, /* pushes */
        {25418, 0x04295E88u, CUE_WEAK, 11, 2, 1}, /* pushes back */
        {25415, 0x2FEADB03u, 0, 7, 0, 2}, /* pushing */
        {25408, 0x1002DE66u, CUE_WEAK | CUE_ING, 12, 2, 1}, /* pushing back */
        {25406, 0x697299EEu, 0, 3, 0, 2}, /* put */
        {25395, 0xBE4846B3u, CUE_WEAK | CUE_BASE | CUE_PAST, 6, 2, 1}, /* put it */
        {25387, 0x9C67D227u, 0, 4, 0, 2}, /* puts */
        {25377, 0xB3C6171Cu, CUE_WEAK, 7, 2, 1}, /* puts it */
        {25376, 0x360B2CA2u, 0, 7, 0, 2}, /* putting */
        {25369, 0x48FC4127u, CUE_WEAK | CUE_ING, 10, 2, 1}, /* putting it */
        {25365, 0xF68D7EF2u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ASK | CUE_PAST, 7, 1, 1}, /* queried */
        {25358, 0x018D9043u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ASK | CUE_NOUN, 7, 1, 1}, /* queries */
        {25351, 0xF8CE75E3u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ASK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* query */
        {25342, 0x99D3FCB5u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ASK | CUE_ING, 8, 1, 1}, /* querying */
        {25336, 0x4B878D82u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* quip */
        {25326, 0xFD6CE477u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* quipped */
        {25319, 0x2DB8965Au, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* quipping */
        {25313, 0xD7647263u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 5, 1, 1}, /* quips */
        {25304, 0xB2887BD7u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* quote */
        {25295, 0xBFDABAC9u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* quoted */
        {25287, 0xB0DAA32Cu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* quotes */
        {25279, 0x8807E1C0u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* quoting */
        {25272, 0x7EB2AF0Cu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* rage */
        {25264, 0xDB4A20B8u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 5, 1, 1}, /* raged */
        {25255, 0xF24A44EDu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* rages */
        {25246, 0x9714AAFFu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 6, 1, 1}, /* raging */
        {25238, 0x5EF9ED23u, 0, 5, 0, 3}, /* raise */
        {25229, 0x8FE1DE48u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 14, 2, 1}, /* raise concerns */
        {25229, 0x48AEEC24u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 11, 2, 1}, /* raise fears */
        {25226, 0x2A120233u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 15, 3, 1}, /* raise the alarm */
        {25227, 0x33988235u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 21, 3, 1}, /* raise the possibility */
        {25234, 0xCA7086C5u, 0, 6, 0, 3}, /* raised */
        {25226, 0x1EC8E54Au, CUE_SAY | CUE_CLAUSE | CUE_PAST, 15, 2, 1}, /* raised concerns */
        {25232, 0xE658C89Eu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 12, 2, 1}, /* raised fears */
        {25230, 0xA8F8B299u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 16, 3, 1}, /* raised the alarm */
        {25232, 0x74D9EA8Fu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 22, 3, 1}, /* raised the possibility */
        {25240, 0xD37094F0u, 0, 6, 0, 3}, /* raises */
        {25232, 0xC1A8C805u, CUE_SAY | CUE_CLAUSE, 15, 2, 1}, /* raises concerns */
        {25233, 0xA4E85EC1u, CUE_SAY | CUE_CLAUSE, 12, 2, 1}, /* raises fears */
        {25231, 0x5FF13740u, CUE_SAY | CUE_CLAUSE, 16, 3, 1}, /* raises the alarm */
        {25248, 0x64329D4Au, CUE_SAY | CUE_CLAUSE, 22, 3, 1}, /* raises the possibility */
        {25256, 0x7C8E0444u, 0, 7, 0, 3}, /* raising */
        {25249, 0x15D27519u, CUE_SAY | CUE_CLAUSE | CUE_ING, 16, 2, 1}, /* raising concerns */
        {25251, 0x1935456Du, CUE_SAY | CUE_CLAUSE | CUE_ING, 13, 2, 1}, /* raising fears */
        {25250, 0xA0564B1Cu, CUE_SAY | CUE_CLAUSE | CUE_ING, 17, 3, 1}, /* raising the alarm */
        {25253, 0xBF0EE0AEu, CUE_SAY | CUE_CLAUSE | CUE_ING, 23, 3, 1}, /* raising the possibility */
        {25262, 0x919B73A6u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* rant */
        {25252, 0x4B72D827u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* ranted */
        {25248, 0x31166AEAu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* ranting */
        {25241, 0x0CB7584Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* rants */
        {25232, 0x44FF1484u, CUE_CALL | CUE_NOUN | CUE_BASE, 3, 1, 1}, /* rap */
        {25221, 0xF07FA6CDu, CUE_CALL | CUE_PAST, 6, 1, 1}, /* rapped */
        {25213, 0xA0692FDCu, CUE_CALL | CUE_ING, 7, 1, 1}, /* rapping */
        {25206, 0x948E00D5u, CUE_CALL | CUE_NOUN, 4, 1, 1}, /* raps */
        {25196, 0xB2881FE1u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* rave */
        {25186, 0x91499E5Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 5, 1, 1}, /* raved */
        {25177, 0x9E49B2D6u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* raves */
        {25168, 0x0D2A8032u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 6, 1, 1}, /* raving */
        {25160, 0x58FD635Cu, CUE_WEAK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* react */
        {25151, 0xA1A9150Du, CUE_WEAK | CUE_PAST, 7, 1, 1}, /* reacted */
        {25144, 0x42281F1Cu, CUE_WEAK | CUE_ING, 8, 1, 1}, /* reacting */
        {25138, 0x45E322FDu, CUE_WEAK | CUE_NOUN, 6, 1, 1}, /* reacts */
        {25130, 0xCEDFA3C5u, CUE_SHOW | CUE_WEAK | CUE_NOUN | CUE_BASE | CUE_PAST, 4, 1, 1}, /* read */
        {25120, 0x2E3E57FBu, CUE_SHOW | CUE_WEAK | CUE_ING, 7, 1, 1}, /* reading */
        {25113, 0x600EB782u, CUE_SHOW | CUE_WEAK | CUE_NOUN, 5, 1, 1}, /* reads */
        {25104, 0xFA27A653u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 8, 1, 1}, /* reaffirm */
        {25098, 0x33E58592u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* reaffirmed */
        {25094, 0x3981B605u, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* reaffirming */
        {25091, 0xEC6A8460u, CUE_SAY | CUE_CLAUSE, 9, 1, 1}, /* reaffirms */
        {25086, 0x2F04D7C8u, CUE_SHOW | CUE_WEAK | CUE_BASE, 7, 1, 1}, /* realise */
        {25079, 0xB09F83C4u, CUE_SHOW | CUE_WEAK | CUE_PAST, 8, 1, 1}, /* realised */
        {25073, 0xBF9F9B61u, CUE_SHOW | CUE_WEAK, 8, 1, 1}, /* realises */
        {25067, 0x19C01A23u, CUE_SHOW | CUE_WEAK | CUE_ING, 9, 1, 1}, /* realising */
        {25062, 0x22EEFE95u, CUE_SHOW | CUE_WEAK | CUE_BASE, 7, 1, 1}, /* realize */
        {25055, 0xEF3B5563u, CUE_SHOW | CUE_WEAK | CUE_PAST, 8, 1, 1}, /* realized */
        {25049, 0xE43B4412u, CUE_SHOW | CUE_WEAK, 8, 1, 1}, /* realizes */
        {25043, 0x8053970Eu, CUE_SHOW | CUE_WEAK | CUE_ING, 9, 1, 1}, /* realizing */
        {25040, 0x6E2645D2u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 8, 1, 1}, /* reassert */
        {25034, 0x7C5A5EE3u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* reasserted */
        {25030, 0x282F8B8Eu, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* reasserting */
        {25027, 0x073F9C73u, CUE_SAY | CUE_CLAUSE, 9, 1, 1}, /* reasserts */
        {25022, 0x91A8AE85u, CUE_TELL | CUE_BASE, 8, 1, 1}, /* reassure */
        {25016, 0x2D8B4C33u, CUE_TELL | CUE_PAST, 9, 1, 1}, /* reassured */
        {25011, 0x428B6D42u, CUE_TELL, 9, 1, 1}, /* reassures */
        {25006, 0xA8D355FEu, CUE_TELL | CUE_ING, 10, 1, 1}, /* reassuring */
        {25002, 0x2EC2B9C9u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* rebuke */
        {24994, 0x498A4B57u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* rebuked */
        {24987, 0x568A5FCEu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 7, 1, 1}, /* rebukes */
        {24980, 0x20005ABAu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* rebuking */
        {24976, 0xD7BBD8F7u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* rebut */
        {24967, 0x20B5D7CCu, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 6, 1, 1}, /* rebuts */
        {24959, 0xDA748B10u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* rebutted */
        {24953, 0x5134BAE7u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* rebutting */
        {24948, 0x5A81BDB0u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 6, 1, 1}, /* recall */
        {24940, 0xE95825B1u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* recalled */
        {24934, 0xD09689D8u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* recalling */
        {24929, 0x3D3DB9F9u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 7, 1, 1}, /* recalls */
        {24922, 0x3E308718u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 1}, /* recap */
        {24913, 0x18B07739u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* recapped */
        {24907, 0x12FA53D0u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* recapping */
        {24902, 0x51652D71u, CUE_SAY | CUE_CLAUSE, 6, 1, 1}, /* recaps */
        {24894, 0xFC87AB5Bu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* recite */
        {24886, 0xC892942Du, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* recited */
        {24880, 0xB1926FF8u, CUE_SAY | CUE_CLAUSE, 7, 1, 1}, /* recites */
        {24873, 0x663542BCu, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* reciting */
        {24867, 0xB3071FBFu, CUE_SAY | CUE_THINK | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* reckon */
        {24859, 0x8ACE207Eu, CUE_SAY | CUE_THINK | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* reckoned */
        {24853, 0xB6C73DB9u, CUE_SAY | CUE_THINK | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* reckoning */
        {24848, 0xA0370E24u, CUE_SAY | CUE_THINK | CUE_CLAUSE, 7, 1, 1}, /* reckons */
        {24841, 0xEC0A1806u, CUE_SHOW | CUE_WEAK | CUE_BASE, 9, 1, 1}, /* recognise */
        {24836, 0xF5E46246u, CUE_SHOW | CUE_WEAK | CUE_PAST, 10, 1, 1}, /* recognised */
        {24832, 0x08E4802Fu, CUE_SHOW | CUE_WEAK, 10, 1, 1}, /* recognises */
        {24828, 0x60762431u, CUE_SHOW | CUE_WEAK | CUE_ING, 11, 1, 1}, /* recognising */
        {24825, 0x17F496FBu, CUE_SHOW | CUE_WEAK | CUE_BASE, 9, 1, 1}, /* recognize */
        {24820, 0x55091C4Du, CUE_SHOW | CUE_WEAK | CUE_PAST, 10, 1, 1}, /* recognized */
        {24816, 0x3E08F818u, CUE_SHOW | CUE_WEAK, 10, 1, 1}, /* recognizes */
        {24812, 0x64CD285Cu, CUE_SHOW | CUE_WEAK | CUE_ING, 11, 1, 1}, /* recognizing */
        {24809, 0xDDD200A5u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 9, 1, 1}, /* recommend */
        {24804, 0x74FDA2ACu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 11, 1, 1}, /* recommended */
        {24801, 0x31BA6C5Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 12, 1, 1}, /* recommending */
        {24799, 0x079750E2u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 10, 1, 1}, /* recommends */
        {24795, 0x593058CCu, CUE_SHOW | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* record */
        {24787, 0xCA6784BDu, CUE_SHOW | CUE_PAST, 8, 1, 1}, /* recorded */
        {24781, 0x96908B6Cu, CUE_SHOW | CUE_ING, 9, 1, 1}, /* recording */
        {24776, 0x261BB4ADu, CUE_SHOW | CUE_NOUN, 7, 1, 1}, /* records */
        {24769, 0x0B6F5FBFu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 7, 1, 1}, /* recount */
        {24768, 0xFC10607Eu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* recounted */
        {24763, 0x0211FDB9u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 10, 1, 1}, /* recounting */
        {24759, 0xCC53CE24u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 8, 1, 1}, /* recounts */
        {24753, 0x8231B2F5u, CUE_WEAK | CUE_BASE, 5, 1, 2}, /* refer */
        {24744, 0xBB9FAF96u, CUE_CALL | CUE_BASE, 8, 2, 1}, /* refer to */
        {24738, 0xA28F6E8Cu, CUE_WEAK | CUE_PAST, 8, 1, 2}, /* referred */
        {24732, 0x756C9E3Du, CUE_CALL | CUE_PAST, 11, 2, 1}, /* referred to */
        {24729, 0x0E3EC2BBu, CUE_WEAK | CUE_ING, 9, 1, 2}, /* referring */
        {24724, 0xAF637B04u, CUE_CALL | CUE_ING, 12, 2, 1}, /* referring to */
        {24722, 0x7A3C08F2u, CUE_WEAK, 6, 1, 2}, /* refers */
        {24714, 0xDCBF760Bu, CUE_CALL, 9, 2, 1}, /* refers to */
        {24709, 0x92C778AAu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 7, 1, 1}, /* reflect */
        {24704, 0xCB00FA3Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* reflected */
        {24699, 0xC3200B96u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 10, 1, 1}, /* reflecting */
        {24695, 0xE9033D9Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT, 8, 1, 1}, /* reflects */
        {24689, 0x55AA9422u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* refute */
        {24681, 0x21876A32u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* refuted */
        {24674, 0x2C877B83u, CUE_SAY | CUE_CLAUSE, 7, 1, 1}, /* refutes */
        {24667, 0xAF5DCC25u, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* refuting */
        {24661, 0x644797AAu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 9, 1, 1}, /* reiterate */
        {24656, 0xAAB3F94Au, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 10, 1, 1}, /* reiterated */
        {24652, 0xB5B40A9Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT, 10, 1, 1}, /* reiterates */
        {24648, 0xEADCECCDu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 11, 1, 1}, /* reiterating */
        {24645, 0x39024F00u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* rejoin */
        {24640, 0xB4921501u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* rejoined */
        {24634, 0x8C2BAA88u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* rejoining */
        {24629, 0x31A31209u, CUE_SAY | CUE_CLAUSE, 7, 1, 1}, /* rejoins */
        {24622, 0x16B481C2u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* relay */
        {24613, 0xBF202613u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* relayed */
        {24606, 0xF8A11F5Eu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* relaying */
        {24600, 0x6F2829A3u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* relays */
        {24592, 0x1036AE7Eu, 0, 7, 0, 3}, /* release */
        {24585, 0xA2FB7596u, CUE_WEAK | CUE_BASE, 19, 3, 1}, /* release a statement */
        {24590, 0xA01412EEu, 0, 8, 0, 3}, /* released */
        {24584, 0x79E49DE6u, CUE_WEAK | CUE_PAST, 20, 3, 1}, /* released a statement */
        {24592, 0x9313FE77u, 0, 8, 0, 3}, /* releases */
        {24586, 0xC384794Bu, CUE_WEAK, 20, 3, 1}, /* releases a statement */
        {24592, 0xE65EB1C9u, 0, 9, 0, 3}, /* releasing */
        {24587, 0xC06CCFD1u, CUE_WEAK | CUE_ING, 21, 3, 1}, /* releasing a statement */
        {24594, 0xF44FE491u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* remark */
        {24586, 0xA5C9C0E8u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* remarked */
        {24580, 0x4D5E0E0Fu, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* remarking */
        {24575, 0x7BC54FC6u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 7, 1, 1}, /* remarks */
        {24568, 0xC84B99E2u, CUE_SHOW | CUE_WEAK | CUE_BASE, 8, 1, 1}, /* remember */
        {24562, 0xC73ADF33u, CUE_SHOW | CUE_WEAK | CUE_PAST, 10, 1, 1}, /* remembered */
        {24560, 0x9837BEFEu, CUE_SHOW | CUE_WEAK | CUE_ING, 11, 1, 1}, /* remembering */
        {24557, 0xE002BF43u, CUE_SHOW | CUE_WEAK, 9, 1, 1}, /* remembers */
        {24552, 0x6404EEB8u, CUE_TELL | CUE_BASE, 6, 1, 1}, /* remind */
        {24544, 0xA794AD39u, CUE_TELL | CUE_PAST, 8, 1, 1}, /* reminded */
        {24538, 0x043B55D0u, CUE_TELL | CUE_ING, 9, 1, 1}, /* reminding */
        {24533, 0x3EC3E991u, CUE_TELL, 7, 1, 1}, /* reminds */
        {24526, 0x239F6720u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 9, 1, 1}, /* reminisce */
        {24521, 0x57EF900Cu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* reminisced */
        {24517, 0x66EFA7A9u, CUE_SAY | CUE_CLAUSE, 10, 1, 1}, /* reminisces */
        {24513, 0x14937F3Bu, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* reminiscing */
        {24510, 0x5D432577u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 11, 1, 1}, /* remonstrate */
        {24512, 0xE3B35CE9u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 12, 1, 1}, /* remonstrated */
        {24510, 0xD4B3454Cu, CUE_SAY | CUE_CLAUSE, 12, 1, 1}, /* remonstrates */
        {24508, 0xD8891E60u, CUE_SAY | CUE_CLAUSE | CUE_ING, 13, 1, 1}, /* remonstrating */
        {24507, 0xD99BA82Au, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* repeat */
        {24499, 0x55AB75BBu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* repeated */
        {24493, 0x8D807616u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* repeating */
        {24488, 0xE90A041Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 7, 1, 1}, /* repeats */
        {24481, 0x0ACAF336u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* replied */
        {24474, 0xFDCADEBFu, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 7, 1, 1}, /* replies */
        {24467, 0x29931627u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* reply */
        {24458, 0x6F661811u, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* replying */
        {24452, 0x19BB34EBu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* report */
        {24448, 0xA5F0D7AAu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* reported */
        {24442, 0x0BAF62ADu, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 2}, /* reporting */
        {24437, 0x68262482u, 0, 12, 2, 1}, /* reporting on */
        {24435, 0x19B3CB48u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 7, 1, 1}, /* reports */
        {24428, 0xC9D15AF9u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 9, 1, 1}, /* reprimand */
        {24423, 0xC54512D0u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 11, 1, 1}, /* reprimanded */
        {24420, 0x3779A4A7u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 12, 1, 1}, /* reprimanding */
        {24418, 0x3E91873Eu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 10, 1, 1}, /* reprimands */
        {24414, 0x3EAA09B2u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* request */
        {24407, 0x561BE1C3u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* requested */
        {24402, 0x1649CCEEu, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_ING, 10, 1, 1}, /* requesting */
        {24400, 0x66AD5AD3u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 8, 1, 1}, /* requests */
        {24394, 0x098B3B26u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* respond */
        {24387, 0x50DEABA7u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* responded */
        {24382, 0x39D45D6Au, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* responding */
        {24378, 0x5B2E66CFu, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* responds */
        {24372, 0xF3AB0B25u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* restate */
        {24365, 0xD742B753u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* restated */
        {24359, 0xEC42D862u, CUE_SAY | CUE_CLAUSE, 8, 1, 1}, /* restates */
        {24353, 0xB490949Eu, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* restating */
        {24348, 0xFF39A36Au, CUE_WEAK | CUE_BASE, 6, 1, 1}, /* resume */
        {24340, 0xD5BBAF0Au, CUE_WEAK | CUE_PAST, 7, 1, 1}, /* resumed */
        {24333, 0xE0BBC05Bu, CUE_WEAK, 7, 1, 1}, /* resumes */
        {24326, 0xEA7B3C8Du, CUE_WEAK | CUE_ING, 8, 1, 1}, /* resuming */
        {24320, 0x2E48E0BFu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* retort */
        {24312, 0xF0C0497Eu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* retorted */
        {24306, 0x32FDC8B9u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* retorting */
        {24301, 0xA8B9E124u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 7, 1, 1}, /* retorts */
        {24294, 0x9192E14Du, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* retweet */
        {24287, 0x0ADAD894u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* retweeted */
        {24282, 0x37020793u, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* retweeting */
        {24278, 0x6838949Au, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 8, 1, 1}, /* retweets */
        {24272, 0x758F29D0u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_BASE, 6, 1, 1}, /* reveal */
        {24264, 0x3F01BFD1u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* revealed */
        {24258, 0x8A93C578u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* revealing */
        {24253, 0xB35E8B99u, CUE_SAY | CUE_SHOW | CUE_CLAUSE, 7, 1, 1}, /* reveals */
        {24246, 0x6F46B65Cu, CUE_CALL | CUE_NOUN | CUE_BASE, 8, 1, 1}, /* ridicule */
        {24240, 0x6450DA28u, CUE_CALL | CUE_PAST, 9, 1, 1}, /* ridiculed */
        {24235, 0x5B50CBFDu, CUE_CALL | CUE_NOUN, 9, 1, 1}, /* ridicules */
        {24230, 0xFE86004Fu, CUE_CALL | CUE_ING, 10, 1, 1}, /* ridiculing */
        {24226, 0x3512830Cu, CUE_CALL | CUE_NOUN | CUE_BASE, 3, 1, 1}, /* rip */
        {24215, 0x5A0CB4A5u, CUE_CALL | CUE_PAST, 6, 1, 1}, /* ripped */
        {24207, 0xACF037A4u, CUE_CALL | CUE_ING, 7, 1, 1}, /* ripping */
        {24200, 0x0B2500EDu, CUE_CALL | CUE_NOUN, 4, 1, 1}, /* rips */
        {24190, 0x331FBCDDu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* roar */
        {24180, 0x05645024u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* roared */
        {24172, 0x2B8E3A03u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* roaring */
        {24165, 0x28F605EAu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* roars */
        {24156, 0xFC2E40D3u, CUE_SHOW | CUE_NOUN | CUE_BASE, 4, 1, 2}, /* rule */
        {24146, 0x76AC9EE1u, CUE_WEAK | CUE_BASE, 8, 2, 1}, /* rule out */
        {24140, 0xB3CFE015u, CUE_SHOW | CUE_PAST, 5, 1, 2}, /* ruled */
        {24131, 0x73529F3Fu, CUE_WEAK | CUE_PAST, 9, 2, 1}, /* ruled out */
        {24128, 0x9CCFBBE0u, CUE_SHOW | CUE_NOUN, 5, 1, 2}, /* rules */
        {24119, 0x5FF9C424u, CUE_WEAK, 9, 2, 1}, /* rules out */
        {24114, 0xADA866B4u, CUE_SHOW | CUE_ING, 6, 1, 2}, /* ruling */
        {24106, 0xD5508190u, CUE_WEAK | CUE_ING, 10, 2, 1}, /* ruling out */
        {24102, 0xBC03351Cu, CUE_SAY | CUE_ASK | CUE_PAST, 4, 1, 1}, /* said */
        {24092, 0x772D0451u, CUE_CALL | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* salute */
        {24084, 0xD0DD9F6Fu, CUE_CALL | CUE_PAST, 7, 1, 1}, /* saluted */
        {24077, 0xBDDD8186u, CUE_CALL | CUE_NOUN, 7, 1, 1}, /* salutes */
        {24070, 0x3288C8A2u, CUE_CALL | CUE_ING, 8, 1, 1}, /* saluting */
        {24064, 0xBF1482F6u, CUE_WEAK | CUE_PAST, 4, 1, 1}, /* sang */
        {24054, 0xFD0FF184u, CUE_CALL | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* savage */
        {24046, 0x4019C3A0u, CUE_CALL | CUE_PAST, 7, 1, 1}, /* savaged */
        {24039, 0x5719E7D5u, CUE_CALL | CUE_NOUN, 7, 1, 1}, /* savages */
        {24032, 0xA44C60D7u, CUE_CALL | CUE_ING, 8, 1, 1}, /* savaging */
        {24026, 0xC91C7E60u, CUE_SAY | CUE_ASK | CUE_BASE, 3, 1, 1}, /* say */
        {24016, 0x76D03268u, CUE_SAY | CUE_ASK | CUE_ING, 6, 1, 1}, /* saying */
        {24008, 0xAADA77E9u, CUE_SAY | CUE_ASK, 4, 1, 1}, /* says */
        {23998, 0xBE905D97u, CUE_STATE, 9, 1, 1}, /* sceptical */
        {23993, 0xCF4DA0F0u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 1}, /* scoff */
        {23984, 0xC0886FF1u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* scoffed */
        {23977, 0x4F203A18u, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* scoffing */
        {23971, 0xDA33AE39u, CUE_SAY | CUE_CLAUSE, 6, 1, 1}, /* scoffs */
        {23963, 0xBD5C8F24u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 5, 1, 1}, /* scold */
        {23954, 0x6FBD8F95u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* scolded */
        {23947, 0x04D3AD34u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* scolding */
        {23941, 0x6FB5A5F5u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 6, 1, 1}, /* scolds */
        {23933, 0x72BAEC5Cu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* scream */
        {23925, 0x95B0460Du, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* screamed */
        {23919, 0x697A421Cu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* screaming */
        {23920, 0xCB41CDFDu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 7, 1, 1}, /* screams */
        {23913, 0x5745C7B1u, CUE_URGE | CUE_BASE, 4, 1, 1}, /* seek */
        {23903, 0x902722AFu, CUE_URGE | CUE_ING, 7, 1, 1}, /* seeking */
        {23896, 0x24D97666u, CUE_URGE, 5, 1, 1}, /* seeks */
        {23887, 0x7261C8AFu, CUE_WEAK | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* send */
        {23877, 0x53542549u, CUE_WEAK | CUE_ING, 7, 1, 1}, /* sending */
        {23870, 0xEBEF3254u, CUE_WEAK | CUE_NOUN, 5, 1, 1}, /* sends */
        {23861, 0x6261AF7Fu, CUE_WEAK | CUE_PAST, 4, 1, 1}, /* sent */
        {23851, 0xC6270703u, 0, 3, 0, 2}, /* set */
        {23840, 0x55B218B1u, CUE_WEAK | CUE_BASE | CUE_PAST, 7, 2, 1}, /* set out */
        {23833, 0x5F70B550u, 0, 4, 0, 2}, /* sets */
        {23823, 0x3F1A3074u, CUE_WEAK, 8, 2, 1}, /* sets out */
        {23817, 0x557A9DABu, 0, 7, 0, 2}, /* setting */
        {23810, 0x9AD3B3C9u, CUE_WEAK | CUE_ING, 11, 2, 1}, /* setting out */
        {23807, 0xA9C9FC38u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* share */
        {23798, 0xA4F844D4u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* shared */
        {23792, 0x93F82A11u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* shares */
        {23784, 0x90D9D0D3u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* sharing */
        {23777, 0xB4159670u, 0, 5, 0, 2}, /* shoot */
        {23768, 0xB81AD647u, CUE_WEAK | CUE_BASE, 10, 2, 1}, /* shoot back */
        {23764, 0xB75DA698u, 0, 8, 0, 2}, /* shooting */
        {23758, 0x8721652Fu, CUE_WEAK | CUE_ING, 13, 2, 1}, /* shooting back */
        {23757, 0x80FB26B9u, 0, 6, 0, 2}, /* shoots */
        {23749, 0xAC1728C0u, CUE_WEAK, 11, 2, 1}, /* shoots back */
        {23746, 0xAC47E6F5u, 0, 4, 0, 2}, /* shot */
        {23736, 0xADC06E3Cu, CUE_WEAK | CUE_PAST, 9, 2, 1}, /* shot back */
        {23731, 0xB82DA1A2u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 2}, /* shout */
        {23722, 0xDCEC2702u, CUE_WEAK | CUE_BASE, 9, 2, 1}, /* shout out */
        {23717, 0xF35DF7F3u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 2}, /* shouted */
        {23712, 0x3765B001u, CUE_WEAK | CUE_PAST, 11, 2, 1}, /* shouted out */
        {23709, 0x55F154BEu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 2}, /* shouting */
        {23703, 0x1E1D32A6u, CUE_WEAK | CUE_ING, 12, 2, 1}, /* shouting out */
        {23701, 0xC0D5BC03u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 2}, /* shouts */
        {23693, 0xA3F2A1B1u, CUE_WEAK, 10, 2, 1}, /* shouts out */
        {23689, 0xA947E23Cu, CUE_SHOW | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* show */
        {23679, 0x0F0CDDEDu, CUE_SHOW | CUE_PAST, 6, 1, 1}, /* showed */
        {23671, 0x963C297Cu, CUE_SHOW | CUE_ING, 7, 1, 1}, /* showing */
        {23664, 0xCE294716u, CUE_SHOW | CUE_PAST, 5, 1, 1}, /* shown */
        {23655, 0xCB29425Du, CUE_SHOW | CUE_NOUN, 5, 1, 1}, /* shows */
        {23646, 0x85FF540Cu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* shrug */
        {23637, 0xC6C57CFDu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* shruged */
        {23630, 0x9E7D8EACu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* shruging */
        {23624, 0x6FF203EDu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* shrugs */
        {23616, 0x0ABC887Eu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* sigh */
        {23606, 0xB6674E7Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* sighed */
        {23598, 0x586BF4D2u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* sighing */
        {23591, 0xF3CA2C77u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* sighs */
        {23582, 0xBD7BBA09u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* signal */
        {23574, 0x876F7F20u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* signaled */
        {23568, 0x70428B57u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* signaling */
        {23563, 0x905751BEu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* signalled */
        {23558, 0x303AF7F9u, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* signalling */
        {23554, 0xC3C68E0Eu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 7, 1, 1}, /* signals */
        {23547, 0x15D2601Eu, CUE_WEAK | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* sing */
        {23537, 0xC3BE79F2u, CUE_WEAK | CUE_ING, 7, 1, 1}, /* singing */
        {23530, 0x7F2346E9u, 0, 6, 0, 2}, /* single */
        {23522, 0xEC616FEBu, CUE_WEAK | CUE_BASE, 10, 2, 1}, /* single out */
        {23520, 0xB1880FF7u, 0, 7, 0, 2}, /* singled */
        {23513, 0x0EBCC13Du, CUE_WEAK | CUE_PAST, 11, 2, 1}, /* singled out */
        {23510, 0xBE88246Eu, 0, 7, 0, 2}, /* singles */
        {23503, 0x9A6938F6u, CUE_WEAK, 11, 2, 1}, /* singles out */
        {23500, 0x347E10DAu, 0, 8, 0, 2}, /* singling */
        {23494, 0x6650FB0Au, CUE_WEAK | CUE_ING, 12, 2, 1}, /* singling out */
        {23492, 0xC72DCB97u, CUE_WEAK | CUE_NOUN, 5, 1, 1}, /* sings */
        {23483, 0xC6F069FFu, CUE_STATE, 9, 1, 1}, /* skeptical */
        {23478, 0xD39734FCu, CUE_CALL | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* skewer */
        {23470, 0xDB4750ADu, CUE_CALL | CUE_PAST, 8, 1, 1}, /* skewered */
        {23464, 0x58BA003Cu, CUE_CALL | CUE_ING, 9, 1, 1}, /* skewering */
        {23459, 0xA607BD1Du, CUE_CALL | CUE_NOUN, 7, 1, 1}, /* skewers */
        {23456, 0x73A456B4u, CUE_CALL | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* slam */
        {23446, 0xF5CA571Au, CUE_CALL | CUE_PAST, 7, 1, 1}, /* slammed */
        {23439, 0x2F12FFFDu, CUE_CALL | CUE_ING, 8, 1, 1}, /* slamming */
        {23433, 0xD2B49B45u, CUE_CALL | CUE_NOUN, 5, 1, 1}, /* slams */
        {23424, 0xF07ADEEEu, CUE_CALL | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* slate */
        {23415, 0x1B6C533Eu, CUE_CALL | CUE_PAST, 6, 1, 1}, /* slated */
        {23407, 0x2E6C7127u, CUE_CALL | CUE_NOUN, 6, 1, 1}, /* slates */
        {23399, 0xA24C5479u, CUE_CALL | CUE_ING, 7, 1, 1}, /* slating */
        {23392, 0x5505928Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* smile */
        {23383, 0xC2C647F1u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* smiled */
        {23375, 0xD3C662B4u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* smiles */
        {23367, 0xD67B4218u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* smiling */
        {23360, 0x9B74319Du, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* snap */
        {23350, 0x29C23D56u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* snapped */
        {23343, 0x19306761u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* snapping */
        {23337, 0xA5EA99AAu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* snaps */
        {23328, 0xDABB1630u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* sneer */
        {23319, 0x860A7231u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* sneered */
        {23312, 0xFD44F758u, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* sneering */
        {23306, 0x97840B79u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 6, 1, 1}, /* sneers */
        {23298, 0xDC36342Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 3, 1, 1}, /* sob */
        {23287, 0x6BE4A376u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* sobbed */
        {23279, 0x12DC5E01u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* sobbing */
        {23272, 0x05546CD4u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 4, 1, 1}, /* sobs */
        {23262, 0x071E312Fu, CUE_URGE | CUE_PAST, 6, 1, 1}, /* sought */
        {23254, 0xA2780A89u, CUE_WEAK | CUE_BASE, 5, 1, 2}, /* speak */
        {23245, 0x90F1B20Bu, CUE_WEAK | CUE_BASE, 9, 2, 1}, /* speak out */
        {23240, 0x4577A0D7u, CUE_WEAK | CUE_ING, 8, 1, 2}, /* speaking */
        {23234, 0x6C6DD81Du, CUE_WEAK | CUE_ING, 12, 2, 1}, /* speaking out */
        {23232, 0xBCF9478Eu, CUE_WEAK, 6, 1, 2}, /* speaks */
        {23232, 0xF63EF696u, CUE_WEAK, 10, 2, 1}, /* speaks out */
        {23228, 0xD311D981u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* specified */
        {23223, 0xC411C1E4u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_THAT, 9, 1, 1}, /* specifies */
        {23218, 0xC63E78B0u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_THAT | CUE_BASE, 7, 1, 1}, /* specify */
        {23211, 0x59A252D8u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_THAT | CUE_ING, 10, 1, 1}, /* specifying */
        {23207, 0x7950C695u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 9, 1, 1}, /* speculate */
        {23202, 0xEB292D63u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 10, 1, 1}, /* speculated */
        {23198, 0xE0291C12u, CUE_SAY | CUE_CLAUSE, 10, 1, 1}, /* speculates */
        {23194, 0x17BE9F0Eu, CUE_SAY | CUE_CLAUSE | CUE_ING, 11, 1, 1}, /* speculating */
        {23191, 0xA96FC6C9u, 0, 5, 0, 2}, /* spell */
        {23182, 0x35C6B9CBu, CUE_SAY | CUE_BASE, 9, 2, 1}, /* spell out */
        {23184, 0xB4DE3BE0u, 0, 7, 0, 2}, /* spelled */
        {23177, 0xF6604424u, CUE_SAY | CUE_PAST, 11, 2, 1}, /* spelled out */
        {23174, 0x35967717u, 0, 8, 0, 2}, /* spelling */
        {23168, 0xDF96A6DDu, CUE_SAY | CUE_ING, 12, 2, 1}, /* spelling out */
        {23166, 0x74F5D6CEu, 0, 6, 0, 2}, /* spells */
        {23158, 0x72704956u, CUE_SAY, 10, 2, 1}, /* spells out */
        {23154, 0x2A66202Fu, CUE_WEAK | CUE_PAST, 5, 1, 2}, /* spoke */
        {23145, 0x9EC0EF85u, CUE_WEAK | CUE_PAST, 9, 2, 1}, /* spoke out */
        {23140, 0xFFC4C653u, CUE_WEAK | CUE_PAST, 6, 1, 1}, /* spoken */
        {23132, 0x652B04DFu, CUE_WEAK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* start */
        {23123, 0x80595B9Eu, CUE_WEAK | CUE_PAST, 7, 1, 1}, /* started */
        {23116, 0x2370E859u, CUE_WEAK | CUE_ING, 8, 1, 1}, /* starting */
        {23110, 0xEEB85AC4u, CUE_WEAK | CUE_NOUN, 6, 1, 1}, /* starts */
        {23104, 0x783132F6u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 5, 1, 2}, /* state */
        {23095, 0x11C8C07Au, 0, 17, 2, 1}, /* state broadcaster */
        {23098, 0xD7B90676u, 0, 16, 2, 1}, /* state department */
        {23100, 0xD345CF7Au, 0, 11, 2, 1}, /* state media */
        {23097, 0x3E0453C5u, 0, 10, 2, 1}, /* state news */
        {23093, 0x7FA347B7u, 0, 11, 2, 1}, /* state radio */
        {23090, 0x5C9D958Cu, 0, 16, 2, 1}, /* state television */
        {23092, 0xE81E90FEu, 0, 8, 2, 1}, /* state tv */
        {23086, 0xC7729BD6u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* stated */
        {23078, 0xBA72875Fu, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 6, 1, 1}, /* states */
        {23072, 0xD5D52AE1u, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* stating */
        {23065, 0xF1837B9Eu, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 9, 1, 1}, /* stipulate */
        {23060, 0x2BFC2A8Eu, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_THAT | CUE_PAST, 10, 1, 1}, /* stipulated */
        {23056, 0x1EFC1617u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 10, 1, 1}, /* stipulates */
        {23052, 0x824114E9u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_THAT | CUE_ING, 11, 1, 1}, /* stipulating */
        {23049, 0x69920F65u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* stress */
        {23041, 0x6A0EC46Cu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* stressed */
        {23035, 0x790EDC09u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 8, 1, 1}, /* stresses */
        {23029, 0x3938EE1Bu, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* stressing */
        {23024, 0xF7EB0225u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 6, 1, 1}, /* submit */
        {23016, 0x9CF4AD62u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 7, 1, 1}, /* submits */
        {23009, 0xBE3444C2u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* submitted */
        {23008, 0xE379DCD5u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 10, 1, 1}, /* submitting */
        {23004, 0x763B7145u, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* suggest */
        {22997, 0x188A154Cu, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* suggested */
        {22992, 0x07D40C7Bu, CUE_SAY | CUE_SHOW | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* suggesting */
        {22988, 0x55933802u, CUE_SAY | CUE_SHOW | CUE_CLAUSE, 8, 1, 1}, /* suggests */
        {22982, 0xDD4E3AA8u, 0, 3, 0, 2}, /* sum */
        {22971, 0x970B031Du, CUE_WEAK | CUE_BASE, 6, 2, 1}, /* sum up */
        {22963, 0xFEA2F2AFu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 9, 1, 1}, /* summarise */
        {22958, 0xA5843591u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 10, 1, 1}, /* summarised */
        {22954, 0xB6845054u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 10, 1, 1}, /* summarises */
        {22950, 0x27798338u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 11, 1, 1}, /* summarising */
        {22947, 0x12B8D87Au, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 9, 1, 1}, /* summarize */
        {22944, 0x96FC373Au, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 10, 1, 1}, /* summarized */
        {22940, 0x81FC162Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT, 10, 1, 1}, /* summarizes */
        {22936, 0xD310D69Du, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 11, 1, 1}, /* summarizing */
        {22933, 0xEAE30ADEu, 0, 6, 0, 2}, /* summed */
        {22925, 0x996EEAB3u, CUE_WEAK | CUE_PAST, 9, 2, 1}, /* summed up */
        {22920, 0x97B49799u, 0, 7, 0, 2}, /* summing */
        {22913, 0xA15048FEu, CUE_WEAK | CUE_ING, 10, 2, 1}, /* summing up */
        {22909, 0x3D26A6C1u, 0, 4, 0, 2}, /* sums */
        {22899, 0x2C1E0DA6u, CUE_WEAK, 7, 2, 1}, /* sums up */
        {22892, 0x212D3672u, CUE_WEAK | CUE_PAST, 4, 1, 1}, /* sung */
        {22882, 0x5040788Eu, CUE_THINK | CUE_BASE, 7, 1, 1}, /* suppose */
        {22875, 0x3F7E585Eu, CUE_THINK | CUE_PAST, 8, 1, 1}, /* supposed */
        {22869, 0x527E7647u, CUE_THINK, 8, 1, 1}, /* supposes */
        {22864, 0x482F9819u, CUE_THINK | CUE_ING, 9, 1, 1}, /* supposing */
        {22859, 0x1EFB9680u, CUE_STATE, 4, 1, 1}, /* sure */
        {22849, 0xB2F48E4Eu, CUE_THINK | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* suspect */
        {22842, 0x9465064Fu, CUE_THINK | CUE_PAST, 9, 1, 1}, /* suspected */
        {22837, 0x1E35B702u, CUE_THINK | CUE_ING, 10, 1, 1}, /* suspecting */
        {22833, 0xF3FBEA07u, CUE_THINK | CUE_NOUN, 8, 1, 1}, /* suspects */
        {22827, 0x6B8D562Du, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_BASE, 5, 1, 1}, /* swear */
        {22818, 0xEEA6B6F3u, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_ING, 8, 1, 1}, /* swearing */
        {22812, 0xAD7EF5FAu, CUE_SAY | CUE_CLAUSE | CUE_TO, 6, 1, 1}, /* swears */
        {22804, 0x28535429u, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_PAST, 5, 1, 1}, /* swore */
        {22795, 0x2D535C08u, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_PAST, 5, 1, 1}, /* sworn */
        {22786, 0x0A339056u, 0, 4, 0, 4}, /* take */
        {22776, 0xAEBD654Bu, CUE_WEAK | CUE_BASE, 10, 2, 1}, /* take issue */
        {22784, 0xA4B41B0Bu, CUE_WEAK | CUE_BASE, 16, 3, 1}, /* take to facebook */
        {22786, 0xB241C8F1u, CUE_WEAK | CUE_BASE, 17, 3, 1}, /* take to instagram */
        {22789, 0x74CE6CFEu, CUE_WEAK | CUE_BASE, 20, 4, 1}, /* take to social media */
        {22795, 0x9A6191C8u, CUE_WEAK | CUE_BASE, 15, 3, 1}, /* take to twitter */
        {22796, 0x342BEA3Fu, 0, 5, 0, 4}, /* takes */
        {22787, 0x4B4248E4u, CUE_WEAK, 11, 2, 1}, /* takes issue */
        {22784, 0x2DE78DB6u, CUE_WEAK, 17, 3, 1}, /* takes to facebook */
        {22800, 0x1E27A260u, CUE_WEAK, 18, 3, 1}, /* takes to instagram */
        {22804, 0xEF065B59u, CUE_WEAK, 21, 4, 1}, /* takes to social media */
        {22811, 0x3CDA1859u, CUE_WEAK, 16, 3, 1}, /* takes to twitter */
        {22813, 0x94AC3641u, 0, 6, 0, 4}, /* taking */
        {22805, 0xC6A167C6u, CUE_WEAK | CUE_ING, 12, 2, 1}, /* taking issue */
        {22803, 0x9E1D7380u, CUE_WEAK | CUE_ING, 18, 3, 1}, /* taking to facebook */
        {22807, 0x0EE08656u, CUE_WEAK | CUE_ING, 19, 3, 1}, /* taking to instagram */
        {22816, 0xDBD79383u, CUE_WEAK | CUE_ING, 22, 4, 1}, /* taking to social media */
        {22824, 0x014BB463u, CUE_WEAK | CUE_ING, 17, 3, 1}, /* taking to twitter */
        {22827, 0x142CE44Fu, CUE_WEAK | CUE_NOUN | CUE_BASE, 4, 1, 2}, /* talk */
        {22817, 0x803DC936u, CUE_WEAK | CUE_BASE, 10, 2, 1}, /* talk about */
        {22813, 0x0B7A2A0Eu, CUE_WEAK | CUE_PAST, 6, 1, 2}, /* talked */
        {22805, 0x8FB18545u, CUE_WEAK | CUE_PAST, 12, 2, 1}, /* talked about */
        {22803, 0xD59A4B69u, CUE_WEAK | CUE_ING, 7, 1, 2}, /* talking */
        {22796, 0xC134E03Cu, CUE_WEAK | CUE_ING, 13, 2, 1}, /* talking about */
        {22795, 0xFEAB4A74u, CUE_WEAK | CUE_NOUN, 5, 1, 2}, /* talks */
        {22786, 0xED09013Fu, CUE_WEAK, 11, 2, 1}, /* talks about */
        {22784, 0xF9819F36u, CUE_TELL | CUE_PAST, 6, 1, 1}, /* taught */
        {22776, 0xBC9C8463u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* taunt */
        {22767, 0x832871A2u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 7, 1, 1}, /* taunted */
        {22760, 0x1255BC35u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 8, 1, 1}, /* taunting */
        {22754, 0xFA63E530u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* taunts */
        {22746, 0x1D1A14A2u, CUE_TELL | CUE_BASE, 5, 1, 1}, /* teach */
        {22737, 0x02274402u, CUE_TELL, 7, 1, 1}, /* teaches */
        {22730, 0x8DA005BEu, CUE_TELL | CUE_ING, 8, 1, 1}, /* teaching */
        {22724, 0x02428C91u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* tease */
        {22715, 0x83C3E5AFu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* teased */
        {22707, 0x70C3C7C6u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* teases */
        {22699, 0x908FBFE2u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* teasing */
        {22692, 0x909499AFu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 9, 1, 1}, /* telegraph */
        {22687, 0xE9D0BA6Eu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 11, 1, 1}, /* telegraphed */
        {22688, 0x7A5A6049u, CUE_SAY | CUE_CLAUSE | CUE_ING, 12, 1, 1}, /* telegraphing */
        {22686, 0x75EE3554u, CUE_SAY | CUE_CLAUSE, 10, 1, 1}, /* telegraphs */
        {22682, 0xC617F7A2u, CUE_TELL | CUE_WEAK | CUE_BASE, 4, 1, 1}, /* tell */
        {22672, 0x87BA86BEu, CUE_TELL | CUE_WEAK | CUE_ING, 7, 1, 1}, /* telling */
        {22665, 0xA8BB1E03u, CUE_TELL | CUE_WEAK, 5, 1, 1}, /* tells */
        {22656, 0xA2CE1ED7u, CUE_CALL | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* term */
        {22646, 0xC68F9716u, CUE_CALL | CUE_PAST, 6, 1, 1}, /* termed */
        {22638, 0x30757A21u, CUE_CALL | CUE_ING, 7, 1, 1}, /* terming */
        {22631, 0xEE7A3C2Cu, CUE_CALL | CUE_NOUN, 5, 1, 1}, /* terms */
        {22622, 0x1D3F6BA4u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* testified */
        {22617, 0x2C3F8341u, CUE_SAY | CUE_CLAUSE, 9, 1, 1}, /* testifies */
        {22612, 0xD94BA58Du, CUE_SAY | CUE_CLAUSE | CUE_BASE, 7, 1, 1}, /* testify */
        {22605, 0x2EF980D3u, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* testifying */
        {22601, 0xBDE64E3Eu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* text */
        {22592, 0xA783553Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* texted */
        {22584, 0x278B5E92u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* texting */
        {22577, 0x3E8D4337u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* texts */
        {22568, 0x165985E3u, CUE_WEAK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* thank */
        {22559, 0x67650F22u, CUE_WEAK | CUE_PAST, 7, 1, 1}, /* thanked */
        {22552, 0xDDC1ACB5u, CUE_WEAK | CUE_ING, 8, 1, 1}, /* thanking */
        {22546, 0xBEED41B0u, CUE_WEAK | CUE_NOUN, 6, 1, 1}, /* thanks */
        {22538, 0xD31EEB3Cu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 8, 1, 1}, /* theorise */
        {22532, 0xB1AC7B88u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* theorised */
        {22527, 0xA8AC6D5Du, CUE_SAY | CUE_CLAUSE, 9, 1, 1}, /* theorises */
        {22522, 0x65C56F2Fu, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* theorising */
        {22518, 0xB708F8D9u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 8, 1, 1}, /* theorize */
        {22512, 0xE01F9187u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* theorized */
        {22512, 0xCD1F739Eu, CUE_SAY | CUE_CLAUSE, 9, 1, 1}, /* theorizes */
        {22507, 0xDCFEA1CAu, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* theorizing */
        {22503, 0x7CC7CA5Bu, CUE_THINK | CUE_BASE, 5, 1, 1}, /* think */
        {22494, 0x792A16BDu, CUE_THINK | CUE_ING, 8, 1, 1}, /* thinking */
        {22488, 0x96833CF8u, CUE_THINK, 6, 1, 1}, /* thinks */
        {22480, 0x0A7F32F2u, CUE_THINK | CUE_PAST, 7, 1, 1}, /* thought */
        {22473, 0xA17256C6u, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_BASE, 8, 1, 1}, /* threaten */
        {22467, 0xF875D447u, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_PAST, 10, 1, 1}, /* threatened */
        {22463, 0x6A4E838Au, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_ING, 11, 1, 1}, /* threatening */
        {22460, 0xDBFE7EEFu, CUE_SAY | CUE_CLAUSE | CUE_TO, 9, 1, 1}, /* threatens */
        {22455, 0x931E8091u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* thunder */
        {22448, 0x76DFBCE8u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* thundered */
        {22448, 0x72F9C20Fu, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* thundering */
        {22444, 0x7B04E3C6u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 8, 1, 1}, /* thunders */
        {22438, 0x5A91E6D0u, CUE_WEAK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* toast */
        {22429, 0xF53344D1u, CUE_WEAK | CUE_PAST, 7, 1, 1}, /* toasted */
        {22422, 0x5A882478u, CUE_WEAK | CUE_ING, 8, 1, 1}, /* toasting */
        {22416, 0x36AE1299u, CUE_WEAK | CUE_NOUN, 6, 1, 1}, /* toasts */
        {22408, 0x576CC974u, CUE_TELL | CUE_WEAK | CUE_PAST, 4, 1, 1}, /* told */
        {22398, 0x4E750A0Eu, 0, 4, 0, 4}, /* took */
        {22388, 0xFEC75E03u, CUE_WEAK | CUE_PAST, 10, 2, 1}, /* took issue */
        {22384, 0xAF457DE3u, CUE_WEAK | CUE_PAST, 16, 3, 1}, /* took to facebook */
        {22386, 0xB1946939u, CUE_WEAK | CUE_PAST, 17, 3, 1}, /* took to instagram */
        {22400, 0x93519396u, CUE_WEAK | CUE_PAST, 20, 4, 1}, /* took to social media */
        {22406, 0xD157F900u, CUE_WEAK | CUE_PAST, 15, 3, 1}, /* took to twitter */
        {22407, 0x3D83F9D5u, CUE_SAY | CUE_CALL | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* tout */
        {22397, 0x977FE69Cu, CUE_SAY | CUE_CALL | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* touted */
        {22389, 0x7250F62Bu, CUE_SAY | CUE_CALL | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* touting */
        {22382, 0x7CC20052u, CUE_SAY | CUE_CALL | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* touts */
        {22373, 0x5E644E05u, CUE_CALL | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* trash */
        {22364, 0x853E1E0Cu, CUE_CALL | CUE_PAST, 7, 1, 1}, /* trashed */
        {22357, 0x943E35A9u, CUE_CALL | CUE_NOUN, 7, 1, 1}, /* trashes */
        {22350, 0x673D093Bu, CUE_CALL | CUE_ING, 8, 1, 1}, /* trashing */
        {22344, 0x98E54786u, CUE_WEAK | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* trumpet */
        {22337, 0x20127E07u, CUE_WEAK | CUE_PAST, 9, 1, 1}, /* trumpeted */
        {22336, 0x0868EF4Au, CUE_WEAK | CUE_ING, 10, 1, 1}, /* trumpeting */
        {22332, 0xA5F046AFu, CUE_WEAK | CUE_NOUN, 8, 1, 1}, /* trumpets */
        {22326, 0xE46B4575u, CUE_SHOW | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* trust */
        {22317, 0xDD092C3Cu, CUE_SHOW | CUE_PAST, 7, 1, 1}, /* trusted */
        {22310, 0x4BE5284Bu, CUE_SHOW | CUE_ING, 8, 1, 1}, /* trusting */
        {22304, 0x9ADDA872u, CUE_SHOW | CUE_NOUN, 6, 1, 1}, /* trusts */
        {22296, 0xA728E122u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 3, 1, 1}, /* tut */
        {22285, 0x765AB283u, CUE_SAY | CUE_CLAUSE, 4, 1, 1}, /* tuts */
        {22275, 0xAEEC33B3u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* tutted */
        {22267, 0xD45FC47Eu, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* tutting */
        {22260, 0x8C8EA7EAu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* tweet */
        {22251, 0x877B707Bu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* tweeted */
        {22244, 0x37E768D6u, CUE_SAY | CUE_CLAUSE | CUE_ING, 8, 1, 1}, /* tweeting */
        {22238, 0xDD91D5DBu, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 6, 1, 1}, /* tweets */
        {22240, 0xE582347Fu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 9, 1, 1}, /* underline */
        {22235, 0x66F80681u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 10, 1, 1}, /* underlined */
        {22231, 0x57F7EEE4u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 10, 1, 1}, /* underlines */
        {22227, 0xE2A6D708u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 11, 1, 1}, /* underlining */
        {22224, 0x34FDBABDu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 10, 1, 1}, /* underscore */
        {22220, 0x446D239Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 11, 1, 1}, /* underscored */
        {22217, 0x396D124Au, CUE_SAY | CUE_CLAUSE | CUE_THAT, 11, 1, 1}, /* underscores */
        {22214, 0x88659276u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 12, 1, 1}, /* underscoring */
        {22212, 0x0EC63AABu, CUE_SHOW | CUE_BASE, 10, 1, 1}, /* understand */
        {22208, 0x278C8C6Du, CUE_SHOW | CUE_ING, 13, 1, 1}, /* understanding */
        {22208, 0x1A0EA208u, CUE_SHOW, 11, 1, 1}, /* understands */
        {22205, 0x8F169A5Cu, CUE_SHOW | CUE_PAST, 10, 1, 1}, /* understood */
        {22201, 0x49F906A7u, CUE_STATE, 6, 1, 1}, /* unsure */
        {22193, 0x027DF322u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* urge */
        {22183, 0x3245F732u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_PAST, 5, 1, 1}, /* urged */
        {22174, 0x3D460883u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_NOUN, 5, 1, 1}, /* urges */
        {22165, 0x0B55C325u, CUE_SAY | CUE_URGE | CUE_CLAUSE | CUE_ING, 6, 1, 1}, /* urging */
        {22157, 0x9CD3E54Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 8, 1, 1}, /* validate */
        {22151, 0x1091C8FDu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 9, 1, 1}, /* validated */
        {22146, 0x1991D728u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 9, 1, 1}, /* validates */
        {22141, 0xCB1932ACu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 10, 1, 1}, /* validating */
        {22137, 0xF8173F5Eu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* vent */
        {22127, 0xBA207C5Fu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* vented */
        {22119, 0x5769FA32u, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* venting */
        {22112, 0xB99873D7u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 5, 1, 1}, /* vents */
        {22103, 0x69C89B94u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* venture */
        {22096, 0x76CD7AD0u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 8, 1, 1}, /* ventured */
        {22090, 0x6DCD6CA5u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 8, 1, 1}, /* ventures */
        {22084, 0xB1355CA7u, CUE_SAY | CUE_CLAUSE | CUE_ING, 9, 1, 1}, /* venturing */
        {22079, 0xA286B8C5u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 8, 1, 1}, /* verified */
        {22073, 0xAB86C6F0u, CUE_SAY | CUE_CLAUSE | CUE_THAT, 8, 1, 1}, /* verifies */
        {22067, 0xE4CE2924u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_BASE, 6, 1, 1}, /* verify */
        {22059, 0x5DC9CB34u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 9, 1, 1}, /* verifying */
        {22054, 0xB70C299Fu, CUE_CALL | CUE_PAST, 8, 1, 1}, /* vilified */
        {22048, 0xC40C3E16u, CUE_CALL, 8, 1, 1}, /* vilifies */
        {22042, 0x93B925CEu, CUE_CALL | CUE_BASE, 6, 1, 1}, /* vilify */
        {22034, 0x8ABC9982u, CUE_CALL | CUE_ING, 9, 1, 1}, /* vilifying */
        {22032, 0x7F9BC9F9u, CUE_WEAK | CUE_NOUN | CUE_BASE, 5, 1, 2}, /* voice */
        {22023, 0x6CB8E47Fu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 13, 2, 1}, /* voice concern */
        {22022, 0x4522B43Eu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 14, 2, 1}, /* voice concerns */
        {22022, 0xB54F3FEAu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 11, 2, 1}, /* voice fears */
        {22019, 0x95396FA3u, CUE_SAY | CUE_CLAUSE | CUE_BASE, 10, 2, 1}, /* voice hope */
        {22015, 0x7F3E6227u, CUE_WEAK | CUE_PAST, 6, 1, 2}, /* voiced */
        {22007, 0xCA41FE29u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 14, 2, 1}, /* voiced concern */
        {22007, 0x49C1E60Cu, CUE_SAY | CUE_CLAUSE | CUE_PAST, 15, 2, 1}, /* voiced concerns */
        {22008, 0x2972FA60u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 12, 2, 1}, /* voiced fears */
        {22016, 0x1E43B745u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 11, 2, 1}, /* voiced hope */
        {22013, 0x6C3E443Eu, CUE_WEAK | CUE_NOUN, 6, 1, 2}, /* voices */
        {22005, 0x56006852u, CUE_SAY | CUE_CLAUSE, 14, 2, 1}, /* voices concern */
        {22005, 0xDB61DAF3u, CUE_SAY | CUE_CLAUSE, 15, 2, 1}, /* voices concerns */
        {22006, 0x74C55A17u, CUE_SAY | CUE_CLAUSE, 12, 2, 1}, /* voices fears */
        {22004, 0xC9E8E56Eu, CUE_SAY | CUE_CLAUSE, 11, 2, 1}, /* voices hope */
        {22001, 0xBA80A8EAu, CUE_WEAK | CUE_ING, 7, 1, 2}, /* voicing */
        {21994, 0x9C77F4DEu, CUE_SAY | CUE_CLAUSE | CUE_ING, 15, 2, 1}, /* voicing concern */
        {21995, 0x28ADC1DFu, CUE_SAY | CUE_CLAUSE | CUE_ING, 16, 2, 1}, /* voicing concerns */
        {22000, 0x934003ABu, CUE_SAY | CUE_CLAUSE | CUE_ING, 13, 2, 1}, /* voicing fears */
        {21999, 0x1FD10002u, CUE_SAY | CUE_CLAUSE | CUE_ING, 12, 2, 1}, /* voicing hope */
        {21997, 0xC9F76FD1u, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 9, 1, 1}, /* volunteer */
        {21992, 0x35206028u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 11, 1, 1}, /* volunteered */
        {21989, 0xB535F24Fu, CUE_SAY | CUE_CLAUSE | CUE_ING, 12, 1, 1}, /* volunteering */
        {21987, 0x9284BC06u, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 10, 1, 1}, /* volunteers */
        {21983, 0x7F21593Fu, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_NOUN | CUE_BASE, 3, 1, 1}, /* vow */
        {21972, 0x33F6B5FEu, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_PAST, 5, 1, 1}, /* vowed */
        {21963, 0x81AA9639u, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_ING, 6, 1, 1}, /* vowing */
        {21955, 0x6D7F92A4u, CUE_SAY | CUE_CLAUSE | CUE_TO | CUE_NOUN, 4, 1, 1}, /* vows */
        {21945, 0xA12E7268u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* wail */
        {21935, 0xAC805BE9u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* wailed */
        {21927, 0xF33E8B60u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* wailing */
        {21920, 0xD71DA081u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* wails */
        {21911, 0x84FA6AF1u, CUE_SAY | CUE_TELL | CUE_SHOW | CUE_CLAUSE | CUE_BASE, 4, 1, 1}, /* warn */
        {21901, 0x4AA7A148u, CUE_SAY | CUE_TELL | CUE_SHOW | CUE_CLAUSE | CUE_PAST, 6, 1, 1}, /* warned */
        {21893, 0x792112EFu, CUE_SAY | CUE_TELL | CUE_SHOW | CUE_CLAUSE | CUE_ING, 7, 1, 1}, /* warning */
        {21886, 0xD835AAA6u, CUE_SAY | CUE_TELL | CUE_SHOW | CUE_CLAUSE, 5, 1, 1}, /* warns */
        {21877, 0x81253E77u, 0, 5, 0, 2}, /* weigh */
        {21868, 0xC528422Eu, CUE_WEAK | CUE_BASE, 8, 2, 1}, /* weigh in */
        {21862, 0xBBFED0B6u, 0, 7, 0, 2}, /* weighed */
        {21855, 0x07AB09BDu, CUE_WEAK | CUE_PAST, 10, 2, 1}, /* weighed in */
        {21851, 0xEE8CCC41u, 0, 8, 0, 2}, /* weighing */
        {21845, 0x51955344u, CUE_WEAK | CUE_ING, 11, 2, 1}, /* weighing in */
        {21842, 0x51A0A04Cu, 0, 6, 0, 2}, /* weighs */
        {21834, 0xD7850947u, CUE_WEAK, 9, 2, 1}, /* weighs in */
        {21829, 0x27E17DF3u, CUE_CALL | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* welcome */
        {21824, 0x5EF8B4B5u, CUE_CALL | CUE_PAST, 8, 1, 1}, /* welcomed */
        {21818, 0x47F89080u, CUE_CALL | CUE_NOUN, 8, 1, 1}, /* welcomes */
        {21812, 0x7EEEB9D4u, CUE_CALL | CUE_ING, 9, 1, 1}, /* welcoming */
        {21807, 0xD8B9CF23u, 0, 4, 0, 4}, /* went */
        {21797, 0x27EADF18u, CUE_WEAK | CUE_PAST, 7, 2, 1}, /* went on */
        {21790, 0x852199A9u, CUE_WEAK | CUE_PAST, 14, 3, 1}, /* went on record */
        {21790, 0x8EF641B6u, CUE_SAY | CUE_PAST, 14, 4, 1}, /* went on to say */
        {21790, 0xD9CBE720u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* whine */
        {21781, 0x1FFD100Cu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* whined */
        {21773, 0x2EFD27A9u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 6, 1, 1}, /* whines */
        {21765, 0x01D3FF3Bu, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* whining */
        {21758, 0xEE925BEDu, CUE_SAY | CUE_CLAUSE | CUE_NOUN | CUE_BASE, 7, 1, 1}, /* whisper */
        {21760, 0xE4B6F834u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 9, 1, 1}, /* whispered */
        {21755, 0x8A0E95B3u, CUE_SAY | CUE_CLAUSE | CUE_ING, 10, 1, 1}, /* whispering */
        {21751, 0x2E6639BAu, CUE_SAY | CUE_CLAUSE | CUE_NOUN, 8, 1, 1}, /* whispers */
        {21745, 0x0A57C736u, CUE_SHOW | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* wish */
        {21735, 0x17A487B7u, CUE_SHOW | CUE_PAST, 6, 1, 1}, /* wished */
        {21727, 0x24A49C2Eu, CUE_SHOW | CUE_NOUN, 6, 1, 1}, /* wishes */
        {21719, 0x334DCA9Au, CUE_SHOW | CUE_ING, 7, 1, 1}, /* wishing */
        {21712, 0x83B48FAAu, CUE_SAY | CUE_CLAUSE | CUE_ASK | CUE_NOUN | CUE_BASE, 6, 1, 1}, /* wonder */
        {21704, 0xC735693Bu, CUE_SAY | CUE_CLAUSE | CUE_ASK | CUE_PAST, 8, 1, 1}, /* wondered */
        {21698, 0xC9AAC896u, CUE_SAY | CUE_CLAUSE | CUE_ASK | CUE_ING, 9, 1, 1}, /* wondering */
        {21693, 0x2E3E729Bu, CUE_SAY | CUE_CLAUSE | CUE_ASK | CUE_NOUN, 7, 1, 1}, /* wonders */
        {21686, 0xA1121C17u, CUE_THINK | CUE_STATE | CUE_PAST, 7, 1, 1}, /* worried */
        {21679, 0xAE12308Eu, CUE_THINK | CUE_NOUN, 7, 1, 1}, /* worries */
        {21672, 0x4ED12C66u, CUE_THINK | CUE_NOUN | CUE_BASE, 5, 1, 1}, /* worry */
        {21664, 0xBA6623AAu, CUE_THINK | CUE_ING, 8, 1, 1}, /* worrying */
        {21658, 0xBE269F5Cu, CUE_SAY | CUE_CLAUSE | CUE_BASE, 5, 1, 2}, /* write */
        {21649, 0x629897B3u, CUE_SAY | CUE_BASE, 10, 2, 1}, /* write back */
        {21645, 0x5713D121u, 0, 9, 2, 1}, /* write for */
        {21640, 0x85CC96FDu, CUE_SAY | CUE_CLAUSE, 6, 1, 2}, /* writes */
        {21632, 0x66D62BC4u, CUE_SAY, 11, 2, 1}, /* writes back */
        {21629, 0xB573D172u, 0, 10, 2, 1}, /* writes for */
        {21625, 0xDF66914Fu, CUE_SAY | CUE_CLAUSE | CUE_ING, 7, 1, 2}, /* writing */
        {21618, 0x3381D4F2u, CUE_SAY | CUE_ING, 12, 2, 1}, /* writing back */
        {21616, 0x8F30EF44u, 0, 11, 2, 1}, /* writing for */
        {21613, 0xB13FB8C0u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 7, 1, 1}, /* written */
        {21606, 0xE90B99B6u, CUE_SAY | CUE_CLAUSE | CUE_PAST, 5, 1, 2}, /* wrote */
        {21600, 0x982635E9u, CUE_SAY | CUE_PAST, 10, 2, 1}, /* wrote back */
        {21596, 0x365A865Bu, 0, 9, 2, 1}, /* wrote for */
        {21591, 0xC29E2D43u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN | CUE_BASE, 4, 1, 1}, /* yell */
        {21581, 0x16B07482u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_PAST, 6, 1, 1}, /* yelled */
        {21573, 0x7172A795u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_ING, 7, 1, 1}, /* yelling */
        {21566, 0x8F012290u, CUE_SAY | CUE_CLAUSE | CUE_THAT | CUE_NOUN, 5, 1, 1}, /* yells */
    },
    {
        "accept\000\000accepted\000\000accepting\000\000accepts\000\000according\000\000according to\000\000accuse\000\000accused\000\000accuses\000\000accusing\000\000acknowledge\000\000acknowledged\000",
        "acknowledges\000\000acknowledging\000\000adamant\000\000add\000\000added\000\000adding\000\000adds\000\000admit\000\000admits\000\000admitted\000\000admitting\000\000admonish\000\000admonished\000",
        "admonishes\000\000admonishing\000\000advise\000\000advised\000\000advises\000\000advising\000\000advocate\000\000advocated\000\000advocates\000\000advocating\000\000affirm\000\000affirmed\000",
        "affirming\000\000affirms\000\000afraid\000\000agree\000\000agreed\000\000agreeing\000\000agrees\000\000alert\000\000alerted\000\000alerting\000\000alerts\000\000allege\000\000alleged\000\000alleges\000",
        "alleging\000\000allude\000\000alluded\000\000alludes\000\000alluding\000\000announce\000\000announced\000\000announces\000\000announcing\000\000answer\000\000answered\000\000answering\000\000answers\000",
        "anticipate\000\000anticipated\000\000anticipates\000\000anticipating\000\000apologise\000\000apologise for\000\000apologised\000\000apologised for\000\000apologises\000",
        "apologises for\000\000apologising\000\000apologising for\000\000apologize\000\000apologized\000\000apologizes\000\000apologizing\000\000appeal\000\000appealed\000\000appealing\000",
        "appeals\000\000applaud\000\000applauded\000\000applauding\000\000applauds\000\000argue\000\000argued\000\000argues\000\000arguing\000\000as\000\000as described by\000\000as noted by\000\000as per\000",
        "as reported by\000\000as stated by\000\000ask\000\000ask for\000\000asked\000\000asked for\000\000asking\000\000asking for\000\000asks\000\000asks for\000\000assert\000\000asserted\000\000asserting\000",
        "asserts\000\000assume\000\000assumed\000\000assumes\000\000assuming\000\000assure\000\000assured\000\000assures\000\000assuring\000\000attack\000\000attacked\000\000attacking\000\000attacks\000\000attest\000",
        "attested\000\000attesting\000\000attests\000\000attributed\000\000attributed to\000\000aver\000\000avered\000\000avering\000\000avers\000\000avow\000\000avowed\000\000avowing\000\000avows\000\000aware\000",
        "bark\000\000barked\000\000barking\000\000barks\000\000bash\000\000bashed\000\000bashes\000\000bashing\000\000bawl\000\000bawled\000\000bawling\000\000bawls\000\000beam\000\000beamed\000\000beaming\000\000beams\000\000beg\000",
        "began\000\000begged\000\000begging\000\000begin\000\000beginning\000\000begins\000\000begs\000\000begun\000\000believe\000\000believed\000\000believes\000\000believing\000\000belittle\000\000belittled\000",
        "belittles\000\000belittling\000\000bellow\000\000bellowed\000\000bellowing\000\000bellows\000\000bemoan\000\000bemoaned\000\000bemoaning\000\000bemoans\000\000berate\000\000berated\000\000berates\000",
        "berating\000\000beseech\000\000beseeched\000\000beseeches\000\000beseeching\000\000bet\000\000bets\000\000betting\000\000blame\000\000blamed\000\000blames\000\000blaming\000\000blast\000\000blasted\000",
        "blasting\000\000blasts\000\000blog\000\000blogged\000\000blogging\000\000blogs\000\000blurt\000\000blurt out\000\000blurted\000\000blurted out\000\000blurting\000\000blurting out\000\000blurts\000",
        "blurts out\000\000bluster\000\000blustered\000\000blustering\000\000blusters\000\000boast\000\000boasted\000\000boasting\000\000boasts\000\000brag\000\000bragged\000\000bragging\000\000brags\000\000brand\000",
        "branded\000\000branding\000\000brands\000\000broadcast\000\000broadcasting\000\000broadcasts\000\000calculate\000\000calculated\000\000calculates\000\000calculating\000\000call\000\000call for\000",
        "call on\000\000call out\000\000called\000\000called for\000\000called on\000\000called out\000\000calling\000\000calling for\000\000calling on\000\000calling out\000\000calls\000\000calls for\000",
        "calls on\000\000calls out\000\000cast\000\000cast doubt\000\000castigate\000\000castigated\000\000castigates\000\000castigating\000\000casting\000\000casting doubt\000\000casts\000",
        "casts doubt\000\000caution\000\000cautioned\000\000cautioning\000\000cautions\000\000caveat\000\000caveated\000\000caveating\000\000caveats\000\000certain\000\000certified\000\000certifies\000",
        "certify\000\000certifying\000\000challenge\000\000challenged\000\000challenges\000\000challenging\000\000chant\000\000chanted\000\000chanting\000\000chants\000\000characterise\000",
        "characterised\000\000characterises\000\000characterising\000\000characterize\000\000characterized\000\000characterizes\000\000characterizing\000\000chastise\000\000chastised\000",
        "chastises\000\000chastising\000\000chide\000\000chided\000\000chides\000\000chiding\000\000chime\000\000chime in\000\000chimed\000\000chimed in\000\000chimes\000\000chimes in\000\000chiming\000",
        "chiming in\000\000chronicle\000\000chronicled\000\000chronicles\000\000chronicling\000\000chuckle\000\000chuckled\000\000chuckles\000\000chuckling\000\000cite\000\000cited\000\000cites\000\000citing\000",
        "claim\000\000claim credit\000\000claim responsibility\000\000claim the lives\000\000claimed\000\000claimed credit\000\000claimed lives\000\000claimed responsibility\000",
        "claimed the lives\000\000claiming\000\000claiming credit\000\000claiming responsibility\000\000claiming the lives\000\000claims\000\000claims credit\000\000claims lives\000",
        "claims responsibility\000\000claims the lives\000\000clap\000\000clap back\000\000clapped\000\000clapped back\000\000clapping\000\000clapping back\000\000claps\000\000claps back\000",
        "clarified\000\000clarifies\000\000clarify\000\000clarifying\000\000clear\000\000command\000\000commanded\000\000commanding\000\000commands\000\000commend\000\000commended\000\000commending\000",
        "commends\000\000comment\000\000commented\000\000commenting\000\000comments\000\000complain\000\000complained\000\000complaining\000\000complains\000\000concede\000\000conceded\000\000concedes\000",
        "conceding\000\000concerned\000\000conclude\000\000concluded\000\000concludes\000\000concluding\000\000concur\000\000concured\000\000concuring\000\000concurs\000\000condemn\000\000condemned\000",
        "condemning\000\000condemns\000\000confess\000\000confessed\000\000confesses\000\000confessing\000\000confident\000\000confirm\000\000confirmed\000\000confirming\000\000confirms\000\000contend\000",
        "contended\000\000contending\000\000contends\000\000continue\000\000continued\000\000continues\000\000continuing\000\000convince\000\000convinced\000\000convinces\000\000convincing\000",
        "corroborate\000\000corroborated\000\000corroborates\000\000corroborating\000\000counter\000\000countered\000\000countering\000\000counters\000\000cried\000\000cried foul\000\000cried out\000",
        "cries\000\000cries foul\000\000cries out\000\000criticise\000\000criticised\000\000criticises\000\000criticising\000\000criticize\000\000criticized\000\000criticizes\000\000criticizing\000",
        "croak\000\000croaked\000\000croaking\000\000croaks\000\000crow\000\000crowed\000\000crowing\000\000crows\000\000cry\000\000cry foul\000\000cry out\000\000crying\000\000crying foul\000\000crying out\000",
        "deadpan\000\000deadpaned\000\000deadpaning\000\000deadpans\000\000decide\000\000decided\000\000decides\000\000deciding\000\000declaim\000\000declaimed\000\000declaiming\000\000declaims\000",
        "declare\000\000declared\000\000declares\000\000declaring\000\000decried\000\000decries\000\000decry\000\000decrying\000\000demand\000\000demanded\000\000demanding\000\000demands\000\000demonstrate\000",
        "demonstrated\000\000demonstrates\000\000demonstrating\000\000denied\000\000denies\000\000denounce\000\000denounced\000\000denounces\000\000denouncing\000\000deny\000\000denying\000\000depict\000",
        "depicted\000\000depicting\000\000depicts\000\000deride\000\000derided\000\000derides\000\000deriding\000\000describe\000\000described\000\000describes\000\000describing\000\000detail\000\000detailed\000",
        "detailing\000\000details\000\000determine\000\000determined\000\000determines\000\000determining\000\000direct\000\000directed\000\000directing\000\000directs\000\000disagree\000\000disagreed\000",
        "disagreeing\000\000disagrees\000\000disclose\000\000disclosed\000\000discloses\000\000disclosing\000\000discover\000\000discovered\000\000discovering\000\000discovers\000\000dismiss\000",
        "dismissed\000\000dismisses\000\000dismissing\000\000disparage\000\000disparaged\000\000disparages\000\000disparaging\000\000divulge\000\000divulged\000\000divulges\000\000divulging\000",
        "double\000\000double down\000\000doubled\000\000doubled down\000\000doubles\000\000doubles down\000\000doubling\000\000doubling down\000\000doubt\000\000doubted\000\000doubtful\000\000doubting\000",
        "doubts\000\000drawl\000\000drawled\000\000drawling\000\000drawls\000\000dread\000\000dreaded\000\000dreading\000\000dreads\000\000dream\000\000dreamed\000\000dreaming\000\000dreams\000\000dreamt\000\000dub\000",
        "dubbed\000\000dubbing\000\000dubs\000\000echo\000\000echoed\000\000echoing\000\000echos\000\000elaborate\000\000elaborated\000\000elaborates\000\000elaborating\000\000email\000\000emailed\000\000emailing\000",
        "emails\000\000emphasise\000\000emphasised\000\000emphasises\000\000emphasising\000\000emphasize\000\000emphasized\000\000emphasizes\000\000emphasizing\000\000encourage\000\000encouraged\000",
        "encourages\000\000encouraging\000\000enquire\000\000enquired\000\000enquires\000\000enquiring\000\000enthuse\000\000enthused\000\000enthuses\000\000enthusing\000\000envisage\000\000envisaged\000",
        "envisages\000\000envisaging\000\000envision\000\000envisioned\000\000envisioning\000\000envisions\000\000establish\000\000established\000\000establishes\000\000establishing\000",
        "estimate\000\000estimated\000\000estimates\000\000estimating\000\000exclaim\000\000exclaimed\000\000exclaiming\000\000exclaims\000\000excoriate\000\000excoriated\000\000excoriates\000",
        "excoriating\000\000exhort\000\000exhorted\000\000exhorting\000\000exhorts\000\000expect\000\000expected\000\000expecting\000\000expects\000\000explain\000\000explained\000\000explaining\000",
        "explains\000\000expound\000\000expounded\000\000expounding\000\000expounds\000\000express\000\000express belief\000\000express concern\000\000express concerns\000",
        "express confidence\000\000express disappointment\000\000express dismay\000\000express doubt\000\000express doubts\000\000express fear\000\000express fears\000",
        "express hope\000\000express optimism\000\000express outrage\000\000express regret\000\000express surprise\000\000expressed\000\000expressed belief\000",
        "expressed concern\000\000expressed concerns\000\000expressed confidence\000\000expressed disappointment\000\000expressed dismay\000\000expressed doubt\000",
        "expressed doubts\000\000expressed fear\000\000expressed fears\000\000expressed hope\000\000expressed optimism\000\000expressed outrage\000\000expressed regret\000",
        "expressed surprise\000\000expresses\000\000expresses belief\000\000expresses concern\000\000expresses concerns\000\000expresses confidence\000",
        "expresses disappointment\000\000expresses dismay\000\000expresses doubt\000\000expresses doubts\000\000expresses fear\000\000expresses fears\000\000expresses hope\000",
        "expresses optimism\000\000expresses outrage\000\000expresses regret\000\000expresses surprise\000\000expressing\000\000expressing belief\000\000expressing concern\000",
        "expressing concerns\000\000expressing confidence\000\000expressing disappointment\000\000expressing dismay\000\000expressing doubt\000\000expressing doubts\000",
        "expressing fear\000\000expressing fears\000\000expressing hope\000\000expressing optimism\000\000expressing outrage\000\000expressing regret\000",
        "expressing surprise\000\000extol\000\000extoled\000\000extoling\000\000extols\000\000fear\000\000feared\000\000fearful\000\000fearing\000\000fears\000\000feel\000\000feeling\000\000feels\000\000felt\000",
        "figure\000\000figured\000\000figures\000\000figuring\000\000find\000\000finding\000\000finds\000\000finish\000\000finished\000\000finishes\000\000finishing\000\000fire\000\000fire back\000\000fired\000",
        "fired back\000\000fires\000\000fires back\000\000firing\000\000firing back\000\000follow\000\000follow up\000\000followed\000\000followed up\000\000following\000\000following up\000\000follows\000",
        "follows up\000\000forecast\000\000forecasting\000\000forecasts\000\000foresaw\000\000foresee\000\000foreseeing\000\000foreseen\000\000foresees\000\000foretell\000\000foretelling\000",
        "foretells\000\000foretold\000\000found\000\000fret\000\000frets\000\000fretted\000\000fretting\000\000fume\000\000fumed\000\000fumes\000\000fuming\000\000gave\000\000gave an assurance\000",
        "gave assurances\000\000gave notice\000\000gave warning\000\000giggle\000\000giggled\000\000giggles\000\000giggling\000\000give\000\000give an assurance\000\000give assurances\000",
        "give notice\000\000give warning\000\000given\000\000gives\000\000gives an assurance\000\000gives assurances\000\000gives notice\000\000gives warning\000\000giving\000",
        "giving an assurance\000\000giving assurances\000\000giving notice\000\000giving warning\000\000gloat\000\000gloated\000\000gloating\000\000gloats\000\000go\000\000go on\000",
        "go on record\000\000go on to say\000\000goes\000\000goes on\000\000goes on record\000\000goes on to say\000\000going\000\000going on\000\000going on record\000\000going on to say\000",
        "grin\000\000grinned\000\000grinning\000\000grins\000\000gripe\000\000griped\000\000gripes\000\000griping\000\000groan\000\000groaned\000\000groaning\000\000groans\000\000growl\000\000growled\000\000growling\000",
        "growls\000\000grumble\000\000grumbled\000\000grumbles\000\000grumbling\000\000guess\000\000guessed\000\000guesses\000\000guessing\000\000gush\000\000gushed\000\000gushes\000\000gushing\000\000hail\000\000hailed\000",
        "hailing\000\000hails\000\000held\000\000highlight\000\000highlighted\000\000highlighting\000\000highlights\000\000hint\000\000hinted\000\000hinting\000\000hints\000\000hiss\000\000hissed\000\000hisses\000",
        "hissing\000\000hit\000\000hit back\000\000hit out\000\000hits\000\000hits back\000\000hits out\000\000hitting\000\000hitting back\000\000hitting out\000\000hold\000\000holding\000\000holds\000\000honor\000",
        "honored\000\000honoring\000\000honors\000\000honour\000\000honoured\000\000honouring\000\000honours\000\000hope\000\000hoped\000\000hopeful\000\000hopes\000\000hoping\000\000hypothesise\000",
        "hypothesised\000\000hypothesises\000\000hypothesising\000\000hypothesize\000\000hypothesized\000\000hypothesizes\000\000hypothesizing\000\000imagine\000\000imagined\000\000imagines\000",
        "imagining\000\000implied\000\000implies\000\000implore\000\000implored\000\000implores\000\000imploring\000\000imply\000\000implying\000\000in\000\000in the estimation of\000\000in the eyes of\000",
        "in the opinion of\000\000in the view of\000\000in the words of\000\000indicate\000\000indicated\000\000indicates\000\000indicating\000\000inform\000\000informed\000\000informing\000",
        "informs\000\000inquire\000\000inquired\000\000inquires\000\000inquiring\000\000insist\000\000insisted\000\000insisting\000\000insists\000\000instruct\000\000instructed\000\000instructing\000",
        "instructs\000\000interject\000\000interjected\000\000interjecting\000\000interjects\000\000interpose\000\000interposed\000\000interposes\000\000interposing\000\000interrupt\000",
        "interrupted\000\000interrupting\000\000interrupts\000\000intimate\000\000intimated\000\000intimates\000\000intimating\000\000invite\000\000invited\000\000invites\000\000inviting\000\000invoke\000",
        "invoked\000\000invokes\000\000invoking\000\000issue\000\000issue a statement\000\000issue a warning\000\000issued\000\000issued a statement\000\000issued a warning\000\000issues\000",
        "issues a statement\000\000issues a warning\000\000issuing\000\000issuing a statement\000\000issuing a warning\000\000jeer\000\000jeered\000\000jeering\000\000jeers\000\000jest\000",
        "jested\000\000jesting\000\000jests\000\000joke\000\000joke around\000\000joked\000\000joked around\000\000jokes\000\000jokes around\000\000joking\000\000joking around\000\000knew\000\000knock\000",
        "knocked\000\000knocking\000\000knocks\000\000know\000\000knowing\000\000known\000\000knows\000\000label\000\000labeled\000\000labeling\000\000labelled\000\000labelling\000\000labels\000\000laid\000\000laid out\000",
        "lambast\000\000lambaste\000\000lambasted\000\000lambastes\000\000lambasting\000\000lambasts\000\000lament\000\000lamented\000\000lamenting\000\000laments\000\000lash\000\000lash out\000\000lashed\000",
        "lashed out\000\000lashes\000\000lashes out\000\000lashing\000\000lashing out\000\000laud\000\000lauded\000\000lauding\000\000lauds\000\000laugh\000\000laughed\000\000laughing\000\000laughs\000\000lay\000",
        "lay out\000\000laying\000\000laying out\000\000lays\000\000lays out\000\000learn\000\000learned\000\000learning\000\000learns\000\000learnt\000\000let\000\000let it be known\000\000let slip\000\000lets\000",
        "lets it be known\000\000lets slip\000\000letting\000\000letting it be known\000\000letting slip\000\000lobbied\000\000lobbies\000\000lobby\000\000lobbying\000\000look\000\000look forward\000",
        "looked\000\000looked forward\000\000looking\000\000looking forward\000\000looks\000\000looks forward\000\000made\000\000made clear\000\000made known\000\000made plain\000\000maintain\000",
        "maintained\000\000maintaining\000\000maintains\000\000make\000\000make clear\000\000make known\000\000make plain\000\000makes\000\000makes clear\000\000makes known\000\000makes plain\000",
        "making\000\000making clear\000\000making known\000\000making plain\000\000mention\000\000mentioned\000\000mentioning\000\000mentions\000\000message\000\000messaged\000\000messages\000",
        "messaging\000\000mindful\000\000moan\000\000moaned\000\000moaning\000\000moans\000\000mock\000\000mocked\000\000mocking\000\000mocks\000\000mouth\000\000mouthed\000\000mouthing\000\000mouths\000\000mumble\000",
        "mumbled\000\000mumbles\000\000mumbling\000\000murmur\000\000murmured\000\000murmuring\000\000murmurs\000\000muse\000\000mused\000\000muses\000\000musing\000\000mutter\000\000muttered\000\000muttering\000",
        "mutters\000\000narrate\000\000narrated\000\000narrates\000\000narrating\000\000nickname\000\000nicknamed\000\000nicknames\000\000nicknaming\000\000nod\000\000nodded\000\000nodding\000\000nods\000\000note\000",
        "noted\000\000notes\000\000notified\000\000notifies\000\000notify\000\000notifying\000\000noting\000\000object\000\000objected\000\000objecting\000\000objects\000\000observe\000\000observed\000\000observes\000",
        "observing\000\000offer\000\000offered\000\000offering\000\000offers\000\000opine\000\000opined\000\000opines\000\000opining\000\000optimistic\000\000orate\000\000orated\000\000orates\000\000orating\000\000order\000",
        "ordered\000\000ordering\000\000orders\000\000outline\000\000outlined\000\000outlines\000\000outlining\000\000pan\000\000panned\000\000panning\000\000pans\000\000paraphrase\000\000paraphrased\000",
        "paraphrases\000\000paraphrasing\000\000pen\000\000penned\000\000penning\000\000pens\000\000persuade\000\000persuaded\000\000persuades\000\000persuading\000\000pessimistic\000\000petition\000",
        "petitioned\000\000petitioning\000\000petitions\000\000philosophise\000\000philosophised\000\000philosophises\000\000philosophising\000\000philosophize\000\000philosophized\000",
        "philosophizes\000\000philosophizing\000\000phone\000\000phoned\000\000phones\000\000phoning\000\000plead\000\000plead guilty\000\000pleaded\000\000pleaded guilty\000\000pleaded not\000",
        "pleading\000\000pleading guilty\000\000pleading not\000\000pleads\000\000pleads guilty\000\000pled\000\000pled guilty\000\000pledge\000\000pledged\000\000pledges\000\000pledging\000\000podcast\000",
        "podcasted\000\000podcasting\000\000podcasts\000\000point\000\000point out\000\000pointed\000\000pointed out\000\000pointing\000\000pointing out\000\000points\000\000points out\000",
        "pontificate\000\000pontificated\000\000pontificates\000\000pontificating\000\000portray\000\000portrayed\000\000portraying\000\000portrays\000\000posit\000\000posited\000\000positing\000",
        "posits\000\000post\000\000posted\000\000posting\000\000posts\000\000postulate\000\000postulated\000\000postulates\000\000postulating\000\000pout\000\000pouted\000\000pouting\000\000pouts\000\000praise\000",
        "praised\000\000praises\000\000praising\000\000pray\000\000prayed\000\000praying\000\000prays\000\000preach\000\000preached\000\000preaches\000\000preaching\000\000predict\000\000predicted\000",
        "predicting\000\000predicts\000\000preface\000\000prefaced\000\000prefaces\000\000prefacing\000\000prefer\000\000prefered\000\000prefering\000\000prefers\000\000press\000\000pressed\000\000presses\000",
        "pressing\000\000presume\000\000presumed\000\000presumes\000\000presuming\000\000print\000\000printed\000\000printing\000\000prints\000\000proclaim\000\000proclaimed\000\000proclaiming\000",
        "proclaims\000\000profess\000\000professed\000\000professes\000\000professing\000\000project\000\000projected\000\000projecting\000\000projects\000\000promise\000\000promised\000\000promises\000",
        "promising\000\000pronounce\000\000pronounced\000\000pronounces\000\000pronouncing\000\000prophesied\000\000prophesies\000\000prophesy\000\000prophesying\000\000propose\000\000proposed\000",
        "proposes\000\000proposing\000\000protest\000\000protested\000\000protesting\000\000protests\000\000prove\000\000proved\000\000proves\000\000proving\000\000publish\000\000published\000\000publishes\000",
        "publishing\000\000push\000\000push back\000\000pushed\000\000pushed back\000\000pushes\000\000pushes back\000\000pushing\000\000pushing back\000\000put\000\000put it\000\000puts\000\000puts it\000",
        "putting\000\000putting it\000\000queried\000\000queries\000\000query\000\000querying\000\000quip\000\000quipped\000\000quipping\000\000quips\000\000quote\000\000quoted\000\000quotes\000\000quoting\000\000rage\000",
        "raged\000\000rages\000\000raging\000\000raise\000\000raise concerns\000\000raise fears\000\000raise the alarm\000\000raise the possibility\000\000raised\000\000raised concerns\000",
        "raised fears\000\000raised the alarm\000\000raised the possibility\000\000raises\000\000raises concerns\000\000raises fears\000\000raises the alarm\000",
        "raises the possibility\000\000raising\000\000raising concerns\000\000raising fears\000\000raising the alarm\000\000raising the possibility\000\000rant\000\000ranted\000",
        "ranting\000\000rants\000\000rap\000\000rapped\000\000rapping\000\000raps\000\000rave\000\000raved\000\000raves\000\000raving\000\000react\000\000reacted\000\000reacting\000\000reacts\000\000read\000\000reading\000\000reads\000",
        "reaffirm\000\000reaffirmed\000\000reaffirming\000\000reaffirms\000\000realise\000\000realised\000\000realises\000\000realising\000\000realize\000\000realized\000\000realizes\000\000realizing\000",
        "reassert\000\000reasserted\000\000reasserting\000\000reasserts\000\000reassure\000\000reassured\000\000reassures\000\000reassuring\000\000rebuke\000\000rebuked\000\000rebukes\000\000rebuking\000",
        "rebut\000\000rebuts\000\000rebutted\000\000rebutting\000\000recall\000\000recalled\000\000recalling\000\000recalls\000\000recap\000\000recapped\000\000recapping\000\000recaps\000\000recite\000\000recited\000",
        "recites\000\000reciting\000\000reckon\000\000reckoned\000\000reckoning\000\000reckons\000\000recognise\000\000recognised\000\000recognises\000\000recognising\000\000recognize\000\000recognized\000",
        "recognizes\000\000recognizing\000\000recommend\000\000recommended\000\000recommending\000\000recommends\000\000record\000\000recorded\000\000recording\000\000records\000\000recount\000",
        "recounted\000\000recounting\000\000recounts\000\000refer\000\000refer to\000\000referred\000\000referred to\000\000referring\000\000referring to\000\000refers\000\000refers to\000\000reflect\000",
        "reflected\000\000reflecting\000\000reflects\000\000refute\000\000refuted\000\000refutes\000\000refuting\000\000reiterate\000\000reiterated\000\000reiterates\000\000reiterating\000\000rejoin\000",
        "rejoined\000\000rejoining\000\000rejoins\000\000relay\000\000relayed\000\000relaying\000\000relays\000\000release\000\000release a statement\000\000released\000\000released a statement\000",
        "releases\000\000releases a statement\000\000releasing\000\000releasing a statement\000\000remark\000\000remarked\000\000remarking\000\000remarks\000\000remember\000\000remembered\000",
        "remembering\000\000remembers\000\000remind\000\000reminded\000\000reminding\000\000reminds\000\000reminisce\000\000reminisced\000\000reminisces\000\000reminiscing\000\000remonstrate\000",
        "remonstrated\000\000remonstrates\000\000remonstrating\000\000repeat\000\000repeated\000\000repeating\000\000repeats\000\000replied\000\000replies\000\000reply\000\000replying\000\000report\000",
        "reported\000\000reporting\000\000reporting on\000\000reports\000\000reprimand\000\000reprimanded\000\000reprimanding\000\000reprimands\000\000request\000\000requested\000\000requesting\000",
        "requests\000\000respond\000\000responded\000\000responding\000\000responds\000\000restate\000\000restated\000\000restates\000\000restating\000\000resume\000\000resumed\000\000resumes\000\000resuming\000",
        "retort\000\000retorted\000\000retorting\000\000retorts\000\000retweet\000\000retweeted\000\000retweeting\000\000retweets\000\000reveal\000\000revealed\000\000revealing\000\000reveals\000\000ridicule\000",
        "ridiculed\000\000ridicules\000\000ridiculing\000\000rip\000\000ripped\000\000ripping\000\000rips\000\000roar\000\000roared\000\000roaring\000\000roars\000\000rule\000\000rule out\000\000ruled\000\000ruled out\000",
        "rules\000\000rules out\000\000ruling\000\000ruling out\000\000said\000\000salute\000\000saluted\000\000salutes\000\000saluting\000\000sang\000\000savage\000\000savaged\000\000savages\000\000savaging\000\000say\000",
        "saying\000\000says\000\000sceptical\000\000scoff\000\000scoffed\000\000scoffing\000\000scoffs\000\000scold\000\000scolded\000\000scolding\000\000scolds\000\000scream\000\000screamed\000\000screaming\000",
        "screams\000\000seek\000\000seeking\000\000seeks\000\000send\000\000sending\000\000sends\000\000sent\000\000set\000\000set out\000\000sets\000\000sets out\000\000setting\000\000setting out\000\000share\000\000shared\000",
        "shares\000\000sharing\000\000shoot\000\000shoot back\000\000shooting\000\000shooting back\000\000shoots\000\000shoots back\000\000shot\000\000shot back\000\000shout\000\000shout out\000\000shouted\000",
        "shouted out\000\000shouting\000\000shouting out\000\000shouts\000\000shouts out\000\000show\000\000showed\000\000showing\000\000shown\000\000shows\000\000shrug\000\000shruged\000\000shruging\000\000shrugs\000",
        "sigh\000\000sighed\000\000sighing\000\000sighs\000\000signal\000\000signaled\000\000signaling\000\000signalled\000\000signalling\000\000signals\000\000sing\000\000singing\000\000single\000\000single out\000",
        "singled\000\000singled out\000\000singles\000\000singles out\000\000singling\000\000singling out\000\000sings\000\000skeptical\000\000skewer\000\000skewered\000\000skewering\000\000skewers\000",
        "slam\000\000slammed\000\000slamming\000\000slams\000\000slate\000\000slated\000\000slates\000\000slating\000\000smile\000\000smiled\000\000smiles\000\000smiling\000\000snap\000\000snapped\000\000snapping\000\000snaps\000",
        "sneer\000\000sneered\000\000sneering\000\000sneers\000\000sob\000\000sobbed\000\000sobbing\000\000sobs\000\000sought\000\000speak\000\000speak out\000\000speaking\000\000speaking out\000\000speaks\000",
        "speaks out\000\000specified\000\000specifies\000\000specify\000\000specifying\000\000speculate\000\000speculated\000\000speculates\000\000speculating\000\000spell\000\000spell out\000",
        "spelled\000\000spelled out\000\000spelling\000\000spelling out\000\000spells\000\000spells out\000\000spoke\000\000spoke out\000\000spoken\000\000start\000\000started\000\000starting\000\000starts\000",
        "state\000\000state broadcaster\000\000state department\000\000state media\000\000state news\000\000state radio\000\000state television\000\000state tv\000\000stated\000\000states\000",
        "stating\000\000stipulate\000\000stipulated\000\000stipulates\000\000stipulating\000\000stress\000\000stressed\000\000stresses\000\000stressing\000\000submit\000\000submits\000\000submitted\000",
        "submitting\000\000suggest\000\000suggested\000\000suggesting\000\000suggests\000\000sum\000\000sum up\000\000summarise\000\000summarised\000\000summarises\000\000summarising\000\000summarize\000",
        "summarized\000\000summarizes\000\000summarizing\000\000summed\000\000summed up\000\000summing\000\000summing up\000\000sums\000\000sums up\000\000sung\000\000suppose\000\000supposed\000\000supposes\000",
        "supposing\000\000sure\000\000suspect\000\000suspected\000\000suspecting\000\000suspects\000\000swear\000\000swearing\000\000swears\000\000swore\000\000sworn\000\000take\000\000take issue\000",
        "take to facebook\000\000take to instagram\000\000take to social media\000\000take to twitter\000\000takes\000\000takes issue\000\000takes to facebook\000",
        "takes to instagram\000\000takes to social media\000\000takes to twitter\000\000taking\000\000taking issue\000\000taking to facebook\000\000taking to instagram\000",
        "taking to social media\000\000taking to twitter\000\000talk\000\000talk about\000\000talked\000\000talked about\000\000talking\000\000talking about\000\000talks\000\000talks about\000",
        "taught\000\000taunt\000\000taunted\000\000taunting\000\000taunts\000\000teach\000\000teaches\000\000teaching\000\000tease\000\000teased\000\000teases\000\000teasing\000\000telegraph\000\000telegraphed\000",
        "telegraphing\000\000telegraphs\000\000tell\000\000telling\000\000tells\000\000term\000\000termed\000\000terming\000\000terms\000\000testified\000\000testifies\000\000testify\000\000testifying\000\000text\000",
        "texted\000\000texting\000\000texts\000\000thank\000\000thanked\000\000thanking\000\000thanks\000\000theorise\000\000theorised\000\000theorises\000\000theorising\000\000theorize\000\000theorized\000",
        "theorizes\000\000theorizing\000\000think\000\000thinking\000\000thinks\000\000thought\000\000threaten\000\000threatened\000\000threatening\000\000threatens\000\000thunder\000\000thundered\000",
        "thundering\000\000thunders\000\000toast\000\000toasted\000\000toasting\000\000toasts\000\000told\000\000took\000\000took issue\000\000took to facebook\000\000took to instagram\000",
        "took to social media\000\000took to twitter\000\000tout\000\000touted\000\000touting\000\000touts\000\000trash\000\000trashed\000\000trashes\000\000trashing\000\000trumpet\000\000trumpeted\000",
        "trumpeting\000\000trumpets\000\000trust\000\000trusted\000\000trusting\000\000trusts\000\000tut\000\000tuts\000\000tutted\000\000tutting\000\000tweet\000\000tweeted\000\000tweeting\000\000tweets\000",
        "underline\000\000underlined\000\000underlines\000\000underlining\000\000underscore\000\000underscored\000\000underscores\000\000underscoring\000\000understand\000\000understanding\000",
        "understands\000\000understood\000\000unsure\000\000urge\000\000urged\000\000urges\000\000urging\000\000validate\000\000validated\000\000validates\000\000validating\000\000vent\000\000vented\000\000venting\000",
        "vents\000\000venture\000\000ventured\000\000ventures\000\000venturing\000\000verified\000\000verifies\000\000verify\000\000verifying\000\000vilified\000\000vilifies\000\000vilify\000\000vilifying\000",
        "voice\000\000voice concern\000\000voice concerns\000\000voice fears\000\000voice hope\000\000voiced\000\000voiced concern\000\000voiced concerns\000\000voiced fears\000",
        "voiced hope\000\000voices\000\000voices concern\000\000voices concerns\000\000voices fears\000\000voices hope\000\000voicing\000\000voicing concern\000\000voicing concerns\000",
        "voicing fears\000\000voicing hope\000\000volunteer\000\000volunteered\000\000volunteering\000\000volunteers\000\000vow\000\000vowed\000\000vowing\000\000vows\000\000wail\000\000wailed\000\000wailing\000",
        "wails\000\000warn\000\000warned\000\000warning\000\000warns\000\000weigh\000\000weigh in\000\000weighed\000\000weighed in\000\000weighing\000\000weighing in\000\000weighs\000\000weighs in\000\000welcome\000",
        "welcomed\000\000welcomes\000\000welcoming\000\000went\000\000went on\000\000went on record\000\000went on to say\000\000whine\000\000whined\000\000whines\000\000whining\000\000whisper\000",
        "whispered\000\000whispering\000\000whispers\000\000wish\000\000wished\000\000wishes\000\000wishing\000\000wonder\000\000wondered\000\000wondering\000\000wonders\000\000worried\000\000worries\000\000worry\000",
        "worrying\000\000write\000\000write back\000\000write for\000\000writes\000\000writes back\000\000writes for\000\000writing\000\000writing back\000\000writing for\000\000written\000\000wrote\000",
        "wrote back\000\000wrote for\000\000yell\000\000yelled\000\000yelling\000\000yells\000",
    },
    "",
};

static const uint16_t quote_cue_slots[] = {
    0, 978, 1607, 265, 1931, 0, 1179, 257, 628, 0, 676, 0,
    1481, 1965, 333, 1232, 0, 1227, 1269, 0, 0, 1547, 1237, 0,
    0, 0, 0, 1102, 187, 558, 132, 142, 1162, 1184, 1631, 286,
    912, 1542, 0, 0, 1933, 0, 0, 0, 0, 0, 0, 1163,
    782, 288, 1150, 25, 392, 535, 666, 957, 1360, 827, 1414, 1694,
    1645, 1782, 272, 758, 0, 1245, 292, 1314, 0, 1274, 0, 0,
    0, 1799, 0, 1153, 135, 1954, 249, 391, 1536, 0, 1854, 425,
    1732, 0, 1759, 0, 0, 0, 0, 1519, 0, 0, 0, 0,
    0, 766, 1114, 0, 0, 0, 259, 0, 0, 0, 0, 1112,
    0, 0, 0, 316, 0, 694, 0, 0, 1589, 742, 465, 1137,
    0, 0, 836, 1702, 1872, 1128, 197, 838, 958, 1409, 969, 1005,
    1429, 1943, 1958, 0, 0, 1050, 0, 1124, 0, 93, 310, 1981,
    44, 819, 1183, 1836, 0, 395, 0, 396, 110, 633, 1062, 1130,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1420, 1156, 0,
    0, 0, 0, 1014, 0, 1644, 1348, 0, 0, 0, 760, 0,
    0, 0, 878, 765, 1326, 1123, 1950, 0, 0, 0, 0, 1521,
    0, 370, 894, 118, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1218, 422, 111, 46, 127, 340, 920, 1165, 413, 74, 314,
    554, 563, 896, 1356, 1007, 1545, 726, 1562, 1595, 1639, 1423, 1674,
    643, 1089, 1811, 0, 1469, 0, 1031, 474, 1084, 1275, 1540, 0,
    1567, 791, 0, 990, 0, 381, 0, 100, 0, 0, 0, 0,
    0, 0, 1708, 1064, 0, 0, 0, 0, 0, 19, 0, 0,
    759, 89, 603, 39, 871, 747, 0, 262, 921, 824, 1280, 0,
    363, 0, 361, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1986, 1867, 0, 1524, 0, 705, 822, 1312, 1653, 0, 0,
    0, 0, 0, 1671, 0, 0, 357, 0, 0, 0, 221, 0,
    0, 0, 0, 412, 0, 1636, 48, 776, 2, 959, 26, 284,
    967, 1724, 1784, 0, 1945, 0, 0, 0, 0, 1525, 0, 1990,
    0, 0, 0, 640, 0, 0, 0, 0, 637, 0, 677, 0,
    0, 0, 0, 372, 0, 0, 0, 527, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1989, 514,
    0, 0, 0, 0, 0, 550, 0, 0, 0, 0, 0, 0,
    750, 1057, 801, 0, 1559, 0, 951, 1556, 1825, 0, 0, 0,
    0, 0, 0, 0, 317, 1552, 0, 0, 0, 0, 0, 82,
    0, 0, 0, 0, 594, 1659, 0, 0, 0, 0, 85, 1604,
    1787, 0, 0, 0, 830, 1125, 0, 1045, 0, 0, 0, 1167,
    1819, 1611, 670, 861, 0, 0, 1963, 0, 793, 725, 537, 0,
    52, 930, 881, 1207, 186, 1324, 1456, 1506, 1628, 0, 575, 0,
    531, 1466, 1764, 1827, 0, 0, 0, 0, 379, 0, 0, 0,
    0, 0, 0, 662, 683, 374, 433, 217, 1069, 0, 0, 1929,
    870, 0, 161, 0, 18, 228, 1000, 1679, 0, 55, 0, 0,
    0, 34, 0, 0, 0, 578, 0, 0, 0, 407, 0, 0,
    0, 0, 83, 339, 0, 0, 27, 35, 13, 672, 866, 942,
    0, 1039, 576, 0, 954, 864, 1455, 1673, 1885, 0, 0, 1838,
    0, 0, 0, 0, 0, 0, 975, 644, 1658, 0, 872, 0,
    1577, 0, 0, 0, 598, 0, 346, 0, 264, 1720, 885, 1233,
    1309, 1917, 0, 0, 0, 343, 1949, 0, 1252, 1664, 0, 1332,
    0, 1333, 0, 0, 0, 0, 0, 0, 256, 1612, 0, 0,
    778, 0, 353, 0, 0, 517, 539, 560, 1413, 0, 587, 1881,
    0, 0, 0, 1934, 0, 1077, 0, 796, 1584, 0, 0, 0,
    159, 0, 426, 49, 938, 1616, 0, 225, 1768, 0, 0, 1320,
    0, 42, 0, 0, 1564, 1940, 57, 663, 0, 0, 0, 0,
    0, 721, 0, 0, 16, 0, 1882, 160, 384, 0, 0, 0,
    0, 0, 799, 0, 0, 0, 515, 1192, 380, 1868, 0, 0,
    166, 0, 0, 0, 0, 0, 0, 352, 1655, 795, 1168, 2000,
    0, 0, 0, 0, 0, 839, 1337, 1843, 1979, 835, 0, 0,
    0, 0, 0, 0, 1939, 0, 1609, 649, 0, 0, 0, 153,
    123, 609, 1225, 1266, 1421, 1498, 1580, 1730, 1657, 432, 1895, 0,
    0, 0, 0, 1436, 1407, 696, 1267, 583, 0, 1303, 860, 1234,
    0, 0, 155, 0, 0, 0, 0, 622, 0, 0, 674, 0,
    1502, 0, 0, 0, 0, 0, 1359, 358, 1681, 0, 0, 0,
    0, 0, 0, 66, 0, 779, 24, 972, 961, 1188, 0, 0,
    0, 0, 0, 0, 0, 0, 1462, 623, 1946, 492, 1831, 627,
    0, 552, 1432, 1558, 1701, 0, 0, 0, 1053, 1364, 0, 0,
    858, 28, 0, 0, 398, 599, 1148, 0, 397, 0, 0, 0,
    1537, 0, 91, 605, 0, 1157, 859, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1729, 668, 311, 1221, 417, 441, 1888,
    0, 1891, 1279, 1139, 1174, 0, 0, 0, 185, 1323, 245, 0,
    0, 667, 79, 678, 905, 0, 1492, 1815, 1733, 0, 0, 0,
    0, 0, 200, 1652, 0, 1809, 0, 484, 1953, 0, 0, 0,
    0, 0, 0, 0, 0, 494, 1088, 0, 364, 665, 0, 509,
    0, 0, 504, 0, 0, 0, 0, 0, 1361, 0, 0, 0,
    0, 0, 0, 0, 0, 1196, 0, 471, 69, 0, 1517, 880,
    0, 0, 732, 0, 0, 0, 20, 0, 1251, 0, 1668, 0,
    728, 0, 0, 0, 0, 0, 0, 0, 1773, 73, 0, 1775,
    0, 1023, 0, 0, 0, 526, 1834, 0, 832, 60, 964, 0,
    0, 278, 0, 0, 0, 0, 1849, 0, 0, 0, 0, 1880,
    0, 0, 1826, 0, 1560, 0, 0, 0, 0, 488, 1349, 0,
    0, 315, 1983, 1930, 0, 0, 0, 0, 0, 0, 367, 1869,
    1241, 0, 0, 0, 0, 0, 0, 1236, 0, 0, 0, 565,
    0, 218, 876, 0, 1373, 1365, 1705, 538, 559, 318, 1591, 1839,
    869, 0, 0, 0, 727, 1402, 809, 0, 0, 0, 0, 1899,
    0, 0, 685, 0, 0, 0, 842, 0, 0, 0, 0, 0,
    116, 0, 0, 0, 0, 994, 744, 0, 1085, 534, 1620, 0,
    1146, 0, 0, 0, 0, 0, 1017, 0, 915, 0, 1011, 0,
    1209, 0, 0, 163, 0, 0, 1791, 0, 178, 486, 1205, 327,
    1253, 0, 0, 0, 1617, 423, 386, 846, 1181, 0, 1378, 104,
    0, 0, 0, 0, 740, 0, 0, 1491, 0, 0, 803, 0,
    0, 0, 1444, 0, 1550, 1689, 0, 0, 1105, 1757, 0, 0,
    0, 984, 320, 345, 1405, 540, 561, 1415, 1667, 0, 0, 193,
    0, 194, 775, 0, 1151, 496, 1914, 1922, 929, 0, 0, 0,
    1344, 0, 949, 1833, 106, 137, 1042, 764, 1246, 1141, 0, 1777,
    0, 936, 1554, 682, 0, 602, 652, 0, 477, 593, 0, 0,
    541, 109, 355, 562, 1371, 0, 797, 697, 787, 307, 621, 1776,
    1786, 0, 0, 0, 1717, 0, 1637, 0, 752, 741, 1121, 0,
    0, 1189, 0, 1318, 1842, 1654, 1028, 215, 0, 0, 821, 1870,
    1875, 1913, 179, 78, 551, 1353, 1499, 1998, 0, 0, 971, 0,
    0, 0, 0, 0, 669, 1468, 707, 0, 0, 0, 0, 0,
    0, 0, 681, 965, 493, 1528, 1516, 0, 0, 0, 1790, 0,
    0, 1538, 0, 1503, 0, 233, 596, 0, 932, 1427, 0, 0,
    0, 614, 1200, 0, 0, 1957, 589, 0, 232, 0, 439, 1203,
    0, 1425, 87, 1608, 0, 0, 1722, 0, 0, 0, 0, 144,
    0, 0, 0, 0, 0, 0, 946, 0, 0, 647, 1623, 1841,
    918, 1593, 216, 0, 629, 0, 0, 0, 0, 0, 176, 1697,
    1928, 1132, 447, 0, 0, 0, 0, 196, 0, 1715, 0, 607,
    1263, 1327, 1496, 0, 1339, 0, 1991, 0, 0, 204, 0, 0,
    51, 0, 0, 0, 1643, 0, 0, 977, 0, 991, 1453, 371,
    0, 512, 0, 0, 0, 700, 0, 0, 0, 126, 1362, 1144,
    0, 0, 0, 0, 206, 0, 0, 1026, 1242, 1345, 0, 0,
    658, 1553, 0, 0, 891, 0, 0, 0, 1118, 365, 0, 0,
    0, 0, 0, 0, 0, 903, 0, 1599, 1789, 0, 0, 0,
    0, 0, 0, 0, 0, 1177, 323, 0, 0, 0, 0, 941,
    1813, 0, 0, 0, 0, 1780, 0, 354, 0, 1583, 1216, 1335,
    684, 724, 313, 1486, 913, 888, 709, 1588, 1725, 1760, 1800, 1892,
    0, 1185, 704, 0, 0, 0, 0, 0, 0, 0, 0, 400,
    165, 1377, 0, 0, 0, 0, 0, 37, 690, 857, 1346, 322,
    1926, 0, 0, 0, 986, 600, 1863, 1484, 1531, 0, 0, 0,
    0, 0, 0, 209, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 671, 0, 0, 754, 1707, 812, 1810, 0, 1731, 1009, 1369,
    0, 43, 1461, 0, 0, 177, 0, 0, 542, 0, 0, 442,
    0, 0, 0, 121, 1187, 0, 0, 0, 0, 890, 157, 404,
    850, 962, 23, 1794, 1857, 1397, 68, 247, 1970, 1058, 0, 0,
    0, 0, 1097, 1489, 279, 763, 1792, 0, 0, 0, 0, 0,
    910, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1910, 289,
    1129, 1478, 1380, 0, 0, 0, 0, 0, 0, 0, 0, 1874,
    300, 1086, 1289, 0, 0, 0, 641, 1315, 1816, 0, 0, 448,
    0, 1995, 1544, 0, 656, 0, 0, 673, 207, 0, 0, 0,
    0, 1574, 0, 0, 0, 0, 555, 1159, 1756, 1104, 1387, 1937,
    679, 1257, 0, 0, 0, 449, 1370, 691, 0, 0, 0, 1098,
    1439, 1576, 1919, 1195, 0, 1164, 180, 1457, 0, 1016, 722, 1013,
    1061, 916, 1226, 1276, 1490, 134, 1714, 0, 0, 1018, 0, 0,
    0, 0, 0, 1494, 0, 0, 1235, 1736, 1853, 1754, 0, 0,
    302, 1663, 1180, 0, 0, 12, 0, 595, 655, 1059, 1938, 0,
    0, 0, 0, 0, 0, 148, 1282, 1771, 0, 0, 0, 498,
    1597, 1747, 877, 1204, 0, 0, 464, 1176, 1751, 0, 0, 1368,
    14, 529, 1696, 1774, 0, 0, 1319, 1996, 1533, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1581, 0, 0, 0, 0, 0,
    0, 0, 96, 1033, 1190, 1596, 305, 11, 1744, 0, 1703, 241,
    168, 337, 0, 0, 0, 1072, 0, 0, 203, 1749, 1876, 0,
    202, 0, 0, 1254, 0, 0, 0, 0, 0, 785, 0, 0,
    0, 0, 1041, 0, 0, 1682, 1024, 1677, 1598, 1003, 0, 1217,
    1852, 1737, 0, 0, 336, 0, 0, 708, 944, 0, 0, 1887,
    1078, 0, 0, 557, 1161, 0, 0, 1040, 1862, 0, 0, 105,
    1308, 1551, 1647, 999, 0, 1600, 0, 0, 0, 1829, 1802, 950,
    0, 1742, 0, 800, 0, 1334, 1832, 0, 730, 1686, 0, 0,
    0, 1354, 784, 1512, 1692, 1840, 1272, 0, 0, 208, 862, 0,
    1202, 711, 0, 0, 1075, 1012, 143, 1691, 0, 1025, 0, 418,
    190, 17, 749, 5, 931, 1633, 0, 0, 1133, 0, 1286, 0,
    613, 1905, 0, 1755, 0, 1602, 0, 0, 0, 0, 638, 1416,
    0, 1987, 0, 0, 0, 0, 1605, 1586, 523, 1752, 790, 0,
    1878, 0, 9, 0, 0, 0, 1379, 768, 0, 0, 456, 1027,
    0, 1006, 1615, 1690, 1400, 1805, 1648, 362, 530, 617, 1310, 0,
    1480, 1964, 0, 0, 585, 0, 1143, 172, 1155, 1223, 1894, 0,
    133, 0, 0, 0, 0, 0, 1889, 0, 0, 77, 1972, 0,
    1048, 1149, 162, 900, 825, 545, 1401, 1504, 1342, 892, 1735, 41,
    0, 1921, 0, 1073, 183, 0, 0, 777, 0, 0, 816, 0,
    807, 914, 0, 1514, 424, 0, 67, 436, 1665, 0, 0, 0,
    0, 1043, 0, 1710, 0, 689, 1661, 181, 482, 720, 0, 0,
    1083, 1116, 0, 0, 0, 0, 0, 0, 0, 0, 444, 0,
    0, 1283, 0, 0, 0, 0, 0, 0, 0, 0, 0, 211,
    0, 0, 1367, 0, 0, 0, 1859, 131, 0, 1296, 122, 476,
    243, 1070, 1676, 0, 0, 0, 0, 1527, 0, 1999, 0, 0,
    0, 1740, 0, 0, 882, 1194, 0, 0, 0, 0, 1801, 0,
    1539, 0, 0, 0, 0, 1482, 608, 1264, 1448, 1497, 4, 1966,
    0, 1579, 0, 1985, 0, 0, 0, 1706, 1973, 0, 556, 756,
    1160, 0, 455, 170, 250, 580, 997, 306, 0, 0, 1197, 1772,
    1372, 1795, 651, 0, 1393, 0, 0, 0, 0, 0, 0, 0,
    733, 1561, 0, 430, 983, 0, 0, 0, 0, 0, 1198, 884,
    0, 0, 0, 0, 0, 0, 290, 260, 335, 1565, 173, 1871,
    0, 0, 349, 0, 408, 625, 1656, 86, 113, 1606, 0, 0,
    0, 1629, 0, 1366, 0, 966, 0, 29, 0, 0, 1727, 0,
    0, 1340, 1412, 0, 1295, 0, 0, 1094, 0, 925, 0, 0,
    0, 1495, 268, 0, 0, 0, 0, 687, 324, 854, 1418, 1748,
    0, 1675, 0, 0, 0, 0, 0, 101, 1273, 0, 0, 1350,
    889, 0, 1488, 0, 0, 0, 0, 229, 547, 0, 0, 0,
    699, 1969, 248, 564, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 375, 287, 0, 469, 0, 72, 0, 1865,
    0, 0, 0, 1352, 0, 0, 815, 1923, 626, 0, 0, 0,
    114, 1699, 1770, 8, 544, 1419, 500, 428, 981, 1746, 1515, 0,
    0, 0, 0, 0, 1228, 267, 0, 1206, 0, 897, 1046, 0,
    0, 955, 1866, 0, 388, 0, 0, 0, 0, 0, 1734, 0,
    0, 632, 1621, 0, 0, 0, 0, 328, 376, 1890, 0, 0,
    415, 0, 745, 0, 0, 592, 1745, 0, 0, 0, 0, 0,
    485, 1526, 1978, 0, 0, 497, 0, 0, 695, 851, 62, 1291,
    646, 1336, 1557, 0, 1261, 0, 0, 276, 368, 0, 834, 1440,
    0, 0, 0, 1582, 1680, 1587, 0, 0, 898, 0, 0, 1270,
    0, 1523, 0, 1302, 0, 1134, 1290, 0, 1601, 1993, 0, 75,
    1115, 1904, 1099, 0, 0, 0, 0, 0, 1424, 1288, 0, 0,
    0, 0, 421, 0, 231, 461, 1873, 0, 0, 1824, 0, 0,
    282, 1210, 0, 0, 0, 0, 0, 138, 1056, 1300, 1766, 0,
    1193, 0, 1927, 0, 0, 0, 0, 0, 0, 1240, 1438, 1762,
    0, 0, 1638, 1392, 0, 45, 92, 606, 1265, 119, 1741, 1893,
    1850, 0, 956, 1119, 0, 770, 928, 0, 0, 654, 0, 0,
    0, 0, 220, 0, 195, 0, 0, 0, 383, 0, 0, 0,
    0, 0, 1095, 0, 0, 0, 297, 0, 0, 1258, 0, 0,
    369, 806, 475, 1906, 0, 0, 359, 0, 308, 50, 0, 0,
    1076, 0, 0, 0, 0, 0, 1778, 274, 0, 1848, 571, 1858,
    1158, 1082, 516, 1936, 1977, 0, 1271, 0, 0, 0, 0, 1955,
    0, 0, 1449, 1465, 0, 0, 0, 0, 0, 0, 31, 0,
    0, 0, 1693, 438, 0, 0, 0, 431, 0, 0, 0, 356,
    0, 65, 0, 269, 0, 0, 0, 0, 0, 387, 0, 0,
    299, 1208, 0, 0, 0, 0, 906, 0, 1844, 0, 976, 0,
    0, 1152, 0, 0, 1614, 0, 210, 452, 1090, 1522, 1678, 1911,
    487, 0, 692, 0, 0, 0, 0, 0, 0, 634, 0, 0,
    0, 1479, 0, 0, 0, 0, 0, 0, 723, 729, 0, 1002,
    922, 0, 0, 1908, 0, 0, 0, 814, 1459, 0, 0, 0,
    0, 1962, 1662, 0, 0, 0, 0, 1797, 0, 0, 1505, 0,
    1247, 0, 1994, 0, 826, 843, 1971, 0, 0, 1951, 457, 1015,
    0, 0, 0, 0, 64, 95, 636, 0, 904, 1388, 0, 1687,
    0, 0, 0, 0, 1529, 0, 0, 253, 226, 802, 1131, 338,
    1398, 635, 1851, 746, 1959, 1117, 0, 61, 792, 1182, 1472, 0,
    0, 1037, 0, 156, 402, 481, 0, 0, 0, 675, 1307, 0,
    0, 0, 1632, 518, 0, 0, 0, 0, 0, 1399, 150, 1912,
    0, 718, 0, 1642, 0, 0, 0, 1543, 0, 0, 0, 1753,
    0, 325, 1625, 0, 0, 0, 1779, 1845, 0, 919, 99, 1594,
    0, 737, 443, 1925, 1569, 0, 0, 0, 0, 0, 0, 0,
    0, 1806, 139, 420, 1375, 0, 0, 0, 1534, 947, 0, 0,
    0, 0, 0, 0, 0, 0, 1445, 1021, 1898, 0, 0, 0,
    1170, 943, 0, 1441, 0, 0, 0, 1765, 0, 0, 631, 0,
    120, 0, 1230, 1211, 586, 0, 698, 0, 54, 149, 1277, 0,
    0, 0, 0, 0, 0, 271, 0, 0, 0, 129, 0, 1828,
    1886, 574, 468, 0, 1920, 0, 786, 642, 1019, 0, 0, 0,
    0, 0, 0, 0, 865, 0, 1798, 0, 0, 0, 0, 0,
    478, 1029, 762, 1243, 1783, 0, 128, 0, 0, 0, 158, 1030,
    1298, 0, 0, 0, 0, 0, 0, 508, 1255, 1454, 1672, 0,
    0, 136, 1713, 1338, 0, 829, 389, 21, 510, 845, 963, 701,
    0, 0, 1975, 1450, 0, 0, 879, 0, 0, 399, 0, 968,
    989, 0, 171, 823, 1728, 1947, 503, 1186, 1883, 169, 80, 630,
    141, 639, 347, 450, 988, 1739, 0, 301, 0, 401, 1391, 0,
    820, 1879, 520, 0, 0, 566, 0, 348, 1700, 0, 489, 0,
    0, 184, 1322, 0, 167, 1093, 103, 847, 1901, 0, 0, 789,
    1508, 0, 0, 0, 0, 0, 0, 0, 591, 0, 1738, 0,
    0, 1711, 252, 0, 1038, 0, 0, 1395, 0, 0, 1351, 0,
    0, 0, 0, 453, 491, 1944, 0, 1924, 0, 0, 0, 0,
    0, 1501, 0, 0, 0, 618, 0, 1328, 0, 0, 519, 1305,
    1437, 0, 0, 0, 0, 0, 1640, 567, 1761, 0, 0, 874,
    1394, 0, 0, 0, 0, 0, 0, 0, 0, 298, 0, 659,
    1347, 0, 0, 0, 712, 0, 522, 0, 748, 239, 1301, 1509,
    1513, 831, 902, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1907, 1052, 0, 974, 0, 0, 0, 0, 1820, 0, 0, 0,
    0, 0, 1020, 0, 0, 1650, 0, 0, 610, 1500, 1178, 1147,
    0, 0, 0, 1199, 0, 0, 0, 0, 0, 331, 0, 1389,
    611, 1627, 1769, 1404, 615, 0, 427, 980, 1942, 1374, 0, 219,
    0, 238, 0, 0, 115, 98, 868, 1008, 1100, 1426, 1781, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 76, 1666, 0, 56,
    1122, 7, 234, 0, 191, 117, 507, 1446, 416, 0, 1080, 713,
    1821, 0, 0, 1081, 0, 0, 1382, 0, 0, 0, 811, 0,
    1900, 970, 1442, 548, 1641, 145, 1532, 0, 0, 0, 780, 739,
    753, 1698, 1712, 0, 1808, 154, 330, 1510, 0, 0, 1215, 528,
    0, 0, 0, 0, 0, 1213, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 434, 235, 0, 237, 788, 451, 0,
    1988, 0, 840, 0, 0, 0, 0, 0, 0, 0, 505, 887,
    1154, 1171, 293, 0, 0, 0, 1709, 774, 1321, 0, 0, 0,
    0, 0, 0, 1278, 1549, 1688, 0, 511, 71, 0, 0, 653,
    6, 1941, 214, 266, 1066, 1140, 1968, 0, 0, 198, 0, 0,
    0, 772, 222, 0, 0, 0, 0, 502, 0, 1535, 403, 84,
    466, 0, 0, 88, 1610, 0, 1111, 1935, 1758, 1718, 58, 0,
    979, 1087, 0, 0, 0, 0, 1684, 0, 329, 0, 0, 1980,
    0, 1074, 0, 0, 0, 0, 373, 0, 0, 319, 0, 0,
    1250, 1331, 1447, 0, 1173, 848, 0, 1065, 1807, 0, 1974, 0,
    0, 344, 0, 1385, 0, 1788, 10, 581, 546, 414, 917, 1592,
    1864, 1101, 0, 0, 0, 1952, 0, 0, 0, 0, 0, 296,
    0, 935, 1136, 0, 0, 543, 1417, 0, 1249, 0, 0, 0,
    1044, 0, 0, 0, 309, 1220, 0, 1422, 1575, 0, 0, 1897,
    53, 394, 0, 0, 0, 0, 1142, 1982, 0, 0, 0, 901,
    570, 1884, 0, 0, 0, 0, 0, 1383, 0, 254, 30, 146,
    223, 1281, 693, 107, 435, 1624, 1726, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1520, 0, 1229,
    0, 1191, 326, 1793, 0, 0, 0, 0, 0, 0, 619, 0,
    0, 501, 0, 0, 0, 0, 1311, 390, 0, 1902, 0, 1903,
    0, 0, 714, 0, 0, 0, 0, 446, 0, 0, 0, 0,
    0, 1316, 1244, 1818, 1166, 0, 1109, 0, 0, 0, 996, 458,
    382, 579, 0, 0, 227, 513, 1051, 258, 1212, 1262, 0, 0,
    0, 1451, 0, 0, 189, 0, 0, 0, 1670, 1723, 0, 0,
    940, 0, 0, 0, 0, 1541, 0, 0, 0, 0, 0, 810,
    0, 0, 0, 0, 1837, 1485, 1120, 0, 0, 1067, 1507, 0,
    0, 0, 0, 0, 332, 0, 0, 867, 1830, 0, 108, 703,
    0, 1618, 1763, 952, 0, 164, 255, 805, 0, 0, 454, 490,
    0, 855, 0, 0, 597, 616, 0, 1049, 0, 0, 459, 893,
    0, 0, 0, 0, 0, 0, 0, 0, 757, 1646, 0, 0,
    0, 0, 738, 294, 808, 1329, 818, 875, 0, 755, 0, 620,
    0, 0, 0, 0, 130, 112, 731, 0, 948, 1573, 0, 0,
    0, 1477, 0, 0, 0, 0, 0, 0, 0, 0, 1386, 1997,
    0, 664, 152, 280, 0, 0, 1343, 926, 0, 0, 0, 174,
    0, 0, 463, 734, 794, 1169, 688, 773, 1047, 1660, 473, 59,
    495, 1822, 0, 0, 0, 911, 1721, 1683, 0, 907, 0, 0,
    0, 0, 1511, 0, 0, 0, 0, 934, 0, 1403, 0, 246,
    1036, 0, 0, 0, 0, 0, 0, 0, 1107, 0, 0, 0,
    0, 0, 291, 22, 334, 1317, 0, 0, 0, 0, 937, 0,
    0, 0, 351, 1239, 0, 716, 40, 0, 0, 0, 0, 1566,
    0, 0, 0, 837, 1135, 124, 715, 205, 833, 1443, 0, 0,
    0, 0, 201, 1743, 933, 0, 0, 1590, 0, 0, 273, 1001,
    1396, 0, 0, 536, 798, 140, 1010, 460, 33, 1091, 1410, 1430,
    1767, 0, 0, 440, 908, 1219, 1268, 0, 0, 0, 0, 767,
    909, 0, 0, 0, 0, 0, 0, 992, 1079, 0, 533, 350,
    0, 378, 0, 0, 102, 0, 36, 588, 0, 0, 0, 0,
    0, 0, 0, 1847, 0, 0, 886, 341, 569, 1463, 0, 573,
    0, 1613, 648, 0, 0, 0, 0, 1956, 0, 0, 0, 0,
    342, 0, 0, 0, 0, 1578, 0, 0, 0, 1669, 0, 270,
    240, 1803, 1846, 1855, 1860, 1256, 0, 0, 32, 853, 1630, 945,
    1470, 230, 582, 15, 973, 998, 1856, 1175, 761, 281, 470, 751,
    1238, 1287, 1719, 175, 1909, 0, 0, 405, 1411, 1248, 277, 366,
    1431, 1, 1918, 236, 0, 97, 0, 0, 0, 0, 429, 982,
    0, 0, 0, 1092, 686, 1224, 1570, 0, 1106, 1435, 1603, 939,
    1812, 0, 0, 0, 393, 0, 0, 0, 1330, 0, 0, 1110,
    0, 0, 710, 385, 1750, 783, 0, 0, 0, 0, 0, 0,
    1032, 0, 224, 781, 927, 0, 312, 1358, 1487, 1563, 0, 303,
    804, 0, 1306, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 873, 1285, 0, 0, 0, 0, 1464, 1948, 960, 0, 0,
    0, 0, 1460, 1622, 0, 0, 0, 0, 0, 1384, 0, 0,
    1068, 275, 1304, 0, 1434, 0, 467, 0, 0, 1145, 1814, 0,
    601, 1376, 0, 90, 604, 0, 0, 0, 1060, 1071, 0, 0,
    0, 525, 0, 462, 0, 0, 38, 47, 1127, 0, 1293, 0,
    1619, 0, 445, 0, 0, 0, 251, 0, 0, 0, 147, 0,
    1476, 0, 0, 360, 0, 188, 0, 1493, 0, 584, 1341, 0,
    735, 0, 1096, 499, 0, 0, 1103, 0, 125, 0, 0, 0,
    828, 844, 285, 1022, 0, 0, 410, 437, 524, 612, 923, 1804,
    0, 263, 0, 1113, 0, 1546, 0, 1381, 1877, 0, 0, 985,
    0, 0, 0, 0, 1138, 0, 1651, 1835, 0, 0, 1313, 0,
    995, 0, 0, 3, 0, 0, 572, 1063, 0, 0, 650, 1474,
    1452, 483, 0, 0, 0, 0, 0, 0, 521, 0, 1518, 1054,
    1325, 0, 702, 1231, 661, 1685, 0, 0, 553, 0, 81, 863,
    1961, 657, 0, 0, 1363, 0, 0, 0, 1626, 0, 1004, 1817,
    1571, 1960, 0, 0, 0, 0, 0, 924, 0, 0, 0, 1823,
    283, 0, 1055, 899, 849, 1259, 1222, 1473, 1785, 841, 411, 1483,
    1967, 0, 0, 1548, 0, 0, 0, 680, 624, 295, 1475, 1992,
    0, 0, 1861, 0, 0, 0, 0, 0, 0, 472, 0, 0,
    736, 419, 1294, 0, 0, 63, 0, 0, 1984, 0, 1458, 1896,
    0, 0, 304, 406, 0, 1716, 0, 645, 0, 0, 0, 0,
    0, 0, 0, 953, 719, 883, 1555, 199, 771, 1201, 0, 213,
    0, 0, 1704, 0, 0, 0, 0, 1585, 0, 0, 0, 0,
    0, 182, 1695, 0, 0, 0, 0, 151, 706, 70, 993, 0,
    0, 0, 813, 0, 743, 1572, 1433, 0, 0, 0, 0, 0,
    0, 0, 0, 321, 0, 0, 0, 1916, 1035, 1260, 0, 817,
    0, 1034, 261, 532, 1976, 0, 0, 94, 0, 479, 0, 895,
    0, 192, 0, 0, 0, 0, 0, 590, 0, 244, 568, 1408,
    1428, 0, 377, 1284, 0, 0, 1471, 0, 0, 0, 717, 856,
    242, 769, 852, 506, 987, 1390, 212, 1467, 1530, 1932, 0, 0,
    0, 0, 0, 0, 1126, 1214, 1299, 1355, 660, 1357, 1796, 0,
    0, 0, 0, 0, 0, 0, 409, 1634, 1297, 1915, 0, 577,
    1172, 1568, 0, 480, 0, 0, 1108, 1635, 1406, 0, 549, 1292,
    0, 1649, 0, 0,
};

static const uint8_t quote_cue_filter[] = {
    0, 130, 1, 16, 0, 0, 2, 1, 4, 0, 2, 0, 5, 0, 8, 64, 0, 64, 64, 0, 0, 32, 4, 0,
    0, 0, 0, 16, 10, 10, 9, 2, 0, 0, 0, 128, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 3,
    10, 16, 1, 20, 5, 128, 0, 0, 0, 128, 0, 0, 68, 0, 65, 0, 0, 1, 128, 1, 0, 4, 0, 0,
    0, 8, 0, 8, 4, 0, 34, 128, 0, 0, 8, 32, 32, 0, 1, 0, 0, 0, 0, 128, 0, 0, 0, 0,
    0, 10, 0, 0, 0, 0, 16, 0, 0, 0, 0, 32, 0, 0, 0, 32, 0, 128, 0, 0, 2, 32, 129, 0,
    0, 0, 17, 16, 0, 64, 212, 8, 4, 64, 192, 0, 0, 0, 0, 0, 0, 32, 0, 8, 0, 12, 32, 0,
    6, 16, 0, 0, 0, 16, 0, 40, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 2, 0,
    0, 0, 0, 2, 0, 64, 32, 0, 0, 0, 8, 0, 0, 0, 160, 8, 64, 4, 0, 0, 0, 0, 0, 2,
    0, 16, 2, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 64, 64, 32, 64, 0, 150, 1, 184, 24, 164,
    0, 0, 2, 0, 128, 0, 4, 0, 0, 0, 1, 0, 96, 0, 0, 0, 32, 0, 64, 16, 68, 1, 0, 0,
    64, 32, 0, 8, 0, 128, 0, 64, 0, 0, 0, 0, 0, 0, 128, 128, 0, 0, 0, 0, 0, 4, 0, 0,
    16, 16, 0, 10, 0, 2, 0, 12, 1, 8, 0, 0, 64, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4, 32, 0, 32, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 64, 0, 0, 0, 16, 0,
    0, 0, 0, 16, 0, 1, 65, 136, 1, 0, 72, 0, 64, 8, 0, 0, 4, 0, 0, 0, 0, 16, 0, 64,
    0, 0, 0, 8, 0, 0, 0, 0, 64, 0, 2, 0, 0, 0, 0, 128, 0, 0, 0, 128, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 128, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0,
    32, 0, 8, 0, 128, 0, 32, 128, 0, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 0, 0, 0, 0, 64,
    0, 0, 0, 0, 32, 16, 0, 0, 0, 0, 48, 0, 0, 0, 0, 0, 36, 0, 0, 8, 0, 0, 0, 8,
    32, 32, 64, 2, 0, 0, 16, 0, 2, 128, 4, 0, 22, 0, 144, 0, 80, 0, 1, 4, 0, 0, 64, 0,
    16, 128, 64, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 130, 0, 40, 0, 1, 8, 0, 0, 2,
    128, 0, 16, 0, 66, 68, 0, 0, 0, 64, 0, 0, 0, 4, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0,
    0, 0, 9, 0, 0, 0, 20, 16, 17, 0, 0, 0, 0, 1, 16, 0, 1, 2, 0, 16, 0, 0, 0, 8,
    0, 0, 0, 0, 0, 0, 2, 4, 64, 0, 4, 0, 8, 0, 0, 0, 8, 0, 4, 0, 8, 128, 34, 24,
    0, 0, 0, 0, 0, 4, 64, 0, 128, 16, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 160, 0, 0, 0,
    1, 0, 1, 0, 0, 2, 148, 0, 0, 0, 130, 0, 0, 0, 0, 32, 0, 1, 0, 128, 128, 0, 0, 0,
    1, 0, 128, 2, 0, 64, 0, 32, 1, 0, 0, 64, 0, 4, 0, 0, 40, 0, 160, 0, 0, 0, 0, 0,
    0, 2, 0, 0, 2, 0, 16, 3, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 128, 40, 4, 0, 0, 0,
    1, 0, 0, 0, 0, 0, 0, 68, 16, 24, 0, 0, 0, 0, 0, 0, 0, 34, 0, 2, 0, 16, 0, 0,
    0, 0, 0, 0, 8, 0, 1, 4, 0, 0, 0, 128, 88, 11, 8, 144, 0, 0, 0, 0, 64, 2, 0, 0,
    0, 0, 0, 1, 8, 32, 128, 4, 0, 8, 132, 0, 0, 0, 8, 0, 0, 0, 0, 64, 0, 0, 16, 0,
    64, 0, 0, 0, 0, 0, 16, 4, 4, 0, 0, 0, 0, 0, 0, 4, 0, 32, 20, 8, 2, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 32, 9, 0, 64, 1, 64, 0, 16, 40, 0, 0, 0, 0, 0, 4, 4, 0, 0,
    1, 4, 0, 0, 18, 0, 2, 0, 2, 0, 0, 0, 2, 0, 24, 0, 0, 64, 1, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 16, 1, 129, 0, 129, 1, 0, 0, 1, 4, 1, 16, 0, 0, 0, 33, 0, 1, 0,
    0, 64, 128, 2, 0, 0, 1, 2, 2, 0, 0, 0, 0, 0, 3, 0, 0, 2, 0, 8, 4, 0, 0, 0,
    0, 0, 0, 0, 0, 1, 0, 0, 160, 0, 0, 1, 0, 0, 8, 0, 0, 0, 0, 0, 4, 0, 0, 0,
    0, 0, 0, 0, 0, 1, 0, 32, 8, 0, 128, 4, 0, 0, 4, 0, 0, 0, 1, 0, 1, 0, 8, 0,
    4, 0, 0, 0, 0, 0, 0, 0, 16, 64, 0, 64, 0, 8, 0, 0, 0, 8, 8, 0, 24, 4, 0, 0,
    0, 64, 0, 0, 0, 0, 16, 0, 0, 0, 0, 4, 0, 0, 64, 0, 4, 0, 0, 0, 0, 4, 16, 0,
    0, 1, 32, 16, 0, 0, 0, 0, 0, 0, 128, 32, 128, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 4,
    0, 8, 32, 0, 32, 66, 8, 16, 0, 18, 0, 0, 32, 0, 0, 0, 9, 0, 64, 0, 0, 0, 0, 32,
    0, 0, 1, 0, 0, 0, 64, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 32, 128, 0, 4, 72, 0, 0,
    8, 0, 0, 0, 0, 0, 64, 0, 8, 0, 4, 0, 32, 0, 0, 16, 0, 0, 1, 0, 64, 144, 2, 128,
    0, 0, 0, 0, 16, 2, 1, 2, 64, 0, 128, 16, 0, 0, 0, 0, 16, 0, 0, 128, 0, 0, 16, 0,
    0, 0, 4, 0, 132, 0, 0, 0, 32, 2, 0, 0, 0, 72, 32, 96, 0, 13, 0, 0, 0, 0, 0, 2,
    0, 4, 8, 0, 1, 128, 12, 0, 32, 0, 0, 0, 8, 0, 64, 128, 10, 64, 0, 2, 2, 16, 0, 1,
    0, 136, 0, 8, 0, 80, 0, 0, 12, 0, 0, 0, 96, 1, 8, 0, 128, 0, 8, 49, 0, 128, 8, 0,
    0, 0, 0, 0, 8, 0, 32, 0, 132, 16, 0, 0, 0, 64, 0, 128, 4, 32, 4, 128, 0, 0, 66, 136,
    0, 0, 9, 128, 68, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 32, 128, 4, 0, 0, 0, 0, 0,
    0, 0, 136, 16, 4, 0, 32, 0, 0, 0, 1, 0, 0, 4, 0, 2, 0, 40, 0, 0, 8, 2, 0, 0,
    0, 160, 0, 0, 0, 4, 2, 0, 4, 0, 48, 0, 0, 64, 6, 0, 0, 0, 32, 0, 0, 0, 0, 128,
    0, 0, 0, 0, 0, 0, 16, 0, 0, 192, 4, 0, 34, 0, 64, 0, 32, 0, 0, 0, 0, 0, 48, 8,
    0, 16, 2, 0, 0, 0, 0, 16, 0, 16, 0, 133, 0, 128, 0, 0, 64, 0, 2, 0, 0, 8, 0, 0,
    16, 0, 0, 0, 64, 0, 0, 1, 0, 33, 0, 2, 0, 8, 0, 0, 0, 8, 0, 0, 0, 40, 0, 4,
    0, 0, 0, 0, 128, 0, 0, 128, 2, 1, 0, 0, 36, 0, 0, 0, 8, 0, 0, 0, 4, 64, 0, 0,
    0, 0, 0, 0, 0, 32, 0, 16, 128, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 40,
    0, 0, 0, 0, 0, 16, 0, 4, 0, 4, 17, 48, 67, 4, 1, 0, 36, 1, 32, 0, 8, 0, 0, 0,
    0, 1, 32, 0, 0, 0, 0, 0, 0, 0, 0, 160, 16, 0, 0, 0, 0, 0, 0, 1, 64, 1, 64, 128,
    0, 0, 0, 0, 64, 136, 0, 4, 16, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 128, 0, 0, 6, 64, 4, 0, 0, 32, 130, 0, 0, 32, 32, 0, 0, 64, 0, 0, 16, 0, 0, 1,
    0, 0, 0, 66, 0, 0, 0, 0, 0, 20, 140, 0, 8, 0, 8, 16, 0, 128, 32, 18, 0, 64, 0, 0,
    0, 0, 2, 4, 8, 64, 16, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 20,
    1, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 64, 18, 8, 0, 0, 0, 0, 16, 129, 0, 0, 0, 32,
    0, 16, 2, 0, 2, 0, 0, 64, 16, 0, 0, 0, 0, 8, 0, 0, 0, 0, 36, 0, 0, 32, 34, 0,
    24, 0, 0, 0, 0, 2, 0, 64, 0, 0, 0, 96, 4, 16, 0, 2, 0, 128, 4, 32, 0, 32, 145, 1,
    4, 128, 128, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 2, 0, 0, 1, 24, 0, 8, 0, 0,
    65, 0, 16, 0, 0, 2, 0, 144, 0, 16, 0, 0, 0, 0, 0, 0, 0, 56, 0, 0, 0, 0, 0, 38,
    0, 0, 64, 2, 0, 0, 2, 80, 0, 0, 0, 128, 16, 32, 1, 0, 0, 0, 2, 2, 8, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 4, 8, 48, 0, 66, 8, 0, 0, 64, 132,
    128, 0, 0, 0, 0, 16, 0, 0, 1, 8, 0, 0, 128, 0, 0, 64, 0, 0, 0, 0, 0, 1, 0, 0,
    0, 0, 8, 0, 0, 8, 128, 0, 32, 32, 0, 16, 16, 64, 0, 0, 16, 0, 0, 32, 4, 0, 0, 4,
    128, 0, 0, 80, 0, 0, 0, 160, 0, 0, 0, 33, 40, 0, 0, 2, 0, 16, 0, 0, 0, 8, 16, 1,
    0, 2, 0, 1, 0, 64, 32, 0, 64, 32, 0, 0, 0, 128, 40, 4, 4, 0, 64, 0, 0, 24, 0, 0,
    8, 16, 0, 0, 64, 72, 64, 0, 0, 8, 0, 72, 4, 1, 2, 16, 0, 8, 0, 0, 2, 0, 64, 0,
    40, 0, 0, 128, 0, 32, 0, 0, 0, 0, 128, 1, 0, 16, 0, 0, 0, 0, 65, 64, 32, 0, 32, 0,
    128, 0, 64, 0, 0, 0, 16, 64, 0, 0, 48, 0, 0, 8, 64, 2, 2, 0, 128, 8, 50, 0, 0, 0,
    66, 0, 0, 0, 4, 0, 2, 9, 1, 64, 0, 0, 128, 0, 0, 0, 0, 0, 2, 0, 0, 4, 1, 0,
    2, 33, 24, 0, 8, 64, 2, 0, 4, 128, 0, 2, 0, 1, 0, 128, 2, 0, 0, 4, 0, 0, 64, 0,
    32, 4, 0, 64, 4, 0, 8, 8, 128, 0, 0, 0, 0, 2, 0, 32, 0, 5, 0, 4, 2, 16, 0, 0,
    20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
    0, 0, 8, 0, 0, 0, 16, 32, 0, 32, 1, 1, 64, 2, 32, 0, 0, 0, 0, 2, 0, 8, 0, 0,
    0, 16, 0, 0, 160, 0, 0, 0, 0, 0, 64, 0, 32, 0, 0, 0, 0, 10, 108, 0, 0, 0, 2, 0,
    0, 4, 0, 8, 0, 0, 0, 9, 0, 0, 160, 4, 0, 0, 64, 52, 128, 0, 0, 128, 0, 0, 104, 0,
    2, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 4, 0, 130, 0, 0, 0, 0, 0, 0, 8, 2,
    0, 0, 0, 0, 0, 0, 18, 1, 0, 32, 144, 0, 0, 0, 64, 0, 128, 68, 0, 128, 2, 0, 0, 0,
    0, 2, 0, 2, 0, 128, 0, 2, 0, 0, 4, 0, 0, 64, 128, 0, 1, 0, 0, 1, 0, 32, 0, 0,
    0, 8, 64, 0, 0, 0, 0, 48, 3, 4, 0, 0, 0, 8, 0, 0, 0, 0, 0, 96, 0, 0, 0, 4,
    64, 0, 64, 0, 0, 0, 0, 16, 128, 0, 0, 0, 192, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 128, 1, 0, 8, 0, 2, 0, 4, 0, 0, 0, 1, 0, 0, 132, 0, 128, 0, 0, 0,
    128, 2, 0, 64, 9, 0, 2, 10, 0, 0, 128, 0, 0, 0, 0, 0, 1, 2, 0, 2, 0, 136, 0, 0,
    0, 128, 16, 0, 128, 0, 0, 0, 0, 0, 1, 0, 0, 64, 1, 0, 0, 0, 0, 18, 0, 0, 0, 0,
    32, 0, 64, 0, 0, 16, 4, 0, 0, 0, 0, 0, 9, 0, 64, 0, 0, 128, 0, 0, 16, 136, 129, 0,
    64, 0, 2, 0, 64, 0, 0, 4, 16, 0, 17, 0, 0, 0, 0, 8, 64, 4, 0, 0, 1, 0, 0, 1,
    0, 2, 0, 128, 0, 34, 0, 0, 32, 0, 0, 2, 1, 32, 32, 0, 0, 0, 0, 0, 4, 8, 0, 0,
    0, 0, 4, 0, 64, 8, 2, 0, 0, 32, 0, 0, 128, 4, 0, 0, 0, 0, 0, 4, 6, 0, 0, 0,
    32, 0, 32, 0, 0, 0, 0, 0, 0, 96, 8, 0, 0, 0, 16, 64, 0, 32, 96, 4, 0, 5, 32, 0,
    64, 0, 32, 64, 0, 128, 128, 0, 0, 8, 0, 0, 0, 0, 128, 0, 2, 0, 0, 0, 2, 0, 0, 0,
    0, 0, 2, 0, 0, 0, 1, 0, 0, 128, 0, 0, 144, 16, 16, 0, 0, 0, 16, 0, 1, 16, 0, 0,
    4, 0, 0, 0, 0, 0, 16, 32, 0, 32, 128, 72, 16, 8, 8, 8, 0, 0, 2, 0, 0, 0, 0, 64,
    0, 0, 32, 64, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 8, 64, 0, 0, 0, 128, 0, 0, 0, 128,
    0, 2, 0, 64, 0, 0, 0, 0, 0, 32, 0, 0, 32, 1, 0, 0, 0, 0, 64, 0, 4, 0, 2, 0,
    0, 1, 0, 0, 16, 0, 145, 0, 2, 64, 16, 0, 128, 0, 16, 0, 0, 0, 0, 0, 0, 32, 0, 0,
    0, 2, 0, 0, 0, 0, 0, 0, 16, 4, 0, 64, 2, 0, 0, 32, 0, 0, 0, 136, 0, 0, 0, 0,
    0, 16, 32, 0, 0, 0, 0, 16, 0, 0, 2, 0, 1, 0, 128, 0, 36, 0, 2, 0, 0, 1, 80, 0,
    0, 0, 0, 0, 4, 0, 8, 0, 2, 2, 0, 2, 0, 0, 0, 0, 8, 0, 0, 72, 136, 2, 128, 2,
    64, 32, 0, 64, 0, 64, 0, 16, 18, 0, 64, 0, 0, 4, 0, 136, 4, 0, 0, 0, 0, 8, 8, 0,
    0, 0, 64, 64, 0, 0, 0, 0, 0, 10, 32, 0, 0, 64, 0, 64, 0, 0, 0, 2, 0, 0, 0, 128,
    0, 40, 0, 0, 0, 0, 5, 0, 0, 17, 1, 0, 0, 1, 2, 8, 4, 0, 0, 0, 0, 0, 0, 0,
    0, 2, 128, 5, 0, 0, 0, 0, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 6, 128, 0, 0, 0, 0,
    128, 16, 0, 64, 0, 0, 0, 2, 0, 0, 1, 0, 64, 0, 16, 16, 64, 0, 128, 0, 68, 8, 0, 0,
    0, 0, 0, 0, 0, 32, 0, 0, 0, 128, 0, 8, 16, 8, 8, 0, 2, 0, 48, 32, 0, 0, 0, 0,
    0, 0, 0, 0, 2, 0, 128, 0, 0, 0, 0, 0, 160, 4, 64, 1, 0, 0, 32, 0, 0, 0, 8, 8,
    2, 0, 0, 0, 0, 0, 0, 16, 17, 32, 0, 0, 0, 4, 2, 8, 0, 5, 18, 8, 0, 0, 1, 2,
    0, 0, 2, 32, 0, 0, 4, 0, 0, 32, 0, 5, 0, 0, 84, 0, 64, 0, 64, 17, 0, 1, 33, 128,
    16, 32, 16, 20, 0, 0, 0, 2, 0, 4, 2, 0, 16, 2, 4, 0, 0, 1, 0, 1, 128, 0, 32, 0,
    0, 33, 0, 0, 128, 1, 72, 0, 8, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 128, 0,
    0, 64, 128, 0, 1, 0, 0, 4, 0, 0, 2, 0, 0, 0, 0, 12, 0, 16, 0, 64, 0, 0, 0, 0,
    0, 64, 0, 0, 0, 2, 0, 16, 0, 0, 64, 2, 32, 0, 0, 0, 0, 0, 8, 48, 0, 0, 0, 4,
    64, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 64, 32, 0, 0, 0, 8, 0, 8, 0, 10, 129, 1, 0,
    0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 2, 0, 8, 0, 0, 0, 0, 64, 0, 0, 0,
    0, 0, 1, 0, 0, 64, 0, 0, 129, 0, 64, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 2, 0, 12,
    16, 128, 0, 128, 1, 0, 144, 0, 128, 32, 0, 2, 0, 128, 0, 0, 128, 80, 0, 18, 16, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8, 16, 0, 4, 4, 2, 32, 0, 64, 32, 16, 2, 1, 0, 128, 4,
    32, 0, 0, 32, 0, 0, 2, 0, 0, 0, 32, 0, 8, 64, 64, 64, 0, 40, 0, 0, 0, 0, 176, 8,
    2, 0, 0, 0, 1, 20, 0, 4, 0, 0, 4, 16, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4, 2, 0, 6, 0, 8, 0, 8, 0, 32, 0, 0, 0, 0, 0, 0, 0, 4, 128,
    0, 8, 1, 0, 0, 0, 64, 33, 0, 0, 0, 0, 0, 0, 0, 16, 48, 0, 0, 4, 32, 0, 0, 8,
    8, 32, 99, 0, 0, 128, 0, 0, 0, 8, 0, 0, 0, 16, 16, 0, 0, 0, 0, 64, 0, 4, 8, 129,
    0, 0, 0, 80, 0, 0, 16, 0, 2, 8, 4, 0, 65, 0, 0, 0, 0, 0, 128, 0, 64, 0, 0, 32,
    0, 64, 0, 0, 0, 0, 64, 0, 0, 16, 0, 0, 36, 32, 0, 0, 8, 16, 0, 128, 128, 0, 2, 0,
    0, 4, 0, 2, 0, 1, 34, 0, 33, 128, 0, 0, 64, 16, 0, 0, 0, 128, 0, 0, 0, 0, 0, 1,
    0, 8, 128, 0, 0, 132, 0, 0, 64, 0, 0, 0, 128, 0, 0, 0, 4, 0, 0, 2, 8, 0, 0, 32,
    72, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 1, 32, 2, 0, 0, 0, 0, 0, 1, 0, 8, 2, 146,
    0, 0, 8, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 128,
    0, 1, 16, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 128, 0, 0, 0, 0, 2, 16, 0, 8, 0, 32,
    0, 0, 128, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 80, 128, 0, 16, 0, 32, 0, 0, 0, 32, 2,
    64, 2, 0, 0, 3, 40, 8, 128, 0, 0, 0, 0, 0, 128, 0, 0, 32, 0, 0, 0, 1, 128, 0, 0,
    64, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 8, 128, 64, 0, 0, 1, 1, 0,
    0, 0, 0, 0, 16, 0, 0, 1, 16, 0, 136, 0, 0, 64, 8, 16, 0, 16, 128, 1, 0, 0, 10, 0,
    0, 128, 0, 0, 8, 32, 0, 8, 0, 0, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 32, 0, 0,
    0, 0, 4, 6, 4, 0, 18, 0, 0, 2, 0, 8, 0, 0, 0, 0, 2, 1, 32, 0, 5, 0, 0, 0,
    0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 4, 64, 0, 2, 4, 128, 0, 0, 8, 2, 0, 0, 0, 8,
    0, 0, 32, 1, 48, 0, 130, 0, 1, 0, 16, 4, 128, 32, 0, 0, 0, 16, 16, 128, 0, 32, 0, 0,
    0, 0, 2, 0, 0, 0, 0, 4, 0, 4, 0, 128, 64, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0,
    0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 8, 8, 0, 4, 16, 0, 0, 0, 0, 32,
    0, 0, 0, 133, 0, 2, 4, 32, 64, 0, 0, 0, 0, 0, 66, 0, 32, 0, 0, 4, 0, 0, 64, 64,
    4, 0, 0, 176, 0, 4, 2, 8, 2, 33, 0, 0, 0, 0, 0, 65, 128, 16, 0, 0, 0, 0, 0, 2,
    64, 0, 0, 0, 0, 0, 0, 136, 0, 0, 16, 32, 0, 2, 0, 0, 64, 0, 2, 64, 0, 0, 0, 0,
    0, 0, 0, 32, 0, 0, 136, 2, 8, 0, 0, 32, 0, 1, 4, 0, 0, 0, 0, 2, 0, 0, 0, 0,
    2, 0, 0, 0, 0, 64, 0, 0, 0, 1, 0, 176, 32, 4, 0, 2, 0, 2, 0, 0, 144, 8, 64, 4,
    0, 34, 4, 32, 0, 0, 64, 4, 1, 130, 32, 130, 4, 0, 0, 1, 0, 0, 0, 16, 96, 32, 8, 128,
    0, 65, 0, 8, 0, 8, 0, 0, 0, 0, 65, 0, 0, 0, 0, 5, 8, 64, 0, 0, 32, 8, 32, 4,
    0, 0, 0, 0, 32, 0, 0, 0, 16, 0, 0, 32, 0, 0, 40, 8, 0, 1, 0, 0, 0, 0, 0, 0,
    64, 0, 130, 1, 0, 0, 1, 16, 64, 0, 0, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 32, 2, 0, 0, 0, 0, 16, 0, 16, 0, 0, 0, 0, 1, 32, 0, 0, 0, 0, 0, 16, 0, 0,
    65, 32, 0, 0, 32, 0, 16, 0, 0, 128, 2, 0, 8, 2, 0, 24, 0, 0, 0, 0, 33, 0, 0, 0,
    0, 64, 0, 32, 0, 0, 2, 4, 64, 0, 128, 0, 16, 0, 8, 0, 0, 0, 2, 0, 0, 0, 1, 0,
    8, 0, 0, 64, 0, 32, 0, 128, 0, 36, 0, 0, 128, 0, 128, 64, 0, 0, 16, 0, 1, 0, 0, 0,
    16, 0, 128, 1, 0, 0, 20, 32, 0, 3, 0, 0, 0, 4, 0, 16, 0, 8, 0, 8, 4, 0, 0, 4,
    0, 0, 0, 0, 4, 0, 128, 64, 0, 0, 128, 0, 64, 0, 0, 64, 0, 0, 40, 0, 0, 0, 16, 0,
    2, 4, 0, 0, 0, 0, 0, 0, 32, 0, 64, 1, 8, 0, 3, 0, 2, 0, 0, 0, 16, 0, 128, 1,
    2, 2, 0, 0, 4, 0, 0, 0, 16, 0, 8, 64, 32, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 8,
    4, 0, 4, 64, 136, 0, 129, 0, 0, 64, 32, 1, 0, 0, 0, 8, 0, 0, 0, 129, 16, 64, 0, 0,
    0, 0, 1, 0, 0, 0, 0, 0, 0, 64, 0, 0, 4, 32, 128, 0, 0, 32, 0, 0, 32, 0, 128, 0,
    0, 0, 132, 0, 0, 8, 0, 128, 0, 0, 0, 0, 0, 0, 0, 64, 4, 4, 0, 5, 128, 0, 0, 64,
    0, 0, 64, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 6, 0, 2, 64, 0,
    0, 0, 2, 0, 16, 8, 32, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 16, 16, 8, 0, 128,
    0, 1, 24, 4, 0, 0, 0, 1, 0, 32, 0, 2, 0, 64, 0, 0, 0, 0, 0, 4, 0, 72, 0, 33,
    0, 0, 2, 2, 0, 0, 8, 0, 0, 0, 80, 0, 34, 16, 4, 32, 16, 66, 32, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 52, 16, 0, 0, 64, 32, 16, 0, 0, 0, 0, 0, 0, 0, 48, 128, 32, 0, 0, 33,
    0, 64, 0, 4, 0, 0, 32, 32, 32, 0, 4, 128, 0, 2, 0, 0,
};

static const lexicon quote_cue_words = {quote_cue_table.entries, quote_cue_slots, quote_cue_filter, 4095};

#endif
