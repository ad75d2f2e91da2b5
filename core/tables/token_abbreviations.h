/* Made by tools/make_tables.py from core/data/token_abbreviations.txt; do not edit. */
#ifndef DESK_TABLE_TOKEN_ABBREVIATIONS_H
#define DESK_TABLE_TOKEN_ABBREVIATIONS_H

#include "../lexicon.h"
#include "../token_scan.h"

static const struct {
    lexicon_entry entries[261];
    char text[11][128], past[8];
} token_abbreviations_table = {
    {
        {4176, 0xCF18FB4Eu, ABBREVIATION_INSIDE, 5, 1, 1}, /* a.k.a */
        {4167, 0x178C0011u, ABBREVIATION_OTHER, 3, 1, 1}, /* a.m */
        {4156, 0x492008AAu, ABBREVIATION_OTHER, 4, 1, 1}, /* acct */
        {4146, 0x3439076Fu, ABBREVIATION_TITLE, 3, 1, 1}, /* adm */
        {4135, 0x1036902Cu, ABBREVIATION_INSIDE, 3, 1, 1}, /* aka */
        {4124, 0x3F24EFC0u, ABBREVIATION_INSIDE, 2, 1, 1}, /* al */
        {4112, 0x08253A73u, ABBREVIATION_PLACE, 3, 1, 1}, /* ala */
        {4101, 0xF8C9E807u, ABBREVIATION_PLACE, 4, 1, 1}, /* alta */
        {4091, 0x2B27B023u, ABBREVIATION_TITLE, 3, 1, 1}, /* amb */
        {4080, 0xE1898ED5u, ABBREVIATION_INSIDE, 6, 1, 1}, /* approx */
        {4072, 0xCCACC388u, ABBREVIATION_OTHER, 4, 1, 1}, /* appt */
        {4062, 0x216A8652u, ABBREVIATION_MONTH, 3, 1, 1}, /* apr */
        {4051, 0x1B6A7CE0u, ABBREVIATION_STREET, 3, 1, 1}, /* apt */
        {4040, 0x9DF110E9u, ABBREVIATION_PLACE, 4, 1, 1}, /* ariz */
        {4030, 0x326F1E43u, ABBREVIATION_STATE, 3, 1, 1}, /* ark */
        {4019, 0x2F6F198Au, ABBREVIATION_NUMBERED, 3, 1, 1}, /* art */
        {4008, 0xA4E5E2FBu, ABBREVIATION_NUMBERED, 4, 1, 1}, /* arts */
        {3998, 0x1EEF585Cu, ABBREVIATION_COMPANY, 4, 1, 1}, /* assn */
        {3988, 0xD1C9F764u, ABBREVIATION_OTHER, 5, 1, 1}, /* assoc */
        {3979, 0x18EF4EEAu, ABBREVIATION_OTHER, 4, 1, 1}, /* asst */
        {3969, 0x17A843B7u, ABBREVIATION_TITLE, 4, 1, 1}, /* atty */
        {3959, 0x3E63F834u, ABBREVIATION_MONTH, 3, 1, 1}, /* aug */
        {3952, 0x20660791u, ABBREVIATION_STREET, 3, 1, 1}, /* ave */
        {3941, 0x1E66046Bu, ABBREVIATION_OTHER, 3, 1, 1}, /* avg */
        {3930, 0x6E681BD0u, ABBREVIATION_OTHER, 3, 1, 1}, /* b.a */
        {3919, 0x70681EF6u, ABBREVIATION_PLACE, 3, 1, 1}, /* b.c */
        {3908, 0x68C0E2BFu, ABBREVIATION_OTHER, 4, 1, 1}, /* b.sc */
        {3898, 0x76CD4369u, ABBREVIATION_COMPANY, 3, 1, 1}, /* bhd */
        {3887, 0x80D721CEu, ABBREVIATION_STREET, 4, 1, 1}, /* bldg */
        {3877, 0x53F96D39u, ABBREVIATION_STREET, 4, 1, 1}, /* blvd */
        {3867, 0x432BB1D1u, ABBREVIATION_OTHER, 2, 1, 1}, /* bn */
        {3855, 0x657C6249u, ABBREVIATION_TITLE, 4, 1, 1}, /* brig */
        {3845, 0x6977EB67u, ABBREVIATION_COMPANY, 4, 1, 1}, /* bros */
        {3835, 0xE60C2C52u, ABBREVIATION_INSIDE, 1, 1, 1}, /* c */
        {3822, 0x58299449u, ABBREVIATION_INSIDE, 2, 1, 1}, /* ca */
        {3810, 0x023AB14Cu, ABBREVIATION_PLACE, 5, 1, 1}, /* calif */
        {3801, 0xAC2314DDu, ABBREVIATION_TITLE, 4, 1, 1}, /* capt */
        {3791, 0x56299123u, ABBREVIATION_OTHER, 2, 1, 1}, /* cc */
        {3779, 0xF27C8B50u, ABBREVIATION_TITLE, 3, 1, 1}, /* cdr */
        {3768, 0x592995DCu, ABBREVIATION_INSIDE, 2, 1, 1}, /* cf */
        {3756, 0x5F299F4Eu, ABBREVIATION_NUMBERED, 2, 1, 1}, /* ch */
        {3744, 0xF487C769u, ABBREVIATION_STREET, 3, 1, 1}, /* cir */
        {3733, 0x6329A59Au, ABBREVIATION_NUMBERED, 2, 1, 1}, /* cl */
        {3721, 0x43183190u, ABBREVIATION_TITLE, 4, 1, 1}, /* cllr */
        {3711, 0x6429A72Du, ABBREVIATION_OTHER, 2, 1, 1}, /* cm */
        {3699, 0xC15FE5DBu, ABBREVIATION_TITLE, 4, 1, 1}, /* cmdr */
        {3689, 0x6229A407u, ABBREVIATION_COMPANY, 2, 1, 1}, /* co */
        {3680, 0xF28DD471u, ABBREVIATION_TITLE, 3, 1, 1}, /* col */
        {3669, 0xF344EB3Au, ABBREVIATION_PLACE, 4, 1, 1}, /* colo */
        {3659, 0xD90BF5F4u, ABBREVIATION_TITLE, 5, 1, 1}, /* comdr */
        {3650, 0xD4403D3Fu, ABBREVIATION_PLACE, 4, 1, 1}, /* conn */
        {3640, 0xEE40662Du, ABBREVIATION_STATE, 4, 1, 1}, /* cont */
        {3630, 0xF25E818Du, ABBREVIATION_COMPANY, 4, 1, 1}, /* corp */
        {3620, 0xFB8DE29Cu, ABBREVIATION_COMPANY, 3, 1, 1}, /* cos */
        {3609, 0xF04AEB5Eu, ABBREVIATION_TITLE, 3, 1, 1}, /* cpl */
        {3598, 0x4C298165u, ABBREVIATION_OTHER, 2, 1, 1}, /* cu */
        {3586, 0xCB08A04Cu, ABBREVIATION_PLACE, 3, 1, 1}, /* d.c */
        {3575, 0xDC5CCE92u, ABBREVIATION_OTHER, 6, 1, 1}, /* d.phil */
        {3567, 0xC25979D3u, ABBREVIATION_MONTH, 3, 1, 1}, /* dec */
        {3556, 0xE2B9DDE8u, ABBREVIATION_OTHER, 5, 1, 1}, /* dec'd */
        {3547, 0xD3599496u, ABBREVIATION_OTHER, 3, 1, 1}, /* dep */
        {3536, 0x98055FC6u, ABBREVIATION_COMPANY, 4, 1, 1}, /* dept */
        {3526, 0xD7599AE2u, ABBREVIATION_RANK, 3, 1, 1}, /* det */
        {3515, 0x4C604BA9u, ABBREVIATION_OTHER, 4, 1, 1}, /* dist */
        {3505, 0xE562AB48u, ABBREVIATION_OTHER, 3, 1, 1}, /* div */
        {3494, 0x471CAD93u, ABBREVIATION_TITLE, 2, 1, 1}, /* dr */
        {3482, 0xD225B7A0u, ABBREVIATION_TITLE, 3, 1, 1}, /* drs */
        {3471, 0xD330F226u, ABBREVIATION_OTHER, 3, 1, 1}, /* dup */
        {3460, 0x6A2C44D7u, ABBREVIATION_INSIDE, 3, 1, 1}, /* e.g */
        {3449, 0x7C2C612Du, ABBREVIATION_PLACE, 3, 1, 1}, /* e.u */
        {3440, 0x371A55CCu, ABBREVIATION_NUMBERED, 2, 1, 1}, /* ed */
        {3428, 0x7D74FBADu, ABBREVIATION_NUMBERED, 3, 1, 1}, /* eds */
        {3417, 0x86369DE5u, ABBREVIATION_OTHER, 4, 1, 1}, /* encl */
        {3407, 0x441A6A43u, ABBREVIATION_NUMBERED, 2, 1, 1}, /* eq */
        {3395, 0x7499BE5Bu, ABBREVIATION_INSIDE, 3, 1, 1}, /* esp */
        {3384, 0x7399BCC8u, ABBREVIATION_OTHER, 3, 1, 1}, /* esq */
        {3373, 0x7899C4A7u, ABBREVIATION_INSIDE, 3, 1, 1}, /* est */
        {3362, 0x8D9C244Du, ABBREVIATION_OTHER, 3, 1, 1}, /* etc */
        {3351, 0xE206D1E7u, ABBREVIATION_INSIDE, 4, 1, 1}, /* excl */
        {3341, 0x76A68D74u, ABBREVIATION_OTHER, 3, 1, 1}, /* ext */
        {3330, 0xC502B3E2u, ABBREVIATION_MONTH, 3, 1, 1}, /* feb */
        {3319, 0xC1E49A15u, ABBREVIATION_NUMBERED, 3, 1, 1}, /* fig */
        {3308, 0xA0DF0E92u, ABBREVIATION_NUMBERED, 4, 1, 1}, /* figs */
        {3298, 0xB7F1564Au, ABBREVIATION_PLACE, 3, 1, 1}, /* fla */
        {3287, 0xC3D7D148u, ABBREVIATION_DATED, 3, 1, 1}, /* fri */
        {3276, 0x5922DA17u, ABBREVIATION_TITLE, 2, 1, 1}, /* ft */
        {3264, 0x40207425u, ABBREVIATION_PLACE, 2, 1, 1}, /* ga */
        {3252, 0x3C170EEBu, ABBREVIATION_OTHER, 3, 1, 1}, /* gal */
        {3241, 0x304BF948u, ABBREVIATION_OTHER, 4, 1, 1}, /* gals */
        {3231, 0x5E0CB715u, ABBREVIATION_TITLE, 3, 1, 1}, /* gen */
        {3220, 0x7404B592u, ABBREVIATION_TITLE, 4, 1, 1}, /* gens */
        {3210, 0xC9A47C13u, ABBREVIATION_COMPANY, 4, 1, 1}, /* gmbh */
        {3200, 0x561BB507u, ABBREVIATION_TITLE, 3, 1, 1}, /* gov */
        {3189, 0x019EA59Cu, ABBREVIATION_TITLE, 4, 1, 1}, /* govs */
        {3184, 0x009EA409u, ABBREVIATION_OTHER, 4, 1, 1}, /* govt */
        {3174, 0xE8C38532u, ABBREVIATION_TITLE, 3, 1, 1}, /* hon */
        {3163, 0x4F3ACF3Fu, ABBREVIATION_OTHER, 2, 1, 1}, /* hr */
        {3151, 0x059454A4u, ABBREVIATION_OTHER, 3, 1, 1}, /* hrs */
        {3140, 0xF3876C5Bu, ABBREVIATION_STREET, 3, 1, 1}, /* hwy */
        {3129, 0xAB87702Du, ABBREVIATION_INSIDE, 3, 1, 1}, /* i.a */
        {3118, 0xA78769E1u, ABBREVIATION_INSIDE, 3, 1, 1}, /* i.e */
        {3107, 0x99E3747Cu, ABBREVIATION_STATE, 3, 1, 1}, /* ill */
        {3096, 0xA8E99C47u, ABBREVIATION_COMPANY, 3, 1, 1}, /* inc */
        {3085, 0x12C0D7B1u, ABBREVIATION_INSIDE, 4, 1, 1}, /* incl */
        {3075, 0xA5E9978Eu, ABBREVIATION_STATE, 3, 1, 1}, /* ind */
        {3064, 0x1E99DB25u, ABBREVIATION_TITLE, 4, 1, 1}, /* insp */
        {3054, 0x1A99D4D9u, ABBREVIATION_COMPANY, 4, 1, 1}, /* inst */
        {3044, 0x3091A8B6u, ABBREVIATION_COMPANY, 4, 1, 1}, /* intl */
        {3034, 0x93E97B38u, ABBREVIATION_OTHER, 3, 1, 1}, /* inv */
        {3023, 0xE1EDCE0Eu, ABBREVIATION_MONTH, 3, 1, 1}, /* jan */
        {3012, 0x5F3F659Du, ABBREVIATION_OTHER, 2, 1, 1}, /* jr */
        {3000, 0xDFBC2E1Cu, ABBREVIATION_MONTH, 3, 1, 1}, /* jul */
        {2989, 0xE1BC3142u, ABBREVIATION_MONTH, 3, 1, 1}, /* jun */
        {2978, 0x770B52ADu, ABBREVIATION_PLACE, 3, 1, 1}, /* kan */
        {2967, 0x4A3D05F7u, ABBREVIATION_OTHER, 2, 1, 1}, /* kg */
        {2955, 0x443CFC85u, ABBREVIATION_OTHER, 2, 1, 1}, /* km */
        {2943, 0x503D0F69u, ABBREVIATION_PLACE, 2, 1, 1}, /* ky */
        {2931, 0x4731C84Bu, ABBREVIATION_OTHER, 2, 1, 1}, /* lb */
        {2919, 0x4B5E3028u, ABBREVIATION_OTHER, 3, 1, 1}, /* lbs */
        {2912, 0xBC123C50u, ABBREVIATION_TITLE, 5, 1, 1}, /* lieut */
        {2903, 0x2766E049u, ABBREVIATION_OTHER, 4, 1, 1}, /* ll.b */
        {2893, 0x3066EE74u, ABBREVIATION_OTHER, 4, 1, 1}, /* ll.m */
        {2883, 0x33598D32u, ABBREVIATION_COMPANY, 3, 1, 1}, /* llc */
        {2872, 0x5D31EAEDu, ABBREVIATION_TITLE, 2, 1, 1}, /* lt */
        {2860, 0x3E9435ABu, ABBREVIATION_COMPANY, 3, 1, 1}, /* ltd */
        {2849, 0xBF39D0B9u, ABBREVIATION_OTHER, 3, 1, 1}, /* m.a */
        {2838, 0xCC5E1551u, ABBREVIATION_OTHER, 5, 1, 1}, /* m.b.a */
        {2829, 0xC239D572u, ABBREVIATION_OTHER, 3, 1, 1}, /* m.d */
        {2818, 0xB2260DE0u, ABBREVIATION_OTHER, 4, 1, 1}, /* m.sc */
        {2808, 0xE5A2F923u, ABBREVIATION_TITLE, 3, 1, 1}, /* maj */
        {2797, 0xDDA2EC8Bu, ABBREVIATION_DATED, 3, 1, 1}, /* mar */
        {2786, 0xDF7738D1u, ABBREVIATION_STATE, 4, 1, 1}, /* mass */
        {2776, 0x672E2914u, ABBREVIATION_PLACE, 2, 1, 1}, /* md */
        {2764, 0x4BB7A50Au, ABBREVIATION_TITLE, 6, 1, 1}, /* messrs */
        {2756, 0xF0AFD667u, ABBREVIATION_COMPANY, 3, 1, 1}, /* mfg */
        {2745, 0x5DEE7EFCu, ABBREVIATION_OTHER, 4, 1, 1}, /* mgmt */
        {2735, 0xE5B203ADu, ABBREVIATION_OTHER, 3, 1, 1}, /* mgr */
        {2724, 0x5D696618u, ABBREVIATION_PLACE, 4, 1, 1}, /* mich */
        {2714, 0x8589F8BBu, ABBREVIATION_PLACE, 4, 1, 1}, /* minn */
        {2704, 0x7089D7ACu, ABBREVIATION_OTHER, 4, 1, 1}, /* mins */
        {2694, 0x78923309u, ABBREVIATION_OTHER, 4, 1, 1}, /* misc */
        {2688, 0x689219D9u, ABBREVIATION_STATE, 4, 1, 1}, /* miss */
        {2678, 0xC0695CCFu, ABBREVIATION_TITLE, 4, 1, 1}, /* mlle */
        {2668, 0xE7963056u, ABBREVIATION_OTHER, 3, 1, 1}, /* mln */
        {2657, 0x602E1E0Fu, ABBREVIATION_OTHER, 2, 1, 1}, /* mm */
        {2645, 0xD299E0DEu, ABBREVIATION_TITLE, 3, 1, 1}, /* mme */
        {2634, 0xE99E8241u, ABBREVIATION_DATED, 3, 1, 1}, /* mon */
        {2623, 0xF986F96Fu, ABBREVIATION_PLACE, 4, 1, 1}, /* mont */
        {2613, 0xD49E6132u, ABBREVIATION_OTHER, 3, 1, 1}, /* mos */
        {2602, 0xE179A4D0u, ABBREVIATION_OTHER, 3, 1, 1}, /* mph */
        {2591, 0x552E0CBEu, ABBREVIATION_TITLE, 2, 1, 1}, /* mr */
        {2579, 0xE47E26B7u, ABBREVIATION_TITLE, 3, 1, 1}, /* mrs */
        {2568, 0x562E0E51u, ABBREVIATION_TITLE, 2, 1, 1}, /* ms */
        {2556, 0xDA163D50u, ABBREVIATION_TITLE, 4, 1, 1}, /* msgr */
        {2546, 0x572E0FE4u, ABBREVIATION_TITLE, 2, 1, 1}, /* mt */
        {2534, 0x4B2DFD00u, ABBREVIATION_TITLE, 2, 1, 1}, /* mx */
        {2522, 0x1D15F77Du, ABBREVIATION_INSIDE, 3, 1, 1}, /* n.b */
        {2511, 0x1C15F5EAu, ABBREVIATION_PLACE, 3, 1, 1}, /* n.c */
        {2500, 0x1715EE0Bu, ABBREVIATION_PLACE, 3, 1, 1}, /* n.d */
        {2489, 0x1315E7BFu, ABBREVIATION_PLACE, 3, 1, 1}, /* n.h */
        {2478, 0x1515EAE5u, ABBREVIATION_PLACE, 3, 1, 1}, /* n.j */
        {2467, 0x0E15DFE0u, ABBREVIATION_PLACE, 3, 1, 1}, /* n.m */
        {2456, 0x2215FF5Cu, ABBREVIATION_PLACE, 3, 1, 1}, /* n.y */
        {2445, 0x8FFB59E0u, ABBREVIATION_COMPANY, 4, 1, 1}, /* natl */
        {2435, 0x3B99B3FAu, ABBREVIATION_PLACE, 3, 1, 1}, /* neb */
        {2424, 0x2799947Eu, ABBREVIATION_PLACE, 3, 1, 1}, /* nev */
        {2416, 0x62366FFAu, ABBREVIATION_NUMBERED, 2, 1, 1}, /* no */
        {2404, 0x24B194ABu, ABBREVIATION_NUMBERED, 3, 1, 1}, /* nos */
        {2393, 0x27B19964u, ABBREVIATION_MONTH, 3, 1, 1}, /* nov */
        {2382, 0x47364579u, ABBREVIATION_NUMBERED, 2, 1, 1}, /* nr */
        {2370, 0xAF475C49u, ABBREVIATION_MONTH, 3, 1, 1}, /* oct */
        {2359, 0xA83A8551u, ABBREVIATION_TITLE, 3, 1, 1}, /* ofc */
        {2348, 0xCE833448u, ABBREVIATION_PLACE, 4, 1, 1}, /* okla */
        {2338, 0xA926FF2Cu, ABBREVIATION_PLACE, 3, 1, 1}, /* ont */
        {2327, 0x5F342CAAu, ABBREVIATION_NUMBERED, 2, 1, 1}, /* op */
        {2315, 0x9A1DED33u, ABBREVIATION_STATE, 3, 1, 1}, /* ore */
        {2304, 0xF13AB050u, ABBREVIATION_OTHER, 4, 1, 1}, /* orig */
        {2294, 0x55341CECu, ABBREVIATION_OTHER, 2, 1, 1}, /* oz */
        {2282, 0xF50C43EFu, ABBREVIATION_NUMBERED, 1, 1, 1}, /* p */
        {2269, 0x72D3A31Au, ABBREVIATION_OTHER, 3, 1, 1}, /* p.m */
        {2258, 0x39B23892u, ABBREVIATION_INSIDE, 5, 1, 1}, /* p.p.s */
        {2249, 0x54D373E0u, ABBREVIATION_INSIDE, 3, 1, 1}, /* p.s */
        {2238, 0x504E588Au, ABBREVIATION_STATE, 2, 1, 1}, /* pa */
        {2226, 0x6978182Bu, ABBREVIATION_NUMBERED, 4, 1, 1}, /* para */
        {2216, 0x600E5288u, ABBREVIATION_NUMBERED, 5, 1, 1}, /* paras */
        {2207, 0xD1F961BAu, ABBREVIATION_PLACE, 4, 1, 1}, /* penn */
        {2197, 0x66950BC1u, ABBREVIATION_PLACE, 5, 1, 1}, /* penna */
        {2188, 0x54492AD8u, ABBREVIATION_TITLE, 3, 1, 1}, /* pfc */
        {2177, 0x837791CFu, ABBREVIATION_OTHER, 4, 1, 1}, /* ph.d */
        {2167, 0x2F3A7FC8u, ABBREVIATION_STREET, 4, 1, 1}, /* pkwy */
        {2160, 0x743A52AEu, ABBREVIATION_COMPANY, 3, 1, 1}, /* plc */
        {2149, 0x643A397Eu, ABBREVIATION_OTHER, 3, 1, 1}, /* pls */
        {2138, 0x614E734Du, ABBREVIATION_NUMBERED, 2, 1, 1}, /* pp */
        {2126, 0xD42EFF8Fu, ABBREVIATION_RANK, 4, 1, 1}, /* pres */
        {2116, 0xEF3E349Au, ABBREVIATION_TITLE, 4, 1, 1}, /* prof */
        {2106, 0x87ED4ACBu, ABBREVIATION_TITLE, 5, 1, 1}, /* profs */
        {2097, 0x5E4E6E94u, ABBREVIATION_INSIDE, 2, 1, 1}, /* ps */
        {2085, 0x477635FFu, ABBREVIATION_COMPANY, 3, 1, 1}, /* ptd */
        {2074, 0x5A7653E8u, ABBREVIATION_COMPANY, 3, 1, 1}, /* pty */
        {2063, 0x6B705E7Du, ABBREVIATION_TITLE, 3, 1, 1}, /* pvt */
        {2052, 0xEDE148AAu, ABBREVIATION_PLACE, 3, 1, 1}, /* que */
        {2041, 0x2570C918u, ABBREVIATION_PLACE, 3, 1, 1}, /* r.i */
        {2030, 0x595476E3u, ABBREVIATION_STREET, 2, 1, 1}, /* rd */
        {2018, 0x42F48402u, ABBREVIATION_NUMBERED, 3, 1, 1}, /* ref */
        {2007, 0x2CF46160u, ABBREVIATION_TITLE, 3, 1, 1}, /* rep */
        {1996, 0xD6B4CF56u, ABBREVIATION_OTHER, 4, 1, 1}, /* repr */
        {1986, 0xD7B4D0E9u, ABBREVIATION_TITLE, 4, 1, 1}, /* reps */
        {1976, 0xE6BD374Bu, ABBREVIATION_INSIDE, 4, 1, 1}, /* resp */
        {1966, 0x32F46AD2u, ABBREVIATION_TITLE, 3, 1, 1}, /* rev */
        {1955, 0xECC3FC82u, ABBREVIATION_TITLE, 4, 1, 1}, /* revd */
        {1945, 0x4E546592u, ABBREVIATION_NUMBERED, 2, 1, 1}, /* rs */
        {1933, 0x49545DB3u, ABBREVIATION_TITLE, 2, 1, 1}, /* rt */
        {1921, 0x45CFB7E2u, ABBREVIATION_STREET, 3, 1, 1}, /* rte */
        {1910, 0xBA945DE5u, ABBREVIATION_PLACE, 3, 1, 1}, /* s.c */
        {1899, 0xB39452E0u, ABBREVIATION_PLACE, 3, 1, 1}, /* s.d */
        {1888, 0xCAF4422Fu, ABBREVIATION_PLACE, 4, 1, 1}, /* sask */
        {1878, 0xD61C92D7u, ABBREVIATION_DATED, 3, 1, 1}, /* sat */
        {1867, 0xBB26F5B2u, ABBREVIATION_NUMBERED, 3, 1, 1}, /* sec */
        {1856, 0x5F54DED3u, ABBREVIATION_NUMBERED, 4, 1, 1}, /* secs */
        {1846, 0xC026FD91u, ABBREVIATION_TITLE, 3, 1, 1}, /* sen */
        {1835, 0x5F61AAC6u, ABBREVIATION_TITLE, 4, 1, 1}, /* sens */
        {1825, 0xCA270D4Fu, ABBREVIATION_MONTH, 3, 1, 1}, /* sep */
        {1814, 0x7679D3E1u, ABBREVIATION_MONTH, 4, 1, 1}, /* sept */
        {1804, 0xDA211651u, ABBREVIATION_TITLE, 3, 1, 1}, /* sgt */
        {1793, 0xDB416B8Fu, ABBREVIATION_TITLE, 3, 1, 1}, /* spc */
        {1782, 0x48521D89u, ABBREVIATION_STREET, 2, 1, 1}, /* sq */
        {1770, 0x455218D0u, ABBREVIATION_OTHER, 2, 1, 1}, /* sr */
        {1758, 0xB01A7428u, ABBREVIATION_TITLE, 4, 1, 1}, /* ssgt */
        {1748, 0x4B522242u, ABBREVIATION_TITLE, 2, 1, 1}, /* st */
        {1736, 0xB94BC365u, ABBREVIATION_TITLE, 3, 1, 1}, /* ste */
        {1725, 0xC34BD323u, ABBREVIATION_STREET, 3, 1, 1}, /* sts */
        {1714, 0xE04E3F61u, ABBREVIATION_DATED, 3, 1, 1}, /* sun */
        {1703, 0x43F75391u, ABBREVIATION_TITLE, 4, 1, 1}, /* supt */
        {1693, 0xBF01F77Au, ABBREVIATION_OTHER, 3, 1, 1}, /* tel */
        {1682, 0xC413774Eu, ABBREVIATION_PLACE, 4, 1, 1}, /* tenn */
        {1672, 0xAB01D7FEu, ABBREVIATION_PLACE, 3, 1, 1}, /* tex */
        {1661, 0xA40E98ECu, ABBREVIATION_DAY, 3, 1, 1}, /* thu */
        {1650, 0xE0FA40BAu, ABBREVIATION_DAY, 4, 1, 1}, /* thur */
        {1640, 0xF2F3FC6Bu, ABBREVIATION_DAY, 5, 1, 1}, /* thurs */
        {1632, 0x9828C985u, ABBREVIATION_DAY, 3, 1, 1}, /* tue */
        {1621, 0x7E35EE42u, ABBREVIATION_DAY, 4, 1, 1}, /* tues */
        {1611, 0x4D36CA63u, ABBREVIATION_PLACE, 3, 1, 1}, /* u.k */
        {1600, 0x5036CF1Cu, ABBREVIATION_PLACE, 3, 1, 1}, /* u.n */
        {1589, 0x4536BDCBu, ABBREVIATION_PLACE, 3, 1, 1}, /* u.s */
        {1578, 0xEAB51D2Du, ABBREVIATION_COMPANY, 4, 1, 1}, /* univ */
        {1568, 0xF30C40C9u, ABBREVIATION_INSIDE, 1, 1, 1}, /* v */
        {1555, 0x4449C878u, ABBREVIATION_PLACE, 2, 1, 1}, /* va */
        {1543, 0x8212536Eu, ABBREVIATION_INSIDE, 3, 1, 1}, /* viz */
        {1532, 0x9821809Au, ABBREVIATION_NUMBERED, 3, 1, 1}, /* vol */
        {1521, 0x65BDEECBu, ABBREVIATION_NUMBERED, 4, 1, 1}, /* vols */
        {1511, 0x5649E4CEu, ABBREVIATION_INSIDE, 2, 1, 1}, /* vs */
        {1499, 0x5949E987u, ABBREVIATION_PLACE, 2, 1, 1}, /* vt */
        {1487, 0xF20C3F36u, ABBREVIATION_INSIDE, 1, 1, 1}, /* w */
        {1474, 0xA0F6C56Eu, ABBREVIATION_STATE, 4, 1, 1}, /* wash */
        {1464, 0x11D9BFB7u, ABBREVIATION_DAY, 3, 1, 1}, /* wed */
        {1453, 0x26F7F5DAu, ABBREVIATION_PLACE, 3, 1, 1}, /* wis */
        {1442, 0x6647BF67u, ABBREVIATION_OTHER, 2, 1, 1}, /* wk */
        {1430, 0x16F1CC7Cu, ABBREVIATION_OTHER, 3, 1, 1}, /* wks */
        {1419, 0x2ACF59B6u, ABBREVIATION_PLACE, 3, 1, 1}, /* wyo */
        {1408, 0x4D5F9CF2u, ABBREVIATION_OTHER, 2, 1, 1}, /* yr */
        {1396, 0x4E835F13u, ABBREVIATION_OTHER, 3, 1, 1}, /* yrs */
    },
    {
        "a.k.a\000\000a.m\000\000acct\000\000adm\000\000aka\000\000al\000\000ala\000\000alta\000\000amb\000\000approx\000\000appt\000\000apr\000\000apt\000\000ariz\000\000ark\000\000art\000\000arts\000\000assn\000\000assoc\000\000asst\000\000atty\000\000aug\000",
        "ave\000\000avg\000\000b.a\000\000b.c\000\000b.sc\000\000bhd\000\000bldg\000\000blvd\000\000bn\000\000brig\000\000bros\000\000c\000\000ca\000\000calif\000\000capt\000\000cc\000\000cdr\000\000cf\000\000ch\000\000cir\000\000cl\000\000cllr\000\000cm\000\000cmdr\000\000co\000",
        "col\000\000colo\000\000comdr\000\000conn\000\000cont\000\000corp\000\000cos\000\000cpl\000\000cu\000\000d.c\000\000d.phil\000\000dec\000\000dec'd\000\000dep\000\000dept\000\000det\000\000dist\000\000div\000\000dr\000\000drs\000\000dup\000\000e.g\000\000e.u\000",
        "ed\000\000eds\000\000encl\000\000eq\000\000esp\000\000esq\000\000est\000\000etc\000\000excl\000\000ext\000\000feb\000\000fig\000\000figs\000\000fla\000\000fri\000\000ft\000\000ga\000\000gal\000\000gals\000\000gen\000\000gens\000\000gmbh\000\000gov\000\000govs\000",
        "govt\000\000hon\000\000hr\000\000hrs\000\000hwy\000\000i.a\000\000i.e\000\000ill\000\000inc\000\000incl\000\000ind\000\000insp\000\000inst\000\000intl\000\000inv\000\000jan\000\000jr\000\000jul\000\000jun\000\000kan\000\000kg\000\000km\000\000ky\000\000lb\000\000lbs\000",
        "lieut\000\000ll.b\000\000ll.m\000\000llc\000\000lt\000\000ltd\000\000m.a\000\000m.b.a\000\000m.d\000\000m.sc\000\000maj\000\000mar\000\000mass\000\000md\000\000messrs\000\000mfg\000\000mgmt\000\000mgr\000\000mich\000\000minn\000\000mins\000\000misc\000",
        "miss\000\000mlle\000\000mln\000\000mm\000\000mme\000\000mon\000\000mont\000\000mos\000\000mph\000\000mr\000\000mrs\000\000ms\000\000msgr\000\000mt\000\000mx\000\000n.b\000\000n.c\000\000n.d\000\000n.h\000\000n.j\000\000n.m\000\000n.y\000\000natl\000\000neb\000\000nev\000",
        "no\000\000nos\000\000nov\000\000nr\000\000oct\000\000ofc\000\000okla\000\000ont\000\000op\000\000ore\000\000orig\000\000oz\000\000p\000\000p.m\000\000p.p.s\000\000p.s\000\000pa\000\000para\000\000paras\000\000penn\000\000penna\000\000pfc\000\000ph.d\000\000pkwy\000",
        "plc\000\000pls\000\000pp\000\000pres\000\000prof\000\000profs\000\000ps\000\000ptd\000\000pty\000\000pvt\000\000que\000\000r.i\000\000rd\000\000ref\000\000rep\000\000repr\000\000reps\000\000resp\000\000rev\000\000revd\000\000rs\000\000rt\000\000rte\000\000s.c\000\000s.d\000",
        "sask\000\000sat\000\000sec\000\000secs\000\000sen\000\000sens\000\000sep\000\000sept\000\000sgt\000\000spc\000\000sq\000\000sr\000\000ssgt\000\000st\000\000ste\000\000sts\000\000sun\000\000supt\000\000tel\000\000tenn\000\000tex\000\000thu\000\000thur\000\000thurs\000",
        "tue\000\000tues\000\000u.k\000\000u.n\000\000u.s\000\000univ\000\000v\000\000va\000\000viz\000\000vol\000\000vols\000\000vs\000\000vt\000\000w\000\000wash\000\000wed\000\000wis\000\000wk\000\000wks\000\000wyo\000\000yr\000\000yrs\000",
    },
    "",
};

