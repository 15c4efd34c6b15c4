/** The slug of what an address leads to: its last step, behind which only the fragment stands. */
export const slugOf = (href: string): string => href.split('/').at(-2) ?? href;
