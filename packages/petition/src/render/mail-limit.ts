/**
 * How large a file may be to go by e-mail, in bytes. No limit of the Pardon Attorney was found: this is a choice, made for mail systems that
 * carry twenty-five megabytes of which encoding takes a quarter. Whoever builds a packet may choose another.
 */
export const mailLimit = 18_000_000
