/**
 * Words of six letters and more that name and introduce values on papers: headings, labels and the phrases around what is read. None that
 * can itself be a value: no number, month, place, drug or direction in which terms run.
 */
export const labelWords: readonly string[] = `
academic accept acceptance accepted accepts accomplishment accountable achievement acknowledge additional address
adjudged adjusted adjustment administratively admits adopts advisory affiliated affirm affirmed agreed agreement
agrees allege allergies alternative alternatives amended amending amount amounts apartment appeal appealability
appeals appeared applicable application applies appointment appreciation approved approx arranged arrest arrests
article assessed assessment assessments assigned assignment assignments assistance assnmt associated attend attendance
attorney attributable attributed available average awarded balance bedroom beginning bureau business calculation
calendar candidates career category certificate certifies certify characteristic characteristics charge charged
charges charging chronic chronological circuit citation classification clemency client clinical closed college column
combined commit commitment committed common commonwealth community commutation commutations company compares
comparison compassionate complete completed completing completion computation concern concluded condition conditional
conditions conduct conducted conferred confinement confirm consideration consisting conspiracy contain containing
contingent continues continuing contract convict convicted conviction convictions correct correspondent counsel
counseling counts course courses courts credential credit credits criminal criteria current currently custody decided
decides defendant defendants denial denied denies denying department deputy description designated designation detail
detectable determination determine determined diagnosed diagnoses diagnosis diploma disallowed discharge disciplinary
discipline disclosure discretion dismiss dismissed dismisses disposition distribute district division docket document
earlier edition education effect effective eligible employ employed employment encounter enhance enhanced enhancement
enhancements entered entries equivalency escapes establish evidence evidentiary excellence executed executive
expiration expunged extend extension facility facsimile factory federal felony filing financial finding findings
finish finished foregoing foreperson forfeited forgery function functional general government grades graduation
granted granting grants gratitude grouped guarantee guideline guidelines guilty headed health hearing hereby history
honorable housing immediate immunizations impact imposed imposes imposition impressions imprisoned imprisonment
incarcerated incident indication indictment individualized ineffective ineligible information initial inmate
institution institutional instruction interpreter interview investigation issued judgement judges judgment judgments
judicial jurisdiction justice labels laboratory letter letterhead letters levels limitations locator magistrate
management manager mandate mandatory manual medical medications member memorandum mention merits mileage minimum
minutes misconduct misdemeanor mitigating mixture modifying monitoring monthly months motion movant movement municipal
nature notice number numbered numbering numbers obligation obligations obstruction offender offense offenses offering
offers office officer official opened opinion ordered organization original outstanding overruled overrules papers
paragraph paragraphs pardon parole participation parties patient pattern pauperis payment payments payroll penalties
penalty pending percentage period person petition petitioner physician plaintiff pleaded pleads pleased points
position possession prepared present presented presentence president pressure pretrial previous previously principal
printed printout prisons private privileges probation problem problems procedures proceedings proficiency profile
prognosis program programs progress prohibited projected promise pronounced propose proposed prosecutor proudly
provider provisions public published pursuant qualifies quantity quarter quarterly quarters question reasons receipt
received receives recidivism recommend recommendation record reduced reducing reduction reentry reference reform
regarding regards register release released remainder remaining remains remand remanded report reporter reporters
reports request requirements resentencing reserved reside residence respect respectfully response responsibility
responsible restitution restraint result retroactive return reversed review reviewed ruling safety salutation
satisfaction satisfactorily satisfactory satisfies school scoring section sections security sentence sentenced
sentences sentencing sentry served service services serving sessions sheets signature signed sincerely special
specific started stated statement states status statutory stenographic stipulate student subject submitted subsections
substance subtotals successful successfully summary superior superseding supervised supervision support supreme
surrender suspended sustained system terminated territories totals trafficking training transcript transmittal
treatment unconditional unicor united unpaid updated vacate vacated variable variance verdict verification verify
versus violation vocational withdraw witness worksheet writer writing written
`.trim().split(/\s+/)
