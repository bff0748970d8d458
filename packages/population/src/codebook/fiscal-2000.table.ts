import { outside, unsaid, type Codebook } from './codebook.ts'

/** Labels verbatim from the setup file for SPSS of the study. A range ends at 989 months: in GLMIN and GLMAX the numbers from 990 stand for something else. */
export const fiscal2000: Codebook = {
  fiscalYear: 2000, study: 'ICPSR 3496', title: 'MONITORING OF FEDERAL CRIMINAL SENTENCES, 2000', link: 'https://doi.org/10.3886/ICPSR03496',
  variables: {
    SENTDATE: { label: 'DATE ON WHICH DEFENDANT WAS SENTENCED', values: [] },
    DOB: { label: "DEFENDANT'S DATE OF BIRTH", values: [[1_012_001, 'Missing', unsaid]] },
    DISPOSIT: { label: "DISPOSITION OF DEFENDANT'S CASE", values: [[1, 'Guilty plea', 'guilty plea'], [2, 'Nolo contendere', unsaid], [3, 'Jury trial', 'jury verdict'], [4, 'Trial-judge/bench', 'bench verdict'], [5, 'Guilty plea &  trial', unsaid]] },
    TOTPRISN: { label: 'TOTAL MONTHS OF IMPRISONMENT ORDERED', numbers: [1, 989], values: [[0, 'No prison or < 1 mo', unsaid], [990, '990 mo or more', unsaid], [991, 'Time served', unsaid], [992, '< 1 day imprisonment', unsaid], [996, 'Life imprsnmnt ordrd', 'life'], [997, 'No term specified', unsaid], [998, 'Death sentence', outside]] },
    TOTDAYS: { label: 'TOTAL DAYS OF IMPRISONMENT ORDERED', numbers: [1, 89], values: [[0, 'None', 0], [90, '990 mo or more', unsaid], [91, 'Time served', unsaid], [92, '< 1 day imprisonment', unsaid], [96, 'Life imprsnmnt ordrd', 'life'], [97, 'Term not specified', unsaid], [98, 'Death sentence', outside]] },
    SUPREL: { label: 'MONTHS OF SUPERVISED RELEASE ORDERED', numbers: [1, 995], values: [[0, 'None ordered', 0], [996, 'Life term ordered', unsaid], [997, 'No term specified', unsaid]] },
    FINE: { label: 'DOLLAR AMOUNT OF FINE ORDERED', numbers: [1, 9_999_999_996], values: [[0, 'No fine', 0], [9_999_999_997, 'Amt not specified', unsaid]] },
    TOTREST: { label: 'DOLLAR AMOUNT OF RESTITUTION ORDERED', numbers: [1, 9_999_999_996], values: [[0, 'None', 0], [9_999_999_997, 'Amt not specified', unsaid]] },
    SPECASSM: { label: '$ VALUE OF SPECIAL ASSESSMENT FEE', numbers: [1, 99_999], values: [[0, 'None ordered', 0]] },
    AMENDYR: {
      label: 'GDELINE AMENDMENT YR USED IN CALCULATION', numbers: [1987, 2000],
      values: [[87, '1987 guidelin manual', 1987], [88, '1988 guidelin manual', 1988], [89, '1989 guidelin manual', 1989], [90, '1990 guidelin manual', 1990], [91, '1991 guidelin manual', 1991], [92, '1992 guidelin manual', 1992], [93, '1993 guidelin manual', 1993], [94, '1994 guidelin manual', 1994], [95, '1995 guidelin manual', 1995], [96, '1996 guidelin manual', 1996], [97, '1997 guidelin manual', 1997], [98, '1998 guidelin manual', 1998]],
    },
    XFOLSOR: { label: 'FINAL OFFENSE LEVEL', numbers: [1, 43], values: [] },
    XCRHISSR: { label: 'DEFENDANTS FINAL CRIMINAL HISTORY CATEGO', numbers: [1, 6], values: [] },
    XMINSOR: { label: 'MIN GUIDELINE RANGE FOR IMPRISONMENT', numbers: [0, 989], values: [[996, 'Life', 'life']] },
    XMAXSOR: { label: 'MAX GUIDELINE RANGE FOR IMPRISONMENT', numbers: [1, 989], values: [[996, 'Life', 'life']] },
    TOTCHPTS: { label: 'TOTAL NUM OF CRIM HIST POINTS APPLIED', numbers: [1, 99], values: [[0, 'None', 0]] },
    SENTPTS: { label: 'NUM PTS FROM INSTANT OFFENSE', values: [[0, 'None', 0], [1, 'Adjust-not in gdlns', unsaid], [2, 'Adjustment applied', 2]] },
    REL2PTS: { label: 'NUM PTS FROM INSTANT OFFENSE < 2 YRS AFT', values: [[0, 'None', 0], [1, 'Adjustment', 1], [2, 'Adjustment', 2]] },
    CAROFFAP: { label: 'CAREER OFFENDER STATUS APPLIED', values: [[0, 'Not applied', false], [1, 'Applied', true]] },
    SAFE: { label: 'SAFETY VALVE DUMMY INDICATOR', values: [[0, 'Not applied', false], [1, 'Applied', true]] },
    WEAPSOC: { label: 'SOC ENHANCEMENT FOR A WEAPON PRESENT', values: [[0, 'No SOC wpn enhancmnt', unsaid], [1, 'SOC weapon enhancmnt', true]] },
    ACCTRESP: { label: 'ADJ BASED ON ACCPTANCE OF RESPONSIBILITY', values: [[-4, 'Applied', unsaid], [-3, 'Adjustment applied', -3], [-2, 'Adjustment applied', -2], [-1, 'Applied', unsaid], [0, 'Not Applied', 0]] },
    NOCOMP: { label: 'NUMBER OF GUIDELINE COMPUTATIONS', numbers: [0, 99], values: [] },
    AGGROLHI: { label: 'HIGHEST COMPUTATION OF AGGROL', values: [[0, 'No adjustmnt applied', 0], [1, 'Applied-not in gdlin', unsaid], [2, 'Apld-mgr/org/sup/ldr', 2], [3, 'Appld-mgr/sup of 5+', 3], [4, 'Appld-ldr/org of 5+', 4]] },
    MITROLHI: { label: 'HIGHEST COMPUTATION OF MITROL', values: [[-6, 'Adj-not in USSG man', unsaid], [-4, 'Minimal participatn', -4], [-3, 'Btwn minr &  mnml pa', -3], [-2, 'Minor participation', -2], [-1, 'Adj-not in USSG man', unsaid], [0, 'No adjustment', 0]] },
    AGGRLRHI: { label: 'HIGHEST OF AGGRLR', values: [[0, 'No adjustmnt applied', 0], [1, 'Applied-not in gdlin', unsaid], [2, 'Apld-mgr/org/sup/ldr', 2], [3, 'Appld-mgr/sup of 5+', 3], [4, 'Appld-ldr/org of 5+', 4]] },
    MITRLRHI: { label: 'HIGHEST OF MITRLR', values: [[-6, 'Adj-not in USSG man', unsaid], [-4, 'Minimal participatn', -4], [-3, 'Btwn mnr &  mnml par', -3], [-2, 'Minor participation', -2], [-1, 'Adj-not in USSG man', unsaid], [0, 'No adjustment', 0]] },
    MONSEX: { label: "DEFENDANT'S GENDER", values: [[0, 'Male', 'Male'], [1, 'Female', 'Female']] },
    NEWRACE: { label: 'RACE OF DEFENDANT', values: [[1, 'White', 'White'], [2, 'Black', 'Black'], [3, 'Hispanic', 'Hispanic'], [6, 'Other', 'Other']] },
  },
}
