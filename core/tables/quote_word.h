/* Made by tools/make_tables.py from core/data/quote_word.txt; do not edit. */
#ifndef DESK_TABLE_QUOTE_WORD_H
#define DESK_TABLE_QUOTE_WORD_H

#include "../lexicon.h"
#include "../quote_word.h"

static const struct {
    lexicon_entry entries[1208];
    char text[79][128], past[8];
} quote_word_table = {
    {
        {19328, 0x230C8C59u, WORD_CONJUNCTION, 1, 1, 1}, /* & */
        {19315, 0x220C8AC6u, WORD_POSSESSIVE, 1, 1, 1}, /* ' */
        {19302, 0x3BBE3D06u, WORD_AUXILIARY | WORD_VERB, 2, 1, 1}, /* 'd */
        {19290, 0x968E67F6u, WORD_AUXILIARY | WORD_VERB, 3, 1, 1}, /* 'll */
        {19279, 0x44BE4B31u, WORD_AUXILIARY | WORD_BE | WORD_VERB, 2, 1, 1}, /* 'm */
        {19267, 0x9BA674BBu, WORD_AUXILIARY | WORD_BE | WORD_VERB, 3, 1, 1}, /* 're */
        {19256, 0x4EBE5AEFu, WORD_POSSESSIVE, 2, 1, 1}, /* 's */
        {19244, 0x8B9D612Fu, WORD_AUXILIARY | WORD_VERB, 3, 1, 1}, /* 've */
        {19233, 0xE40C292Cu, WORD_DETERMINER, 1, 1, 1}, /* a */
        {19220, 0xD90ACBB4u, WORD_PREPOSITION, 6, 1, 1}, /* aboard */
        {19212, 0xB323923Eu, WORD_PREPOSITION, 5, 1, 1}, /* about */
        {19203, 0xA4213C0Au, WORD_PREPOSITION, 5, 1, 1}, /* above */
        {19194, 0xB567C124u, WORD_PREPOSITION, 6, 1, 1}, /* across */
        {19186, 0xA5188E84u, WORD_ROLE, 8, 1, 1}, /* activist */
        {19180, 0xDCA90ED5u, WORD_ROLE, 9, 1, 1}, /* activists */
        {19175, 0x0E8CD7BAu, WORD_ROLE | WORD_MALE, 5, 1, 1}, /* actor */
        {19166, 0x2D4873C8u, WORD_ROLE | WORD_FEMALE, 7, 1, 1}, /* actress */
        {19159, 0x234CEE0Bu, WORD_ADVERB, 12, 1, 1}, /* additionally */
        {19168, 0xA3E395CFu, WORD_ROLE, 14, 1, 1}, /* administration */
        {19168, 0x25C0C10Du, WORD_HONORIFIC, 7, 1, 1}, /* admiral */
        {19161, 0x33AEBE09u, WORD_ROLE, 7, 1, 1}, /* adviser */
        {19154, 0xD615DA0Eu, WORD_ROLE, 8, 1, 1}, /* advisers */
        {19148, 0x33952623u, WORD_ROLE, 7, 1, 1}, /* advisor */
        {19141, 0x83CB4FF0u, WORD_ROLE, 8, 1, 1}, /* advisors */
        {19135, 0x8DCB5FAEu, WORD_ROLE, 8, 1, 1}, /* advisory */
        {19129, 0xBEDF4451u, WORD_VERB, 7, 1, 1}, /* affects */
        {19122, 0x1B6E7DC9u, WORD_PREPOSITION | WORD_SUBORDINATOR, 5, 1, 1}, /* after */
        {19113, 0xAC247217u, WORD_TIME, 9, 1, 1}, /* afternoon */
        {19108, 0x65D62C37u, WORD_ADVERB, 9, 1, 1}, /* afterward */
        {19103, 0x9427AF0Cu, WORD_ADVERB, 10, 1, 1}, /* afterwards */
        {19104, 0xB33FE54Fu, WORD_ADVERB, 5, 1, 1}, /* again */
        {19095, 0x36EAE700u, WORD_PREPOSITION, 7, 1, 1}, /* against */
        {19088, 0x09B87BD2u, WORD_ROLE, 8, 1, 1}, /* agencies */
        {19082, 0xA9512042u, WORD_HEARER | WORD_ROLE, 6, 1, 1}, /* agency */
        {19074, 0x3641595Au, WORD_ADVERB | WORD_TIME, 3, 1, 1}, /* ago */
        {19063, 0xE64D8B0Cu, WORD_ROLE, 4, 1, 1}, /* aide */
        {19053, 0x0B1298EDu, WORD_ROLE, 5, 1, 1}, /* aides */
        {19044, 0x1036902Cu, WORD_TITLED, 3, 1, 1}, /* aka */
        {19033, 0x64FB286Cu, WORD_TITLED, 5, 1, 1}, /* album */
        {19024, 0x7D268157u, WORD_TITLED, 5, 1, 1}, /* alias */
        {19015, 0x13254BC4u, WORD_DETERMINER | WORD_ADVERB, 3, 1, 1}, /* all */
        {19004, 0x23E9891Fu, WORD_ROLE, 6, 1, 1}, /* allies */
        {18996, 0xAEB1A832u, WORD_VERB, 5, 1, 1}, /* allow */
        {18987, 0x42ABDE53u, WORD_VERB, 6, 1, 1}, /* allows */
        {18979, 0xE0B63A87u, WORD_ROLE, 4, 1, 1}, /* ally */
        {18969, 0x729C7AA9u, WORD_PREPOSITION, 9, 1, 1}, /* alongside */
        {18964, 0x118240B4u, WORD_ADVERB, 5, 1, 1}, /* aloud */
        {18960, 0x8467C7F7u, WORD_ADVERB, 7, 1, 1}, /* already */
        {18953, 0xCEC76752u, WORD_ADVERB, 4, 1, 1}, /* also */
        {18943, 0xF3166193u, WORD_SUBORDINATOR, 8, 1, 1}, /* although */
        {18937, 0x6736AFE4u, WORD_ADVERB, 6, 1, 1}, /* always */
        {18929, 0x4024F153u, WORD_AUXILIARY | WORD_BE | WORD_VERB, 2, 1, 1}, /* am */
        {18917, 0x78E35C98u, WORD_ROLE | WORD_HONORIFIC, 10, 1, 1}, /* ambassador */
        {18913, 0x38EB45F1u, WORD_ROLE, 11, 1, 1}, /* ambassadors */
        {18910, 0x44905C1Eu, WORD_PREPOSITION, 4, 1, 1}, /* amid */
        {18900, 0x1E1C5259u, WORD_PREPOSITION, 6, 1, 1}, /* amidst */
        {18892, 0x2187F8ABu, WORD_PREPOSITION, 5, 1, 1}, /* among */
        {18883, 0x030CB734u, WORD_PREPOSITION, 7, 1, 1}, /* amongst */
        {18876, 0x4124F2E6u, WORD_DETERMINER, 2, 1, 1}, /* an */
        {18864, 0xB15FF1F1u, WORD_ROLE, 7, 1, 1}, /* analyst */
        {18857, 0xBC092FA6u, WORD_HEARER | WORD_ROLE, 8, 1, 1}, /* analysts */
        {18851, 0x0F29C2A6u, WORD_CONJUNCTION, 3, 1, 1}, /* and */
        {18848, 0x0A5F274Du, WORD_ADVERB, 7, 1, 1}, /* angrily */
        {18841, 0x23176214u, WORD_DETERMINER | WORD_PRONOUN, 7, 1, 1}, /* another */
        {18834, 0x2C29F04Du, WORD_DETERMINER, 3, 1, 1}, /* any */
        {18823, 0xEFB03667u, WORD_PRONOUN | WORD_HEARER, 6, 1, 1}, /* anyone */
        {18815, 0x1F6A832Cu, WORD_TITLED, 3, 1, 1}, /* app */
        {18804, 0xF6A635A4u, WORD_VERB, 6, 1, 1}, /* appear */
        {18796, 0x1EA6C175u, WORD_VERB, 7, 1, 1}, /* appears */
        {18789, 0x216A8652u, WORD_TIME, 3, 1, 1}, /* apr */
        {18778, 0xF31EA7F7u, WORD_TIME, 5, 1, 1}, /* april */
        {18769, 0x761C0FF4u, WORD_ROLE | WORD_HONORIFIC, 10, 1, 1}, /* archbishop */
        {18765, 0x406F344Du, WORD_AUXILIARY | WORD_BE | WORD_VERB, 3, 1, 1}, /* are */
        {18754, 0x920F1319u, WORD_AUXILIARY | WORD_BE | WORD_VERB, 4, 1, 1}, /* aren */
        {18744, 0xC5D6F4AAu, WORD_AUXILIARY | WORD_VERB, 6, 1, 1}, /* aren't */
        {18736, 0xA2FBA624u, WORD_ROLE, 4, 1, 1}, /* army */
        {18726, 0xBED2118Cu, WORD_PREPOSITION, 6, 1, 1}, /* around */
        {18718, 0x2BB0C979u, WORD_VERB, 8, 1, 1}, /* arrested */
        {18720, 0x17676759u, WORD_ROLE | WORD_MEDIUM, 7, 1, 1}, /* article */
        {18713, 0x22244CDEu, WORD_ROLE, 6, 1, 1}, /* artist */
        {18705, 0x5E25208Du, WORD_PREPOSITION | WORD_SUBORDINATOR, 2, 1, 1}, /* as */
        {18693, 0x23DABD65u, WORD_ROLE, 8, 1, 1}, /* assembly */
        {18687, 0x6924FE9Cu, WORD_ROLE, 11, 1, 1}, /* association */
        {18684, 0x57251588u, WORD_PREPOSITION, 2, 1, 1}, /* at */
        {18672, 0x1C618417u, WORD_VERB, 3, 1, 1}, /* ate */
        {18661, 0xAA590989u, WORD_VERB, 6, 1, 1}, /* attend */
        {18653, 0x6867A4FBu, WORD_ROLE, 8, 1, 1}, /* attorney */
        {18647, 0xE3280218u, WORD_ROLE, 9, 1, 1}, /* attorneys */
        {18642, 0x2D679963u, WORD_HEARER, 8, 1, 1}, /* audience */
        {18636, 0x3E63F834u, WORD_TIME, 3, 1, 1}, /* aug */
        {18625, 0x17C6537Cu, WORD_TIME, 6, 1, 1}, /* august */
        {18617, 0x8D4EA641u, WORD_ROLE | WORD_FEMALE, 4, 1, 1}, /* aunt */
        {18607, 0x4F7ABA56u, WORD_ROLE, 6, 1, 1}, /* author */
        {18608, 0x7348496Eu, WORD_ROLE, 11, 1, 1}, /* authorities */
        {18605, 0x4333083Fu, WORD_ROLE, 7, 1, 1}, /* authors */
        {18598, 0xDA2182B6u, WORD_TITLED, 5, 1, 1}, /* award */
        {18589, 0x5BB421A2u, WORD_ADVERB, 4, 1, 1}, /* back */
        {18579, 0x2D913C03u, WORD_MAYBE, 5, 1, 1}, /* backs */
        {18570, 0x30951D46u, WORD_TITLED, 4, 1, 1}, /* band */
        {18560, 0x3B952E97u, WORD_ROLE, 4, 1, 1}, /* bank */
        {18550, 0x416BC18Fu, WORD_TITLED, 6, 1, 1}, /* banner */
        {18542, 0x8DF65353u, WORD_HONORIFIC | WORD_MALE, 5, 1, 1}, /* baron */
        {18533, 0xD1EFB3B0u, WORD_HONORIFIC | WORD_FEMALE, 8, 1, 1}, /* baroness */
        {18527, 0x382BA080u, WORD_AUXILIARY | WORD_BE | WORD_VERB, 2, 1, 1}, /* be */
        {18515, 0x905255C5u, WORD_MAYBE, 4, 1, 1}, /* beat */
        {18505, 0x9C0CDC8Eu, WORD_VERB, 6, 1, 1}, /* became */
        {18497, 0xE330335Bu, WORD_SUBORDINATOR, 7, 1, 1}, /* because */
        {18490, 0xBF055208u, WORD_VERB, 6, 1, 1}, /* become */
        {18482, 0x3060D7A1u, WORD_VERB, 7, 1, 1}, /* becomes */
        {18480, 0xA65B72C3u, WORD_AUXILIARY | WORD_BE | WORD_VERB, 4, 1, 1}, /* been */
        {18470, 0x3845FF3Eu, WORD_PREPOSITION | WORD_SUBORDINATOR, 6, 1, 1}, /* before */
        {18462, 0x682102C6u, WORD_VERB, 5, 1, 1}, /* began */
        {18453, 0x17B55277u, WORD_VERB, 6, 1, 1}, /* begins */
        {18445, 0xDCED8A09u, WORD_PREPOSITION, 6, 1, 1}, /* behind */
        {18437, 0x6A430B08u, WORD_AUXILIARY | WORD_BE | WORD_VERB, 5, 1, 1}, /* being */
        {18428, 0x82D4D3FFu, WORD_VERB | WORD_MAYBE, 7, 1, 1}, /* believe */
        {18421, 0x81090564u, WORD_VERB, 8, 1, 1}, /* believes */
        {18415, 0x9D62B997u, WORD_VERB, 7, 1, 1}, /* belongs */
        {18408, 0x9253C0F2u, WORD_PREPOSITION, 5, 1, 1}, /* below */
        {18399, 0x270634CBu, WORD_PREPOSITION, 6, 1, 1}, /* beside */
        {18391, 0x26C4FDA8u, WORD_PREPOSITION, 7, 1, 1}, /* besides */
        {18384, 0xA4EE076Fu, WORD_PREPOSITION, 7, 1, 1}, /* between */
        {18377, 0xC275EC36u, WORD_PREPOSITION, 6, 1, 1}, /* beyond */
        {18369, 0x9B2431CDu, WORD_TITLED, 6, 1, 1}, /* billed */
        {18368, 0x490EA238u, WORD_ROLE | WORD_HONORIFIC, 6, 1, 1}, /* bishop */
        {18360, 0x60CAE230u, WORD_VERB, 3, 1, 1}, /* bit */
        {18349, 0x60BCABF1u, WORD_MEDIUM, 4, 1, 1}, /* blog */
        {18339, 0xEF92FE2Bu, WORD_ROLE, 5, 1, 1}, /* board */
        {18330, 0xC1948A38u, WORD_ROLE | WORD_TITLED, 4, 1, 1}, /* book */
        {18320, 0xBB87B4D3u, WORD_VERB, 4, 1, 1}, /* bore */
        {18310, 0xD18A160Cu, WORD_ROLE, 4, 1, 1}, /* boss */
        {18300, 0x70231D28u, WORD_ROLE, 6, 1, 1}, /* bosses */
        {18292, 0xEA81EEA2u, WORD_DETERMINER | WORD_PRONOUN | WORD_PLURAL | WORD_ADVERB, 4, 1, 1}, /* both */
        {18282, 0x6EF6E45Eu, WORD_VERB, 6, 1, 1}, /* bought */
        {18274, 0x71C67FC5u, WORD_MALE, 3, 1, 1}, /* boy */
        {18263, 0xD3EB718Du, WORD_MALE, 9, 1, 1}, /* boyfriend */
        {18258, 0x14372451u, WORD_MAYBE, 6, 1, 1}, /* breaks */
        {18250, 0x21C08419u, WORD_MEDIUM, 8, 1, 1}, /* briefing */
        {18244, 0xF0DFD78Bu, WORD_VERB, 5, 1, 1}, /* bring */
        {18235, 0x2860FB68u, WORD_VERB, 6, 1, 1}, /* brings */
        {18227, 0x49681C03u, WORD_HEARER | WORD_ROLE, 11, 1, 1}, /* broadcaster */
        {18224, 0xFEE4C450u, WORD_ROLE, 12, 1, 1}, /* broadcasters */
        {18222, 0x398CA88Eu, WORD_VERB, 5, 1, 1}, /* broke */
        {18213, 0x35BC1205u, WORD_ROLE | WORD_HONORIFIC | WORD_MALE, 7, 1, 1}, /* brother */
        {18206, 0x495BFBCEu, WORD_VERB, 7, 1, 1}, /* brought */
        {18199, 0xBE7F3D70u, WORD_MAYBE, 6, 1, 1}, /* builds */
        {18191, 0xB39BD973u, WORD_VERB, 5, 1, 1}, /* built */
        {18182, 0x0ECCC9FAu, WORD_ROLE, 8, 1, 1}, /* bulletin */
        {18176, 0xDCB86EE5u, WORD_MALE, 11, 1, 1}, /* businessman */
        {18173, 0xCEA2F3C3u, WORD_FEMALE, 13, 1, 1}, /* businesswoman */
        {18172, 0x60D56F8Cu, WORD_CONJUNCTION, 3, 1, 1}, /* but */
        {18161, 0x670A7AC8u, WORD_MAYBE, 4, 1, 1}, /* buys */
        {18151, 0x542BCC94u, WORD_PREPOSITION, 2, 1, 1}, /* by */
        {18139, 0x4CF04EC3u, WORD_ROLE, 9, 1, 1}, /* bystander */
        {18144, 0xCE4BDF10u, WORD_ROLE, 10, 1, 1}, /* bystanders */
        {18140, 0x58299449u, WORD_AUXILIARY | WORD_VERB, 2, 1, 1}, /* ca */
        {18128, 0xB3F184A9u, WORD_MAYBE, 4, 1, 1}, /* call */
        {18118, 0x54F0DBC0u, WORD_TITLED, 6, 1, 1}, /* called */
        {18110, 0x1F34232Eu, WORD_MAYBE, 5, 1, 1}, /* calls */
        {18101, 0x96EF186Bu, WORD_VERB, 4, 1, 1}, /* came */
        {18091, 0xA893DDF2u, WORD_MALE, 9, 1, 1}, /* cameraman */
        {18086, 0xBED023B3u, WORD_ROLE, 8, 1, 1}, /* campaign */
        {18080, 0x2E1E2DB0u, WORD_ROLE, 10, 1, 1}, /* campaigner */
        {18076, 0x5C8209F9u, WORD_ROLE, 11, 1, 1}, /* campaigners */
        {18073, 0x21A84740u, WORD_ROLE, 9, 1, 1}, /* campaigns */
        {18068, 0xF0743965u, WORD_AUXILIARY | WORD_VERB, 3, 1, 1}, /* can */
        {18057, 0xED786BD6u, WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* can't */
        {18048, 0x7812E25Au, WORD_ROLE, 9, 1, 1}, /* candidate */
        {18048, 0x2EBA068Bu, WORD_ROLE, 10, 1, 1}, /* candidates */
        {18044, 0x21A2D5AAu, WORD_AUXILIARY | WORD_VERB, 6, 1, 1}, /* cannot */
        {18036, 0xAC2314DDu, WORD_HONORIFIC, 4, 1, 1}, /* capt */
        {18026, 0xEE39FA89u, WORD_HONORIFIC, 5, 1, 1}, /* capt. */
        {18017, 0x55D722EBu, WORD_ROLE | WORD_HONORIFIC, 7, 1, 1}, /* captain */
        {18010, 0xF54F2B69u, WORD_HONORIFIC, 8, 1, 1}, /* cardinal */
        {18004, 0xD6241B64u, WORD_MAYBE, 7, 1, 1}, /* carries */
        {17997, 0x7013D630u, WORD_MAYBE, 5, 1, 1}, /* carry */
        {17988, 0xDE97D768u, WORD_VERB, 7, 1, 1}, /* catches */
        {17981, 0xCF2F4271u, WORD_TITLED, 8, 1, 1}, /* category */
        {17975, 0x5E227625u, WORD_VERB, 6, 1, 1}, /* caught */
        {17967, 0xC8AED220u, WORD_MAYBE, 5, 1, 1}, /* cause */
        {17958, 0x3E3518A9u, WORD_MAYBE, 6, 1, 1}, /* causes */
        {17950, 0x0F7EF78Eu, WORD_ROLE, 3, 1, 1}, /* ceo */
        {17939, 0x5CB49D8Au, WORD_ROLE, 5, 1, 1}, /* chair */
        {17936, 0x332A21C6u, WORD_ROLE | WORD_HONORIFIC | WORD_MALE, 8, 1, 1}, /* chairman */
        {17930, 0x1C217D57u, WORD_ROLE, 11, 1, 1}, /* chairperson */
        {17927, 0x1FC91F8Cu, WORD_ROLE | WORD_HONORIFIC | WORD_FEMALE, 10, 1, 1}, /* chairwoman */
        {17923, 0xC2750568u, WORD_HONORIFIC, 10, 1, 1}, /* chancellor */
        {17919, 0x729D01BDu, WORD_MAYBE, 6, 1, 1}, /* change */
        {17911, 0x3B29D74Au, WORD_MAYBE, 7, 1, 1}, /* changes */
        {17904, 0x21C252A4u, WORD_HEARER, 7, 1, 1}, /* channel */
        {17897, 0x29F4E852u, WORD_TITLED, 7, 1, 1}, /* chapter */
        {17890, 0xF8A38453u, WORD_ROLE, 7, 1, 1}, /* charity */
        {17883, 0xD18A3A92u, WORD_ROLE, 5, 1, 1}, /* chief */
        {17874, 0xBD9AB033u, WORD_ROLE, 6, 1, 1}, /* chiefs */
        {17866, 0x46FF9C40u, WORD_VERB, 6, 1, 1}, /* choose */
        {17858, 0xF762E449u, WORD_VERB, 7, 1, 1}, /* chooses */
        {17856, 0x42FF537Fu, WORD_VERB, 5, 1, 1}, /* chose */
        {17847, 0x30E12FE2u, WORD_ROLE, 6, 1, 1}, /* church */
        {17839, 0xDC8EDC14u, WORD_MAYBE, 6, 1, 1}, /* claims */
        {17831, 0x43183190u, WORD_HONORIFIC, 4, 1, 1}, /* cllr */
        {17821, 0x27CB3B23u, WORD_MAYBE, 5, 1, 1}, /* close */
        {17812, 0xF4EE5EF0u, WORD_MAYBE, 6, 1, 1}, /* closes */
        {17804, 0x6D072A8Du, WORD_ROLE, 4, 1, 1}, /* club */
        {17794, 0x8C2A794Au, WORD_VERB, 5, 1, 1}, /* clung */
        {17785, 0x014D788Du, WORD_ROLE, 10, 1, 1}, /* co-founder */
        {17781, 0x0AB55E51u, WORD_ROLE, 5, 1, 1}, /* coach */
        {17772, 0x15921EE3u, WORD_ROLE, 9, 1, 1}, /* coalition */
        {17767, 0x28CBEA6Cu, WORD_TITLED, 10, 1, 1}, /* code-named */
        {17763, 0xB857A2D1u, WORD_TITLED, 9, 1, 1}, /* codenamed */
        {17758, 0xF28DD471u, WORD_HONORIFIC, 3, 1, 1}, /* col */
        {17747, 0x3445518Du, WORD_HONORIFIC, 4, 1, 1}, /* col. */
        {17744, 0x99939295u, WORD_HEARER, 10, 1, 1}, /* colleagues */
        {17740, 0xE57D1C55u, WORD_ROLE | WORD_HONORIFIC, 7, 1, 1}, /* colonel */
        {17733, 0xF5F8D227u, WORD_MEDIUM | WORD_TITLED, 6, 1, 1}, /* column */
        {17725, 0x6EDC255Du, WORD_ROLE, 9, 1, 1}, /* columnist */
        {17720, 0xFD42BC61u, WORD_VERB, 4, 1, 1}, /* come */
        {17710, 0xC20E1056u, WORD_VERB | WORD_MAYBE, 5, 1, 1}, /* comes */
        {17701, 0x0EF77B05u, WORD_ROLE, 9, 1, 1}, /* commander */
        {17696, 0x05975AC2u, WORD_ROLE, 10, 1, 1}, /* commanders */
        {17692, 0xAFB669AAu, WORD_ROLE, 11, 1, 1}, /* commentator */
        {17689, 0x7528A09Bu, WORD_ROLE, 12, 1, 1}, /* commentators */
        {17687, 0x39A00690u, WORD_ROLE, 10, 1, 1}, /* commission */
        {17696, 0x7FDDE4E7u, WORD_ROLE, 12, 1, 1}, /* commissioner */
        {17694, 0xDE4ED4FCu, WORD_ROLE, 13, 1, 1}, /* commissioners */
        {17693, 0x2E2F4106u, WORD_HEARER | WORD_ROLE, 9, 1, 1}, /* committee */
        {17688, 0xCD475705u, WORD_HEARER, 7, 1, 1}, /* commons */
        {17681, 0x8C6E32A8u, WORD_ROLE, 9, 1, 1}, /* companies */
        {17676, 0xAA62E8BCu, WORD_ROLE, 7, 1, 1}, /* company */
        {17669, 0x67ABBEFAu, WORD_ROLE, 9, 1, 1}, /* complaint */
        {17664, 0x2FC690A5u, WORD_PREPOSITION, 10, 1, 1}, /* concerning */
        {17660, 0xC3FE4BA3u, WORD_HEARER | WORD_MEDIUM, 10, 1, 1}, /* conference */
        {17656, 0x4C888097u, WORD_HEARER, 12, 1, 1}, /* congregation */
        {17654, 0x70CFC0C3u, WORD_HEARER | WORD_ROLE, 8, 1, 1}, /* congress */
        {17648, 0x63FF93ADu, WORD_ROLE | WORD_HONORIFIC | WORD_MALE, 11, 1, 1}, /* congressman */
        {17645, 0x640A2109u, WORD_ROLE, 11, 1, 1}, /* congressmen */
        {17642, 0x9401AE9Bu, WORD_ROLE | WORD_HONORIFIC | WORD_FEMALE, 13, 1, 1}, /* congresswoman */
        {17641, 0x48115105u, WORD_ROLE, 13, 1, 1}, /* conservatives */
        {17640, 0x0E59FA2Au, WORD_ADVERB, 12, 1, 1}, /* consistently */
        {17638, 0xB0D0736Cu, WORD_HONORIFIC, 9, 1, 1}, /* constable */
        {17633, 0x6CCAF138u, WORD_VERB, 8, 1, 1}, /* contains */
        {17627, 0x8E3CB095u, WORD_VERB, 9, 1, 1}, /* continues */
        {17622, 0xE85C3338u, WORD_MAYBE, 4, 1, 1}, /* cost */
        {17612, 0x1424BF11u, WORD_MAYBE, 5, 1, 1}, /* costs */
        {17603, 0x2DB6483Eu, WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* could */
        {17600, 0x06987493u, WORD_AUXILIARY | WORD_VERB, 8, 1, 1}, /* couldn't */
        {17594, 0x5AB19FECu, WORD_ROLE, 7, 1, 1}, /* council */
        {17587, 0x9EA36A5Du, WORD_HONORIFIC, 10, 1, 1}, /* councillor */
        {17583, 0xE940266Au, WORD_HEARER, 11, 1, 1}, /* councillors */
        {17580, 0x0D61C6C8u, WORD_MALE, 10, 1, 1}, /* councilman */
        {17576, 0x4B5514E6u, WORD_FEMALE, 12, 1, 1}, /* councilwoman */
        {17574, 0xF41FB959u, WORD_HONORIFIC | WORD_FEMALE, 8, 1, 1}, /* countess */
        {17568, 0x39804128u, WORD_HEARER | WORD_ROLE | WORD_MEDIUM, 5, 1, 1}, /* court */
        {17559, 0x26ED636Au, WORD_VERB, 7, 1, 1}, /* creates */
        {17552, 0xEAB1682Bu, WORD_VERB, 5, 1, 1}, /* crept */
        {17543, 0x3A0C801Du, WORD_ROLE, 6, 1, 1}, /* critic */
        {17535, 0xCFAE2D2Au, WORD_ROLE, 7, 1, 1}, /* critics */
        {17528, 0x3EEAAC4Eu, WORD_HEARER, 5, 1, 1}, /* crowd */
        {17520, 0xF6562DC3u, WORD_MAYBE, 3, 1, 1}, /* cut */
        {17509, 0x79A9EC10u, WORD_MAYBE, 4, 1, 1}, /* cuts */
        {17499, 0xD0AFABCCu, WORD_HONORIFIC | WORD_FEMALE, 4, 1, 1}, /* dame */
        {17489, 0xD872E2A5u, WORD_ROLE, 4, 1, 1}, /* data */
        {17479, 0x0BA81191u, WORD_ROLE | WORD_FEMALE, 8, 1, 1}, /* daughter */
        {17473, 0xE44F21FDu, WORD_TIME, 3, 1, 1}, /* day */
        {17462, 0xF691D28Au, WORD_TIME, 4, 1, 1}, /* days */
        {17452, 0xADDF1E8Fu, WORD_MAYBE, 4, 1, 1}, /* deal */
        {17442, 0xB23DC6B4u, WORD_MAYBE, 5, 1, 1}, /* deals */
        {17433, 0xB13DC521u, WORD_VERB, 5, 1, 1}, /* dealt */
        {17424, 0xC25979D3u, WORD_TIME, 3, 1, 1}, /* dec */
        {17413, 0x16FF797Eu, WORD_TIME, 8, 1, 1}, /* december */
        {17407, 0x4056E2DAu, WORD_ROLE, 9, 1, 1}, /* defendant */
        {17402, 0xF1C6D00Bu, WORD_ROLE, 10, 1, 1}, /* defendants */
        {17398, 0x89FE59DBu, WORD_HEARER, 9, 1, 1}, /* delegates */
        {17393, 0x096DF333u, WORD_ROLE, 9, 1, 1}, /* democrats */
        {17392, 0xCF3DA547u, WORD_ROLE, 10, 1, 1}, /* department */
        {17388, 0x4B9FAAD3u, WORD_VERB, 6, 1, 1}, /* depend */
        {17380, 0xAC5999E0u, WORD_VERB, 7, 1, 1}, /* depends */
        {17373, 0xCB73D3BAu, WORD_ROLE, 8, 1, 1}, /* deputies */
        {17367, 0x9ADE0CEAu, WORD_ROLE, 6, 1, 1}, /* deputy */
        {17359, 0x0C90C785u, WORD_VERB, 7, 1, 1}, /* deserve */
        {17352, 0xBDEAC842u, WORD_VERB, 8, 1, 1}, /* deserves */
        {17346, 0x80E8111Bu, WORD_PREPOSITION | WORD_SUBORDINATOR, 7, 1, 1}, /* despite */
        {17339, 0x9D1E2DB0u, WORD_HONORIFIC, 9, 1, 1}, /* detective */
        {17334, 0x198209F9u, WORD_HEARER, 10, 1, 1}, /* detectives */
        {17330, 0xD762953Eu, WORD_AUXILIARY | WORD_VERB, 3, 1, 1}, /* did */
        {17319, 0x63EA0393u, WORD_AUXILIARY | WORD_VERB, 6, 1, 1}, /* didn't */
        {17311, 0xE08610CBu, WORD_ROLE, 8, 1, 1}, /* diplomat */
        {17312, 0x2B0C51A8u, WORD_ROLE, 9, 1, 1}, /* diplomats */
        {17307, 0xFC038921u, WORD_ROLE, 8, 1, 1}, /* director */
        {17301, 0x0B912C16u, WORD_ROLE, 9, 1, 1}, /* directors */
        {17296, 0x621CD814u, WORD_AUXILIARY | WORD_VERB, 2, 1, 1}, /* do */
        {17284, 0xA1F02512u, WORD_ROLE, 6, 1, 1}, /* doctor */
        {17276, 0x4E0AD7B3u, WORD_ROLE, 7, 1, 1}, /* doctors */
        {17269, 0x96234BD4u, WORD_ROLE | WORD_MEDIUM, 8, 1, 1}, /* document */
        {17263, 0x8F19DDFAu, WORD_TITLED, 11, 1, 1}, /* documentary */
        {17260, 0x009017E5u, WORD_ROLE | WORD_MEDIUM, 9, 1, 1}, /* documents */
        {17255, 0x20DC1DB0u, WORD_AUXILIARY | WORD_VERB, 4, 1, 1}, /* does */
        {17245, 0x808A97E9u, WORD_AUXILIARY | WORD_VERB, 7, 1, 1}, /* doesn't */
        {17238, 0x69B0596Du, WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* don't */
        {17229, 0x471CAD93u, WORD_HONORIFIC, 2, 1, 1}, /* dr */
        {17217, 0xAF258087u, WORD_HONORIFIC, 3, 1, 1}, /* dr. */
        {17206, 0xB451B320u, WORD_MAYBE, 5, 1, 1}, /* draws */
        {17200, 0xA896816Fu, WORD_VERB, 4, 1, 1}, /* drew */
        {17190, 0xE55419DFu, WORD_ROLE, 6, 1, 1}, /* driver */
        {17182, 0xE454184Cu, WORD_MAYBE, 6, 1, 1}, /* drives */
        {17174, 0xEC9842B9u, WORD_VERB, 5, 1, 1}, /* drove */
        {17165, 0xCAC1DB97u, WORD_TITLED, 6, 1, 1}, /* dubbed */
        {17157, 0x6CC0086Au, WORD_HONORIFIC | WORD_FEMALE, 7, 1, 1}, /* duchess */
        {17150, 0xE631100Fu, WORD_VERB, 3, 1, 1}, /* dug */
        {17139, 0xE946039Au, WORD_ROLE | WORD_HONORIFIC | WORD_MALE, 4, 1, 1}, /* duke */
        {17129, 0x7BB48A88u, WORD_PREPOSITION, 6, 1, 1}, /* during */
        {17121, 0x98043910u, WORD_MEDIUM, 6, 1, 1}, /* e-mail */
        {17113, 0x147AA128u, WORD_DETERMINER, 4, 1, 1}, /* each */
        {17103, 0x1E55E00Du, WORD_HONORIFIC | WORD_MALE, 4, 1, 1}, /* earl */
        {17093, 0x3BF19B1Bu, WORD_ADVERB | WORD_TIME, 7, 1, 1}, /* earlier */
        {17086, 0x6C6E2525u, WORD_VERB, 3, 1, 1}, /* eat */
        {17075, 0x0764C662u, WORD_VERB, 4, 1, 1}, /* eats */
        {17065, 0x6C0BD458u, WORD_ROLE, 9, 1, 1}, /* economist */
        {17060, 0x419EFFB1u, WORD_ROLE, 10, 1, 1}, /* economists */
        {17056, 0x5C0D8278u, WORD_ROLE, 6, 1, 1}, /* editor */
        {17048, 0xF443B751u, WORD_ROLE, 7, 1, 1}, /* editors */
        {17041, 0xD4FA8470u, WORD_DETERMINER, 5, 1, 1}, /* eight */
        {17032, 0xBDBF5BF0u, WORD_ADVERB, 4, 1, 1}, /* else */
        {17022, 0x8A8753C7u, WORD_ROLE | WORD_MEDIUM, 5, 1, 1}, /* email */
        {17013, 0xC708C45Cu, WORD_ROLE, 6, 1, 1}, /* emails */
        {17005, 0x5B34FD16u, WORD_HEARER, 9, 1, 1}, /* employees */
        {17000, 0x6A8E75AAu, WORD_MAYBE, 3, 1, 1}, /* end */
        {16989, 0x9743849Bu, WORD_MAYBE, 4, 1, 1}, /* ends */
        {16979, 0x8A135648u, WORD_TITLED, 8, 1, 1}, /* entitled */
        {16973, 0xF1D3ACA8u, WORD_ROLE, 5, 1, 1}, /* envoy */
        {16964, 0xF107BBD2u, WORD_TITLED, 7, 1, 1}, /* episode */
        {16957, 0x8178276Cu, WORD_TITLED, 5, 1, 1}, /* essay */
        {16948, 0xEADC8C31u, WORD_ADVERB, 4, 1, 1}, /* even */
        {16938, 0xC3B8342Fu, WORD_TIME, 7, 1, 1}, /* evening */
        {16931, 0xD13F143Cu, WORD_ADVERB, 10, 1, 1}, /* eventually */
        {16928, 0xF6DC9F15u, WORD_ADVERB, 4, 1, 1}, /* ever */
        {16918, 0x094EF704u, WORD_DETERMINER, 5, 1, 1}, /* every */
        {16909, 0xABBCB120u, WORD_PRONOUN, 9, 1, 1}, /* everybody */
        {16904, 0xD378DD78u, WORD_PRONOUN | WORD_HEARER, 8, 1, 1}, /* everyone */
        {16898, 0x38ADCBF0u, WORD_PREPOSITION, 6, 1, 1}, /* except */
        {16890, 0x562A13B1u, WORD_ROLE, 9, 1, 1}, /* executive */
        {16885, 0x663D1A66u, WORD_ROLE, 10, 1, 1}, /* executives */
        {16881, 0x22A56C58u, WORD_TITLED, 10, 1, 1}, /* exhibition */
        {16877, 0x1B301D1Cu, WORD_VERB, 5, 1, 1}, /* exist */
        {16868, 0x3BBE55BDu, WORD_VERB, 6, 1, 1}, /* exists */
        {16860, 0x96DA6B58u, WORD_VERB, 6, 1, 1}, /* expect */
        {16852, 0xA4D6B4B1u, WORD_VERB, 7, 1, 1}, /* expects */
        {16845, 0x9CB5A3F1u, WORD_ROLE, 6, 1, 1}, /* expert */
        {16837, 0x33F065A6u, WORD_ROLE, 7, 1, 1}, /* experts */
        {16832, 0x55DD6701u, WORD_ROLE, 10, 1, 1}, /* eyewitness */
        {16828, 0x14DC96CDu, WORD_ROLE, 12, 1, 1}, /* eyewitnesses */
        {16826, 0x116B77DCu, WORD_MAYBE, 4, 1, 1}, /* face */
        {16816, 0x5C6E7131u, WORD_MEDIUM, 8, 1, 1}, /* facebook */
        {16810, 0x1B2D687Du, WORD_MAYBE, 5, 1, 1}, /* faces */
        {16801, 0x1E53876Du, WORD_MAYBE, 4, 1, 1}, /* fail */
        {16791, 0xDB7DB43Au, WORD_MAYBE, 5, 1, 1}, /* fails */
        {16782, 0xF85A0760u, WORD_MAYBE, 4, 1, 1}, /* fall */
        {16772, 0x08B922E9u, WORD_MAYBE, 5, 1, 1}, /* falls */
        {16763, 0x35E314A5u, WORD_HEARER, 8, 1, 1}, /* families */
        {16757, 0x521D0429u, WORD_ROLE, 6, 1, 1}, /* family */
        {16749, 0xA8F7FA72u, WORD_ROLE, 3, 1, 1}, /* fan */
        {16738, 0xFF5E8F93u, WORD_HEARER | WORD_ROLE, 4, 1, 1}, /* fans */
        {16728, 0x808E8652u, WORD_ROLE, 6, 1, 1}, /* farmer */
        {16720, 0x815D25F3u, WORD_ROLE, 7, 1, 1}, /* farmers */
        {16720, 0xB0FEE263u, WORD_ROLE | WORD_HONORIFIC | WORD_MALE, 6, 1, 1}, /* father */
        {16712, 0xC502B3E2u, WORD_TIME, 3, 1, 1}, /* feb */
        {16701, 0x5B8CC813u, WORD_TIME, 8, 1, 1}, /* february */
        {16695, 0xBF02AA70u, WORD_VERB, 3, 1, 1}, /* fed */
        {16684, 0xEB23BA4Au, WORD_VERB, 5, 1, 1}, /* feels */
        {16675, 0xAD46B26Cu, WORD_VERB, 4, 1, 1}, /* fell */
        {16665, 0xC546D834u, WORD_VERB, 4, 1, 1}, /* felt */
        {16655, 0xB20295F9u, WORD_DETERMINER | WORD_PRONOUN | WORD_PLURAL, 3, 1, 1}, /* few */
        {16644, 0x33A20F0Eu, WORD_ROLE, 7, 1, 1}, /* figures */
        {16637, 0x085DCC64u, WORD_ROLE | WORD_MEDIUM, 6, 1, 1}, /* filing */
        {16629, 0xB2EA63DBu, WORD_TITLED, 4, 1, 1}, /* film */
        {16619, 0x9C0C3BA8u, WORD_ADVERB, 7, 1, 1}, /* finally */
        {16612, 0x2AA19F8Bu, WORD_VERB, 5, 1, 1}, /* finds */
        {16603, 0x2F4CF9CEu, WORD_ROLE, 11, 1, 1}, /* firefighter */
        {16600, 0x332D2487u, WORD_ROLE, 12, 1, 1}, /* firefighters */
        {16598, 0x326B4A4Bu, WORD_MALE, 7, 1, 1}, /* fireman */
        {16592, 0x96AB2371u, WORD_ROLE, 4, 1, 1}, /* firm */
        {16582, 0x26278F7Au, WORD_ADVERB, 6, 1, 1}, /* firmly */
        {16574, 0x31681C26u, WORD_ROLE, 5, 1, 1}, /* firms */
        {16565, 0x4881D841u, WORD_ADVERB, 5, 1, 1}, /* first */
        {16556, 0x128B9544u, WORD_MALE, 9, 1, 1}, /* fisherman */
        {16551, 0xAEB44395u, WORD_DETERMINER, 4, 1, 1}, /* five */
        {16541, 0xC49990E1u, WORD_ADVERB, 6, 1, 1}, /* flatly */
        {16533, 0xDEE04F6Eu, WORD_VERB, 4, 1, 1}, /* fled */
        {16523, 0xCDE034ABu, WORD_VERB, 4, 1, 1}, /* flew */
        {16513, 0x35D51072u, WORD_VERB, 5, 1, 1}, /* flies */
        {16504, 0xA3AC83E5u, WORD_VERB, 5, 1, 1}, /* flung */
        {16495, 0x9720D998u, WORD_PREPOSITION, 9, 1, 1}, /* following */
        {16490, 0xACF38390u, WORD_PREPOSITION, 3, 1, 1}, /* for */
        {16479, 0xC50136C8u, WORD_VERB, 7, 1, 1}, /* foresaw */
        {16472, 0x1CE119A1u, WORD_VERB, 7, 1, 1}, /* forgave */
        {16465, 0x3C4455CEu, WORD_VERB, 6, 1, 1}, /* forgot */
        {16464, 0x11E0224Au, WORD_VERB, 6, 1, 1}, /* fought */
        {16456, 0x64FF7B9Fu, WORD_VERB, 5, 1, 1}, /* found */
        {16447, 0x028B40E4u, WORD_ROLE, 10, 1, 1}, /* foundation */
        {16443, 0xAFD3AAB4u, WORD_ROLE, 7, 1, 1}, /* founder */
        {16436, 0x2F69F5A5u, WORD_DETERMINER, 4, 1, 1}, /* four */
        {16426, 0x5722D6F1u, WORD_HONORIFIC | WORD_MALE, 2, 1, 1}, /* fr */
        {16414, 0x0AD8410Du, WORD_HONORIFIC | WORD_MALE, 3, 1, 1}, /* fr. */
        {16403, 0x79AAC21Fu, WORD_HONORIFIC | WORD_FEMALE, 4, 1, 1}, /* frau */
        {16393, 0xC3D7D148u, WORD_TIME, 3, 1, 1}, /* fri */
        {16382, 0x49B74432u, WORD_TIME, 6, 1, 1}, /* friday */
        {16374, 0xCBA09F8Du, WORD_ROLE, 6, 1, 1}, /* friend */
        {16366, 0x8BDBDCDAu, WORD_HEARER | WORD_ROLE, 7, 1, 1}, /* friends */
        {16359, 0x95CD8075u, WORD_PREPOSITION, 4, 1, 1}, /* from */
        {16349, 0xC2480E3Fu, WORD_VERB, 5, 1, 1}, /* froze */
        {16340, 0x0B7E434Eu, WORD_ROLE, 4, 1, 1}, /* fund */
        {16330, 0xE48027E9u, WORD_ADVERB, 7, 1, 1}, /* further */
        {16323, 0x7DC407FCu, WORD_ADVERB, 11, 1, 1}, /* furthermore */
        {16320, 0x4249D707u, WORD_TITLED, 4, 1, 1}, /* game */
        {16310, 0x22657B24u, WORD_VERB, 4, 1, 1}, /* gave */
        {16300, 0x5E0CB715u, WORD_HONORIFIC, 3, 1, 1}, /* gen */
        {16289, 0x490471E1u, WORD_HONORIFIC, 4, 1, 1}, /* gen. */
        {16279, 0x24B9216Bu, WORD_ROLE | WORD_HONORIFIC, 7, 1, 1}, /* general */
        {16272, 0xE76F18C8u, WORD_ROLE, 8, 1, 1}, /* generals */
        {16266, 0x96CC9C4Cu, WORD_MALE, 9, 1, 1}, /* gentleman */
        {16261, 0x540CA757u, WORD_VERB, 3, 1, 1}, /* get */
        {16250, 0x73EB1DACu, WORD_VERB, 4, 1, 1}, /* gets */
        {16240, 0xA25535A3u, WORD_FEMALE, 4, 1, 1}, /* girl */
        {16230, 0xF0D1A827u, WORD_FEMALE, 10, 1, 1}, /* girlfriend */
        {16226, 0x994C2D1Cu, WORD_VERB, 4, 1, 1}, /* give */
        {16216, 0xC1EB85BDu, WORD_VERB, 5, 1, 1}, /* gives */
        {16207, 0x4220774Bu, WORD_VERB, 2, 1, 1}, /* go */
        {16195, 0x09784E5Bu, WORD_VERB, 4, 1, 1}, /* goes */
        {16185, 0x581BB82Du, WORD_VERB, 3, 1, 1}, /* got */
        {16174, 0x561BB507u, WORD_HONORIFIC, 3, 1, 1}, /* gov */
        {16163, 0xB69E2F8Bu, WORD_HONORIFIC, 4, 1, 1}, /* gov. */
        {16160, 0x94DFA856u, WORD_ROLE, 10, 1, 1}, /* government */
        {16156, 0xF0B8B54Bu, WORD_ROLE | WORD_HONORIFIC, 8, 1, 1}, /* governor */
        {16150, 0x2AC54728u, WORD_ROLE, 9, 1, 1}, /* governors */
        {16145, 0x77688E8Bu, WORD_MALE, 11, 1, 1}, /* grandfather */
        {16142, 0xA6AD93E2u, WORD_FEMALE, 11, 1, 1}, /* grandmother */
        {16139, 0xBC902964u, WORD_VERB, 4, 1, 1}, /* grew */
        {16129, 0x5FB91E8Cu, WORD_ROLE, 5, 1, 1}, /* group */
        {16120, 0xAF6BCB6Du, WORD_ROLE, 6, 1, 1}, /* groups */
        {16112, 0xBC82B1DAu, WORD_VERB, 4, 1, 1}, /* grow */
        {16102, 0x6ABDAD0Bu, WORD_VERB, 5, 1, 1}, /* grows */
        {16093, 0xE2BEFE92u, WORD_AUXILIARY | WORD_VERB, 3, 1, 1}, /* had */
        {16082, 0xE654A8A7u, WORD_AUXILIARY | WORD_VERB, 6, 1, 1}, /* hadn't */
        {16074, 0xED63E741u, WORD_VERB, 6, 1, 1}, /* happen */
        {16066, 0xE644F3B6u, WORD_VERB, 7, 1, 1}, /* happens */
        {16059, 0xEDBF0FE3u, WORD_AUXILIARY | WORD_VERB, 3, 1, 1}, /* has */
        {16048, 0x5BAD6518u, WORD_ADVERB, 8, 1, 1}, /* has-been */
        {16042, 0x580CACA7u, WORD_TITLED, 7, 1, 1}, /* hashtag */
        {16035, 0x2725D54Cu, WORD_AUXILIARY | WORD_VERB, 6, 1, 1}, /* hasn't */
        {16027, 0x4BF3CD22u, WORD_VERB, 5, 1, 1}, /* hates */
        {16018, 0xF5CE03FBu, WORD_AUXILIARY | WORD_VERB, 4, 1, 1}, /* have */
        {16008, 0xA7F785E4u, WORD_AUXILIARY | WORD_VERB, 7, 1, 1}, /* haven't */
        {16001, 0xDAECDD5Cu, WORD_AUXILIARY | WORD_VERB, 6, 1, 1}, /* having */
        {15993, 0x5C3AE3B6u, WORD_PRONOUN | WORD_MALE, 2, 1, 1}, /* he */
        {15981, 0x15BC4465u, WORD_AUXILIARY | WORD_VERB, 4, 1, 1}, /* he'd */
        {15971, 0x6072D443u, WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* he'll */
        {15962, 0x1EBC5290u, WORD_AUXILIARY | WORD_VERB, 4, 1, 1}, /* he's */
        {15952, 0x32694BC3u, WORD_ROLE, 4, 1, 1}, /* head */
        {15942, 0x480BA749u, WORD_TITLED, 8, 1, 1}, /* headline */
        {15936, 0x97582BD7u, WORD_TITLED, 9, 1, 1}, /* headlined */
        {15931, 0x0BC22610u, WORD_ROLE, 5, 1, 1}, /* heads */
        {15922, 0x28693C05u, WORD_VERB, 4, 1, 1}, /* hear */
        {15912, 0xFEAA0CB3u, WORD_VERB, 5, 1, 1}, /* heard */
        {15904, 0xDD18C33Bu, WORD_HEARER | WORD_MEDIUM, 7, 1, 1}, /* hearing */
        {15897, 0x13AA2DC2u, WORD_VERB, 5, 1, 1}, /* hears */
        {15888, 0x2471847Eu, WORD_VERB, 4, 1, 1}, /* held */
        {15878, 0x63E470ABu, WORD_MAYBE, 5, 1, 1}, /* helps */
        {15869, 0xF4B48D8Cu, WORD_DETERMINER | WORD_POSSESSIVE | WORD_HEARER | WORD_FEMALE, 3, 1, 1}, /* her */
        {15858, 0x213B65CBu, WORD_ADVERB, 4, 1, 1}, /* here */
        {15848, 0x363B86DAu, WORD_HONORIFIC | WORD_MALE, 4, 1, 1}, /* herr */
        {15838, 0xFCA3040Eu, WORD_ADVERB | WORD_FEMALE, 7, 1, 1}, /* herself */
        {15831, 0x12D2D1DAu, WORD_VERB, 3, 1, 1}, /* hid */
        {15820, 0x0BD2C6D5u, WORD_HEARER | WORD_MALE, 3, 1, 1}, /* him */
        {15809, 0x850C5F27u, WORD_ADVERB | WORD_MALE, 7, 1, 1}, /* himself */
        {15802, 0xFDD2B0CBu, WORD_DETERMINER | WORD_POSSESSIVE | WORD_MALE, 3, 1, 1}, /* his */
        {15791, 0xE187550Cu, WORD_ROLE, 9, 1, 1}, /* historian */
        {15786, 0x870B96EDu, WORD_ROLE, 10, 1, 1}, /* historians */
        {15782, 0x02D2B8AAu, WORD_MAYBE, 3, 1, 1}, /* hit */
        {15771, 0x4AB8FD9Bu, WORD_VERB, 4, 1, 1}, /* hits */
        {15761, 0xADC649B8u, WORD_MAYBE, 4, 1, 1}, /* hold */
        {15751, 0x5A262A91u, WORD_VERB | WORD_MAYBE, 5, 1, 1}, /* holds */
        {15744, 0xE8C38532u, WORD_HONORIFIC, 3, 1, 1}, /* hon */
        {15733, 0x87CA8B14u, WORD_HONORIFIC, 4, 1, 1}, /* hon. */
        {15723, 0xAEF7E817u, WORD_MAYBE, 4, 1, 1}, /* hope */
        {15713, 0xD442D56Cu, WORD_MAYBE, 5, 1, 1}, /* hopes */
        {15704, 0x4F9CD7B3u, WORD_ROLE, 8, 1, 1}, /* hospital */
        {15698, 0xB6032C0Fu, WORD_TIME, 4, 1, 1}, /* hour */
        {15688, 0x02FF0734u, WORD_TIME, 5, 1, 1}, /* hours */
        {15679, 0x01C3AC8Du, WORD_SUBORDINATOR, 3, 1, 1}, /* how */
        {15668, 0x74FB659Du, WORD_ADVERB, 7, 1, 1}, /* however */
        {15661, 0x75A0068Du, WORD_VERB, 4, 1, 1}, /* hung */
        {15651, 0x62BDFDB8u, WORD_MAYBE, 4, 1, 1}, /* hurt */
        {15641, 0x9D2EE900u, WORD_ROLE | WORD_MALE, 7, 1, 1}, /* husband */
        {15634, 0xEC0C35C4u, WORD_PRONOUN | WORD_FIRST, 1, 1, 1}, /* i */
        {15621, 0xA4761C07u, WORD_FIRST | WORD_AUXILIARY | WORD_VERB, 3, 1, 1}, /* i'd */
        {15610, 0x50D9A1B9u, WORD_FIRST | WORD_AUXILIARY | WORD_VERB, 4, 1, 1}, /* i'll */
        {15600, 0x9B760DDCu, WORD_FIRST | WORD_AUXILIARY | WORD_VERB, 3, 1, 1}, /* i'm */
        {15589, 0x73CACE48u, WORD_FIRST | WORD_AUXILIARY | WORD_VERB, 4, 1, 1}, /* i've */
        {15579, 0x39386E06u, WORD_SUBORDINATOR, 2, 1, 1}, /* if */
        {15567, 0x4038790Bu, WORD_FIRST, 2, 1, 1}, /* im */
        {15555, 0xC4DA0CC9u, WORD_ROLE | WORD_HONORIFIC, 4, 1, 1}, /* imam */
        {15545, 0x41387A9Eu, WORD_PREPOSITION, 2, 1, 1}, /* in */
        {15536, 0xCFDB2D7Cu, WORD_VERB, 8, 1, 1}, /* includes */
        {15530, 0x280D1E50u, WORD_PREPOSITION, 9, 1, 1}, /* including */
        {15525, 0xFF37C82Du, WORD_MAYBE, 8, 1, 1}, /* increase */
        {15519, 0x22D06BFAu, WORD_MAYBE, 9, 1, 1}, /* increases */
        {15514, 0x24E3BD48u, WORD_ADVERB, 6, 1, 1}, /* indeed */
        {15506, 0xA28B3822u, WORD_ROLE, 10, 1, 1}, /* indictment */
        {15502, 0x1E6DB56Cu, WORD_ADVERB, 9, 1, 1}, /* initially */
        {15497, 0x2EA75038u, WORD_HEARER, 7, 1, 1}, /* inquest */
        {15490, 0x0C3B0C8Eu, WORD_HEARER, 7, 1, 1}, /* inquiry */
        {15483, 0xF749DB6Du, WORD_PREPOSITION, 6, 1, 1}, /* inside */
        {15475, 0x2960586Eu, WORD_HONORIFIC, 9, 1, 1}, /* inspector */
        {15470, 0xE88DB17Bu, WORD_MEDIUM, 9, 1, 1}, /* instagram */
        {15472, 0x44CDEAF1u, WORD_ADVERB, 7, 1, 1}, /* instead */
        {15465, 0xC844B948u, WORD_ROLE, 9, 1, 1}, /* institute */
        {15460, 0x4F104694u, WORD_MEDIUM, 9, 1, 1}, /* interview */
        {15455, 0x5D9F9DA5u, WORD_MEDIUM, 10, 1, 1}, /* interviews */
        {15451, 0x2F91A723u, WORD_PREPOSITION, 4, 1, 1}, /* into */
        {15441, 0xF78BC190u, WORD_ROLE, 12, 1, 1}, /* investigator */
        {15439, 0x94023859u, WORD_HEARER | WORD_ROLE, 13, 1, 1}, /* investigators */
        {15438, 0xC1C436E5u, WORD_ROLE, 8, 1, 1}, /* investor */
        {15432, 0x9DE1EE22u, WORD_HEARER | WORD_ROLE, 9, 1, 1}, /* investors */
        {15427, 0x4E388F15u, WORD_AUXILIARY | WORD_BE | WORD_VERB, 2, 1, 1}, /* is */
        {15415, 0x9E09DEA1u, WORD_AUXILIARY | WORD_BE | WORD_VERB, 3, 1, 1}, /* isn */
        {15404, 0xBB2376F2u, WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* isn't */
        {15395, 0x47388410u, WORD_PRONOUN | WORD_THING, 2, 1, 1}, /* it */
        {15383, 0xF26264B5u, WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* it'll */
        {15376, 0xA89EF012u, WORD_AUXILIARY | WORD_VERB, 4, 1, 1}, /* it's */
        {15366, 0x80F867D9u, WORD_DETERMINER | WORD_POSSESSIVE, 3, 1, 1}, /* its */
        {15355, 0x7152B16Au, WORD_ADVERB, 6, 1, 1}, /* itself */
        {15347, 0x96FD07A9u, WORD_FIRST, 3, 1, 1}, /* ive */
        {15336, 0xE1EDCE0Eu, WORD_TIME, 3, 1, 1}, /* jan */
        {15325, 0x168C26DDu, WORD_TIME, 7, 1, 1}, /* january */
        {15318, 0xB9092C7Au, WORD_ADVERB, 8, 1, 1}, /* jokingly */
        {15312, 0x63392B6Cu, WORD_ROLE, 10, 1, 1}, /* journalist */
        {15308, 0x51FEE1CDu, WORD_HEARER | WORD_ROLE, 11, 1, 1}, /* journalists */
        {15305, 0xAAE2E5A4u, WORD_ROLE | WORD_HONORIFIC, 5, 1, 1}, /* judge */
        {15296, 0xDA2FD175u, WORD_ROLE, 6, 1, 1}, /* judges */
        {15288, 0xDFBC2E1Cu, WORD_TIME, 3, 1, 1}, /* jul */
        {15277, 0x9A3D08FFu, WORD_TIME, 4, 1, 1}, /* july */
        {15267, 0xE1BC3142u, WORD_TIME, 3, 1, 1}, /* jun */
        {15256, 0x82416065u, WORD_TIME, 4, 1, 1}, /* june */
        {15246, 0x66B1C5D0u, WORD_HEARER, 6, 1, 1}, /* jurors */
        {15238, 0x9E237765u, WORD_HEARER, 4, 1, 1}, /* jury */
        {15232, 0x8F259E5Fu, WORD_ADVERB, 4, 1, 1}, /* just */
        {15222, 0xB414BFE2u, WORD_HONORIFIC, 7, 1, 1}, /* justice */
        {15215, 0xA78A58E1u, WORD_VERB, 5, 1, 1}, /* keeps */
        {15206, 0xE8614759u, WORD_VERB, 4, 1, 1}, /* kept */
        {15196, 0x2A95F870u, WORD_VERB, 6, 1, 1}, /* killed */
        {15188, 0xDA13E3D6u, WORD_ROLE | WORD_HONORIFIC | WORD_MALE, 4, 1, 1}, /* king */
        {15178, 0x465AD034u, WORD_VERB, 4, 1, 1}, /* knew */
        {15168, 0x464BC5AAu, WORD_VERB, 4, 1, 1}, /* know */
        {15158, 0x6D48538Cu, WORD_TITLED, 5, 1, 1}, /* known */
        {15149, 0x8248749Bu, WORD_VERB, 5, 1, 1}, /* knows */
        {15140, 0xC866F144u, WORD_TITLED, 7, 1, 1}, /* labeled */
        {15133, 0xC3BC4082u, WORD_TITLED, 8, 1, 1}, /* labelled */
        {15127, 0x6E6E41D5u, WORD_VERB, 5, 1, 1}, /* lacks */
        {15118, 0x6F023D15u, WORD_HONORIFIC | WORD_FEMALE, 4, 1, 1}, /* lady */
        {15108, 0x6FFB82E3u, WORD_VERB, 4, 1, 1}, /* laid */
        {15098, 0x63E1D819u, WORD_TIME, 4, 1, 1}, /* last */
        {15088, 0x523AB9A9u, WORD_ADVERB | WORD_TIME, 5, 1, 1}, /* later */
        {15088, 0x0F34B5F1u, WORD_ROLE, 8, 1, 1}, /* lawmaker */
        {15082, 0x71F9BBA6u, WORD_HEARER | WORD_ROLE, 9, 1, 1}, /* lawmakers */
        {15077, 0x03BA611Au, WORD_ROLE, 7, 1, 1}, /* lawsuit */
        {15070, 0xD2D74D01u, WORD_ROLE, 6, 1, 1}, /* lawyer */
        {15062, 0x5AEEEA76u, WORD_ROLE, 7, 1, 1}, /* lawyers */
        {15055, 0x4D6071E5u, WORD_MAYBE, 3, 1, 1}, /* lay */
        {15044, 0xB0D588E4u, WORD_ROLE, 6, 1, 1}, /* leader */
        {15036, 0xF72605B5u, WORD_ROLE, 7, 1, 1}, /* leaders */
        {15029, 0x7A968ED4u, WORD_MAYBE, 5, 1, 1}, /* leads */
        {15020, 0x6964D745u, WORD_VERB, 5, 1, 1}, /* leapt */
        {15011, 0x7F697715u, WORD_VERB, 5, 1, 1}, /* learn */
        {15002, 0xA53859C9u, WORD_VERB, 6, 1, 1}, /* leaves */
        {14994, 0x406AEACAu, WORD_VERB, 3, 1, 1}, /* led */
        {14983, 0x124AEC70u, WORD_VERB, 4, 1, 1}, /* left */
        {14973, 0xECDB64F2u, WORD_HEARER, 11, 1, 1}, /* legislators */
        {14970, 0x22377DE8u, WORD_VERB, 4, 1, 1}, /* lent */
        {14960, 0x286B62BDu, WORD_SUBORDINATOR, 4, 1, 1}, /* lest */
        {14950, 0x506B03FAu, WORD_MAYBE, 3, 1, 1}, /* let */
        {14939, 0x217690ABu, WORD_VERB, 4, 1, 1}, /* lets */
        {14929, 0x0964BC5Du, WORD_ROLE | WORD_MEDIUM, 6, 1, 1}, /* letter */
        {14921, 0xF7943C6Au, WORD_ROLE, 7, 1, 1}, /* letters */
        {14914, 0xC87029AFu, WORD_ROLE, 8, 1, 1}, /* liberals */
        {14908, 0x05CFC0DEu, WORD_MAYBE, 4, 1, 1}, /* lies */
        {14898, 0xF8D9F974u, WORD_HONORIFIC, 10, 1, 1}, /* lieutenant */
        {14894, 0x0BE7CF36u, WORD_PREPOSITION | WORD_MAYBE, 4, 1, 1}, /* like */
        {14884, 0x02EB499Fu, WORD_MAYBE, 5, 1, 1}, /* likes */
        {14875, 0x57974106u, WORD_HEARER, 9, 1, 1}, /* listeners */
        {14870, 0x61AD04F6u, WORD_MAYBE, 5, 1, 1}, /* lists */
        {14861, 0x404CD5B6u, WORD_VERB, 3, 1, 1}, /* lit */
        {14850, 0x07F017AFu, WORD_MAYBE, 4, 1, 1}, /* live */
        {14840, 0x5AF58F54u, WORD_MAYBE, 5, 1, 1}, /* lives */
        {14831, 0xC2ECDF53u, WORD_ADVERB, 4, 1, 1}, /* long */
        {14821, 0xE6EF5696u, WORD_MAYBE, 4, 1, 1}, /* look */
        {14816, 0x6FC5CA7Fu, WORD_MAYBE, 5, 1, 1}, /* looks */
        {14807, 0xF43250FAu, WORD_HONORIFIC | WORD_MALE, 4, 1, 1}, /* lord */
        {14797, 0xD1345878u, WORD_VERB, 4, 1, 1}, /* lose */
        {14787, 0x60669951u, WORD_VERB, 5, 1, 1}, /* loses */
        {14778, 0xE234733Bu, WORD_VERB, 4, 1, 1}, /* lost */
        {14768, 0xD52792D1u, WORD_MAYBE, 4, 1, 1}, /* love */
        {14758, 0x2F4BD506u, WORD_MAYBE, 5, 1, 1}, /* loves */
        {14749, 0x5D31EAEDu, WORD_HONORIFIC, 2, 1, 1}, /* lt */
        {14737, 0x789490F9u, WORD_HONORIFIC, 3, 1, 1}, /* lt. */
        {14726, 0x2EC3B86Bu, WORD_HONORIFIC | WORD_FEMALE, 5, 1, 1}, /* madam */
        {14717, 0xAC1ABE0Au, WORD_HONORIFIC | WORD_FEMALE, 6, 1, 1}, /* madame */
        {14709, 0xD1B10E58u, WORD_VERB, 4, 1, 1}, /* made */
        {14699, 0x87729BA3u, WORD_HEARER | WORD_ROLE | WORD_TITLED, 8, 1, 1}, /* magazine */
        {14693, 0xE5A2F923u, WORD_HONORIFIC, 3, 1, 1}, /* maj */
        {14682, 0x8C8E0F77u, WORD_HONORIFIC, 4, 1, 1}, /* maj. */
        {14672, 0x473EC6E2u, WORD_HONORIFIC, 5, 1, 1}, /* major */
        {14663, 0xEBECBC54u, WORD_VERB, 5, 1, 1}, /* makes */
        {14654, 0xE9A2FF6Fu, WORD_ROLE | WORD_MALE, 3, 1, 1}, /* man */
        {14643, 0x3B1787CCu, WORD_ROLE, 7, 1, 1}, /* manager */
        {14640, 0xC50AB1ADu, WORD_ROLE, 8, 1, 1}, /* managers */
        {14634, 0xE1978FA2u, WORD_DETERMINER | WORD_PRONOUN | WORD_PLURAL, 4, 1, 1}, /* many */
        {14624, 0xDDA2EC8Bu, WORD_TIME, 3, 1, 1}, /* mar */
        {14613, 0xEE89E0F0u, WORD_TIME, 5, 1, 1}, /* march */
        {14604, 0xC5F847A1u, WORD_TITLED, 6, 1, 1}, /* marked */
        {14596, 0xD6A2E186u, WORD_AUXILIARY | WORD_VERB, 3, 1, 1}, /* may */
        {14585, 0xE13CB2ABu, WORD_ADVERB, 5, 1, 1}, /* maybe */
        {14576, 0xF049963Bu, WORD_ROLE | WORD_HONORIFIC, 5, 1, 1}, /* mayor */
        {14567, 0x8BD79358u, WORD_ROLE, 6, 1, 1}, /* mayors */
        {14559, 0x682E2AA7u, WORD_FIRST | WORD_HEARER, 2, 1, 1}, /* me */
        {14547, 0x3EBAC865u, WORD_VERB, 5, 1, 1}, /* means */
        {14538, 0x37BABD60u, WORD_VERB, 5, 1, 1}, /* meant */
        {14529, 0x0EAA8609u, WORD_ADVERB, 9, 1, 1}, /* meanwhile */
        {14524, 0xFC9ADF03u, WORD_HEARER | WORD_ROLE, 5, 1, 1}, /* media */
        {14515, 0x0D8B883Au, WORD_MEDIUM, 7, 1, 1}, /* meeting */
        {14508, 0x89E7B53Fu, WORD_VERB, 5, 1, 1}, /* meets */
        {14499, 0x2AE5E1C3u, WORD_ROLE, 6, 1, 1}, /* member */
        {14496, 0x37E24810u, WORD_HEARER | WORD_ROLE, 7, 1, 1}, /* members */
        {14489, 0x9FE72543u, WORD_ROLE | WORD_MEDIUM, 4, 1, 1}, /* memo */
        {14479, 0xC9AD5A6Bu, WORD_ROLE, 3, 1, 1}, /* men */
        {14468, 0x2EAEE19Du, WORD_ADVERB, 6, 1, 1}, /* merely */
        {14460, 0x24F208E4u, WORD_MEDIUM, 7, 1, 1}, /* message */
        {14453, 0xD3AD6A29u, WORD_VERB, 3, 1, 1}, /* met */
        {14442, 0x2D9CBCE8u, WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* might */
        {14433, 0x03708996u, WORD_ROLE, 8, 1, 1}, /* military */
        {14427, 0x7E89EDB6u, WORD_FIRST, 4, 1, 1}, /* mine */
        {14417, 0x02E19F9Eu, WORD_ROLE | WORD_HONORIFIC, 8, 1, 1}, /* minister */
        {14411, 0x762EC217u, WORD_ROLE, 9, 1, 1}, /* ministers */
        {14406, 0x021B899Cu, WORD_ROLE, 8, 1, 1}, /* ministry */
        {14400, 0xADBCC5EEu, WORD_TIME, 7, 1, 1}, /* minutes */
        {14393, 0x689219D9u, WORD_HONORIFIC | WORD_FEMALE, 4, 1, 1}, /* miss */
        {14383, 0xA7E1A91Bu, WORD_HONORIFIC | WORD_MALE, 6, 1, 1}, /* mister */
        {14375, 0xC0695CCFu, WORD_HONORIFIC | WORD_FEMALE, 4, 1, 1}, /* mlle */
        {14368, 0xD299E0DEu, WORD_HONORIFIC | WORD_FEMALE, 3, 1, 1}, /* mme */
        {14357, 0x783D19D0u, WORD_HONORIFIC | WORD_FEMALE, 4, 1, 1}, /* mme. */
        {14347, 0xE99E8241u, WORD_TIME, 3, 1, 1}, /* mon */
        {14336, 0x4CFA1739u, WORD_TIME, 6, 1, 1}, /* monday */
        {14328, 0xE3C3001Fu, WORD_HONORIFIC | WORD_MALE, 8, 1, 1}, /* monsieur */
        {14322, 0xD67A0605u, WORD_TIME, 5, 1, 1}, /* month */
        {14313, 0x18182BC2u, WORD_TIME, 6, 1, 1}, /* months */
        {14305, 0x4AC3070Au, WORD_ADVERB, 8, 1, 1}, /* moreover */
        {14299, 0x7C3F812Fu, WORD_TIME, 7, 1, 1}, /* morning */
        {14292, 0xFB532132u, WORD_DETERMINER | WORD_PRONOUN | WORD_PLURAL, 4, 1, 1}, /* most */
        {14282, 0x23E3D71Au, WORD_ROLE | WORD_FEMALE, 6, 1, 1}, /* mother */
        {14274, 0xBD73A627u, WORD_ROLE, 6, 1, 1}, /* motion */
        {14266, 0x184B0014u, WORD_MAYBE, 4, 1, 1}, /* move */
        {14256, 0x05562E58u, WORD_ROLE, 8, 1, 1}, /* movement */
        {14250, 0xA511A225u, WORD_MAYBE, 5, 1, 1}, /* moves */
        {14241, 0xAEF39CCFu, WORD_TITLED, 5, 1, 1}, /* movie */
        {14232, 0xDC799CF1u, WORD_HEARER, 3, 1, 1}, /* mps */
        {14224, 0x552E0CBEu, WORD_HONORIFIC | WORD_MALE, 2, 1, 1}, /* mr */
        {14212, 0xA77DC6B0u, WORD_HONORIFIC | WORD_MALE, 3, 1, 1}, /* mr. */
        {14201, 0xE47E26B7u, WORD_HONORIFIC | WORD_FEMALE, 3, 1, 1}, /* mrs */
        {14190, 0x4B96C2DBu, WORD_HONORIFIC | WORD_FEMALE, 4, 1, 1}, /* mrs. */
        {14180, 0x562E0E51u, WORD_HONORIFIC | WORD_FEMALE, 2, 1, 1}, /* ms */
        {14168, 0x2980D1EDu, WORD_HONORIFIC | WORD_FEMALE, 3, 1, 1}, /* ms. */
        {14157, 0xFD469734u, WORD_ROLE, 8, 1, 1}, /* musician */
        {14151, 0xC508C328u, WORD_AUXILIARY | WORD_VERB, 4, 1, 1}, /* must */
        {14141, 0x5CB7F3A1u, WORD_AUXILIARY | WORD_VERB, 7, 1, 1}, /* mustn't */
        {14134, 0x4C2DFE93u, WORD_DETERMINER | WORD_POSSESSIVE | WORD_FIRST, 2, 1, 1}, /* my */
        {14122, 0x256FC1BDu, WORD_FIRST, 6, 1, 1}, /* myself */
        {14114, 0x19002AE2u, WORD_NEGATION, 3, 1, 1}, /* n't */
        {14103, 0xD3E553A6u, WORD_TITLED, 5, 1, 1}, /* named */
        {14094, 0x3957BD3Au, WORD_HEARER, 6, 1, 1}, /* nation */
        {14086, 0xA0FFF1D1u, WORD_ROLE, 4, 1, 1}, /* navy */
        {14076, 0x54F3570Fu, WORD_PREPOSITION, 4, 1, 1}, /* near */
        {14066, 0x72EA8BEDu, WORD_MAYBE, 4, 1, 1}, /* need */
        {14056, 0x8539C9BAu, WORD_MAYBE, 5, 1, 1}, /* needs */
        {14047, 0x32319B2Bu, WORD_ROLE, 8, 1, 1}, /* neighbor */
        {14048, 0x5C178B88u, WORD_ROLE, 9, 1, 1}, /* neighbors */
        {14043, 0x5B2455E8u, WORD_ROLE, 9, 1, 1}, /* neighbour */
        {14038, 0x1532C301u, WORD_ROLE, 10, 1, 1}, /* neighbours */
        {14034, 0x992A04A8u, WORD_PRONOUN, 7, 1, 1}, /* neither */
        {14027, 0x7DB2B0ACu, WORD_MALE, 6, 1, 1}, /* nephew */
        {14019, 0x521886C5u, WORD_HEARER | WORD_ROLE, 7, 1, 1}, /* network */
        {14012, 0x0AC95089u, WORD_NEGATION | WORD_ADVERB, 5, 1, 1}, /* never */
        {14003, 0x268B7161u, WORD_ADVERB, 12, 1, 1}, /* nevertheless */
        {14001, 0x20093D88u, WORD_HEARER | WORD_ROLE, 9, 1, 1}, /* newspaper */
        {13996, 0x698C9221u, WORD_HEARER, 10, 1, 1}, /* newspapers */
        {13992, 0x0BE4880Bu, WORD_TITLED, 9, 1, 1}, /* nicknamed */
        {13987, 0x18BCE8FBu, WORD_FEMALE, 5, 1, 1}, /* niece */
        {13984, 0xE6DE9F61u, WORD_TIME, 5, 1, 1}, /* night */
        {13975, 0x82746956u, WORD_TIME, 6, 1, 1}, /* nights */
        {13967, 0x16266F55u, WORD_DETERMINER, 4, 1, 1}, /* nine */
        {13957, 0x62366FFAu, WORD_DETERMINER, 2, 1, 1}, /* no */
        {13945, 0xFB7F6C5Eu, WORD_PRONOUN, 6, 1, 1}, /* nobody */
        {13937, 0xC1E3C1BCu, WORD_ROLE, 7, 1, 1}, /* nominee */
        {13930, 0xADA7AFDBu, WORD_PRONOUN, 4, 1, 1}, /* none */
        {13920, 0xD0321A67u, WORD_ADVERB, 11, 1, 1}, /* nonetheless */
        {13917, 0x23B19318u, WORD_CONJUNCTION, 3, 1, 1}, /* nor */
        {13906, 0x29B19C8Au, WORD_NEGATION, 3, 1, 1}, /* not */
        {13895, 0x9860A5B1u, WORD_ROLE, 6, 1, 1}, /* notice */
        {13887, 0x27B19964u, WORD_TIME, 3, 1, 1}, /* nov */
        {13876, 0xAEC4E56Du, WORD_TITLED, 5, 1, 1}, /* novel */
        {13867, 0x4794261Fu, WORD_TIME, 8, 1, 1}, /* november */
        {13861, 0x28B19AF7u, WORD_ADVERB | WORD_TIME, 3, 1, 1}, /* now */
        {13850, 0xF79F39AAu, WORD_ROLE, 5, 1, 1}, /* nurse */
        {13841, 0xA8A8109Bu, WORD_ROLE, 6, 1, 1}, /* nurses */
        {13840, 0x1721BA57u, WORD_ROLE, 8, 1, 1}, /* observer */
        {13834, 0x8E1806ACu, WORD_ROLE, 9, 1, 1}, /* observers */
        {13829, 0xAF475C49u, WORD_TIME, 3, 1, 1}, /* oct */
        {13818, 0xBC493C67u, WORD_TIME, 7, 1, 1}, /* october */
        {13811, 0x69343C68u, WORD_PREPOSITION, 2, 1, 1}, /* of */
        {13799, 0xAB3A8A0Au, WORD_PREPOSITION, 3, 1, 1}, /* off */
        {13788, 0xC1D9C9DDu, WORD_MAYBE, 5, 1, 1}, /* offer */
        {13779, 0xD7D87CEAu, WORD_VERB | WORD_MAYBE, 6, 1, 1}, /* offers */
        {13771, 0xAA8EBA31u, WORD_ROLE, 6, 1, 1}, /* office */
        {13763, 0xC1AF3779u, WORD_ROLE, 7, 1, 1}, /* officer */
        {13756, 0xF0D3A4BEu, WORD_HEARER | WORD_ROLE, 8, 1, 1}, /* officers */
        {13750, 0x251C43E0u, WORD_ROLE, 8, 1, 1}, /* official */
        {13744, 0xFE7E6069u, WORD_HEARER | WORD_ROLE, 9, 1, 1}, /* officials */
        {13739, 0x9A6320F7u, WORD_ADVERB, 5, 1, 1}, /* often */
        {13730, 0x61342FD0u, WORD_PREPOSITION, 2, 1, 1}, /* on */
        {13718, 0x9188B0C4u, WORD_SUBORDINATOR | WORD_ADVERB, 4, 1, 1}, /* once */
        {13712, 0xBA2719EFu, WORD_DETERMINER | WORD_PRONOUN, 3, 1, 1}, /* one */
        {13701, 0x9D9E89F7u, WORD_ADVERB, 4, 1, 1}, /* only */
        {13691, 0x8B63D679u, WORD_PREPOSITION, 4, 1, 1}, /* onto */
        {13681, 0xB9972C8Cu, WORD_MEDIUM, 5, 1, 1}, /* op-ed */
        {13672, 0xD35EC4C9u, WORD_MAYBE, 4, 1, 1}, /* open */
        {13662, 0x782FB0CEu, WORD_MAYBE, 5, 1, 1}, /* opens */
        {13653, 0x533E8106u, WORD_TITLED, 9, 1, 1}, /* operation */
        {13648, 0xFBD4EEFDu, WORD_ROLE, 8, 1, 1}, /* operator */
        {13642, 0x43BB9764u, WORD_ROLE, 8, 1, 1}, /* opponent */
        {13636, 0xB74ED935u, WORD_ROLE, 9, 1, 1}, /* opponents */
        {13631, 0x90D5C2C4u, WORD_VERB, 7, 1, 1}, /* opposes */
        {13624, 0x5D342984u, WORD_CONJUNCTION, 2, 1, 1}, /* or */
        {13612, 0x8DF0DC41u, WORD_ROLE, 9, 1, 1}, /* organiser */
        {13607, 0xA42AA2B6u, WORD_ROLE, 10, 1, 1}, /* organisers */
        {13603, 0x66DE6F1Au, WORD_ROLE, 9, 1, 1}, /* organizer */
        {13600, 0x5929624Bu, WORD_ROLE, 10, 1, 1}, /* organizers */
        {13596, 0xB6646979u, WORD_ADVERB, 10, 1, 1}, /* originally */
        {13592, 0x23A5C9F2u, WORD_PRONOUN | WORD_PLURAL, 6, 1, 1}, /* others */
        {13584, 0xE5FF121Du, WORD_ADVERB, 9, 1, 1}, /* otherwise */
        {13579, 0xDC1BE4BEu, WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* ought */
        {13570, 0xA91A3339u, WORD_DETERMINER | WORD_POSSESSIVE | WORD_FIRST, 3, 1, 1}, /* our */
        {13559, 0x7E3EBD7Eu, WORD_FIRST, 4, 1, 1}, /* ours */
        {13549, 0x318A3443u, WORD_FIRST, 9, 1, 1}, /* ourselves */
        {13544, 0x1E1D8C90u, WORD_HEARER, 6, 1, 1}, /* outlet */
        {13536, 0x4B84C959u, WORD_HEARER, 7, 1, 1}, /* outlets */
        {13529, 0xC38EECC4u, WORD_PREPOSITION, 7, 1, 1}, /* outside */
        {13522, 0x31F6520Fu, WORD_PREPOSITION, 4, 1, 1}, /* over */
        {13512, 0x5D8FA6C9u, WORD_VERB, 8, 1, 1}, /* overcame */
        {13506, 0x44D3A774u, WORD_VERB, 7, 1, 1}, /* overran */
        {13504, 0x357B0217u, WORD_VERB, 9, 1, 1}, /* overthrew */
        {13499, 0x31FDB33Cu, WORD_VERB, 8, 1, 1}, /* overtook */
        {13493, 0xF5674CD4u, WORD_ROLE, 5, 1, 1}, /* owner */
        {13484, 0xF89DAAE5u, WORD_ROLE, 6, 1, 1}, /* owners */
        {13476, 0xAD23BE24u, WORD_VERB, 4, 1, 1}, /* owns */
        {13466, 0x8E447707u, WORD_VERB, 4, 1, 1}, /* paid */
        {13456, 0x3E936F65u, WORD_TITLED, 8, 1, 1}, /* painting */
        {13450, 0xCCFE4C45u, WORD_HEARER, 5, 1, 1}, /* panel */
        {13441, 0x2CACAA39u, WORD_HEARER | WORD_ROLE, 5, 1, 1}, /* paper */
        {13432, 0x34C1AF5Cu, WORD_ROLE, 10, 1, 1}, /* paramedics */
        {13428, 0x3044938Au, WORD_ROLE, 7, 1, 1}, /* parents */
        {13421, 0x6F5386CAu, WORD_HEARER | WORD_ROLE, 10, 1, 1}, /* parliament */
        {13417, 0xB0445B2Fu, WORD_ROLE, 7, 1, 1}, /* parties */
        {13410, 0x5E3DAD97u, WORD_ROLE, 5, 1, 1}, /* party */
        {13408, 0xD5F9BCD3u, WORD_ROLE, 9, 1, 1}, /* passenger */
        {13403, 0x7823EFE0u, WORD_ROLE, 10, 1, 1}, /* passengers */
        {13399, 0x5B637D4Cu, WORD_ROLE, 6, 1, 1}, /* pastor */
        {13391, 0x5E560689u, WORD_MAYBE, 3, 1, 1}, /* pay */
        {13380, 0x7B6CFB8Eu, WORD_VERB | WORD_MAYBE, 4, 1, 1}, /* pays */
        {13370, 0x0326F84Eu, WORD_HEARER, 5, 1, 1}, /* peers */
        {13361, 0x963335EEu, WORD_HEARER | WORD_ROLE, 6, 1, 1}, /* people */
        {13353, 0x6B4B8DA4u, WORD_PREPOSITION, 3, 1, 1}, /* per */
        {13342, 0xE47D16CAu, WORD_ADVERB, 7, 1, 1}, /* perhaps */
        {13335, 0xD397B280u, WORD_ROLE, 6, 1, 1}, /* person */
        {13327, 0xD03B5F7Eu, WORD_ADVERB, 10, 1, 1}, /* personally */
        {13323, 0x8AA9B648u, WORD_TITLED, 6, 1, 1}, /* phrase */
        {13315, 0x10066AE1u, WORD_ROLE, 5, 1, 1}, /* pilot */
        {13306, 0x62C9B39Cu, WORD_ROLE, 9, 1, 1}, /* plaintiff */
        {13312, 0x7286413Du, WORD_ROLE, 10, 1, 1}, /* plaintiffs */
        {13308, 0xB7CBC712u, WORD_MAYBE, 4, 1, 1}, /* plan */
        {13298, 0xB6CADDB3u, WORD_MAYBE, 5, 1, 1}, /* plans */
        {13289, 0xC2CBD863u, WORD_MAYBE | WORD_TITLED, 4, 1, 1}, /* play */
        {13279, 0x2C99C300u, WORD_ROLE, 6, 1, 1}, /* player */
        {13271, 0xB6E52130u, WORD_MAYBE, 5, 1, 1}, /* plays */
        {13262, 0x269EC5A3u, WORD_MEDIUM | WORD_TITLED, 7, 1, 1}, /* podcast */
        {13255, 0x94C3E656u, WORD_TITLED, 4, 1, 1}, /* poem */
        {13245, 0xE2C119FBu, WORD_HEARER | WORD_ROLE, 6, 1, 1}, /* police */
        {13237, 0x488B8E35u, WORD_MALE, 9, 1, 1}, /* policeman */
        {13232, 0x6846BBB3u, WORD_FEMALE, 11, 1, 1}, /* policewoman */
        {13229, 0x6FD68838u, WORD_ROLE, 4, 1, 1}, /* poll */
        {13219, 0x59B88E11u, WORD_ROLE, 5, 1, 1}, /* polls */
        {13210, 0x68658A14u, WORD_ROLE, 8, 1, 1}, /* pollster */
        {13204, 0xBED8E025u, WORD_ROLE, 9, 1, 1}, /* pollsters */
        {13200, 0x88DFA9EFu, WORD_ROLE | WORD_HONORIFIC | WORD_MALE, 4, 1, 1}, /* pope */
        {13190, 0x4C0591D5u, WORD_VERB, 5, 1, 1}, /* poses */
        {13181, 0x89E7FA47u, WORD_MEDIUM, 4, 1, 1}, /* post */
        {13171, 0x8B9E791Cu, WORD_TITLED, 6, 1, 1}, /* poster */
        {13163, 0xA1E421BFu, WORD_ROLE | WORD_HONORIFIC, 9, 1, 1}, /* president */
        {13158, 0xA6213424u, WORD_ROLE, 10, 1, 1}, /* presidents */
        {13154, 0x01FCF9B4u, WORD_HEARER, 5, 1, 1}, /* press */
        {13145, 0x9205D9C5u, WORD_MEDIUM, 16, 1, 1}, /* press-conference */
        {13147, 0x4E0127E8u, WORD_ROLE, 13, 1, 1}, /* press-release */
        {13146, 0x9438B642u, WORD_VERB, 8, 1, 1}, /* prevents */
        {13140, 0x507C162Fu, WORD_ADVERB, 10, 1, 1}, /* previously */
        {13136, 0xA5D9615Au, WORD_ROLE, 6, 1, 1}, /* priest */
        {13128, 0x06588C28u, WORD_ROLE | WORD_HONORIFIC | WORD_MALE, 6, 1, 1}, /* prince */
        {13120, 0x58EAD7B6u, WORD_ROLE | WORD_HONORIFIC | WORD_FEMALE, 8, 1, 1}, /* princess */
        {13114, 0xDD68961Bu, WORD_ADVERB, 9, 1, 1}, /* privately */
        {13109, 0xEF3E349Au, WORD_HONORIFIC, 4, 1, 1}, /* prof */
        {13099, 0x52ECF75Cu, WORD_HONORIFIC, 5, 1, 1}, /* prof. */
        {13090, 0x624BCC1Au, WORD_ROLE | WORD_HONORIFIC, 9, 1, 1}, /* professor */
        {13085, 0x2652C94Bu, WORD_ROLE, 10, 1, 1}, /* professors */
        {13081, 0x3D8466CBu, WORD_HEARER, 7, 1, 1}, /* program */
        {13074, 0xAA850B95u, WORD_HEARER | WORD_TITLED, 9, 1, 1}, /* programme */
        {13069, 0x60AE40A9u, WORD_ROLE, 10, 1, 1}, /* prosecutor */
        {13065, 0x0C50172Eu, WORD_ROLE, 11, 1, 1}, /* prosecutors */
        {13062, 0x86B6A86Du, WORD_VERB, 8, 1, 1}, /* protects */
        {13056, 0x5C13362Bu, WORD_ROLE, 9, 1, 1}, /* protester */
        {13056, 0x4A3E8C88u, WORD_ROLE, 10, 1, 1}, /* protesters */
        {13052, 0xAF0B6496u, WORD_ROLE, 10, 1, 1}, /* protestors */
        {13048, 0xEA7CBEAAu, WORD_VERB, 6, 1, 1}, /* proves */
        {13040, 0xC61F9AA6u, WORD_VERB, 7, 1, 1}, /* provide */
        {13033, 0xB8C0BD4Fu, WORD_VERB, 8, 1, 1}, /* provides */
        {13027, 0x7F9ACA8Du, WORD_ROLE, 11, 1, 1}, /* publication */
        {13024, 0x76A3E247u, WORD_ADVERB, 8, 1, 1}, /* publicly */
        {13018, 0x697299EEu, WORD_VERB, 3, 1, 1}, /* put */
        {13007, 0x9C67D227u, WORD_VERB, 4, 1, 1}, /* puts */
        {12997, 0x0FB740C9u, WORD_ROLE | WORD_HONORIFIC | WORD_FEMALE, 5, 1, 1}, /* queen */
        {12988, 0xED5A07A9u, WORD_ADVERB, 5, 1, 1}, /* quite */
        {12979, 0x1652D2D3u, WORD_ROLE | WORD_HONORIFIC, 5, 1, 1}, /* rabbi */
        {12970, 0xAE401EB4u, WORD_HEARER | WORD_MEDIUM, 5, 1, 1}, /* radio */
        {12961, 0x39D6ECF7u, WORD_HEARER | WORD_MEDIUM, 5, 1, 1}, /* rally */
        {12952, 0x4AFF1DF6u, WORD_VERB, 3, 1, 1}, /* ran */
        {12944, 0x88BA4B47u, WORD_ADVERB, 6, 1, 1}, /* rather */
        {12936, 0xCEDFA3C5u, WORD_MAYBE, 4, 1, 1}, /* read */
        {12926, 0xF6EC36BFu, WORD_HEARER, 7, 1, 1}, /* readers */
        {12919, 0x600EB782u, WORD_VERB, 5, 1, 1}, /* reads */
        {12910, 0xFDD7C5A2u, WORD_VERB, 7, 1, 1}, /* receive */
        {12903, 0x9CC8025Du, WORD_ADVERB | WORD_TIME, 8, 1, 1}, /* recently */
        {12897, 0xD4A9FC36u, WORD_PREPOSITION, 9, 1, 1}, /* regarding */
        {12892, 0xFC82911Du, WORD_ROLE, 8, 1, 1}, /* relative */
        {12886, 0xEF8AF02Au, WORD_ROLE, 9, 1, 1}, /* relatives */
        {12881, 0x1036AE7Eu, WORD_ROLE | WORD_MEDIUM, 7, 1, 1}, /* release */
        {12874, 0xF992D25Du, WORD_VERB, 6, 1, 1}, /* remain */
        {12866, 0x1020DE6Au, WORD_VERB | WORD_MAYBE, 7, 1, 1}, /* remains */
        {12859, 0x7BC54FC6u, WORD_MEDIUM, 7, 1, 1}, /* remarks */
        {12852, 0x2CF46160u, WORD_HONORIFIC, 3, 1, 1}, /* rep */
        {12841, 0x12B52DCAu, WORD_HONORIFIC, 4, 1, 1}, /* rep. */
        {12832, 0x462925E4u, WORD_ADVERB, 10, 1, 1}, /* repeatedly */
        {12828, 0x19BB34EBu, WORD_ROLE | WORD_MEDIUM, 6, 1, 1}, /* report */
        {12820, 0x03290391u, WORD_ADVERB, 10, 1, 1}, /* reportedly */
        {12816, 0xAFF0E768u, WORD_ROLE, 8, 1, 1}, /* reporter */
        {12810, 0x133BCF81u, WORD_HEARER | WORD_ROLE, 9, 1, 1}, /* reporters */
        {12805, 0x19B3CB48u, WORD_ROLE | WORD_MAYBE, 7, 1, 1}, /* reports */
        {12798, 0x5DCFEE04u, WORD_ROLE | WORD_HONORIFIC, 14, 1, 1}, /* representative */
        {12798, 0x25546555u, WORD_ROLE, 15, 1, 1}, /* representatives */
        {12799, 0x135C1098u, WORD_VERB, 10, 1, 1}, /* represents */
        {12795, 0x0B890D9Bu, WORD_ROLE, 11, 1, 1}, /* republicans */
        {12800, 0xF035B504u, WORD_VERB, 7, 1, 1}, /* require */
        {12793, 0x9B8CAA55u, WORD_VERB, 8, 1, 1}, /* requires */
        {12787, 0x6DF6FA7Bu, WORD_ROLE, 10, 1, 1}, /* researcher */
        {12783, 0x23CB9A98u, WORD_ROLE, 11, 1, 1}, /* researchers */
        {12780, 0x2C81FD61u, WORD_ROLE, 8, 1, 1}, /* resident */
        {12774, 0x22A16356u, WORD_HEARER | WORD_ROLE, 9, 1, 1}, /* residents */
        {12769, 0x6BE86DECu, WORD_MAYBE, 5, 1, 1}, /* rests */
        {12760, 0x85EE37BFu, WORD_MAYBE, 6, 1, 1}, /* return */
        {12752, 0xA201D624u, WORD_MAYBE, 7, 1, 1}, /* returns */
        {12745, 0x32F46AD2u, WORD_HONORIFIC, 3, 1, 1}, /* rev */
        {12734, 0x32C46AB4u, WORD_HONORIFIC, 4, 1, 1}, /* rev. */
        {12724, 0x897AFA8Au, WORD_HONORIFIC, 8, 1, 1}, /* reverend */
        {12718, 0x225772E1u, WORD_ROLE, 6, 1, 1}, /* review */
        {12710, 0xE52B80E0u, WORD_MAYBE, 4, 1, 1}, /* rise */
        {12704, 0x567B6769u, WORD_MAYBE, 5, 1, 1}, /* rises */
        {12695, 0x40130561u, WORD_VERB, 4, 1, 1}, /* rode */
        {12685, 0x10421806u, WORD_VERB, 4, 1, 1}, /* rose */
        {12675, 0xADA866B4u, WORD_MEDIUM, 6, 1, 1}, /* ruling */
        {12667, 0x2ACD4ECAu, WORD_MAYBE, 3, 1, 1}, /* run */
        {12656, 0x1A32ED3Bu, WORD_MAYBE, 4, 1, 1}, /* runs */
        {12646, 0xBC03351Cu, WORD_VERB, 4, 1, 1}, /* said */
        {12636, 0xA3E2A549u, WORD_MALE, 8, 1, 1}, /* salesman */
        {12630, 0x5F9C7B97u, WORD_FEMALE, 10, 1, 1}, /* saleswoman */
        {12626, 0xBF1482F6u, WORD_VERB, 4, 1, 1}, /* sang */
        {12616, 0xCB1495DAu, WORD_VERB, 4, 1, 1}, /* sank */
        {12606, 0xD61C92D7u, WORD_TIME | WORD_VERB, 3, 1, 1}, /* sat */
        {12595, 0x121CF816u, WORD_TIME, 8, 1, 1}, /* saturday */
        {12589, 0xD71C946Au, WORD_VERB, 3, 1, 1}, /* saw */
        {12578, 0xAADA77E9u, WORD_VERB, 4, 1, 1}, /* says */
        {12568, 0x9F519CC9u, WORD_ROLE, 6, 1, 1}, /* school */
        {12560, 0x8C11D371u, WORD_ROLE, 9, 1, 1}, /* scientist */
        {12560, 0x820F2C26u, WORD_ROLE, 10, 1, 1}, /* scientists */
        {12556, 0xD4023321u, WORD_ROLE, 11, 1, 1}, /* secretaries */
        {12553, 0x835AF36Du, WORD_ROLE | WORD_HONORIFIC, 9, 1, 1}, /* secretary */
        {12548, 0x24D97666u, WORD_VERB, 5, 1, 1}, /* seeks */
        {12539, 0x5945CAD7u, WORD_VERB, 4, 1, 1}, /* seem */
        {12529, 0x2CDE002Cu, WORD_VERB, 5, 1, 1}, /* seems */
        {12520, 0x5F45D449u, WORD_VERB | WORD_MAYBE, 4, 1, 1}, /* sees */
        {12510, 0x5E5B9905u, WORD_VERB, 4, 1, 1}, /* sell */
        {12500, 0x003294C2u, WORD_VERB, 5, 1, 1}, /* sells */
        {12491, 0xC026FD91u, WORD_HONORIFIC, 3, 1, 1}, /* sen */
        {12480, 0x3C6173ADu, WORD_HONORIFIC, 4, 1, 1}, /* sen. */
        {12470, 0x692E58EBu, WORD_ROLE, 6, 1, 1}, /* senate */
        {12462, 0x2CE66E51u, WORD_ROLE | WORD_HONORIFIC, 7, 1, 1}, /* senator */
        {12455, 0xD0BF5F86u, WORD_HEARER | WORD_ROLE, 8, 1, 1}, /* senators */
        {12449, 0xEBEF3254u, WORD_VERB, 5, 1, 1}, /* sends */
        {12440, 0x6261AF7Fu, WORD_VERB, 4, 1, 1}, /* sent */
        {12432, 0xCA270D4Fu, WORD_TIME, 3, 1, 1}, /* sep */
        {12421, 0x086D9D7Fu, WORD_ADVERB, 10, 1, 1}, /* separately */
        {12417, 0x7679D3E1u, WORD_TIME, 4, 1, 1}, /* sept */
        {12407, 0x0F8A5260u, WORD_TIME, 9, 1, 1}, /* september */
        {12402, 0x5437F562u, WORD_ROLE | WORD_HONORIFIC, 8, 1, 1}, /* sergeant */
        {12396, 0xDCC341B0u, WORD_TITLED, 6, 1, 1}, /* series */
        {12388, 0xC35F4CF7u, WORD_MEDIUM, 7, 1, 1}, /* session */
        {12381, 0xC6270703u, WORD_MAYBE, 3, 1, 1}, /* set */
        {12370, 0x5F70B550u, WORD_MAYBE, 4, 1, 1}, /* sets */
        {12360, 0x3583ACFEu, WORD_DETERMINER, 5, 1, 1}, /* seven */
        {12351, 0xB55426CFu, WORD_DETERMINER | WORD_PRONOUN | WORD_PLURAL, 7, 1, 1}, /* several */
        {12344, 0x52686910u, WORD_HONORIFIC | WORD_MALE, 6, 1, 1}, /* señor */
        {12336, 0x2B5DFCE3u, WORD_HONORIFIC | WORD_FEMALE, 7, 1, 1}, /* señora */
        {12329, 0xDA211651u, WORD_HONORIFIC, 3, 1, 1}, /* sgt */
        {12318, 0xE11669EDu, WORD_HONORIFIC, 4, 1, 1}, /* sgt. */
        {12308, 0xED2E002Du, WORD_AUXILIARY | WORD_VERB, 3, 1, 1}, /* sha */
        {12297, 0xC67EF52Du, WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* shall */
        {12288, 0x93F82A11u, WORD_MAYBE, 6, 1, 1}, /* shares */
        {12280, 0xE92DF9E1u, WORD_PRONOUN | WORD_FEMALE, 3, 1, 1}, /* she */
        {12269, 0x087006E2u, WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* she'd */
        {12260, 0xF66E0BA2u, WORD_AUXILIARY | WORD_VERB, 6, 1, 1}, /* she'll */
        {12252, 0xF36FE5D3u, WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* she's */
        {12243, 0x710440B3u, WORD_HONORIFIC | WORD_MALE, 6, 1, 1}, /* sheikh */
        {12235, 0x5C1A961Cu, WORD_ROLE | WORD_HONORIFIC, 7, 1, 1}, /* sheriff */
        {12228, 0xC917F616u, WORD_VERB, 5, 1, 1}, /* shone */
        {12219, 0xB31594DDu, WORD_VERB, 5, 1, 1}, /* shook */
        {12210, 0xAC47E6F5u, WORD_MAYBE, 4, 1, 1}, /* shot */
        {12200, 0xC5C23C2Au, WORD_AUXILIARY | WORD_VERB, 6, 1, 1}, /* should */
        {12192, 0x0B70261Fu, WORD_AUXILIARY | WORD_VERB, 9, 1, 1}, /* shouldn't */
        {12187, 0xA947E23Cu, WORD_HEARER | WORD_MAYBE | WORD_TITLED, 4, 1, 1}, /* show */
        {12177, 0xCB29425Du, WORD_MAYBE, 5, 1, 1}, /* shows */
        {12168, 0x34FC5A38u, WORD_VERB, 6, 1, 1}, /* shrank */
        {12160, 0xA838D61Fu, WORD_MAYBE, 4, 1, 1}, /* shut */
        {12150, 0x0CBC8BA4u, WORD_TITLED, 4, 1, 1}, /* sign */
        {12144, 0xE3D02375u, WORD_TITLED, 5, 1, 1}, /* signs */
        {12135, 0x2A669FFBu, WORD_ADVERB, 6, 1, 1}, /* simply */
        {12127, 0xB536A99Du, WORD_PREPOSITION | WORD_SUBORDINATOR, 5, 1, 1}, /* since */
        {12118, 0x6A3A7F29u, WORD_ROLE, 6, 1, 1}, /* singer */
        {12110, 0x7F2346E9u, WORD_TITLED, 6, 1, 1}, /* single */
        {12102, 0xC42FFE39u, WORD_HONORIFIC | WORD_MALE, 3, 1, 1}, /* sir */
        {12091, 0xFE691321u, WORD_ROLE | WORD_HONORIFIC | WORD_FEMALE, 6, 1, 1}, /* sister */
        {12083, 0x2991D844u, WORD_MAYBE, 4, 1, 1}, /* sits */
        {12073, 0xCA3007ABu, WORD_DETERMINER, 3, 1, 1}, /* six */
        {12062, 0x83CEDB19u, WORD_VERB, 5, 1, 1}, /* slept */
        {12053, 0xD6F3FE1Fu, WORD_TITLED, 6, 1, 1}, /* slogan */
        {12045, 0x42521417u, WORD_SUBORDINATOR, 2, 1, 1}, /* so */
        {12033, 0x309CC0C3u, WORD_TITLED, 9, 1, 1}, /* so-called */
        {12028, 0xE0633D1Fu, WORD_VERB, 4, 1, 1}, /* sold */
        {12018, 0xF3611C71u, WORD_DETERMINER | WORD_PRONOUN | WORD_PLURAL, 4, 1, 1}, /* some */
        {12008, 0x0F849041u, WORD_PRONOUN, 8, 1, 1}, /* somebody */
        {12002, 0xB450D31Bu, WORD_PRONOUN, 7, 1, 1}, /* someone */
        {11995, 0xE0363A7Bu, WORD_ROLE | WORD_MALE, 3, 1, 1}, /* son */
        {11984, 0x115D7A14u, WORD_TITLED, 4, 1, 1}, /* song */
        {11974, 0xE85AFAF2u, WORD_ADVERB, 4, 1, 1}, /* soon */
        {11964, 0x071E312Fu, WORD_VERB, 6, 1, 1}, /* sought */
        {11956, 0x1BCF29D8u, WORD_ROLE, 6, 1, 1}, /* source */
        {11948, 0x721E9831u, WORD_ROLE, 7, 1, 1}, /* sources */
        {11941, 0xA2780A89u, WORD_VERB, 5, 1, 1}, /* speak */
        {11932, 0xBCF9478Eu, WORD_VERB, 6, 1, 1}, /* speaks */
        {11924, 0x5DCC0B17u, WORD_MEDIUM, 6, 1, 1}, /* speech */
        {11916, 0x74F5D6CEu, WORD_VERB, 6, 1, 1}, /* spells */
        {11908, 0x40147140u, WORD_VERB, 6, 1, 1}, /* spends */
        {11900, 0x8D75AAE3u, WORD_VERB, 5, 1, 1}, /* spent */
        {11891, 0x2A66202Fu, WORD_VERB, 5, 1, 1}, /* spoke */
        {11882, 0x4C86D040u, WORD_SPOKES | WORD_ROLE | WORD_MALE, 9, 1, 1}, /* spokesman */
        {11877, 0x6C8FFCFCu, WORD_SPOKES | WORD_ROLE, 9, 1, 1}, /* spokesmen */
        {11872, 0x7106AFD7u, WORD_SPOKES | WORD_ROLE, 12, 1, 1}, /* spokespeople */
        {11872, 0xEE115B41u, WORD_SPOKES | WORD_ROLE, 12, 1, 1}, /* spokesperson */
        {11870, 0xF7528FB6u, WORD_SPOKES | WORD_ROLE, 13, 1, 1}, /* spokespersons */
        {11869, 0x03195A8Eu, WORD_SPOKES | WORD_ROLE | WORD_FEMALE, 11, 1, 1}, /* spokeswoman */
        {11866, 0xE30E9AD2u, WORD_SPOKES | WORD_ROLE, 11, 1, 1}, /* spokeswomen */
        {11863, 0x1705E399u, WORD_SPOKES, 4, 1, 1}, /* spox */
        {11853, 0xFAAF7554u, WORD_VERB, 6, 1, 1}, /* sprang */
        {11845, 0x494A00CEu, WORD_MAYBE, 6, 1, 1}, /* spread */
        {11837, 0x675CA4D1u, WORD_HEARER, 5, 1, 1}, /* staff */
        {11828, 0xF23BC6F0u, WORD_MAYBE, 6, 1, 1}, /* stands */
        {11820, 0x652B04DFu, WORD_MAYBE, 5, 1, 1}, /* start */
        {11811, 0xEEB85AC4u, WORD_MAYBE, 6, 1, 1}, /* starts */
        {11803, 0xFB8D6D16u, WORD_ROLE | WORD_MEDIUM, 9, 1, 1}, /* statement */
        {11808, 0x64A335FFu, WORD_ROLE, 10, 1, 1}, /* statements */
        {11804, 0xAED72C13u, WORD_HEARER, 7, 1, 1}, /* station */
        {11797, 0xCD3D6C0Au, WORD_ROLE, 10, 1, 1}, /* statistics */
        {11793, 0x6210BCA9u, WORD_MAYBE, 5, 1, 1}, /* stays */
        {11784, 0xC8028CD1u, WORD_ADVERB, 5, 1, 1}, /* still */
        {11775, 0x941D844Cu, WORD_VERB, 5, 1, 1}, /* stole */
        {11766, 0xA316E024u, WORD_VERB, 5, 1, 1}, /* stood */
        {11757, 0xA640C1C3u, WORD_ROLE, 10, 1, 1}, /* strategist */
        {11753, 0x67F0E810u, WORD_ROLE, 11, 1, 1}, /* strategists */
        {11750, 0x986FDD07u, WORD_ROLE, 7, 1, 1}, /* striker */
        {11743, 0xA72E38CAu, WORD_VERB, 6, 1, 1}, /* strode */
        {11735, 0xB1C2EEEDu, WORD_VERB, 6, 1, 1}, /* struck */
        {11727, 0xDC56B58Bu, WORD_VERB, 5, 1, 1}, /* stuck */
        {11718, 0x00313120u, WORD_ROLE, 7, 1, 1}, /* student */
        {11712, 0xA070A5A9u, WORD_HEARER | WORD_ROLE, 8, 1, 1}, /* students */
        {11706, 0xB3E86C36u, WORD_ROLE, 7, 1, 1}, /* studies */
        {11699, 0xEE4A05EEu, WORD_ROLE, 5, 1, 1}, /* study */
        {11690, 0xD8637B32u, WORD_VERB, 5, 1, 1}, /* stung */
        {11681, 0x9777BADFu, WORD_ADVERB, 12, 1, 1}, /* subsequently */
        {11679, 0x2622055Eu, WORD_DETERMINER, 4, 1, 1}, /* such */
        {11669, 0x0B96E587u, WORD_VERB, 7, 1, 1}, /* suffers */
        {11662, 0xE04E3F61u, WORD_TIME, 3, 1, 1}, /* sun */
        {11651, 0xA429A0D9u, WORD_TIME, 6, 1, 1}, /* sunday */
        {11643, 0xC83D8D8Fu, WORD_HONORIFIC, 14, 1, 1}, /* superintendent */
        {11643, 0x3B3E18E8u, WORD_MAYBE, 7, 1, 1}, /* support */
        {11636, 0x9144905Fu, WORD_ROLE, 9, 1, 1}, /* supporter */
        {11631, 0xDAEEF544u, WORD_HEARER | WORD_ROLE, 10, 1, 1}, /* supporters */
        {11632, 0xDDC0BC01u, WORD_MAYBE, 8, 1, 1}, /* supports */
        {11626, 0x5D222127u, WORD_ROLE, 6, 1, 1}, /* survey */
        {11618, 0xF0BA773Cu, WORD_ROLE, 7, 1, 1}, /* surveys */
        {11611, 0xE1253F3Fu, WORD_ROLE, 8, 1, 1}, /* survivor */
        {11605, 0xB9A2A4A4u, WORD_ROLE, 9, 1, 1}, /* survivors */
        {11600, 0x51ED6965u, WORD_VERB, 4, 1, 1}, /* swam */
        {11590, 0x676401DAu, WORD_VERB, 5, 1, 1}, /* swept */
        {11581, 0x28535429u, WORD_VERB, 5, 1, 1}, /* swore */
        {11572, 0x161081E5u, WORD_VERB, 5, 1, 1}, /* swung */
        {11563, 0xFDDCCDCDu, WORD_TITLED, 6, 1, 1}, /* tagged */
        {11555, 0x0A339056u, WORD_VERB, 4, 1, 1}, /* take */
        {11545, 0x342BEA3Fu, WORD_VERB, 5, 1, 1}, /* takes */
        {11536, 0xF9819F36u, WORD_VERB, 6, 1, 1}, /* taught */
        {11528, 0x03274595u, WORD_ROLE, 7, 1, 1}, /* teacher */
        {11521, 0xDCD30912u, WORD_ROLE, 8, 1, 1}, /* teachers */
        {11520, 0xA2FD7D0Cu, WORD_ROLE, 4, 1, 1}, /* team */
        {11510, 0xE76F8D56u, WORD_MEDIUM, 8, 1, 1}, /* telegram */
        {11504, 0xE6A5D551u, WORD_HEARER | WORD_MEDIUM, 10, 1, 1}, /* television */
        {11500, 0xA8BB1E03u, WORD_VERB, 5, 1, 1}, /* tells */
        {11491, 0xBD01F454u, WORD_DETERMINER, 3, 1, 1}, /* ten */
        {11480, 0xBA136790u, WORD_VERB, 4, 1, 1}, /* tend */
        {11470, 0xA2CE1ED7u, WORD_TITLED, 4, 1, 1}, /* term */
        {11460, 0xC68F9716u, WORD_TITLED, 6, 1, 1}, /* termed */
        {11452, 0xEE7A3C2Cu, WORD_TITLED, 5, 1, 1}, /* terms */
        {11443, 0xBABE6A13u, WORD_ADVERB, 7, 1, 1}, /* tersely */
        {11436, 0x783A7D2Du, WORD_MEDIUM, 9, 1, 1}, /* testimony */
        {11431, 0xE5185C1Au, WORD_PREPOSITION, 4, 1, 1}, /* than */
        {11421, 0xCB18332Cu, WORD_DETERMINER | WORD_PRONOUN | WORD_RELATIVE, 4, 1, 1}, /* that */
        {11411, 0xAE55E386u, WORD_AUXILIARY | WORD_VERB, 6, 1, 1}, /* that's */
        {11403, 0xB40EB21Cu, WORD_DETERMINER, 3, 1, 1}, /* the */
        {11392, 0xCBFD3C67u, WORD_DETERMINER | WORD_POSSESSIVE, 5, 1, 1}, /* their */
        {11383, 0xE422E7E3u, WORD_HEARER, 4, 1, 1}, /* them */
        {11376, 0x3B858CA1u, WORD_ADVERB, 10, 1, 1}, /* themselves */
        {11372, 0xE522E976u, WORD_ADVERB, 4, 1, 1}, /* then */
        {11362, 0xB8EBD55Du, WORD_ADVERB, 5, 1, 1}, /* there */
        {11353, 0x726B61C7u, WORD_AUXILIARY | WORD_VERB, 7, 1, 1}, /* there's */
        {11346, 0xFC8A9677u, WORD_ADVERB, 9, 1, 1}, /* therefore */
        {11341, 0xD4EE4008u, WORD_DETERMINER | WORD_PRONOUN, 5, 1, 1}, /* these */
        {11332, 0xD822D4FFu, WORD_PRONOUN | WORD_PLURAL, 4, 1, 1}, /* they */
        {11322, 0x5D68DA04u, WORD_AUXILIARY | WORD_VERB, 6, 1, 1}, /* they'd */
        {11314, 0x73FAB700u, WORD_AUXILIARY | WORD_VERB, 7, 1, 1}, /* they'll */
        {11307, 0x81327871u, WORD_AUXILIARY | WORD_VERB, 7, 1, 1}, /* they're */
        {11300, 0xA13BA52Du, WORD_AUXILIARY | WORD_VERB, 7, 1, 1}, /* they've */
        {11293, 0x7CC7CA5Bu, WORD_VERB, 5, 1, 1}, /* think */
        {11284, 0x96833CF8u, WORD_VERB, 6, 1, 1}, /* thinks */
        {11276, 0xDA2BD281u, WORD_DETERMINER | WORD_PRONOUN, 4, 1, 1}, /* this */
        {11266, 0xF8AA942Au, WORD_DETERMINER | WORD_PRONOUN, 5, 1, 1}, /* those */
        {11264, 0x4A0420F2u, WORD_SUBORDINATOR, 6, 1, 1}, /* though */
        {11256, 0x0A7F32F2u, WORD_VERB, 7, 1, 1}, /* thought */
        {11249, 0xDBFE7EEFu, WORD_VERB, 9, 1, 1}, /* threatens */
        {11244, 0x888603C3u, WORD_DETERMINER, 5, 1, 1}, /* three */
        {11235, 0x7A85EDB9u, WORD_VERB, 5, 1, 1}, /* threw */
        {11226, 0xFD8FC87Au, WORD_PREPOSITION, 7, 1, 1}, /* through */
        {11219, 0xF9EE210Eu, WORD_PREPOSITION, 10, 1, 1}, /* throughout */
        {11215, 0x27A252D4u, WORD_MAYBE, 6, 1, 1}, /* throws */
        {11207, 0xA40E98ECu, WORD_TIME, 3, 1, 1}, /* thu */
        {11196, 0x121EE9B7u, WORD_TIME, 8, 1, 1}, /* thursday */
        {11190, 0xE1FA424Du, WORD_ADVERB, 4, 1, 1}, /* thus */
        {11180, 0x551C9A97u, WORD_TITLED, 6, 1, 1}, /* titled */
        {11172, 0x42454824u, WORD_PREPOSITION, 2, 1, 1}, /* to */
        {11160, 0x420372BEu, WORD_ADVERB | WORD_TIME, 5, 1, 1}, /* today */
        {11151, 0xA2825D2Fu, WORD_ADVERB, 8, 1, 1}, /* together */
        {11145, 0x576CC974u, WORD_VERB, 4, 1, 1}, /* told */
        {11136, 0xAC3C2A26u, WORD_TIME, 8, 1, 1}, /* tomorrow */
        {11130, 0x396EFB6Au, WORD_ADVERB | WORD_TIME, 7, 1, 1}, /* tonight */
        {11123, 0x9E10CE11u, WORD_ADVERB, 3, 1, 1}, /* too */
        {11112, 0x4E750A0Eu, WORD_VERB, 4, 1, 1}, /* took */
        {11102, 0x2C8F1805u, WORD_VERB, 4, 1, 1}, /* tore */
        {11092, 0xF728828Eu, WORD_PREPOSITION, 6, 1, 1}, /* toward */
        {11084, 0x11C63447u, WORD_PREPOSITION, 7, 1, 1}, /* towards */
        {11077, 0x7B3D6C3Cu, WORD_TITLED, 5, 1, 1}, /* track */
        {11068, 0x03AF6DB1u, WORD_ROLE, 6, 1, 1}, /* trader */
        {11060, 0x8F29C866u, WORD_ROLE, 7, 1, 1}, /* traders */
        {11053, 0x7774B9DCu, WORD_MAYBE, 6, 1, 1}, /* treats */
        {11045, 0xC26D7456u, WORD_VERB, 5, 1, 1}, /* tries */
        {11036, 0xE46B4575u, WORD_ROLE, 5, 1, 1}, /* trust */
        {11027, 0xD677FB5Eu, WORD_MEDIUM, 5, 1, 1}, /* truth */
        {11018, 0x9828C985u, WORD_TIME, 3, 1, 1}, /* tue */
        {11007, 0x26285D10u, WORD_TIME, 7, 1, 1}, /* tuesday */
        {11000, 0x68410493u, WORD_TITLED, 4, 1, 1}, /* tune */
        {10992, 0xC35BA42Bu, WORD_MAYBE, 5, 1, 1}, /* turns */
        {10983, 0x4B45564Fu, WORD_HEARER | WORD_MEDIUM, 2, 1, 1}, /* tv */
        {10971, 0x8C8EA7EAu, WORD_MEDIUM, 5, 1, 1}, /* tweet */
        {10962, 0xB4A7D5F3u, WORD_ADVERB, 5, 1, 1}, /* twice */
        {10953, 0xC338BE44u, WORD_MEDIUM, 7, 1, 1}, /* twitter */
        {10946, 0xBE248829u, WORD_DETERMINER, 3, 1, 1}, /* two */
        {10935, 0x60E2AE30u, WORD_ROLE | WORD_MALE, 5, 1, 1}, /* uncle */
        {10926, 0x89193ACDu, WORD_PREPOSITION, 5, 1, 1}, /* under */
        {10917, 0x822100C7u, WORD_VERB, 10, 1, 1}, /* undermines */
        {10913, 0x1A0EA208u, WORD_VERB, 11, 1, 1}, /* understands */
        {10910, 0x8F169A5Cu, WORD_VERB, 10, 1, 1}, /* understood */
        {10906, 0xDFAD1666u, WORD_VERB, 9, 1, 1}, /* undertook */
        {10901, 0xDBDED6F4u, WORD_ROLE, 5, 1, 1}, /* union */
        {10892, 0xA6CBB685u, WORD_ROLE, 6, 1, 1}, /* unions */
        {10884, 0x1D4F1469u, WORD_ROLE, 10, 1, 1}, /* university */
        {10880, 0xA88FD2C3u, WORD_SUBORDINATOR, 6, 1, 1}, /* unless */
        {10872, 0x60D97BD1u, WORD_PREPOSITION, 6, 1, 1}, /* unlike */
        {10864, 0xBAB5214Fu, WORD_PREPOSITION | WORD_SUBORDINATOR, 5, 1, 1}, /* until */
        {10855, 0x30810749u, WORD_PREPOSITION, 4, 1, 1}, /* upon */
        {10845, 0x46430FD9u, WORD_FIRST | WORD_HEARER, 2, 1, 1}, /* us */
        {10833, 0x5791C4F4u, WORD_MAYBE, 3, 1, 1}, /* use */
        {10822, 0x61786085u, WORD_MAYBE, 4, 1, 1}, /* uses */
        {10812, 0x6456BA03u, WORD_PREPOSITION, 6, 1, 1}, /* versus */
        {10804, 0xED354321u, WORD_ADVERB, 4, 1, 1}, /* very */
        {10794, 0x69122C13u, WORD_PREPOSITION, 3, 1, 1}, /* via */
        {10783, 0xA1F4BCB5u, WORD_ROLE, 6, 1, 1}, /* victim */
        {10775, 0xBA452BB2u, WORD_ROLE, 7, 1, 1}, /* victims */
        {10768, 0xCEF90B6Cu, WORD_MEDIUM, 5, 1, 1}, /* video */
        {10759, 0x3CDD51F4u, WORD_HEARER, 7, 1, 1}, /* viewers */
        {10752, 0xAFD7088Eu, WORD_VERB, 8, 1, 1}, /* violates */
        {10746, 0xA457EC25u, WORD_ROLE, 5, 1, 1}, /* voter */
        {10737, 0x0C690B62u, WORD_HEARER | WORD_ROLE, 6, 1, 1}, /* voters */
        {10736, 0x7A1DD997u, WORD_MALE, 6, 1, 1}, /* waiter */
        {10728, 0x64FAA147u, WORD_FEMALE, 8, 1, 1}, /* waitress */
        {10722, 0x8B2C112Fu, WORD_MAYBE, 4, 1, 1}, /* want */
        {10712, 0x725F53D4u, WORD_VERB, 5, 1, 1}, /* wants */
        {10703, 0x16E2C1F2u, WORD_AUXILIARY | WORD_BE | WORD_VERB, 3, 1, 1}, /* was */
        {10692, 0xA2F6C894u, WORD_AUXILIARY | WORD_BE | WORD_VERB, 4, 1, 1}, /* wasn */
        {10682, 0x8A438C87u, WORD_AUXILIARY | WORD_VERB, 6, 1, 1}, /* wasn't */
        {10674, 0x4425A542u, WORD_ROLE, 8, 1, 1}, /* watchdog */
        {10668, 0x5C47AFA9u, WORD_PRONOUN | WORD_FIRST, 2, 1, 1}, /* we */
        {10656, 0xDA2D4AAAu, WORD_FIRST | WORD_AUXILIARY | WORD_VERB, 4, 1, 1}, /* we'd */
        {10646, 0x5B39605Au, WORD_FIRST | WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* we'll */
        {10637, 0x4064C277u, WORD_FIRST | WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* we're */
        {10628, 0x506F6903u, WORD_FIRST | WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* we've */
        {10619, 0x0127D517u, WORD_VERB, 5, 1, 1}, /* wears */
        {10610, 0xFCEFCCCAu, WORD_HEARER | WORD_ROLE | WORD_TITLED, 7, 1, 1}, /* website */
        {10603, 0x11D9BFB7u, WORD_TIME, 3, 1, 1}, /* wed */
        {10592, 0xC39645D7u, WORD_TIME, 9, 1, 1}, /* wednesday */
        {10592, 0xD5C6965Du, WORD_TIME, 4, 1, 1}, /* week */
        {10582, 0x9AD1BB62u, WORD_TIME, 7, 1, 1}, /* weekend */
        {10575, 0xB59E6A6Au, WORD_TIME, 5, 1, 1}, /* weeks */
        {10566, 0x7E1A00CBu, WORD_MEDIUM, 5, 1, 1}, /* weibo */
        {10557, 0xD8B9CF23u, WORD_VERB, 4, 1, 1}, /* went */
        {10547, 0xC7EB512Cu, WORD_AUXILIARY | WORD_BE | WORD_VERB, 4, 1, 1}, /* were */
        {10537, 0xF970EAE6u, WORD_AUXILIARY | WORD_BE | WORD_VERB, 5, 1, 1}, /* weren */
        {10528, 0x6EB1FDE5u, WORD_AUXILIARY | WORD_VERB, 7, 1, 1}, /* weren't */
        {10521, 0x856E942Fu, WORD_SUBORDINATOR, 4, 1, 1}, /* what */
        {10511, 0x7F778519u, WORD_SUBORDINATOR, 4, 1, 1}, /* when */
        {10501, 0x61C1F511u, WORD_SUBORDINATOR, 8, 1, 1}, /* whenever */
        {10495, 0x056C1458u, WORD_SUBORDINATOR | WORD_RELATIVE, 5, 1, 1}, /* where */
        {10486, 0x666989D8u, WORD_SUBORDINATOR, 7, 1, 1}, /* whereas */
        {10479, 0x3D39113Du, WORD_SUBORDINATOR, 8, 1, 1}, /* wherever */
        {10473, 0xBA4FBEE2u, WORD_SUBORDINATOR, 7, 1, 1}, /* whether */
        {10466, 0x08D2ECE2u, WORD_RELATIVE, 5, 1, 1}, /* which */
        {10457, 0x0DC628CEu, WORD_SUBORDINATOR, 5, 1, 1}, /* while */
        {10448, 0x2AF42A8Fu, WORD_PRONOUN | WORD_RELATIVE, 3, 1, 1}, /* who */
        {10437, 0x805F81C6u, WORD_RELATIVE, 4, 1, 1}, /* whom */
        {10427, 0xD599E703u, WORD_DETERMINER | WORD_POSSESSIVE | WORD_RELATIVE, 5, 1, 1}, /* whose */
        {10418, 0x18F40E39u, WORD_SUBORDINATOR, 3, 1, 1}, /* why */
        {10407, 0xAA44A941u, WORD_FEMALE, 5, 1, 1}, /* widow */
        {10398, 0x6B0CD67Au, WORD_MALE, 7, 1, 1}, /* widower */
        {10391, 0x03285DFCu, WORD_ROLE | WORD_FEMALE, 4, 1, 1}, /* wife */
        {10381, 0x10106D8Du, WORD_AUXILIARY | WORD_VERB, 4, 1, 1}, /* will */
        {10371, 0x0BF7CB59u, WORD_MAYBE, 3, 1, 1}, /* win */
        {10360, 0x0114D31Eu, WORD_MAYBE, 4, 1, 1}, /* wins */
        {10350, 0x0C4AFE69u, WORD_PREPOSITION, 4, 1, 1}, /* with */
        {10340, 0x69A4683Bu, WORD_VERB, 8, 1, 1}, /* withdrew */
        {10334, 0x31CEDB2Au, WORD_PREPOSITION, 6, 1, 1}, /* within */
        {10326, 0x3FF21DE3u, WORD_PREPOSITION, 7, 1, 1}, /* without */
        {10319, 0x8D126F2Cu, WORD_ROLE, 7, 1, 1}, /* witness */
        {10312, 0x0729EC48u, WORD_ROLE, 9, 1, 1}, /* witnesses */
        {10307, 0x6247B91Bu, WORD_AUXILIARY | WORD_VERB, 2, 1, 1}, /* wo */
        {10295, 0x75AA446Fu, WORD_VERB, 4, 1, 1}, /* woke */
        {10288, 0xE96898D5u, WORD_ROLE | WORD_FEMALE, 5, 1, 1}, /* woman */
        {10279, 0xC97160D1u, WORD_ROLE, 5, 1, 1}, /* women */
        {10270, 0x2BE8F32Fu, WORD_VERB, 3, 1, 1}, /* won */
        {10259, 0x706E0284u, WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* won't */
        {10250, 0x6A98E9FDu, WORD_TITLED, 4, 1, 1}, /* word */
        {10240, 0x5CB7AA8Au, WORD_TITLED, 5, 1, 1}, /* words */
        {10231, 0x6998E86Au, WORD_VERB, 4, 1, 1}, /* wore */
        {10221, 0x5B98D260u, WORD_MAYBE, 4, 1, 1}, /* work */
        {10211, 0x95CE3757u, WORD_ROLE, 6, 1, 1}, /* worker */
        {10203, 0xF7A0CDACu, WORD_HEARER | WORD_ROLE, 7, 1, 1}, /* workers */
        {10196, 0x4492B3E9u, WORD_MAYBE, 5, 1, 1}, /* works */
        {10187, 0x37A3E893u, WORD_HEARER, 5, 1, 1}, /* world */
        {10178, 0x7AC4D962u, WORD_AUXILIARY | WORD_VERB, 5, 1, 1}, /* would */
        {10169, 0x31E488F7u, WORD_AUXILIARY | WORD_VERB, 8, 1, 1}, /* wouldn't */
        {10163, 0x79A38EF6u, WORD_VERB, 4, 1, 1}, /* wove */
        {10153, 0x84CC956Au, WORD_ROLE, 6, 1, 1}, /* writer */
        {10145, 0x85CC96FDu, WORD_VERB, 6, 1, 1}, /* writes */
        {10137, 0xE90B99B6u, WORD_VERB, 5, 1, 1}, /* wrote */
        {10128, 0xAE7F4D1Cu, WORD_TIME, 4, 1, 1}, /* year */
        {10118, 0x2166E5BDu, WORD_TIME, 5, 1, 1}, /* years */
        {10109, 0x63FE3327u, WORD_ADVERB | WORD_TIME, 9, 1, 1}, /* yesterday */
        {10104, 0x559F4095u, WORD_CONJUNCTION | WORD_ADVERB, 3, 1, 1}, /* yet */
        {10093, 0x50B8D09Cu, WORD_PRONOUN, 3, 1, 1}, /* you */
        {10082, 0xC0580964u, WORD_AUXILIARY | WORD_VERB, 6, 1, 1}, /* you're */
        {10074, 0xD062AFF0u, WORD_AUXILIARY | WORD_VERB, 6, 1, 1}, /* you've */
        {10066, 0x00F0E6AAu, WORD_DETERMINER | WORD_POSSESSIVE, 4, 1, 1}, /* your */
        {10056, 0xB7C5CA9Eu, WORD_MEDIUM, 7, 1, 1}, /* youtube */
    },
    {
        "&\000\000'\000\000'd\000\000'll\000\000'm\000\000're\000\000's\000\000've\000\000a\000\000aboard\000\000about\000\000above\000\000across\000\000activist\000\000activists\000\000actor\000\000actress\000\000additionally\000",
        "administration\000\000admiral\000\000adviser\000\000advisers\000\000advisor\000\000advisors\000\000advisory\000\000affects\000\000after\000\000afternoon\000\000afterward\000\000afterwards\000",
        "again\000\000against\000\000agencies\000\000agency\000\000ago\000\000aide\000\000aides\000\000aka\000\000album\000\000alias\000\000all\000\000allies\000\000allow\000\000allows\000\000ally\000\000alongside\000\000aloud\000",
        "already\000\000also\000\000although\000\000always\000\000am\000\000ambassador\000\000ambassadors\000\000amid\000\000amidst\000\000among\000\000amongst\000\000an\000\000analyst\000\000analysts\000\000and\000",
        "angrily\000\000another\000\000any\000\000anyone\000\000app\000\000appear\000\000appears\000\000apr\000\000april\000\000archbishop\000\000are\000\000aren\000\000aren't\000\000army\000\000around\000\000arrested\000",
        "article\000\000artist\000\000as\000\000assembly\000\000association\000\000at\000\000ate\000\000attend\000\000attorney\000\000attorneys\000\000audience\000\000aug\000\000august\000\000aunt\000\000author\000",
        "authorities\000\000authors\000\000award\000\000back\000\000backs\000\000band\000\000bank\000\000banner\000\000baron\000\000baroness\000\000be\000\000beat\000\000became\000\000because\000\000become\000\000becomes\000",
        "been\000\000before\000\000began\000\000begins\000\000behind\000\000being\000\000believe\000\000believes\000\000belongs\000\000below\000\000beside\000\000besides\000\000between\000\000beyond\000\000billed\000",
        "bishop\000\000bit\000\000blog\000\000board\000\000book\000\000bore\000\000boss\000\000bosses\000\000both\000\000bought\000\000boy\000\000boyfriend\000\000breaks\000\000briefing\000\000bring\000\000brings\000\000broadcaster\000",
        "broadcasters\000\000broke\000\000brother\000\000brought\000\000builds\000\000built\000\000bulletin\000\000businessman\000\000businesswoman\000\000but\000\000buys\000\000by\000\000bystander\000",
        "bystanders\000\000ca\000\000call\000\000called\000\000calls\000\000came\000\000cameraman\000\000campaign\000\000campaigner\000\000campaigners\000\000campaigns\000\000can\000\000can't\000\000candidate\000",
        "candidates\000\000cannot\000\000capt\000\000capt.\000\000captain\000\000cardinal\000\000carries\000\000carry\000\000catches\000\000category\000\000caught\000\000cause\000\000causes\000\000ceo\000\000chair\000",
        "chairman\000\000chairperson\000\000chairwoman\000\000chancellor\000\000change\000\000changes\000\000channel\000\000chapter\000\000charity\000\000chief\000\000chiefs\000\000choose\000\000chooses\000",
        "chose\000\000church\000\000claims\000\000cllr\000\000close\000\000closes\000\000club\000\000clung\000\000co-founder\000\000coach\000\000coalition\000\000code-named\000\000codenamed\000\000col\000\000col.\000",
        "colleagues\000\000colonel\000\000column\000\000columnist\000\000come\000\000comes\000\000commander\000\000commanders\000\000commentator\000\000commentators\000\000commission\000",
        "commissioner\000\000commissioners\000\000committee\000\000commons\000\000companies\000\000company\000\000complaint\000\000concerning\000\000conference\000\000congregation\000\000congress\000",
        "congressman\000\000congressmen\000\000congresswoman\000\000conservatives\000\000consistently\000\000constable\000\000contains\000\000continues\000\000cost\000\000costs\000\000could\000",
        "couldn't\000\000council\000\000councillor\000\000councillors\000\000councilman\000\000councilwoman\000\000countess\000\000court\000\000creates\000\000crept\000\000critic\000\000critics\000\000crowd\000",
        "cut\000\000cuts\000\000dame\000\000data\000\000daughter\000\000day\000\000days\000\000deal\000\000deals\000\000dealt\000\000dec\000\000december\000\000defendant\000\000defendants\000\000delegates\000\000democrats\000",
        "department\000\000depend\000\000depends\000\000deputies\000\000deputy\000\000deserve\000\000deserves\000\000despite\000\000detective\000\000detectives\000\000did\000\000didn't\000\000diplomat\000",
        "diplomats\000\000director\000\000directors\000\000do\000\000doctor\000\000doctors\000\000document\000\000documentary\000\000documents\000\000does\000\000doesn't\000\000don't\000\000dr\000\000dr.\000\000draws\000",
        "drew\000\000driver\000\000drives\000\000drove\000\000dubbed\000\000duchess\000\000dug\000\000duke\000\000during\000\000e-mail\000\000each\000\000earl\000\000earlier\000\000eat\000\000eats\000\000economist\000\000economists\000",
        "editor\000\000editors\000\000eight\000\000else\000\000email\000\000emails\000\000employees\000\000end\000\000ends\000\000entitled\000\000envoy\000\000episode\000\000essay\000\000even\000\000evening\000\000eventually\000",
        "ever\000\000every\000\000everybody\000\000everyone\000\000except\000\000executive\000\000executives\000\000exhibition\000\000exist\000\000exists\000\000expect\000\000expects\000\000expert\000\000experts\000",
        "eyewitness\000\000eyewitnesses\000\000face\000\000facebook\000\000faces\000\000fail\000\000fails\000\000fall\000\000falls\000\000families\000\000family\000\000fan\000\000fans\000\000farmer\000\000farmers\000",
        "father\000\000feb\000\000february\000\000fed\000\000feels\000\000fell\000\000felt\000\000few\000\000figures\000\000filing\000\000film\000\000finally\000\000finds\000\000firefighter\000\000firefighters\000\000fireman\000",
        "firm\000\000firmly\000\000firms\000\000first\000\000fisherman\000\000five\000\000flatly\000\000fled\000\000flew\000\000flies\000\000flung\000\000following\000\000for\000\000foresaw\000\000forgave\000\000forgot\000",
        "fought\000\000found\000\000foundation\000\000founder\000\000four\000\000fr\000\000fr.\000\000frau\000\000fri\000\000friday\000\000friend\000\000friends\000\000from\000\000froze\000\000fund\000\000further\000\000furthermore\000",
        "game\000\000gave\000\000gen\000\000gen.\000\000general\000\000generals\000\000gentleman\000\000get\000\000gets\000\000girl\000\000girlfriend\000\000give\000\000gives\000\000go\000\000goes\000\000got\000\000gov\000\000gov.\000",
        "government\000\000governor\000\000governors\000\000grandfather\000\000grandmother\000\000grew\000\000group\000\000groups\000\000grow\000\000grows\000\000had\000\000hadn't\000\000happen\000\000happens\000\000has\000",
        "has-been\000\000hashtag\000\000hasn't\000\000hates\000\000have\000\000haven't\000\000having\000\000he\000\000he'd\000\000he'll\000\000he's\000\000head\000\000headline\000\000headlined\000\000heads\000\000hear\000\000heard\000",
        "hearing\000\000hears\000\000held\000\000helps\000\000her\000\000here\000\000herr\000\000herself\000\000hid\000\000him\000\000himself\000\000his\000\000historian\000\000historians\000\000hit\000\000hits\000\000hold\000\000holds\000",
        "hon\000\000hon.\000\000hope\000\000hopes\000\000hospital\000\000hour\000\000hours\000\000how\000\000however\000\000hung\000\000hurt\000\000husband\000\000i\000\000i'd\000\000i'll\000\000i'm\000\000i've\000\000if\000\000im\000\000imam\000\000in\000",
        "includes\000\000including\000\000increase\000\000increases\000\000indeed\000\000indictment\000\000initially\000\000inquest\000\000inquiry\000\000inside\000\000inspector\000\000instagram\000",
        "instead\000\000institute\000\000interview\000\000interviews\000\000into\000\000investigator\000\000investigators\000\000investor\000\000investors\000\000is\000\000isn\000\000isn't\000\000it\000\000it'll\000",
        "it's\000\000its\000\000itself\000\000ive\000\000jan\000\000january\000\000jokingly\000\000journalist\000\000journalists\000\000judge\000\000judges\000\000jul\000\000july\000\000jun\000\000june\000\000jurors\000\000jury\000",
        "just\000\000justice\000\000keeps\000\000kept\000\000killed\000\000king\000\000knew\000\000know\000\000known\000\000knows\000\000labeled\000\000labelled\000\000lacks\000\000lady\000\000laid\000\000last\000\000later\000",
        "lawmaker\000\000lawmakers\000\000lawsuit\000\000lawyer\000\000lawyers\000\000lay\000\000leader\000\000leaders\000\000leads\000\000leapt\000\000learn\000\000leaves\000\000led\000\000left\000\000legislators\000\000lent\000",
        "lest\000\000let\000\000lets\000\000letter\000\000letters\000\000liberals\000\000lies\000\000lieutenant\000\000like\000\000likes\000\000listeners\000\000lists\000\000lit\000\000live\000\000lives\000\000long\000\000look\000",
        "looks\000\000lord\000\000lose\000\000loses\000\000lost\000\000love\000\000loves\000\000lt\000\000lt.\000\000madam\000\000madame\000\000made\000\000magazine\000\000maj\000\000maj.\000\000major\000\000makes\000\000man\000\000manager\000",
        "managers\000\000many\000\000mar\000\000march\000\000marked\000\000may\000\000maybe\000\000mayor\000\000mayors\000\000me\000\000means\000\000meant\000\000meanwhile\000\000media\000\000meeting\000\000meets\000\000member\000",
        "members\000\000memo\000\000men\000\000merely\000\000message\000\000met\000\000might\000\000military\000\000mine\000\000minister\000\000ministers\000\000ministry\000\000minutes\000\000miss\000\000mister\000\000mlle\000",
        "mme\000\000mme.\000\000mon\000\000monday\000\000monsieur\000\000month\000\000months\000\000moreover\000\000morning\000\000most\000\000mother\000\000motion\000\000move\000\000movement\000\000moves\000\000movie\000\000mps\000",
        "mr\000\000mr.\000\000mrs\000\000mrs.\000\000ms\000\000ms.\000\000musician\000\000must\000\000mustn't\000\000my\000\000myself\000\000n't\000\000named\000\000nation\000\000navy\000\000near\000\000need\000\000needs\000\000neighbor\000",
        "neighbors\000\000neighbour\000\000neighbours\000\000neither\000\000nephew\000\000network\000\000never\000\000nevertheless\000\000newspaper\000\000newspapers\000\000nicknamed\000\000niece\000",
        "night\000\000nights\000\000nine\000\000no\000\000nobody\000\000nominee\000\000none\000\000nonetheless\000\000nor\000\000not\000\000notice\000\000nov\000\000novel\000\000november\000\000now\000\000nurse\000\000nurses\000",
        "observer\000\000observers\000\000oct\000\000october\000\000of\000\000off\000\000offer\000\000offers\000\000office\000\000officer\000\000officers\000\000official\000\000officials\000\000often\000\000on\000\000once\000",
        "one\000\000only\000\000onto\000\000op-ed\000\000open\000\000opens\000\000operation\000\000operator\000\000opponent\000\000opponents\000\000opposes\000\000or\000\000organiser\000\000organisers\000\000organizer\000",
        "organizers\000\000originally\000\000others\000\000otherwise\000\000ought\000\000our\000\000ours\000\000ourselves\000\000outlet\000\000outlets\000\000outside\000\000over\000\000overcame\000\000overran\000",
        "overthrew\000\000overtook\000\000owner\000\000owners\000\000owns\000\000paid\000\000painting\000\000panel\000\000paper\000\000paramedics\000\000parents\000\000parliament\000\000parties\000\000party\000",
        "passenger\000\000passengers\000\000pastor\000\000pay\000\000pays\000\000peers\000\000people\000\000per\000\000perhaps\000\000person\000\000personally\000\000phrase\000\000pilot\000\000plaintiff\000",
        "plaintiffs\000\000plan\000\000plans\000\000play\000\000player\000\000plays\000\000podcast\000\000poem\000\000police\000\000policeman\000\000policewoman\000\000poll\000\000polls\000\000pollster\000\000pollsters\000",
        "pope\000\000poses\000\000post\000\000poster\000\000president\000\000presidents\000\000press\000\000press-conference\000\000press-release\000\000prevents\000\000previously\000\000priest\000\000prince\000",
        "princess\000\000privately\000\000prof\000\000prof.\000\000professor\000\000professors\000\000program\000\000programme\000\000prosecutor\000\000prosecutors\000\000protects\000\000protester\000",
        "protesters\000\000protestors\000\000proves\000\000provide\000\000provides\000\000publication\000\000publicly\000\000put\000\000puts\000\000queen\000\000quite\000\000rabbi\000\000radio\000\000rally\000\000ran\000",
        "rather\000\000read\000\000readers\000\000reads\000\000receive\000\000recently\000\000regarding\000\000relative\000\000relatives\000\000release\000\000remain\000\000remains\000\000remarks\000\000rep\000\000rep.\000",
        "repeatedly\000\000report\000\000reportedly\000\000reporter\000\000reporters\000\000reports\000\000representative\000\000representatives\000\000represents\000\000republicans\000",
        "require\000\000requires\000\000researcher\000\000researchers\000\000resident\000\000residents\000\000rests\000\000return\000\000returns\000\000rev\000\000rev.\000\000reverend\000\000review\000\000rise\000",
        "rises\000\000rode\000\000rose\000\000ruling\000\000run\000\000runs\000\000said\000\000salesman\000\000saleswoman\000\000sang\000\000sank\000\000sat\000\000saturday\000\000saw\000\000says\000\000school\000\000scientist\000",
        "scientists\000\000secretaries\000\000secretary\000\000seeks\000\000seem\000\000seems\000\000sees\000\000sell\000\000sells\000\000sen\000\000sen.\000\000senate\000\000senator\000\000senators\000\000sends\000\000sent\000",
        "sep\000\000separately\000\000sept\000\000september\000\000sergeant\000\000series\000\000session\000\000set\000\000sets\000\000seven\000\000several\000\000se\303\261or\000\000se\303\261ora\000\000sgt\000\000sgt.\000\000sha\000\000shall\000",
        "shares\000\000she\000\000she'd\000\000she'll\000\000she's\000\000sheikh\000\000sheriff\000\000shone\000\000shook\000\000shot\000\000should\000\000shouldn't\000\000show\000\000shows\000\000shrank\000\000shut\000\000sign\000",
        "signs\000\000simply\000\000since\000\000singer\000\000single\000\000sir\000\000sister\000\000sits\000\000six\000\000slept\000\000slogan\000\000so\000\000so-called\000\000sold\000\000some\000\000somebody\000\000someone\000\000son\000",
        "song\000\000soon\000\000sought\000\000source\000\000sources\000\000speak\000\000speaks\000\000speech\000\000spells\000\000spends\000\000spent\000\000spoke\000\000spokesman\000\000spokesmen\000\000spokespeople\000",
        "spokesperson\000\000spokespersons\000\000spokeswoman\000\000spokeswomen\000\000spox\000\000sprang\000\000spread\000\000staff\000\000stands\000\000start\000\000starts\000\000statement\000",
        "statements\000\000station\000\000statistics\000\000stays\000\000still\000\000stole\000\000stood\000\000strategist\000\000strategists\000\000striker\000\000strode\000\000struck\000\000stuck\000\000student\000",
        "students\000\000studies\000\000study\000\000stung\000\000subsequently\000\000such\000\000suffers\000\000sun\000\000sunday\000\000superintendent\000\000support\000\000supporter\000\000supporters\000",
        "supports\000\000survey\000\000surveys\000\000survivor\000\000survivors\000\000swam\000\000swept\000\000swore\000\000swung\000\000tagged\000\000take\000\000takes\000\000taught\000\000teacher\000\000teachers\000",
        "team\000\000telegram\000\000television\000\000tells\000\000ten\000\000tend\000\000term\000\000termed\000\000terms\000\000tersely\000\000testimony\000\000than\000\000that\000\000that's\000\000the\000\000their\000\000them\000",
        "themselves\000\000then\000\000there\000\000there's\000\000therefore\000\000these\000\000they\000\000they'd\000\000they'll\000\000they're\000\000they've\000\000think\000\000thinks\000\000this\000\000those\000",
        "though\000\000thought\000\000threatens\000\000three\000\000threw\000\000through\000\000throughout\000\000throws\000\000thu\000\000thursday\000\000thus\000\000titled\000\000to\000\000today\000\000together\000\000told\000",
        "tomorrow\000\000tonight\000\000too\000\000took\000\000tore\000\000toward\000\000towards\000\000track\000\000trader\000\000traders\000\000treats\000\000tries\000\000trust\000\000truth\000\000tue\000\000tuesday\000\000tune\000",
        "turns\000\000tv\000\000tweet\000\000twice\000\000twitter\000\000two\000\000uncle\000\000under\000\000undermines\000\000understands\000\000understood\000\000undertook\000\000union\000\000unions\000\000university\000",
        "unless\000\000unlike\000\000until\000\000upon\000\000us\000\000use\000\000uses\000\000versus\000\000very\000\000via\000\000victim\000\000victims\000\000video\000\000viewers\000\000violates\000\000voter\000\000voters\000",
        "waiter\000\000waitress\000\000want\000\000wants\000\000was\000\000wasn\000\000wasn't\000\000watchdog\000\000we\000\000we'd\000\000we'll\000\000we're\000\000we've\000\000wears\000\000website\000\000wed\000\000wednesday\000",
        "week\000\000weekend\000\000weeks\000\000weibo\000\000went\000\000were\000\000weren\000\000weren't\000\000what\000\000when\000\000whenever\000\000where\000\000whereas\000\000wherever\000\000whether\000\000which\000\000while\000",
        "who\000\000whom\000\000whose\000\000why\000\000widow\000\000widower\000\000wife\000\000will\000\000win\000\000wins\000\000with\000\000withdrew\000\000within\000\000without\000\000witness\000\000witnesses\000\000wo\000\000woke\000",
        "woman\000\000women\000\000won\000\000won't\000\000word\000\000words\000\000wore\000\000work\000\000worker\000\000workers\000\000works\000\000world\000\000would\000\000wouldn't\000\000wove\000\000writer\000\000writes\000\000wrote\000",
        "year\000\000years\000\000yesterday\000\000yet\000\000you\000\000you're\000\000you've\000\000your\000\000youtube\000",
    },
    "",
};

static const uint16_t quote_word_slots[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 1055, 0, 0, 271,
    0, 313, 0, 308, 0, 0, 528, 0, 659, 0, 0, 0,
    0, 0, 0, 0, 0, 255, 0, 651, 0, 0, 0, 0,
    997, 799, 0, 0, 0, 0, 848, 0, 38, 901, 927, 975,
    0, 0, 0, 194, 551, 0, 0, 0, 509, 0, 0, 0,
    0, 0, 0, 0, 976, 961, 34, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0,
    0, 0, 217, 1028, 0, 0, 1140, 0, 0, 0, 0, 1016,
    0, 0, 0, 0, 0, 542, 0, 0, 0, 724, 0, 0,
    0, 0, 0, 0, 0, 0, 389, 0, 0, 408, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 104, 0, 556, 0,
    0, 1119, 0, 300, 0, 689, 0, 0, 0, 81, 0, 0,
    0, 0, 0, 0, 0, 241, 1203, 232, 863, 0, 0, 221,
    711, 1204, 0, 0, 0, 0, 0, 0, 0, 230, 0, 0,
    0, 821, 0, 466, 580, 687, 0, 0, 0, 0, 0, 934,
    47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 233, 727, 958, 0, 1106, 0, 834, 0, 286,
    474, 1150, 733, 985, 0, 1183, 0, 0, 0, 0, 0, 0,
    0, 1013, 0, 0, 0, 0, 584, 647, 878, 386, 0, 0,
    398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    617, 0, 119, 1065, 0, 0, 0, 725, 0, 603, 596, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 237, 225, 588,
    734, 235, 0, 0, 0, 20, 402, 1071, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 564, 281, 0, 847, 0, 0,
    337, 1004, 0, 0, 13, 0, 0, 1019, 252, 312, 0, 0,
    1152, 0, 0, 8, 655, 352, 656, 790, 966, 1132, 0, 0,
    240, 0, 0, 0, 0, 785, 1160, 0, 973, 0, 541, 0,
    555, 0, 0, 1131, 404, 0, 0, 0, 0, 0, 0, 1115,
    0, 0, 0, 52, 0, 0, 0, 40, 0, 0, 811, 0,
    0, 0, 0, 0, 853, 690, 0, 0, 0, 0, 0, 0,
    0, 0, 530, 417, 0, 0, 0, 302, 0, 0, 0, 0,
    0, 69, 538, 0, 0, 0, 0, 513, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 619, 0, 0, 0, 0, 0,
    77, 136, 211, 101, 200, 262, 519, 50, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 634, 0, 0, 0, 0, 97, 0,
    0, 0, 0, 0, 287, 0, 0, 0, 0, 614, 0, 0,
    917, 0, 0, 0, 0, 0, 0, 0, 0, 495, 0, 0,
    700, 188, 674, 804, 0, 0, 0, 630, 998, 0, 184, 1053,
    1165, 0, 0, 0, 0, 124, 536, 0, 0, 678, 0, 0,
    0, 557, 801, 0, 0, 0, 439, 471, 1024, 0, 0, 0,
    0, 416, 0, 0, 0, 567, 1026, 0, 0, 0, 0, 0,
    0, 669, 0, 0, 0, 60, 1134, 0, 1126, 0, 0, 0,
    0, 0, 0, 0, 0, 263, 0, 0, 0, 0, 0, 0,
    0, 144, 0, 0, 108, 1107, 0, 0, 0, 0, 0, 754,
    0, 0, 0, 0, 64, 0, 0, 28, 88, 641, 757, 0,
    1047, 746, 0, 403, 180, 692, 0, 0, 0, 661, 0, 214,
    833, 0, 0, 0, 0, 0, 0, 0, 126, 0, 0, 0,
    0, 0, 0, 0, 125, 0, 0, 0, 941, 0, 11, 0,
    0, 649, 0, 0, 0, 0, 0, 831, 0, 0, 396, 743,
    0, 1075, 0, 0, 0, 0, 0, 0, 910, 0, 0, 0,
    0, 56, 168, 0, 0, 845, 850, 942, 915, 1189, 0, 364,
    0, 0, 0, 0, 0, 0, 0, 0, 369, 0, 0, 0,
    0, 178, 0, 0, 0, 0, 0, 113, 319, 1141, 0, 0,
    0, 0, 0, 0, 780, 1063, 0, 0, 1185, 0, 0, 0,
    0, 0, 264, 0, 0, 0, 1086, 0, 456, 0, 0, 0,
    0, 212, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 190, 261, 62, 0, 227, 0, 0, 620,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 741,
    0, 305, 0, 0, 0, 578, 1078, 0, 0, 0, 0, 110,
    738, 1113, 112, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 209, 600, 836, 1072, 0, 0, 890, 0, 0, 270, 667,
    0, 0, 0, 0, 0, 877, 0, 559, 0, 0, 59, 0,
    0, 357, 0, 173, 0, 0, 0, 0, 0, 0, 1066, 0,
    0, 0, 888, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    789, 685, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    703, 74, 0, 962, 0, 0, 1173, 0, 301, 897, 952, 1121,
    0, 0, 0, 1202, 671, 0, 0, 0, 67, 1045, 159, 1184,
    0, 0, 0, 273, 0, 0, 0, 0, 242, 748, 0, 463,
    599, 758, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 410, 0, 0, 0, 0, 102,
    0, 0, 870, 0, 622, 0, 0, 107, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 253, 0,
    239, 898, 0, 0, 0, 380, 895, 0, 0, 946, 0, 0,
    0, 0, 0, 0, 91, 0, 0, 197, 0, 0, 0, 0,
    0, 0, 1046, 0, 0, 0, 767, 0, 553, 0, 0, 0,
    392, 857, 0, 285, 0, 385, 0, 0, 0, 983, 309, 0,
    784, 0, 0, 0, 0, 672, 0, 0, 0, 0, 676, 0,
    0, 0, 0, 0, 0, 234, 906, 0, 103, 340, 0, 162,
    0, 0, 444, 453, 0, 0, 277, 0, 0, 0, 0, 0,
    0, 0, 0, 150, 1068, 841, 0, 323, 17, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1133, 0, 550, 0,
    0, 0, 0, 374, 0, 0, 0, 0, 723, 914, 365, 435,
    0, 390, 0, 0, 0, 1192, 0, 0, 0, 0, 0, 0,
    0, 347, 0, 0, 0, 0, 0, 0, 0, 0, 579, 450,
    0, 0, 0, 116, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 470, 0, 526, 0, 0, 0,
    0, 0, 0, 85, 957, 138, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 805, 0, 0, 0, 0, 359, 1025, 1064,
    1098, 0, 0, 333, 1155, 0, 405, 0, 0, 0, 0, 0,
    0, 0, 355, 0, 334, 0, 0, 0, 0, 0, 0, 455,
    750, 0, 0, 1087, 0, 156, 196, 902, 996, 73, 0, 0,
    142, 26, 137, 192, 1037, 0, 1092, 0, 317, 1158, 0, 0,
    324, 0, 134, 0, 0, 0, 0, 0, 0, 454, 0, 0,
    0, 1112, 892, 0, 0, 0, 0, 1181, 321, 210, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 465, 0,
    0, 0, 0, 0, 0, 0, 0, 378, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 245, 1097, 0, 826, 0,
    0, 0, 815, 327, 554, 0, 0, 0, 0, 0, 0, 0,
    1022, 358, 0, 0, 686, 157, 75, 388, 0, 0, 0, 0,
    0, 346, 0, 0, 0, 527, 0, 0, 0, 0, 0, 6,
    0, 0, 722, 747, 0, 0, 904, 0, 0, 0, 0, 0,
    0, 732, 0, 120, 0, 0, 0, 0, 0, 986, 0, 130,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 171, 937, 988,
    0, 0, 0, 0, 0, 0, 250, 223, 0, 0, 0, 856,
    0, 0, 0, 0, 0, 0, 576, 0, 1118, 0, 589, 0,
    0, 0, 0, 87, 224, 0, 0, 1056, 0, 0, 0, 0,
    865, 0, 601, 429, 0, 0, 0, 0, 475, 0, 0, 0,
    0, 1157, 291, 0, 0, 0, 0, 1143, 446, 1156, 0, 0,
    885, 0, 0, 0, 0, 267, 0, 0, 0, 315, 0, 0,
    0, 0, 0, 0, 0, 928, 1060, 0, 0, 0, 481, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 284, 629,
    0, 0, 1137, 632, 384, 1017, 0, 274, 0, 886, 0, 432,
    448, 0, 0, 31, 920, 1035, 0, 0, 984, 862, 0, 0,
    0, 0, 0, 0, 0, 215, 1010, 1052, 0, 880, 916, 0,
    117, 0, 0, 0, 187, 0, 1197, 0, 484, 508, 707, 0,
    0, 0, 0, 0, 0, 1093, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1011,
    84, 0, 0, 1003, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1031, 0, 0, 0, 0, 0, 0, 0, 489, 0, 0,
    0, 0, 844, 422, 68, 400, 348, 537, 791, 1005, 170, 326,
    552, 0, 0, 0, 0, 705, 0, 0, 0, 569, 590, 0,
    0, 0, 0, 0, 0, 344, 425, 1201, 0, 0, 0, 0,
    493, 105, 0, 0, 0, 0, 0, 468, 0, 0, 395, 19,
    543, 0, 0, 933, 0, 0, 0, 1146, 0, 0, 889, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 451, 855, 0, 0,
    684, 0, 0, 0, 0, 0, 643, 777, 1007, 54, 562, 363,
    1101, 0, 0, 0, 0, 371, 0, 0, 0, 0, 0, 991,
    0, 0, 0, 0, 0, 652, 0, 0, 0, 626, 0, 0,
    131, 0, 0, 0, 460, 0, 0, 0, 0, 0, 936, 0,
    0, 0, 0, 814, 935, 0, 0, 708, 940, 944, 0, 23,
    76, 179, 873, 658, 0, 0, 0, 824, 0, 0, 0, 810,
    176, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 621,
    0, 0, 0, 0, 0, 92, 809, 0, 0, 0, 0, 0,
    328, 782, 0, 0, 0, 0, 0, 1099, 0, 925, 70, 362,
    0, 0, 792, 0, 0, 0, 0, 0, 0, 1147, 0, 0,
    0, 0, 316, 0, 0, 0, 899, 66, 1109, 0, 248, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1054,
    0, 730, 1169, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1111, 0, 0, 0, 774, 0, 169, 0, 490, 0, 0,
    222, 0, 0, 0, 516, 0, 594, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1207, 0, 713, 0, 0, 0, 665, 0, 0, 0,
    266, 882, 0, 666, 0, 0, 0, 0, 0, 0, 0, 842,
    0, 0, 0, 0, 0, 688, 0, 0, 249, 393, 755, 768,
    779, 350, 819, 922, 972, 0, 0, 0, 0, 472, 0, 0,
    0, 0, 469, 0, 0, 533, 0, 0, 0, 0, 610, 931,
    0, 521, 0, 0, 0, 950, 0, 0, 0, 476, 0, 0,
    987, 401, 525, 0, 1110, 938, 0, 0, 0, 0, 0, 0,
    0, 1198, 0, 0, 32, 349, 1058, 919, 336, 226, 1166, 413,
    762, 0, 654, 0, 0, 0, 0, 679, 0, 0, 786, 0,
    0, 415, 572, 1040, 0, 0, 657, 0, 0, 0, 0, 0,
    0, 0, 0, 518, 0, 0, 0, 0, 433, 0, 0, 0,
    0, 0, 822, 0, 0, 0, 0, 0, 58, 487, 670, 0,
    0, 650, 0, 0, 1020, 0, 0, 0, 165, 443, 0, 0,
    0, 571, 0, 0, 0, 458, 189, 426, 1116, 63, 0, 0,
    0, 320, 49, 0, 0, 0, 0, 420, 1190, 79, 548, 0,
    816, 0, 0, 0, 356, 0, 0, 0, 736, 544, 0, 0,
    177, 858, 879, 0, 331, 354, 0, 122, 0, 0, 0, 0,
    756, 0, 0, 0, 0, 721, 0, 0, 0, 0, 0, 0,
    0, 0, 843, 0, 0, 279, 0, 0, 0, 0, 0, 139,
    0, 0, 182, 970, 1038, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 109, 618, 0,
    0, 0, 0, 0, 0, 531, 835, 954, 0, 0, 0, 591,
    0, 0, 0, 292, 485, 0, 813, 0, 0, 0, 16, 0,
    0, 0, 0, 872, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 613, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 529, 0, 0, 351, 0, 0, 0,
    0, 0, 0, 1049, 0, 295, 0, 0, 808, 297, 411, 893,
    1100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 48,
    71, 0, 0, 0, 412, 0, 0, 0, 0, 0, 0, 0,
    0, 1085, 881, 0, 0, 0, 0, 693, 0, 0, 0, 0,
    631, 999, 0, 366, 290, 0, 891, 483, 0, 560, 0, 0,
    0, 0, 0, 0, 0, 0, 507, 0, 1077, 0, 0, 423,
    0, 1103, 0, 254, 0, 428, 504, 0, 0, 968, 43, 0,
    90, 370, 0, 0, 796, 0, 628, 1175, 0, 0, 244, 95,
    0, 383, 280, 0, 953, 0, 0, 0, 0, 0, 0, 0,
    304, 0, 776, 0, 0, 0, 191, 0, 0, 0, 431, 0,
    0, 520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 788,
    0, 624, 1090, 0, 0, 0, 307, 160, 39, 604, 512, 823,
    549, 1059, 1188, 0, 0, 0, 0, 0, 597, 0, 1070, 0,
    0, 353, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 205, 143, 1127, 0, 0, 0, 1193,
    1135, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 442, 0, 181, 477, 57,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 228, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 418, 0, 1001, 0, 0, 0, 1163, 0,
    0, 0, 0, 0, 0, 1182, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 547, 0, 0, 568, 635, 0, 0,
    1015, 0, 0, 907, 1073, 37, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1195, 0, 0, 0, 694, 0, 0, 0, 540,
    492, 0, 0, 1142, 0, 903, 0, 0, 0, 0, 0, 499,
    0, 0, 0, 0, 311, 923, 1032, 0, 0, 0, 0, 0,
    0, 0, 0, 645, 803, 1180, 0, 42, 0, 288, 0, 608,
    0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0,
    0, 0, 0, 0, 0, 737, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1168, 0, 0, 0, 0, 0, 0,
    515, 0, 204, 818, 0, 0, 0, 0, 0, 598, 0, 0,
    0, 0, 696, 0, 0, 251, 35, 752, 0, 0, 0, 0,
    0, 0, 1194, 89, 436, 166, 706, 1023, 1205, 0, 0, 0,
    0, 298, 94, 0, 0, 0, 0, 147, 585, 1080, 1051, 0,
    0, 78, 744, 0, 0, 0, 269, 0, 0, 0, 0, 0,
    739, 1095, 0, 0, 0, 86, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 638, 118, 391, 1130, 0, 0,
    642, 948, 0, 587, 0, 394, 0, 0, 0, 0, 0, 0,
    0, 561, 220, 710, 0, 0, 0, 583, 0, 0, 0, 0,
    806, 0, 1199, 1074, 479, 0, 681, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 807, 0, 0, 0, 573, 0, 0,
    0, 0, 377, 0, 648, 0, 0, 268, 0, 0, 0, 0,
    967, 644, 1159, 272, 1091, 718, 0, 303, 276, 930, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 926, 832, 728,
    800, 0, 745, 0, 0, 0, 0, 729, 0, 164, 148, 283,
    793, 1186, 0, 0, 0, 0, 0, 1120, 1057, 0, 0, 0,
    0, 114, 717, 0, 0, 0, 22, 1084, 0, 929, 0, 1042,
    798, 964, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1081, 0, 0, 636, 238, 0,
    0, 0, 0, 0, 0, 720, 0, 0, 0, 0, 0, 0,
    129, 765, 943, 0, 0, 0, 0, 1029, 0, 0, 0, 0,
    0, 0, 0, 802, 0, 0, 368, 379, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 866, 93, 712, 0, 0, 0, 1061,
    1108, 247, 0, 0, 0, 0, 0, 0, 0, 0, 341, 702,
    0, 0, 1149, 633, 208, 0, 0, 0, 367, 0, 360, 0,
    0, 0, 566, 0, 0, 0, 0, 867, 963, 0, 0, 595,
    0, 0, 0, 0, 0, 0, 0, 45, 310, 172, 876, 969,
    1187, 203, 830, 981, 1164, 480, 193, 0, 0, 0, 0, 1076,
    868, 0, 0, 0, 0, 0, 501, 1208, 0, 0, 0, 0,
    0, 0, 828, 623, 0, 46, 1139, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 399, 875, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 219, 0, 989, 0, 2, 0,
    152, 0, 574, 0, 0, 1105, 0, 0, 0, 0, 874, 275,
    982, 0, 0, 900, 0, 0, 0, 0, 0, 0, 0, 1009,
    0, 783, 675, 974, 0, 760, 1153, 0, 0, 0, 0, 0,
    0, 602, 0, 7, 0, 514, 965, 0, 0, 0, 0, 709,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 218, 0, 0, 115, 0, 0, 0, 36, 0, 0, 0,
    0, 0, 0, 0, 482, 0, 0, 971, 0, 955, 0, 314,
    0, 0, 0, 0, 0, 0, 0, 201, 414, 0, 0, 0,
    0, 0, 1176, 682, 0, 0, 0, 769, 0, 5, 1008, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 979, 0, 0, 0, 0, 0, 840, 860, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    345, 1172, 0, 0, 0, 0, 1094, 0, 0, 0, 1129, 1148,
    175, 0, 0, 0, 140, 174, 1082, 0, 535, 438, 511, 1125,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    683, 0, 0, 0, 0, 0, 775, 0, 0, 0, 0, 0,
    0, 820, 0, 306, 887, 0, 0, 0, 0, 0, 0, 397,
    0, 0, 932, 231, 607, 945, 563, 0, 375, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1124, 795, 10, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 158, 0, 653, 457,
    41, 0, 0, 0, 0, 0, 0, 0, 260, 0, 145, 0,
    0, 1114, 33, 330, 293, 0, 167, 459, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 680, 0, 0, 322, 127, 339, 0,
    0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0,
    0, 1018, 0, 98, 141, 461, 0, 494, 0, 0, 12, 993,
    0, 0, 0, 486, 259, 0, 0, 992, 199, 1122, 289, 0,
    0, 0, 817, 1044, 0, 0, 55, 0, 0, 0, 0, 0,
    0, 1128, 382, 896, 812, 0, 939, 0, 1041, 0, 0, 0,
    0, 332, 0, 0, 0, 0, 123, 29, 846, 1006, 0, 0,
    1088, 0, 0, 0, 195, 740, 0, 0, 0, 764, 0, 0,
    1179, 714, 0, 0, 419, 0, 257, 0, 0, 0, 0, 0,
    611, 213, 0, 0, 342, 1, 0, 0, 0, 581, 699, 0,
    0, 216, 0, 0, 373, 0, 0, 715, 716, 1048, 582, 0,
    0, 0, 0, 0, 575, 960, 0, 0, 0, 0, 0, 0,
    0, 0, 534, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1136, 825, 0, 704, 616, 731, 488, 106, 510,
    751, 0, 0, 0, 153, 0, 0, 0, 53, 0, 0, 0,
    0, 0, 0, 0, 0, 1050, 0, 0, 0, 0, 0, 447,
    329, 994, 0, 0, 0, 0, 0, 0, 0, 0, 0, 462,
    0, 1123, 0, 0, 0, 0, 0, 0, 0, 0, 664, 0,
    0, 0, 0, 0, 753, 0, 0, 0, 0, 500, 894, 1144,
    0, 0, 0, 646, 662, 995, 0, 771, 759, 0, 0, 0,
    0, 0, 407, 0, 0, 0, 80, 0, 0, 0, 1162, 924,
    0, 0, 0, 0, 637, 0, 278, 719, 0, 0, 0, 0,
    0, 663, 0, 0, 0, 0, 0, 838, 918, 1062, 0, 0,
    977, 0, 921, 0, 0, 565, 0, 0, 0, 0, 3, 1000,
    0, 0, 0, 440, 1033, 0, 0, 0, 1096, 0, 0, 0,
    0, 558, 325, 990, 0, 0, 0, 0, 343, 424, 1200, 959,
    0, 0, 449, 0, 0, 0, 0, 0, 132, 0, 256, 0,
    0, 1043, 0, 1079, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 677, 884, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 99, 0, 506, 0, 0, 0, 773, 0, 0, 829,
    912, 0, 0, 0, 0, 0, 1034, 185, 0, 0, 0, 0,
    452, 0, 0, 0, 625, 869, 0, 0, 0, 82, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 146, 0, 0, 0,
    0, 0, 0, 0, 338, 0, 0, 0, 502, 0, 749, 913,
    0, 0, 0, 0, 0, 0, 0, 0, 691, 0, 183, 0,
    467, 1171, 0, 1014, 0, 905, 0, 299, 0, 0, 0, 770,
    0, 0, 0, 478, 864, 0, 0, 0, 0, 0, 0, 0,
    778, 517, 0, 0, 121, 0, 0, 0, 421, 1191, 0, 0,
    163, 282, 296, 787, 1089, 0, 639, 0, 491, 1069, 0, 0,
    0, 0, 0, 0, 0, 0, 464, 258, 0, 0, 0, 0,
    0, 27, 854, 0, 0, 1027, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 496, 0, 0, 0,
    0, 0, 0, 1177, 0, 1154, 0, 0, 577, 0, 0, 0,
    871, 0, 0, 0, 0, 0, 161, 0, 0, 0, 839, 0,
    0, 0, 294, 0, 1170, 0, 0, 0, 0, 0, 0, 1036,
    861, 0, 498, 0, 0, 21, 605, 18, 0, 0, 532, 0,
    0, 797, 1083, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    539, 0, 0, 956, 0, 0, 522, 0, 761, 0, 0, 0,
    0, 0, 0, 128, 0, 0, 0, 0, 1104, 0, 0, 0,
    0, 794, 0, 0, 0, 951, 1167, 0, 0, 0, 0, 409,
    0, 0, 0, 0, 1102, 0, 0, 0, 497, 0, 0, 0,
    0, 0, 0, 0, 503, 206, 668, 44, 908, 0, 0, 0,
    606, 660, 0, 427, 0, 0, 0, 545, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1174, 851, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 849, 0, 0, 0, 0, 0, 14, 0, 0, 0,
    0, 0, 0, 434, 437, 0, 0, 265, 0, 0, 441, 673,
    0, 0, 0, 100, 0, 0, 0, 236, 83, 0, 0, 0,
    0, 524, 133, 0, 0, 0, 0, 0, 0, 0, 827, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 837, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 154,
    0, 0, 0, 0, 0, 0, 883, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 570, 15, 0, 1039, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1161, 207, 0, 149, 0, 0,
    0, 0, 0, 0, 0, 1002, 0, 1067, 202, 0, 0, 0,
    0, 0, 1196, 0, 0, 0, 229, 0, 0, 735, 0, 0,
    0, 0, 0, 627, 0, 0, 0, 0, 0, 0, 0, 0,
    30, 0, 372, 0, 155, 243, 0, 0, 0, 335, 523, 0,
    0, 0, 742, 0, 0, 0, 0, 0, 0, 0, 0, 1151,
    0, 0, 0, 473, 0, 949, 0, 0, 1178, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 586, 1030, 0, 0, 0, 0,
    0, 0, 111, 1021, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 593,
    592, 697, 0, 0, 0, 0, 0, 0, 766, 0, 0, 0,
    0, 695, 1012, 0, 0, 763, 0, 0, 0, 0, 0, 0,
    0, 0, 387, 612, 0, 0, 0, 0, 0, 0, 0, 609,
    0, 0, 381, 0, 0, 0, 781, 911, 0, 859, 0, 0,
    0, 0, 909, 0, 0, 0, 0, 376, 151, 186, 406, 430,
    0, 0, 0, 361, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 640, 0, 0, 0, 615, 0, 0, 0, 61, 0,
    0, 1138, 0, 0, 0, 0, 25, 0, 0, 318, 0, 0,
    0, 0, 980, 1145, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 135, 852, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 726, 0, 0, 0, 0, 0, 0, 978,
    0, 1117, 0, 701, 0, 0, 0, 0, 772, 0, 198, 445,
    51, 546, 0, 0, 0, 0, 0, 0, 246, 0, 0, 0,
    24, 1206, 0, 0, 72, 0, 0, 0, 0, 0, 698, 947,
    0, 0, 0, 0,
};

static const uint8_t quote_word_filter[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 128, 0, 1, 0, 128, 0, 0, 32, 0, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 2, 0, 128, 0, 0, 0, 0, 32, 32, 0, 0, 0, 0, 128, 0, 3, 128, 0, 2,
    0, 0, 0, 32, 4, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 4, 1, 32, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0, 4, 0, 0, 0, 0, 16,
    0, 0, 0, 0, 0, 16, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 16, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 64, 0, 0, 8, 0, 32, 0, 1, 0, 0, 0, 4, 0, 0,
    0, 0, 0, 0, 0, 20, 0, 4, 1, 0, 0, 40, 4, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
    0, 8, 0, 10, 8, 0, 0, 0, 0, 0, 0, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10, 16, 0, 0, 16, 0, 1, 0, 136, 0, 0, 12, 0, 0, 64, 0, 0, 0, 0, 0, 0,
    0, 32, 0, 0, 0, 0, 65, 0, 128, 64, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    128, 0, 20, 0, 0, 0, 0, 16, 0, 8, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 6, 0,
    0, 8, 0, 0, 0, 3, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 16, 0, 128, 0, 0,
    33, 0, 0, 0, 32, 0, 0, 4, 3, 0, 0, 0, 64, 0, 0, 25, 32, 4, 128, 0, 0, 0, 0, 0,
    8, 0, 0, 0, 0, 10, 0, 0, 4, 0, 128, 0, 64, 0, 0, 8, 64, 0, 0, 0, 0, 0, 0, 32,
    0, 0, 0, 4, 0, 0, 0, 8, 0, 0, 32, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0,
    0, 0, 8, 2, 0, 0, 0, 32, 0, 0, 0, 0, 0, 65, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 32, 66, 0, 4, 132, 1, 0, 128, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 64, 0, 0,
    64, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 64, 10, 0, 32, 0, 0, 0, 34, 0, 0, 18, 8,
    0, 0, 0, 0, 0, 20, 0, 0, 0, 32, 0, 0, 0, 12, 0, 0, 0, 0, 41, 0, 0, 0, 0, 0,
    0, 4, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 32, 1, 0, 2, 0, 0, 0,
    0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 33, 0, 0, 0, 0, 0, 0, 2,
    0, 0, 0, 0, 2, 0, 0, 42, 128, 0, 0, 0, 32, 128, 0, 8, 64, 8, 0, 0, 0, 32, 0, 144,
    0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 32, 0, 32, 0,
    0, 128, 0, 0, 0, 0, 0, 8, 0, 0, 1, 4, 0, 128, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0,
    0, 1, 8, 0, 0, 208, 0, 0, 5, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0,
    0, 64, 0, 0, 0, 0, 0, 5, 4, 0, 0, 0, 0, 0, 0, 0, 64, 64, 0, 0, 8, 0, 0, 0,
    0, 0, 128, 0, 0, 0, 128, 0, 1, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2, 64, 1, 0, 16, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 0,
    0, 128, 0, 0, 0, 2, 4, 0, 0, 0, 0, 32, 16, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 96, 0, 1, 2, 0, 0, 64, 0, 0, 4, 4, 0, 0, 0, 0, 0, 2, 0, 8, 0, 0, 4, 0,
    0, 1, 0, 4, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2, 16, 0, 32, 0, 0, 1, 0, 32, 192, 0, 0, 0, 0, 0, 8, 64, 0, 0, 0, 65, 0, 1, 2,
    0, 0, 0, 1, 0, 0, 0, 0, 128, 32, 0, 192, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 16, 0, 0, 2, 0, 16, 0, 0, 128, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 32, 16, 0, 0, 0, 16, 0, 0, 0, 128, 0, 0,
    0, 0, 0, 0, 1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 2, 0, 8, 0, 0, 0,
    32, 1, 0, 8, 0, 32, 0, 0, 0, 1, 128, 0, 8, 0, 0, 0, 0, 4, 0, 0, 0, 0, 64, 0,
    0, 0, 0, 0, 0, 10, 0, 0, 64, 4, 0, 32, 0, 0, 132, 0, 0, 0, 64, 0, 0, 0, 0, 0,
    0, 0, 0, 80, 0, 64, 0, 16, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 64, 0,
    0, 0, 0, 32, 0, 0, 0, 0, 2, 8, 96, 0, 0, 32, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0,
    0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 4, 128, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 128, 0, 4, 0, 0, 0, 0, 0, 0, 5, 0, 2, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 32, 0, 0, 0, 0, 6, 128, 64, 0, 0, 0, 80, 0, 0, 4, 0, 0, 0, 0, 0,
    0, 0, 64, 0, 64, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 1, 0, 132, 0, 0, 16, 4, 0, 0,
    128, 33, 0, 128, 32, 0, 64, 0, 9, 0, 0, 0, 64, 0, 8, 0, 0, 0, 0, 0, 0, 1, 0, 0,
    0, 1, 64, 0, 0, 0, 0, 8, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0,
    0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 32, 0,
    0, 0, 128, 16, 0, 0, 0, 0, 0, 0, 0, 0, 32, 2, 0, 0, 16, 32, 64, 64, 0, 0, 0, 0,
    0, 32, 0, 0, 0, 128, 0, 0, 0, 0, 0, 16, 0, 0, 192, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    0, 64, 0, 2, 0, 0, 0, 0, 0, 8, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 8,
    0, 0, 0, 0, 0, 0, 4, 8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 128, 0, 4, 0, 8, 0,
    0, 0, 0, 8, 64, 0, 0, 64, 0, 0, 0, 0, 128, 0, 2, 4, 0, 0, 0, 0, 128, 0, 0, 0,
    0, 8, 32, 0, 0, 0, 0, 1, 4, 8, 0, 0, 32, 0, 0, 0, 0, 32, 0, 0, 0, 8, 0, 0,
    0, 0, 0, 0, 0, 96, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 16,
    0, 0, 4, 16, 65, 0, 0, 64, 0, 32, 0, 128, 2, 0, 0, 32, 4, 128, 0, 0, 128, 2, 0, 0,
    0, 0, 0, 0, 0, 40, 2, 0, 0, 4, 4, 0, 16, 0, 0, 0, 64, 0, 16, 0, 65, 32, 0, 0,
    0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    4, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0,
    0, 0, 128, 34, 160, 2, 2, 0, 0, 32, 14, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 128, 4, 0,
    0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0, 128, 16, 0, 0, 0, 0, 0, 2, 0, 0, 2, 32,
    8, 0, 0, 128, 0, 0, 0, 64, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0,
    4, 0, 0, 0, 0, 0, 176, 0, 0, 3, 0, 48, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 8,
    0, 0, 0, 0, 0, 64, 0, 0, 0, 1, 0, 0, 64, 0, 0, 0, 1, 0, 0, 0, 0, 0, 64, 0,
    0, 0, 0, 64, 4, 0, 0, 37, 0, 0, 0, 2, 32, 4, 0, 32, 0, 0, 0, 4, 0, 0, 0, 4,
    8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 16, 16, 0, 0, 0, 0, 0,
    16, 0, 0, 0, 0, 0, 0, 4, 0, 64, 18, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 1, 0, 0, 0, 66, 128, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128,
    0, 16, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 4, 0, 2, 0, 8, 0, 0,
    2, 0, 0, 0, 4, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1, 0, 16, 0, 0, 0, 32, 0, 0, 0, 32, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 128,
    0, 0, 0, 0, 0, 4, 0, 0, 65, 4, 136, 2, 0, 1, 8, 32, 0, 0, 0, 0, 0, 1, 0, 0,
    0, 0, 2, 0, 0, 1, 0, 0, 0, 0, 5, 0, 0, 64, 0, 0, 0, 8, 0, 0, 0, 16, 0, 0,
    128, 4, 32, 0, 64, 32, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 10, 4, 0, 64, 1, 64, 0, 20,
    0, 0, 4, 0, 0, 0, 0, 4, 0, 0, 32, 0, 0, 12, 64, 0, 0, 0, 2, 0, 0, 0, 0, 0,
    0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 129, 0, 0, 0,
    0, 4, 0, 0, 128, 0, 0, 0, 2, 128, 0, 0, 0, 8, 0, 0, 0, 6, 2, 4, 0, 1, 0, 0,
    0, 128, 64, 0, 0, 0, 0, 20, 0, 129, 0, 0, 4, 0, 0, 0, 128, 0, 0, 0, 4, 16, 0, 0,
    96, 4, 0, 0, 16, 1, 0, 32, 0, 0, 0, 0, 4, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0,
    0, 0, 8, 0, 0, 1, 0, 0, 0, 0, 0, 128, 0, 0, 33, 0, 32, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0, 0, 144, 0, 64, 0, 0, 0, 1,
    0, 0, 0, 4, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 1, 0, 0, 0,
    0, 0, 0, 128, 0, 1, 0, 0, 4, 176, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 144,
    0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0,
    10, 0, 0, 4, 8, 0, 1, 32, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 4, 0, 0, 128,
    0, 32, 0, 128, 0, 132, 0, 0, 0, 8, 32, 0, 66, 0, 0, 0, 8, 0, 1, 8, 0, 0, 2, 4,
    0, 4, 32, 0, 2, 0, 0, 0, 0, 0, 0, 0, 128, 0, 1, 0, 0, 0, 2, 0, 0, 0, 16, 0,
    0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 2, 16, 0, 0, 0, 8, 18, 8, 16, 2, 0,
    2, 16, 0, 0, 0, 0, 0, 0, 64, 0, 128, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1, 34, 0, 0, 0, 0, 2, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 128, 0, 2, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 32, 0, 0, 0, 1, 0,
    0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 34, 0, 0, 0,
    2, 0, 0, 8, 32, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 16,
    16, 0, 0, 4, 0, 4, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 20, 0, 64, 0, 0, 0, 0, 0,
    0, 0, 0, 40, 16, 0, 0, 2, 0, 128, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0,
    0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0,
    64, 0, 16, 2, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 16, 0, 0, 132, 2, 0, 0, 0, 0, 0,
    0, 0, 8, 2, 98, 132, 0, 0, 0, 0, 0, 0, 0, 8, 8, 0, 0, 0, 0, 32, 132, 0, 128, 0,
    0, 34, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 4, 16, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1, 24, 16, 0, 0, 0, 1, 32, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0,
    0, 4, 160, 0, 0, 0, 0, 64, 0, 0, 0, 0, 1, 0, 128, 1, 32, 0, 16, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 16, 0, 0, 0, 32, 0, 0, 0, 0, 2, 0, 8, 0, 0, 64, 0, 0, 0, 0,
    9, 8, 0, 16, 8, 64, 0, 128, 32, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 8, 48,
    0, 0, 2, 0, 0, 0, 0, 16, 0, 5, 1, 128, 0, 8, 0, 0, 0, 0, 0, 8, 4, 0, 0, 0,
    0, 64, 32, 0, 0, 0, 68, 0, 0, 16, 0, 32, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 32, 0, 0, 64, 1, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0,
    66, 2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 128, 2, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 16, 4, 1, 0, 0, 0, 8, 16, 16, 0, 0, 0, 0, 0, 0, 0, 0, 8, 64,
    0, 0, 32, 64, 2, 0, 0, 0, 32, 0, 32, 0, 0, 0, 4, 0, 0, 0, 0, 136, 0, 0, 0, 8,
    0, 0, 0, 0, 0, 0, 0, 128, 8, 160, 20, 0, 0, 8, 1, 2, 0, 4, 64, 0, 0, 0, 0, 4,
    2, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 64, 8, 0, 8, 64, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 128, 0, 2, 0,
    8, 0, 4, 0, 0, 16, 0, 0, 0, 0, 130, 4, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 16,
    0, 1, 1, 16, 0, 128, 128, 0, 0, 0, 0, 0, 0, 4, 0, 4, 0, 4, 128, 0, 0, 0, 0, 2,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 8, 0, 0, 0, 128, 0, 0, 0,
    0, 0, 0, 0, 16, 0, 0, 4, 0, 16, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0,
    0, 0, 2, 2, 0, 0, 0, 32, 0, 4, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 128, 0, 0, 0, 0, 0, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16, 1, 0, 0, 0, 0, 64, 0, 0, 0, 17, 0, 64, 0, 0, 0, 2, 128, 2, 0, 72, 160, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 32, 0, 68, 0, 0, 0, 0, 0, 0, 0, 8,
    0, 0, 128, 80, 1, 0, 8, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 8, 64, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 1, 2, 1, 0, 0, 0, 0, 0, 0, 0, 64, 0, 4, 0,
    0, 8, 129, 0, 16, 0, 128, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 8, 0, 0, 34, 8, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0,
    0, 64, 0, 6, 0, 2, 0, 32, 0, 0, 96, 0, 0, 0, 0, 32, 8, 0, 0, 40, 64, 0, 1, 0,
    0, 0, 136, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 32, 18, 0, 1, 0, 64, 0, 128, 0, 0, 0,
    0, 128, 0, 0, 0, 0, 96, 8, 0, 0, 0, 0, 8, 0, 0, 0, 4, 16, 0, 0, 0, 64, 0, 0,
    1, 32, 0, 0, 16, 0, 2, 0, 0, 0, 0, 0, 128, 128, 0, 0, 2, 2, 0, 0, 0, 1, 128, 0,
    0, 128, 0, 0, 1, 0, 0, 96, 8, 0, 128, 0, 0, 0, 0, 0, 1, 128, 0, 0, 0, 0, 0, 0,
    0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 4, 0, 2, 64, 32, 1, 17, 0,
    1, 0, 0, 0, 4, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 4,
    128, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0,
    0, 0, 0, 0, 64, 0, 0, 0, 0, 80, 128, 0, 0, 0, 0, 96, 0, 64, 0, 64, 128, 0, 0, 0,
    0, 0, 16, 0, 0, 0, 2, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 0, 80, 0, 0, 0, 0, 0,
    0, 64, 0, 0, 0, 0, 0, 66, 16, 0, 0, 0, 8, 0, 2, 0, 0, 64, 0, 0, 0, 0, 2, 16,
    0, 0, 0, 8, 32, 0, 0, 0, 2, 0, 0, 0, 0, 8, 132, 0, 0, 0, 0, 0, 49, 0, 0, 128,
    0, 0, 4, 0, 0, 0, 0, 0, 8, 0, 64, 0, 0, 8, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 0, 4, 0, 0, 96,
    0, 0, 0, 0, 0, 0, 128, 1, 0, 0, 0, 0, 64, 0, 0, 0, 2, 2, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 64, 0, 8, 1,
    0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 4, 0, 128, 1, 0, 64, 0, 64, 0, 4, 0, 0, 0, 4,
    0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 8, 4, 0, 0, 2, 0, 0, 0, 136, 0, 0, 0,
    18, 1, 0, 32, 0, 0, 8, 0, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 1, 128, 0, 0, 0, 0,
    0, 1, 1, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 2, 0, 8, 0, 0, 2, 0, 0, 0, 8, 0, 0, 0, 0, 0, 32, 0, 0, 0, 4, 0,
    0, 0, 16, 0, 1, 0, 0, 0, 0, 0, 0, 32, 4, 0, 2, 0, 0, 2, 32, 2, 0, 0, 128, 0,
    0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 64, 0, 0, 16, 0, 32, 0, 0, 0,
    0, 0, 0, 128, 0, 0, 0, 0, 8, 0, 0, 0, 0, 4, 0, 0, 0, 65, 0, 0, 0, 0, 0, 64,
    0, 0, 0, 0, 64, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 2, 7, 0, 4, 0, 0, 0, 0,
    65, 0, 0, 1, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 32, 0, 0, 0,
    0, 0, 0, 8, 4, 0, 0, 32, 0, 0, 128, 4, 0, 0, 0, 2, 0, 0, 0, 16, 8, 0, 0, 0,
    0, 16, 128, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 8, 64, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 1, 0, 64, 0, 0,
    0, 0, 0, 0, 0, 32, 0, 64, 128, 0, 0, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0, 128, 0, 0,
    0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 2, 0, 64, 1, 0, 0, 0, 132, 0, 0,
    0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 16, 0, 8, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 129, 0, 0, 0, 0, 0, 0, 0, 2, 128, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 4, 1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0,
    0, 128, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 64, 128, 0, 0, 0, 0, 0, 0, 0, 16,
    0, 0, 2, 0, 0, 0, 64, 8, 0, 1, 0, 0, 0, 0, 64, 0, 0, 0, 0, 34, 9, 64, 0, 0,
    0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 128, 0, 0, 0, 32, 0,
    0, 4, 0, 0, 0, 0, 16, 0, 0, 4, 0, 0, 0, 0, 128, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 8,
    0, 4, 0, 32, 0, 0, 0, 0, 8, 0, 34, 128, 8, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0,
    80, 0, 0, 0, 8, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0, 0,
};

static const lexicon quote_word_words = {quote_word_table.entries, quote_word_slots, quote_word_filter, 4095};

#endif