static const uint16_t token_abbreviations_slots[] = {
    0, 0, 204, 0, 0, 0, 0, 8, 47, 95, 0, 0,
    0, 0, 0, 0, 0, 2, 0, 92, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9,
    0, 87, 0, 0, 119, 228, 0, 184, 5, 100, 0, 0,
    0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 103,
    173, 35, 121, 118, 57, 78, 171, 0, 120, 177, 34, 0,
    0, 0, 144, 0, 0, 0, 0, 99, 18, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24,
    239, 0, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0,
    247, 0, 0, 0, 102, 258, 166, 0, 0, 0, 210, 0,
    0, 116, 0, 0, 0, 0, 183, 131, 0, 0, 0, 0,
    0, 0, 181, 0, 0, 0, 61, 0, 0, 0, 195, 249,
    0, 0, 0, 0, 0, 0, 0, 0, 98, 0, 0, 77,
    0, 0, 3, 168, 175, 201, 0, 0, 0, 0, 0, 0,
    0, 0, 108, 0, 0, 126, 238, 139, 0, 0, 151, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 76, 246, 0, 0,
    0, 0, 251, 143, 150, 132, 227, 0, 0, 0, 0, 69,
    0, 107, 0, 0, 0, 37, 146, 0, 13, 0, 0, 0,
    0, 0, 0, 0, 0, 14, 207, 0, 178, 237, 0, 0,
    0, 0, 260, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 156, 0, 0, 0, 0, 0, 0, 93,
    0, 0, 134, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    133, 0, 0, 0, 202, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 38, 130, 0, 0, 0, 0, 0, 0, 0,
    0, 70, 245, 0, 0, 0, 96, 123, 149, 176, 0, 0,
    0, 30, 0, 0, 0, 0, 0, 51, 0, 0, 113, 0,
    0, 0, 0, 0, 85, 89, 0, 0, 36, 0, 0, 222,
    154, 127, 172, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 205, 0, 0, 0, 169, 56, 0, 0,
    0, 0, 0, 0, 0, 0, 254, 148, 0, 0, 128, 0,
    80, 0, 0, 0, 0, 170, 0, 0, 0, 0, 192, 0,
    0, 0, 0, 0, 0, 240, 0, 252, 0, 226, 16, 0,
    0, 53, 0, 0, 44, 220, 91, 66, 211, 0, 0, 0,
    0, 0, 43, 0, 94, 111, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 125, 0, 0, 0, 0,
    0, 0, 218, 212, 0, 0, 259, 0, 0, 0, 186, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 244, 71, 0, 29, 189, 0, 31, 0, 59,
    0, 0, 0, 0, 0, 142, 256, 46, 40, 0, 0, 0,
    129, 101, 164, 0, 0, 73, 214, 79, 60, 0, 158, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 115,
    0, 0, 0, 0, 0, 0, 0, 198, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 159, 0, 0, 110, 145,
    0, 0, 0, 0, 0, 82, 0, 86, 138, 0, 0, 0,
    112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0,
    0, 0, 0, 0, 0, 52, 0, 216, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 147, 229, 15, 74, 241, 0, 0, 0, 32, 84, 0,
    0, 0, 0, 0, 0, 153, 12, 224, 0, 0, 0, 0,
    0, 0, 0, 75, 0, 0, 0, 0, 0, 0, 0, 242,
    0, 0, 0, 135, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7, 122, 0, 0, 0, 0, 0, 0, 0,
    0, 200, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    185, 0, 0, 0, 0, 0, 0, 0, 0, 0, 58, 83,
    197, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 114, 191, 0, 0, 0, 0, 0, 0, 0, 0, 152,
    0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0,
    0, 0, 221, 0, 0, 0, 0, 196, 250, 0, 0, 0,
    0, 0, 209, 219, 0, 10, 0, 217, 188, 0, 0, 0,
    0, 0, 0, 0, 215, 0, 63, 203, 0, 161, 0, 0,
    0, 0, 20, 88, 0, 124, 0, 0, 0, 0, 0, 0,
    0, 0, 26, 0, 0, 0, 0, 17, 136, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 141, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 261, 0, 90, 0, 0,
    0, 0, 180, 0, 243, 0, 0, 0, 0, 0, 0, 231,
    0, 106, 0, 0, 0, 0, 0, 0, 174, 45, 0, 0,
    0, 0, 0, 0, 0, 0, 253, 0, 109, 0, 49, 0,
    0, 0, 0, 97, 0, 0, 0, 0, 0, 0, 0, 0,
    65, 0, 0, 208, 0, 193, 1, 41, 39, 235, 0, 0,
    0, 0, 206, 0, 0, 0, 0, 0, 163, 0, 55, 0,
    0, 232, 0, 0, 19, 230, 0, 33, 257, 28, 42, 117,
    0, 0, 248, 4, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 234, 0, 0, 157, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 105, 194,
    225, 23, 233, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 67, 0, 0, 0, 0, 0, 0, 0,
    0, 64, 0, 0, 140, 72, 137, 0, 0, 104, 0, 0,
    0, 0, 0, 21, 255, 0, 0, 0, 0, 0, 0, 160,
    6, 187, 0, 0, 0, 0, 62, 0, 190, 0, 0, 0,
    0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 162, 182, 81, 213,
    155, 223, 0, 0, 199, 0, 0, 0, 0, 0, 0, 179,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 165, 167,
    0, 0, 236, 0,
};

