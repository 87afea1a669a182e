//! The source register: everything that a fact of the quiz may stand on.
//!
//! What arrives: nothing; this is one table, a row a source. What leaves:
//! [`Source`], the name by which a fact cites, and [`Register`], what there is
//! to show of it. The table follows the register of the clinical notes, tag by
//! tag, save what nothing here cites (hair, nanoneedling); a guessed author or
//! year is left out. T are the sources of the second reading, F those of its
//! warning signs. This module deliberately does not
//! know which facts cite a source, whether its page still says the same, or how
//! much a grade should weigh.

/// What sort of text a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An article that the project was given to start from.
    Seed,
    /// A paper, or the abstract of one.
    Study,
    /// The label or manual of a device or medicine.
    Label,
    /// Advice or rules of an authority, or a consensus of experts.
    Guidance,
    /// A page of a clinic, a vendor or the press.
    Clinic,
    /// Not a text at all: a rule of our own, or what is commonly known.
    Policy,
}

impl Kind {
    /// The public id.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::Seed => "seed",
            Kind::Study => "study",
            Kind::Label => "label",
            Kind::Guidance => "guidance",
            Kind::Clinic => "clinic",
            Kind::Policy => "policy",
        }
    }
}

/// How a source was read; where a row stands for several pages, the weakest of them.
///
/// No whole paper was read: an abstract or the start of a page, normally.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// On the authority's own page, manual or abstract (P in the register).
    Authority,
    /// In a copy or a summary by someone else (2).
    Secondary,
    /// On a page of a clinic or a shop: low authority (C).
    Clinic,
    /// On a page that nobody seems to have reviewed: the lowest authority (A); the seeds, too.
    Unreviewed,
    /// Nowhere: a cautious choice of our own.
    OwnRule,
    /// Nowhere yet: general knowledge.
    Unverified,
}

/// What there is to show of a source.
#[derive(Debug, Clone, Copy)]
pub struct Register {
    /// The public id.
    pub id: &'static str,
    /// What it is, in a few words.
    pub title: &'static str,
    /// The year, where a single one was read.
    pub year: Option<u16>,
    /// Where it was read, where the address is complete.
    pub url: Option<&'static str>,
    /// What sort of text it is.
    pub kind: Kind,
    /// How it was read.
    pub grade: Grade,
}

/// Makes [`Source`] from the table below, so that name, id and data can't drift apart.
macro_rules! register {
    ($($variant:ident, $id:literal, $kind:ident, $grade:ident, $year:expr, $title:literal, $url:expr;)+) => {
        /// A source, in the order of the register.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Source {
            $(#[doc = $title] $variant,)+
        }

        impl Source {
            /// Every source, in the order of the register.
            pub const ALL: &'static [Source] = &[$(Source::$variant),+];

            /// What there is to show of it.
            pub const fn register(self) -> &'static Register {
                match self {
                    $(Source::$variant => &Register {
                        id: $id,
                        title: $title,
                        year: $year,
                        url: $url,
                        kind: Kind::$kind,
                        grade: Grade::$grade,
                    },)+
                }
            }
        }
    };
}

