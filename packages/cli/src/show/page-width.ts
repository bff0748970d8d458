/** What is shown keeps to the width of a terminal as it opens. */
export const pageWidth = 80