static const uint8_t token_abbreviations_filter[] = {
    0, 0, 4, 0, 0, 0, 0, 136, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 64, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 4, 0, 0, 36, 0, 0, 8, 1, 32, 0, 0,
    0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32,
    64, 38, 0, 4, 64, 16, 0, 0, 160, 0, 128, 0, 0, 0, 128, 0, 0, 0, 0, 128, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0,
    4, 0, 0, 0, 17, 0, 2, 0, 0, 0, 128, 0, 0, 4, 0, 0, 0, 0, 4, 64, 0, 0, 0, 0,
    0, 0, 2, 0, 0, 0, 64, 0, 0, 0, 144, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 8,
    0, 0, 132, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 32, 128, 16, 0, 0, 4, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8, 128, 0, 0, 0, 0, 4, 64, 132, 64, 0, 0, 0, 0, 0, 8,
    0, 1, 0, 0, 0, 32, 64, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 36, 0, 0, 0,
    0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 4,
    0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 132, 0, 0, 0, 0, 0, 0, 0, 0, 0, 136, 0, 0, 0, 0, 194, 16, 0, 0, 0, 0,
    0, 4, 0, 0, 0, 0, 0, 64, 0, 0, 128, 0, 0, 0, 0, 0, 66, 0, 0, 0, 1, 0, 0, 64,
    64, 96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2, 4, 0, 0,
    0, 0, 0, 0, 0, 0, 32, 128, 0, 0, 64, 0, 8, 0, 0, 0, 0, 4, 0, 0, 0, 0, 8, 0,
    0, 0, 0, 0, 0, 16, 0, 4, 0, 4, 2, 0, 0, 128, 0, 0, 4, 64, 12, 4, 0, 0, 0, 0,
    0, 0, 8, 0, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0,
    0, 0, 32, 4, 0, 0, 2, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 4, 2, 0, 16, 16, 0, 4, 0, 64, 0, 0, 0, 0, 0, 8, 2, 64, 4, 0, 0, 0,
    48, 32, 0, 0, 0, 48, 0, 128, 128, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 4,
    0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 128, 8,
    0, 0, 0, 0, 0, 64, 0, 4, 4, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0,
    0, 0, 0, 0, 0, 128, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 128, 12, 6, 0, 0, 0, 0, 0, 8, 32, 0, 0, 0, 0, 0, 0, 68, 2, 0, 0, 0, 0, 0,
    0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 0, 4, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 128,
    0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 24, 0, 0, 0, 0,
    0, 0, 2, 4, 0, 128, 0, 64, 4, 0, 0, 0, 0, 0, 0, 0, 32, 0, 64, 4, 0, 1, 0, 0,
    0, 0, 1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 32, 4, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 4, 0, 0,
    0, 0, 8, 0, 4, 0, 0, 0, 0, 0, 0, 64, 0, 1, 0, 0, 0, 0, 0, 0, 32, 8, 0, 0,
    0, 0, 0, 0, 0, 0, 128, 0, 16, 0, 128, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0,
    128, 0, 0, 128, 0, 8, 68, 0, 128, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 2, 0, 128, 0,
    0, 128, 0, 0, 64, 32, 0, 8, 0, 140, 0, 0, 0, 0, 16, 2, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 32, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 32, 64,
    0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0,
    0, 4, 0, 0, 8, 136, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1,
    2, 8, 0, 0, 0, 0, 16, 0, 2, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 5, 8, 68, 0, 4, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 128,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 32, 0,
};

static const lexicon token_abbreviations_words = {token_abbreviations_table.entries, token_abbreviations_slots, token_abbreviations_filter, 1023};

#endif