// Name, id, kind, grade, year, title, address.
register! {
    Seed0,            "seed-000",          Seed,     Unreviewed, None,       "What Is Microneedling? Benefits, Process, Results & Aftercare Explained",                    None;
    Seed1,            "seed-001",          Seed,     Unreviewed, None,       "How Does Microneedling Work?",                                                               None;
    Seed2,            "seed-002",          Seed,     Unreviewed, None,       "How microneedling works to renew skin (first subheading; the article has no title)",         None;
    Seed3,            "seed-003",          Seed,     Unreviewed, None,       "What is Microneedling, Know its Benefits & Side Effects",                                    None;
    Seed4,            "seed-004",          Seed,     Unreviewed, None,       "Understanding the Magic of Microneedling",                                                   None;
    S1,               "s1",                Guidance, Authority,  None,       "FDA, Microneedling Devices",                                                                 Some("https://www.fda.gov/medical-devices/aesthetic-cosmetic-devices/microneedling-devices");
    S2,               "s2",                Guidance, Authority,  Some(2018), "21 CFR 878.4430, microneedling device for aesthetic use, as reproduced by LawStack",         Some("https://law.lawstack.com/cfr/21/878.4430/");
    S3,               "s3",                Guidance, Secondary,  Some(2021), "FDA consumer text on microneedling products, as reproduced by American Med Spa Association", Some("https://americanmedspa.org/news/not-all-microneedling-products-considered-medical-devices-that-are-regulated-by-the-fda");
    S4,               "s4",                Guidance, Secondary,  Some(2025), "FDA safety communication on RF microneedling, as reproduced by Aesthetics Journal",          Some("https://aestheticsjournal.com/news/fda-warning-on-rf-microneedling-complications/");
    S5,               "s5",                Label,    Secondary,  None,       "SkinPen Precision contraindications and precautions, as reproduced by a clinic consent",     Some("https://www.theeliteclinic.com/copy-of-alumier-peel");
    S5b,              "s5b",               Clinic,   Clinic,     None,       "Clinic pages: microneedling contraindications (Sisu; Mailash)",                              Some("https://sisubeautyclinic.com/blogs/microneedling/microneedling-contraindications");
    S5c,              "s5c",               Clinic,   Clinic,     None,       "Clinic page: microneedling contraindications (Premier Face and Bodywork)",                   Some("https://premierfaceandbodywork.com/microneedling-containdications/");
    S5d,              "s5d",               Clinic,   Clinic,     None,       "Clinic page: microneedling (Youth Maintenance, UK)",                                         Some("http://youthmaintenance.co.uk/treatments/microneedling/");
    S5e,              "s5e",               Clinic,   Clinic,     None,       "Clinic page: before your microneedling appointment (Beauty and the Brow)",                   Some("https://beautyandthebroworlando.com/before-your-microneedling-appointment/");
    S5f,              "s5f",               Clinic,   Clinic,     None,       "Clinic pages: microneedling contraindications (Balance Day Spa; Purely Boutique)",           Some("https://balancedayspa.com/pages/microneedling-contraindications");
    S5g,              "s5g",               Clinic,   Clinic,     None,       "Clinic page: microneedling suitability, Dermapen (Kichi Studio)",                            Some("https://kichi.studio/pages/microneedling-suitability");
    S5h,              "s5h",               Clinic,   Clinic,     None,       "Clinic page: SkinPen care before and after (Brows of Joy)",                                  Some("https://shop.browsofjoy.com/pages/skinpen-microneedling-pre-post-care");
    S5i,              "s5i",               Clinic,   Clinic,     None,       "Clinic page: when microneedling must not be done (makelloos.de)",                            Some("https://makelloos.de/faq-items/wann-darf-die-behandlung-nicht-durchgefuehrt-werden");
    S6,               "s6",                Label,    Authority,  None,       "Dermapen 4 manual, p. 23 (contraindications, anaesthetic restrictions, side effects)",       Some("https://www.easymanua.ls/dermapen/4/manual?p=23");
    S7,               "s7",                Label,    Authority,  None,       "InMode Optimas platform manual, p. 58 (which applicator the list is for was not visible)",   Some("https://www.easymanua.ls/inmode/optimas/manual?p=58");
    S7b,              "s7b",               Clinic,   Clinic,     None,       "Clinic page: PicoWay laser form (Kasura)",                                                   Some("http://www.kasuramedspa.com/learn-more-about-picoway-skin-rejuvenation-2.html");
    S8,               "s8",                Label,    Authority,  None,       "Cynosure TempSure safety information (surface radiofrequency, not needles)",                 Some("https://cynosure.com/tempsure-vitalia-indications-and-safety-information");
    S8b,              "s8b",               Clinic,   Clinic,     None,       "Clinic page: TempSure Firm contraindications, as reproduced by Renova",                      Some("https://renovamedspa.ca/tempsure-firm-contraindications/");
    S9,               "s9",                Clinic,   Clinic,     None,       "Clinic page: RF microneedling care before and after (Perfect Face La Jolla)",                Some("https://perfectfacelajolla.com/pages/radiofrequency-microneedling-pre-post");
    S10,              "s10",               Guidance, Secondary,  Some(2017), "Waldman et al., ASDS Guidelines Task Force on isotretinoin, Dermatol Surg 43:1249-62",       Some("https://scholars.mssm.edu/en/publications/asds-guidelines-task-force-consensus-recommendations-regarding-th-2");
    S11,              "s11",               Guidance, Secondary,  Some(2017), "JAMA Dermatol 2017 isotretinoin consensus, as summarised by Soma Laser",                     Some("https://somalaser.com/?p=1207");
    S12,              "s12",               Study,    Authority,  None,       "Association of Cutaneous Surgeons India, multicentre isotretinoin study (183 people)",       Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC4924407");
    S13,              "s13",               Guidance, Authority,  None,       "Winkelmann, questions and answers on microneedling while on isotretinoin",                   Some("https://projectlead.health/clinical-corner/what-do-you-tell-your-patients-about-microneedling-while-on-isotretinoin/");
    S14,              "s14",               Study,    Authority,  Some(2021), "Chu, Foulad, Mesinkovska, Safety Profile for Microneedling, Dermatol Surg (85 articles)",    Some("https://ouci.dntb.gov.ua/en/works/7X1Z3mr4");
    S15,              "s15",               Study,    Authority,  Some(2021), "Systematic review of microneedling adverse effects (51 articles, 1,029 people)",             Some("https://litmetric.com/detail/33584968");
    S16,              "s16",               Study,    Authority,  Some(2020), "Juhasz & Cohen, Microneedling for scars (58 studies, 1,845 people)",                         Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC7764156");
    S17,              "s17",               Study,    Authority,  Some(2018), "Alster & Graham, Microneedling: review and practical guide",                                 Some("https://www.scribd.com/document/392855998/Alster-2017-Review-microneedling");
    S18,              "s18",               Study,    Authority,  Some(2015), "Harris et al., Skin needling for acne scarring (review)",                                    Some("https://d.docksci.com/skin-needling-as-a-treatment-for-acne-scarring-an-up-to-date-review-of-the-liter_59f17e95d64ab26ec9e55217.html");
    S18b,             "s18b",              Study,    Authority,  Some(2021), "Tirmizi et al., Cureus (microneedling, 50 people)",                                          Some("https://docslib.org/doc/7752339/");
    S19,              "s19",               Study,    Authority,  Some(2022), "Meta-analysis of 12 trials, microneedling against other treatments (PMID 35426044)",         Some("https://pubmed.ncbi.nlm.nih.gov/35426044");
    S20,              "s20",               Study,    Authority,  None,       "Kang & Lu, microneedling with PRP, meta-analysis, Front Med",                                Some("https://frontiersin.org/articles/10.3389/fmed.2021.788754/full");
    S21,              "s21",               Study,    Authority,  Some(2018), "Automated microneedling study (48 people, four sessions 30 days apart)",                     Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC6122507/");
    S22,              "s22",               Study,    Authority,  Some(2023), "Microneedling pen for face wrinkles, J Cosmet Dermatol (35 people)",                         Some("https://pubmed.ncbi.nlm.nih.gov/35403786/");
    S22b,             "s22b",              Study,    Authority,  Some(2021), "Four microneedling treatments of face and neck, skin types I-IV (PMID 33656167)",            Some("http://medstarauthors.org/");
    S22c,             "s22c",              Study,    Authority,  Some(2022), "Pajak et al., neck and cleavage review",                                                     Some("https://www.mdpi.com/1660-4601/19/15/9055");
    S23,              "s23",               Study,    Authority,  Some(2024), "Sun et al., microneedling for stretch marks, meta-analysis",                                 Some("https://doi.org/10.1007/s00266-024-03954-x");
    S24,              "s24",               Study,    Authority,  None,       "Radiofrequency against fractional CO2 laser for stretch marks, meta-analysis",               Some("https://discovery.researcher.life/topic/micro-needle-radiofrequency/5699357");
    S25a,             "s25a",              Study,    Authority,  Some(2024), "Feng et al., microneedling with topical tranexamic acid for melasma (16 trials)",            Some("https://suppr.wilddata.cn/browses/detail/pubmed/37584240");
    S25b,             "s25b",              Study,    Authority,  Some(2024), "He Simin et al., microneedling as an adjunct for melasma, meta-analysis",                    Some("https://ouci.dntb.gov.ua/en/works/4w5KQnJ9");
    S25c,             "s25c",              Study,    Authority,  None,       "Tranexamic acid microinjection against mesoneedling, split-face trial (27 people)",          None;
    S25d,             "s25d",              Clinic,   Unreviewed, None,       "Press pages: dermatologists on lasers and IPL worsening melasma (ruli.com and another)",     Some("https://ruli.com/article/unadvisable-treatments-for-melasma-patients");
    S26,              "s26",               Study,    Authority,  Some(2016), "Microneedling in skin of color, J Am Acad Dermatol",                                         Some("http://pubmed.ncbi.nlm.nih.gov/26549251/");
    S27,              "s27",               Study,    Secondary,  Some(2018), "Microneedling of pigmented acne scars (39 people), as reproduced by Revive Trainings",       Some("https://revivetrainings.com/skin-microneedling-for-acne-scars-associated-with-pigmentation-in-patients-with-dark-skin/");
    S28,              "s28",               Study,    Authority,  Some(2013), "Non-ablative fractional laser in skin types IV-VI (115 sessions)",                           Some("https://pubmed.ncbi.nlm.nih.gov/23652890/");
    S29,              "s29",               Study,    Authority,  None,       "PRIME Journal review: fractional RF with microneedling; dark marks after lasers",            Some("https://prime-journal.com/fractional-rf-with-microneedling-to-treat-acne-and-acne-scars/3/");
    S30,              "s30",               Study,    Authority,  Some(2017), "Kaushik & Alexis, non-ablative fractional laser in skin of color",                           Some("https://jcadonline.com/nonablative-fractional-laser-resurfacing-in-skin-of-color-evidence-based-review/");
    S31,              "s31",               Study,    Authority,  Some(2014), "Soltani-Arabshahi et al., facial granulomas, JAMA Dermatol",                                 Some("http://archderm.jamanetwork.com/article.aspx?articleid=1783057");
    S32,              "s32",               Study,    Authority,  Some(2024), "Friedmann et al., granulomatous reactions, systematic review (15 people)",                   Some("https://ouci.dntb.gov.ua/works/l16LrMY9");
    S33,              "s33",               Guidance, Authority,  Some(2024), "CDC MMWR 73(16):372-6, HIV and PRP microneedling",                                           Some("http://www.cdc.gov/mmwr/volumes/73/wr/mm7316a3.htm");
    S34,              "s34",               Guidance, Secondary,  Some(2024), "FDA warning on numbing products above 4% lidocaine, as reproduced by verifymds.org",         Some("http://verifymds.org/fda-issues-warnings-against-using-products-containing-high-concentrations-of-lidocaine-which-can-lead-to-serious-side-effects");
    S35,              "s35",               Label,    Authority,  None,       "Lidocaine/prilocaine label (DrugCentral); EMLA contraindications (OpenAnesthesia)",          Some("https://drugcentral.org/label/8debb03e-a237-4e0d-be06-8ae17eaa14fa/view");
    S35b,             "s35b",              Label,    Authority,  None,       "Emla precautions, MIMS Hong Kong",                                                           Some("https://uat.mimsdev.com/hongkong/drug/info/emla/special-precautions");
    S36,              "s36",               Study,    Authority,  Some(2017), "Trivedi et al., cosmetic procedures in pregnancy and lactation",                             Some("https://medluna.com/article/28492048");
    S37,              "s37",               Study,    Authority,  Some(2017), "Jakharia-Shah et al., safety of aesthetic procedures during pregnancy",                      Some("http://medcraveonline.com/IPCB/a-review-of-the-safety-of-common-aesthetic-procedures-during-pregnancy.html");
    S38,              "s38",               Study,    Authority,  None,       "Blood thinners and skin procedures: Otley, Mayo Clin Proc; UCSD Health; Dermatol Surg",      Some("https://pubmed.ncbi.nlm.nih.gov/14601698");
    S39a,             "s39a",              Study,    Authority,  Some(2023), "Vitiligo induced by laser or IPL, survey of experts",                                        Some("https://scholarlycommons.henryford.com/dermatology_articles/743/");
    S39b,             "s39b",              Clinic,   Unreviewed, Some(2025), "Unreviewed page: vitiligo stability criteria (BJD), as summarised by droracle.ai",           Some("https://www.droracle.ai/articles/481482/is-laser-treatment-safe-for-vitiligo-vitiligo");
    S40a,             "s40a",              Study,    Authority,  Some(2020), "Creadore et al., cosmetic treatment in morphea and systemic sclerosis, J Am Acad Dermatol",  Some("https://metajournal.com/articles/1394512");
    S40b,             "s40b",              Study,    Authority,  Some(2018), "AB1349, cosmetic procedures in systemic autoimmune disease (abstract)",                      Some("https://acemap.info/paper/163928884");
    S40c,             "s40c",              Study,    Authority,  Some(2018), "Tursen, connective tissue disorders and cosmetic procedures",                                Some("http://jtad.org/archives/archive-detail/article-preview/connective-tissue-disorders-and-cosmetical-procedu/32046");
    S41a,             "s41a",              Study,    Authority,  Some(2000), "Valacyclovir in facial resurfacing, randomised trial",                                       Some("https://www.ncbi.nlm.nih.gov/pubmed/10632686");
    S41b,             "s41b",              Study,    Secondary,  Some(1999), "Famciclovir study, as reproduced by RealSelf",                                               Some("https://www.realself.com/question/valtrex-before-fraxel-manditoryeven-for-without-type-herpes");
    S42,              "s42",               Guidance, Secondary,  None,       "Mayo Clinic, laser resurfacing: risks and who should take care, as reproduced by mymlc.com", Some("https://www.mymlc.com/health-information/tests-and-procedures/l/laser-resurfacing2/?section=Risks");
    S43,              "s43",               Guidance, Authority,  None,       "NHS, Chemical peels",                                                                        Some("https://www.nhs.uk/conditions/cosmetic-procedures/non-surgical-cosmetic-procedures/chemical-peels/");
    S43c,             "s43c",              Study,    Authority,  Some(2012), "Nikalji et al., complications of medium and deep peels, J Cutan Aesthet Surg",               Some("https://zanotowane.pl/1205/5536");
    S43d,             "s43d",              Clinic,   Clinic,     None,       "Clinic pages: chemical peel contraindications (businessmama.co.uk; denisediasskincare.com)", Some("https://businessmama.co.uk/lessons/contraindications-4/");
    S44,              "s44",               Guidance, Secondary,  None,       "Older NHS chemical peel text, as reproduced by Valinor Cosmetics",                           Some("https://valinorcosmetics.com/product-category/cosmetics-peelings/");
    S45,              "s45",               Guidance, Authority,  Some(2024), "FDA, Dermal filler do's and don'ts",                                                         Some("https://fda.gov/consumers/consumer-updates/dermal-filler-dos-and-donts-wrinkles-lips-and-more");
    S45b,             "s45b",              Guidance, Secondary,  None,       "FDA dermal filler text, as reproduced by drfaridehaskari-dermatologist.co.uk",               Some("https://www.drfaridehaskari-dermatologist.co.uk/fillers");
    S45c,             "s45c",              Clinic,   Clinic,     None,       "Training and beauty pages: who should not have fillers (Colorado Aesthetics; NewBeauty)",    Some("https://coloradoaestheticsacademy.com/denver-elite-aesthetics-academy-blog/contraindications-for-dermal-fillers");
    S46,              "s46",               Study,    Authority,  Some(2022), "Sheck et al., microneedling of surgical scars (25 people), ASPS press release",              Some("https://www.plasticsurgery.org/news/press-releases/microneedling-improves-appearance-of-surgical-scars-especially-if-performed-early");
    S47,              "s47",               Study,    Authority,  None,       "Acne scars without energy devices: Tam et al. (2022); Connolly et al. (2017)",               Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC8963193");
    S48,              "s48",               Study,    Authority,  None,       "Keloid treatment, review of the evidence 2010-2020",                                         Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC10012475");
    S49,              "s49",               Study,    Authority,  None,       "Body dysmorphic disorder, prevalence in facial plastic surgery practices",                   Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC5543317");
    S50,              "s50",               Study,    Authority,  None,       "Collagen supplements: Myung & Park, Am J Med 2025; Pu et al., Nutrients 2023",               Some("https://m.booksci.cn/literature/143997559.htm");
    S52,              "s52",               Study,    Authority,  Some(2016), "Park et al., RF microneedling for rosacea, split-face (21 people)",                           Some("https://www.mdedge.com/dermatology/article/119691/");
    S53,              "s53",               Study,    Authority,  None,       "RF for inflammatory acne: 2012 (18 people); 2024 randomised, Cosmetics 11(5):179 (80)",      Some("https://www.pubmed.gov/22211476/");
    S53c,             "s53c",              Study,    Authority,  Some(2016), "RF for redness after inflammation (25 people)",                                              Some("http://www.medicaljournals.se/acta/content/html/10.2340/00015555-2164");
    S53d,             "s53d",              Study,    Authority,  None,       "RF for acne scars: Chandrashekar 2014 (31 people); 2017, types III-V (19 people)",           Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC4134659");
    S54,              "s54",               Study,    Authority,  None,       "Microneedling in the nickel-allergic patient (commentary)",                                  Some("https://discovery.researcher.life/article/microneedling-in-the-nickelallergic-patient/c8899e67f5a533c49f3aeecd650e8d17");
    S54b,             "s54b",              Clinic,   Clinic,     None,       "Vendor page: PRP contraindications (yesprpkit.com)",                                         Some("https://www.yesprpkit.com/prp-treatment/prp-target-patients/");
    S55,              "s55",               Guidance, Secondary,  None,       "England licensing: gov.uk consultation 2023; AHPA update 2025; summary on ages",             Some("https://gov.uk/government/consultations/licensing-of-non-surgical-cosmetic-procedures/");
    S56b,             "s56b",              Study,    Authority,  Some(2019), "Molluscum review (autoinoculation), doi 10.2147/CCID.S187224",                               Some("https://informahealthcare.com/doi/full/10.2147/CCID.S187224");
    S57b,             "s57b",              Guidance, Secondary,  None,       "AAD-derived summaries on acne and blackheads, as reproduced by skinknowledgebase.com",     Some("https://skinknowledgebase.com/sources/aad-acne-diagnosis-treatment");
    S57c,             "s57c",              Guidance, Secondary,  None,       "AAD, How to fade dark spots in skin of color, as reproduced by Valley Dermatology Center",   Some("https://www.valleydermatologycenter.com/articles/aad_education_library/885006-how-to-fade-dark-spots-in-skin-of-color");
    S57Cost,          "s57-cost",          Clinic,   Unreviewed, None,       "Clinic and press pages: prices of treatments (15 pages, 2016-26)",                           None;
    S58,              "s58",               Clinic,   Unreviewed, None,       "Clinic and press pages: at-home rollers (eight pages, 2016-21, among them Allure 2017)",     Some("https://www.allure.com/story/fda-at-home-microneedling/amp");
    S59,              "s59",               Clinic,   Clinic,     None,       "Clinic pages: microneedling aftercare (desertsagederm.com and four others)",                 None;
    S61,              "s61",               Clinic,   Clinic,     None,       "Clinic page: before Dermapen (osei22derm.com)",                                              Some("http://www.osei22derm.com/cryoshape");
    S61b,             "s61b",              Study,    Authority,  None,       "Trial listing: who is excluded (trialx.com)",                                                Some("https://www.trialx.com/clinical-trials/listings/220670/");
    S62,              "s62",               Study,    Secondary,  None,       "Case of a 15-year-old with chickenpox scars, type V, as reproduced by Revive Trainings",     Some("https://revivetrainings.com/microneedling-for-varicella-scars-in-a-dark-skinned-teenager");
    S63,              "s63",               Clinic,   Clinic,     None,       "Clinic page: gaps after toxin and filler (yazbekartistry.com)",                              Some("https://www.yazbekartistry.com/read-me2");
    T8,               "t8",                Guidance, Authority,  None,       "FDA, Dermal fillers (soft tissue fillers)",                                                    Some("https://www.fda.gov/medical-devices/cosmetic-devices/dermal-fillers-soft-tissue-fillers");
    T13,              "t13",               Study,    Authority,  Some(2009), "Fife et al., scars after fractional CO2 laser, four cases (Lasers Surg Med)",                  Some("https://doi.org/10.1002/lsm.20753");
    T13b,             "t13b",              Study,    Secondary,  Some(2009), "Avram et al., five necks scarred by fractional CO2 laser (Lasers Surg Med), copy of the abstract", None;
    T14,              "t14",               Study,    Secondary,  Some(2007), "Landau, Cardiac complications in deep chemical peels (181 people), as reported by HealthDay",  Some("https://www.healthday.com/healthpro-news/public-health/full-face-chemical-peel-has-low-risk-of-cardiac-arrhythmia-602257.html");
    T16b,             "t16b",              Guidance, Secondary,  Some(2019), "BMLA, Guidelines for laser and intense pulsed light, copy",                                    Some("https://vdocuments.net/treatment-guidelines-for-the-use-of-laser-and-intense-.html");
    T21,              "t21",               Study,    Authority,  Some(2022), "RF needling of lines around the eyes (30 people)",                                             Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC9110589");
    T24a,             "t24a",              Study,    Secondary,  Some(2019), "van Zuuren et al., rosacea treatments graded by evidence, Br J Dermatol, copy",                None;
    T25,              "t25",               Study,    Authority,  Some(2022), "Red marks after acne, review (18 studies, PMID 35076997)",                                     Some("https://pubmed.ncbi.nlm.nih.gov/35076997/");
    T26,              "t26",               Study,    Authority,  Some(2023), "Mukovozov et al., treatments for sun spots (lentigines), Dermatol Surg",                       Some("https://doi.org/10.1097/dss.0000000000003630");
    T27a,             "t27a",              Study,    Authority,  Some(2011), "Strong acid dotted into ice-pick scars, types IV-V (30 people, PMID 21332915)",                Some("https://pubmed.ncbi.nlm.nih.gov/21332915/");
    T27c,             "t27c",              Study,    Authority,  Some(2020), "Acne scars in skin of colour, review of treatments by strength of evidence",                   None;
    T32,              "t32",               Study,    Authority,  Some(2024), "Tranexamic acid for melasma by route, meta-analysis",                                          Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC10810386");
    T35,              "t35",               Study,    Authority,  Some(2025), "Darkening around the eyes, review of treatments",                                              Some("https://doi.org/10.1155/dth/9155535");
    T36,              "t36",               Study,    Authority,  Some(2021), "Fillers for nasolabial folds, meta-analysis of randomised trials",                             Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC8481177");
    T40,              "t40",               Guidance, Authority,  Some(2020), "Guideline for the management of vessels blocked by filler, J Clin Aesthet Dermatol",           Some("https://jcadonline.com/management-vascular-occlusion/");
    T41,              "t41",               Study,    Authority,  None,       "Valaciclovir for 10 or 14 days with laser resurfacing (120 people)",                           Some("https://scilit.com/publications/92e742c72f39d677c8685b55c24d00ab");
    T43,              "t43",               Study,    Authority,  Some(2011), "Dark marks after fractional lasers, skin types III-V",                                         Some("https://doi.org/10.1002/lsm.21092");
    T44,              "t44",               Study,    Authority,  None,       "Kryger, chapter on chemical peels of neck, chest and hands",                                   Some("https://doi.org/10.1201/9781498713283-78");
    T47,              "t47",               Study,    Secondary,  Some(2020), "Acne scars of chest and back (LearnSkin)",                                                     None;
    T49,              "t49",               Study,    Authority,  None,       "Blue laser (450 nm) for sun spots (14 people)",                                                Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC8584462");
    T67,              "t67",               Guidance, Authority,  None,       "British Association of Dermatologists, Keloids",                                               Some("https://www.skinhealthinfo.org.uk/condition/keloids/");
    T68,              "t68",               Guidance, Secondary,  None,       "Main Line Health, Laser resurfacing",                                                          Some("https://azure-tm.mainlinehealth.org/conditions-and-treatments/treatments/laser-resurfacing");
    F1,               "f1",                Guidance, Authority,  None,       "NHS, Be clear on cancer: skin cancer",                                                         Some("https://www.nhs.uk/be-clear-on-cancer/symptoms/skin-cancer");
    F2,               "f2",                Guidance, Authority,  Some(2014), "NHS, Symptoms of skin cancer (non-melanoma)",                                                  Some("http://www.nhs.uk/Conditions/Cancer-of-the-skin/Pages/Symptoms.aspx");
    F3,               "f3",                Guidance, Authority,  None,       "NHS Lothian, Skin cancer, sun awareness and skin surgery",                                     Some("https://services.nhslothian.scot/dermatology/skin-cancer-sun-awareness-and-skin-surgery");
    F4,               "f4",                Guidance, Authority,  None,       "AAD, What to look for: ABCDEs of melanoma",                                                    Some("https://www.aad.org/public/spot-skin-cancer/learn-about-skin-cancer/detect/what-to-look-for");
    F5,               "f5",                Guidance, Secondary,  Some(2024), "NHS, Cellulitis, as reproduced by nicswell.co.uk",                                             Some("https://nicswell.co.uk/conditions-and-treatments/cellulitis");
    F6,               "f6",                Guidance, Secondary,  None,       "NHS, Shingles, read in a copy",                                                                None;
    F7,               "f7",                Guidance, Authority,  None,       "Moorfields Eye Hospital, Ocular shingles",                                                     None;
    F8,               "f8",                Guidance, Secondary,  None,       "NHS, Body dysmorphic disorder (BDD), read in a copy",                                          None;
    Policy,           "policy",            Policy,   OwnRule,    None,       "Skin Quiz safety rule (a cautious choice, not a medical finding)",                           None;
    GeneralKnowledge, "general-knowledge", Policy,   Unverified, None,       "General knowledge, not yet checked against a source",                                        None;
}
