/** What things are called, by id; not every id needs a name of its own. */
export type Names = Readonly<Record<string, string>>;
