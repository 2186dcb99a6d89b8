import type { SessionViewer } from '../session/useViewer.js';
import type { BackEnd } from './BackEnd.js';
import { chooseBackEnd, useBackEnd } from './useBackEnd.js';

const names: Record<BackEnd, string> = { rest: 'REST', 'better-auth': 'better-auth' };

/** Changes who answers for invites, while everything else stays: session, screens and members. */
export function BackEndSwitch({ viewer }: { viewer: SessionViewer }) {
  const current = useBackEnd(viewer);
  if (viewer.backEnds.length < 2) return null;
  return (
    <fieldset className="app-switch">
      <legend className="app-hidden">Back end</legend>
      {viewer.backEnds.map((backEnd) => (
        <label key={backEnd}>
          <input
            type="radio"
            name="back-end"
            className="app-hidden"
            checked={backEnd === current}
            onChange={() => chooseBackEnd(backEnd)}
          />
          {names[backEnd]}
        </label>
      ))}
    </fieldset>
  );
}
