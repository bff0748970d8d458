/** What stands before an item of a list, as a part of a class of signs: dashes, dots and squares, and what recognition makes of them. */
export const bullet = '-–—•*·+«»‹›¢°~▪■●◦'
