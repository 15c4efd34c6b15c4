/** The day here and now, `YYYY-MM-DD`: Swedish writes dates as ISO 8601 does. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
