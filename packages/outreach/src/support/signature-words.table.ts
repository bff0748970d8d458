import type { PublicLanguage } from '../public/public-page.ts'

/** What stands on the form for signatures, in the answers to it, and in the mails to those who signed. */
export const signatureWords = {
  en: {
    title: 'Sign your name', signAt: 'Sign at', name: 'Your name', place: 'Town and state', mail: 'Your e-mail address', mailNote: (days: number) => `It is never shown and never given to anyone else. You get one message with a link to confirm; what is not confirmed within ${days} days is erased.`,
    shows: 'May your name and town be shown on this page?', yes: 'Yes', no: 'No, only count me', sentence: 'One sentence, if you like (not shown on this page)', send: 'Sign', trap: 'Leave this empty',
    count: (many: number) => (many === 1 ? 'One person has signed.' : `${many.toLocaleString('en-US')} people have signed.`), others: (many: number) => (many === 1 ? 'and one more' : `and ${many.toLocaleString('en-US')} more`), back: 'You can take your signature back at any time, by the link in each message.',
    sent: ['Look at your mail', 'We sent a message to the address you gave. Open the link in it to confirm your signature; until then it does not count.', 'If nothing comes within an hour, look among the unwanted mail.'],
    closed: ['Signatures are not being gathered', 'Signatures are not being gathered here at the moment. Nothing of what you typed was kept. Thank you for wanting to help.'],
    wrong: ['Something is missing', 'Nothing was kept yet. Go back in your browser: what you typed is still there.'],
    wrongField: { name: 'Your name is missing, or is too long.', place: 'Your town and state are missing, or are too long.', mail: 'The e-mail address is missing or is not one.', shows: 'Say whether your name may be shown.', sentence: 'The sentence is too long: 500 letters at most.', other: 'What was sent was not understood.' },
    tooMany: ['Please try again later', 'Many signatures came just now. Yours was not kept: please send it again in an hour.'],
    confirmTitle: 'Confirm your signature', confirmAsk: (office: string) => `You, or somebody who typed your address, signed on a page of ${office}. Was it you?`, confirmDo: 'Yes, count my signature', confirmed: ['Thank you', 'Your signature counts now. You can take it back at any time by the other link in the message you got: keep that message.'],
    backTitle: 'Take your signature back', backAsk: (office: string) => `Your signature on a page of ${office} is then erased, with your name and address, and nothing more is sent to you. What was printed or published before cannot be called back; it is gone from the page when that is next put up.`, backDo: 'Yes, erase it', gone: ['It is erased', 'Your signature, your name and your address are gone, and nothing more is sent to you.'],
    nothing: ['This link does nothing any more', 'It was used, it is too old, or what it was for is gone. If you want to sign, do it again on the page.'],
    confirmSubject: 'Please confirm your signature',
    confirmMail: (office: string, confirm: string, back: string, days: number) => [`Somebody, most likely you, typed this address to sign on a page of ${office}.`, `If it was you, open this link and confirm (it works once, for ${days} days):`, confirm, 'If it was not you, do nothing: it is erased by itself. Or erase it at once, now or at any later time:', back],
    foot: (office: string, back: string) => ['--', `You get this because you signed on a page of ${office}. To take your signature back, have it erased and get nothing more:`, back],
  },
  es: {
    title: 'Firme con su nombre', signAt: 'Firme en', name: 'Su nombre', place: 'Ciudad y estado', mail: 'Su dirección de correo electrónico', mailNote: (days: number) => `Nunca se muestra ni se da a nadie. Recibirá un mensaje con un enlace para confirmar; lo que no se confirma en ${days} días se borra.`,
    shows: '¿Se pueden mostrar su nombre y su ciudad en esta página?', yes: 'Sí', no: 'No, solo cuénteme', sentence: 'Una frase, si quiere (no se muestra en esta página)', send: 'Firmar', trap: 'Deje esto vacío',
    count: (many: number) => (many === 1 ? 'Ha firmado una persona.' : `Han firmado ${many.toLocaleString('en-US')} personas.`), others: (many: number) => (many === 1 ? 'y una más' : `y ${many.toLocaleString('en-US')} más`), back: 'Puede retirar su firma cuando quiera, con el enlace que viene en cada mensaje.',
    sent: ['Mire su correo', 'Enviamos un mensaje a la dirección que nos dio. Abra el enlace para confirmar su firma; hasta entonces no cuenta.', 'Si no llega nada en una hora, busque en el correo no deseado.'],
    closed: ['Ahora no se recogen firmas', 'En este momento no se recogen firmas aquí. No se guardó nada de lo que escribió. Gracias por querer ayudar.'],
    wrong: ['Falta algo', 'Todavía no se guardó nada. Vuelva atrás en su navegador: lo que escribió sigue allí.'],
    wrongField: { name: 'Falta su nombre, o es demasiado largo.', place: 'Faltan su ciudad y estado, o son demasiado largos.', mail: 'Falta la dirección de correo electrónico, o no lo es.', shows: 'Diga si se puede mostrar su nombre.', sentence: 'La frase es demasiado larga: 500 letras como máximo.', other: 'No se entendió lo que se envió.' },
    tooMany: ['Inténtelo más tarde', 'Acaban de llegar muchas firmas. La suya no se guardó: envíela de nuevo dentro de una hora.'],
    confirmTitle: 'Confirme su firma', confirmAsk: (office: string) => `Usted, o alguien que escribió su dirección, firmó en una página de ${office}. ¿Fue usted?`, confirmDo: 'Sí, cuente mi firma', confirmed: ['Gracias', 'Su firma ya cuenta. Puede retirarla cuando quiera con el otro enlace del mensaje que recibió: guárdelo.'],
    backTitle: 'Retire su firma', backAsk: (office: string) => `Su firma en una página de ${office} se borra entonces, con su nombre y su dirección, y no se le envía nada más. Lo que ya se imprimió o publicó no se puede recuperar; desaparece de la página cuando esta se publique de nuevo.`, backDo: 'Sí, bórrela', gone: ['Está borrada', 'Su firma, su nombre y su dirección se borraron, y no se le envía nada más.'],
    nothing: ['Este enlace ya no sirve', 'Ya se usó, es demasiado viejo, o aquello para lo que era ya no existe. Si quiere firmar, hágalo de nuevo en la página.'],
    confirmSubject: 'Confirme su firma, por favor',
    confirmMail: (office: string, confirm: string, back: string, days: number) => [`Alguien, probablemente usted, escribió esta dirección para firmar en una página de ${office}.`, `Si fue usted, abra este enlace y confirme (sirve una vez, durante ${days} días):`, confirm, 'Si no fue usted, no haga nada: se borra por sí solo. O bórrelo enseguida, ahora o cuando quiera:', back],
    foot: (office: string, back: string) => ['--', `Recibe esto porque firmó en una página de ${office}. Para retirar su firma, borrarla y no recibir nada más:`, back],
  },
} as const satisfies Record<PublicLanguage, unknown>
