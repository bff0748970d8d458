import { outside, unsaid, type Codebook } from './codebook.ts'

/** Labels verbatim from the setup file for SPSS of the study. */
export const fiscal2002: Codebook = {
  fiscalYear: 2002, study: 'ICPSR 4110', title: 'MONITORING OF FEDERAL CRIMINAL SENTENCES, 2002', link: 'https://doi.org/10.3886/ICPSR04110',
  variables: {
    SENTDATE: { label: 'DATE ON WHICH DEFENDANT WAS SENTENCED', values: [] },
    DOB: { label: "DEFENDANT'S DATE OF BIRTH", values: [] },
    DISPOSIT: { label: "DISPOSITION OF DEFENDANT'S CASE", values: [[1, 'Guilty Plea', 'guilty plea'], [2, 'Nolo Contendere', unsaid], [3, 'Jury Trial', 'jury verdict'], [4, 'Trial by Judge or Bench Trial', 'bench verdict'], [5, 'Both Guilty Plea and Trial (>1count)', unsaid]] },
    TOTPRISN: { label: 'TOTAL MONTHS OF IMPRISONMENT ORDERED', numbers: [1, 989], values: [[0, 'No Prison or < 1 Month Ordered', unsaid], [990, '990 mo or More', unsaid], [991, 'Time Served', unsaid], [992, 'Less Than 1 Day Imprisonment', unsaid], [996, 'Life Imprisonment Ordered', 'life'], [997, 'Prison Ordered But No Term Specified', unsaid], [998, 'Death Sentence', outside]] },
    TOTDAYS: { label: 'TOTAL DAYS OF IMPRISONMENT ORDERED', numbers: [1, 89], values: [[0, 'None', 0], [90, '990 mo or More', unsaid], [91, 'Time Served', unsaid], [92, 'Less Than 1 Day Imprisonment', unsaid], [96, 'Life Imprisonment Ordered', 'life'], [97, 'Prison Ordered But Term Not Specified', unsaid], [98, 'Death Sentence', outside]] },
    SUPREL: { label: 'MONTHS OF SUPERVISED RELEASE ORDERED', numbers: [1, 995], values: [[0, 'No Supervised Release Ordered', 0], [996, 'Life Term Ordered', unsaid], [997, 'Supv Rel Ordered, No Term Specified', unsaid]] },
    FINE: { label: 'DOLLAR AMOUNT OF FINE ORDERED', numbers: [1, 999_999_996], values: [[0, 'No fine', 0], [999_999_997, 'Fine Ordered, Amt Not Specified', unsaid]] },
    TOTREST: { label: 'DOLLAR AMOUNT OF RESTITUTION ORDERED', numbers: [1, 9_999_999_999], values: [[0, 'None', 0], [999_999_997, 'Restitution Ordered, Amt Not Specified', unsaid]] },
    SPECASSM: { label: '$ VALUE OF SPECIAL ASSESSMENT FEE', numbers: [1, 99_999], values: [[0, 'No Special Assessment Ordered', 0]] },
    AMENDYR: {
      label: 'GUIDELINE AMENDMENT YR USED IN CALCULATN', numbers: [1987, 2002],
      values: [[87, '1987 Guidelines Manual', 1987], [88, '1988 Guidelines Manual', 1988], [89, '1989 Guidelines Manual', 1989], [90, '1990 Guidelines Manual', 1990], [91, '1991 Guidelines Manual', 1991], [92, '1992 Guidelines Manual', 1992], [93, '1993 Guidelines Manual', 1993], [94, '1994 Guidelines Manual', 1994], [95, '1995 Guidelines Manual', 1995], [96, '1996 Guidelines Manual', 1996], [97, '1997 Guidelines Manual', 1997], [98, '1998 Guidelines Manual', 1998]],
    },
    XFOLSOR: { label: 'FINAL OFFENSE LEVEL', numbers: [1, 43], values: [] },
    XCRHISSR: { label: 'DEFENDANTS FINAL CRIMINAL HSTRY CATEGORY', numbers: [1, 6], values: [] },
    XMINSOR: { label: 'MIN GUIDELINE RANGE FOR IMPRISONMENT', numbers: [0, 989], values: [[996, 'Life', 'life']] },
    XMAXSOR: { label: 'MAX GUIDELINE RANGE FOR IMPRISONMENT', numbers: [1, 989], values: [[996, 'Life', 'life']] },
    TOTCHPTS: { label: 'TOTAL NUM OF CRIM HIST POINTS APPLIED', numbers: [1, 99], values: [[0, 'None', 0]] },
    SENTPTS: { label: 'NUM PTS FROM INSTANT OFFENSE', values: [[0, 'None', 0], [1, 'Adjust Applied (Not in Gdlines)', unsaid], [2, 'Adjustment Applied', 2]] },
    REL2PTS: { label: 'NUM PTS FROM INSTANT OFFENSE < 2 YRS AFT', values: [[0, 'None', 0], [1, 'Adj For Offense < 2 Yr Aft Release', 1], [2, 'Adj For Comm Of Offense < 2 Yr Aft Rel', 2]] },
    CAROFFAP: { label: 'CAREER OFFENDER STATUS APPLIED', values: [[0, 'No, Career Offender Status Not Applied', false], [1, 'Yes, Career Offender Applied', true]] },
    SAFE: { label: 'SAFETY VALVE PROVISION APPLIED', values: [[0, 'Not Applied', false], [1, 'Applied', true], [2, 'Sentenced Below Mandatory', unsaid]] },
    WEAPSOC: { label: 'SOC ENHANCEMENT FOR A WEAPON PRESENT', values: [[0, 'No SOC Weapon Enhancement', unsaid], [1, 'SOC Weapon Enhancement', true]] },
    ACCTRESP: { label: 'NUM LEVELS SUBTR DUE TO ACCEPTANCE OF RE', values: [[-4, 'Applied (Not In USSG Manual)', unsaid], [-3, 'Adjustment Applied', -3], [-2, 'Adjustment Applied', -2], [-1, 'Applied (Not In USSG Manual)', unsaid], [0, 'Adjustment Not Applied', 0]] },
    NOCOMP: { label: 'NUMBER OF GUIDELINE COMPUTATIONS', numbers: [0, 99], values: [] },
    AGGROLHI: { label: 'HIGHEST COMPUTATION OF AGGROL', values: [[0, 'No Adjustment Applied', 0], [1, 'Applied-Not In Gdlins)', unsaid], [2, 'Applied-Mgr/Org/Sup/Ldr', 2], [3, 'Applied-Mgr/Sup of 5+', 3], [4, 'Applied-Ldr/Org of 5+', 4]] },
    MITROLHI: { label: 'HIGHEST COMPUTATION OF MITROL', values: [[-6, 'Adjustment (Not In USSG Manual)', unsaid], [-4, 'Minimal Participation', -4], [-3, 'Btwn Minr and Mnml Partic', -3], [-2, 'Minor Participation', -2], [-1, 'Adjustment (Not In USSG Manual)', unsaid], [0, 'No adjustment', 0]] },
    AGGRLRHI: { label: 'HIGHEST OF AGGROLR', values: [[0, 'No Adjustment Applied', 0], [1, 'Applied (Not In Guidelines)', unsaid], [2, 'Adj Applied (Mgr, Organizer, Super Of 5+', 2], [3, 'Adj Applied (Mgr Or Supervisor Of 5+ Par', 3], [4, 'Adj Appl (Leader Or Organizer Of 5+ Part', 4]] },
    MITRLRHI: { label: 'HIGHEST OF MITROLR', values: [[-6, 'Adjustment (Not In USSG Manual)', unsaid], [-4, 'Minimal Participation', -4], [-3, 'Between Minor and Minimal Partic', -3], [-2, 'Minor Participation', -2], [-1, 'Adjustment (Not In USSG Manual)', unsaid], [0, 'No Adjustment', 0]] },
    MONSEX: { label: "DEFENDANT'S GENDER", values: [[0, 'Male', 'Male'], [1, 'Female', 'Female']] },
    NEWRACE: { label: 'RACE OF DEFENDANT', values: [[1, 'White', 'White'], [2, 'Black', 'Black'], [3, 'Hispanic', 'Hispanic'], [6, 'Other', 'Other']] },
  },
}
