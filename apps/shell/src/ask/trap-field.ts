/** A field that nobody sees: what fills in every field is a machine. It is named like one that machines like. */
export const trapField = 'website';
