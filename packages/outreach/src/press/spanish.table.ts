const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Verbs that report words in Spanish, in the forms newspapers use. */
export const spanishSpeech = words('dijo dice decía contó cuenta explicó explica afirmó afirma aseguró asegura señaló señala declaró declara añadió añade agregó agrega sostuvo sostiene respondió responde contestó contesta preguntó pregunta comentó comenta recordó recuerda indicó indica expresó expresa escribió escribe reconoció reconoce admitió admite advirtió advierte insistió insiste lamentó lamenta subrayó subraya apuntó apunta bromeó bromea criticó manifestó reiteró replicó relató relata confesó confiesa exclamó concluyó prosiguió continuó susurró gritó suspiró tachó calificó consideró considera planteó plantea anotó anota prometió promete pidió pide reclamó reclama exigió denunció denuncia matizó zanjó sentenció opinó opina precisó precisa detalló detalla aclaró aclara argumentó argumenta alegó alega celebró aplaudió rechazó resumió recalcó recalca remarcó destacó destaca consignó apostilló repitió repite murmuró musitó bramó espetó soltó suelta ironizó describió describe definió define ruega rogó suplicó dictaminó estimó reza rezaba reconocía decían cuentan dicen')

/** Begin sentences in Spanish with a capital and are no part of a name. */
export const spanishOpeners = words('El La Los Las Un Una Unos Unas Su Sus Según En De Del Por Para Con Y Pero Este Esta Estos Estas Cuando Como Cómo Ahora Nunca Me Se Le Les Es Lo Ya Eso Ella Él Ellos Nos Mi Mis Tras Desde Hoy Ayer Al Que Qué Si Sí Aquí Allí Así También Porque Aunque Entre Sobre Hasta Más Muy Nadie Nada Todo Todos Cada Otro Otra Fue Era Son Hay Durante Mientras Luego Entonces Madre Padre')

/** Whether a text is in Spanish: its commonest small words are. */
export function isSpanish(text: string): boolean {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const small = all.filter((word) => /^(?:de|la|el|que|los|las|del|una?|por|con|su|se|en|y|no|lo|al|para)$/.test(word)).length
  return all.length >= 20 && small / all.length > 0.22 && /[ñáéíóú¿¡«]/.test(text)
}
