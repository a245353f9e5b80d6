/** Days in which a console may still change a figure often: a month is sealed when all of it is older. */
export const settling = 30;
