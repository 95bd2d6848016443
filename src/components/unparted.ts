/** A double name does not break before its stroke: `Town / Stadt` keeps the first space. */
export const unparted = (text: string): string => text.replaceAll(' / ', '\u00a0/ ');
