import { displayText } from '../../../domain/displayText.js';
import type { RoleOption } from '../../../domain/RoleOption.js';

/** The choices of a role select. Renders `<option>`s. */
export function RoleOptions({ options }: { options: readonly RoleOption[] }) {
  return options.map(({ key, name }) => (
    <option key={key} value={key}>
      {displayText(name)}
    </option>
  ));
}
