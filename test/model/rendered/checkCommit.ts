import type { ShownPage } from './readScreen.js';
import type { Tenant } from './createTenant.js';

/** Throws where what a commit shows cannot be: a row twice, one of another organization, or two words for one thing. */
export function checkCommit({ views, marks }: ShownPage, tenant: Tenant): void {
  for (const { name, rows } of views) {
    const addresses = rows.map(({ address }) => address);
    if (new Set(addresses).size !== addresses.length) throw new Error(`${name} shows an invite twice: ${addresses.join(', ')}`);
    for (const { address, pending } of rows) {
      if (!address.startsWith(`${tenant.scope}.`)) throw new Error(`${name} shows ${address} in scope ${tenant.scope}`);
      const mark = marks.get(tenant.idOf(address)) ?? null;
      if (pending !== mark) throw new Error(`${name} says ${pending} of ${address}, and the host’s buttons ${mark}`);
    }
  }
}
