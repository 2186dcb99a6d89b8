/**
 * Which domains can be invited: `example.com` is that domain alone, `*.example.com` every one below it. Capitals and the
 * spelling of international domains make no difference.
 */
export interface EmailDomainRule {
  /** Only these. @default all */
  allow?: readonly string[] | undefined;

  /** All but these; wins over `allow`. @default none */
  deny?: readonly string[] | undefined;
}
