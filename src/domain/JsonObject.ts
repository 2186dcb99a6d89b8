/** A value that survives `JSON.parse(JSON.stringify(value))`. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** An object of JSON values: the shape of an invite's custom `data`. */
export type JsonObject = { readonly [key: string]: JsonValue };
