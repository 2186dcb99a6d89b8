'use client';
import { useState } from 'react';
import type { ComponentType, FormEvent } from 'react';

import { isTyped } from '../../domain/isTyped.js';
import type { JsonObject } from '../../domain/JsonObject.js';
import { Nothing } from '../../ui/Nothing.js';
import { Slot } from '../../ui/Slot.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { usePart } from '../../ui/usePart.js';
import type { AcceptFieldsProps } from './AcceptInviteComponents.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import { AcceptProblem } from './AcceptProblem.js';
import { formValues } from './formValues.js';

interface AcceptFormProps extends AcceptFieldsProps {
  id: string;

  fields: ComponentType<AcceptFieldsProps>;

  onAccept: (values: JsonObject) => void;
}

/** The host's own fields, whose values go with the accept. Renders a `<form>`; its button is elsewhere, by the `id`. */
export function AcceptForm({ id, fields, onAccept, ...props }: AcceptFormProps) {
  const part = usePart();
  const { errors } = useCommonMessages();
  const { nothingTyped } = useAcceptMessages();
  // False once the viewer has tried without.
  const [typed, setTyped] = useState<boolean>();
  const problem = props.problems.length > 0 ? errors.validation : typed === false && nothingTyped;

  // What a field holds from the start, or is clicked into, is nobody's typing.
  function handleInput({ nativeEvent }: FormEvent) {
    const [control] = nativeEvent.composedPath() as [HTMLInputElement];
    if (control.matches(':read-write') && control.value?.trim()) setTyped(true);
  }

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    const form = event.currentTarget;
    const values = formValues(form);
    if (props.viewer || (typed && isTyped(values))) onAccept(values);
    else {
      setTyped(false);
      form.querySelector<HTMLElement>(':read-write')?.focus();
    }
  }

  return (
    <form {...part('accept-form')} id={id} onInput={handleInput} onSubmit={handleSubmit}>
      <Slot host={fields} usual={Nothing} place={`components.${props.viewer ? 'Accept' : 'SignUp'}Fields`} props={props} />
      {problem && <AcceptProblem>{problem}</AcceptProblem>}
    </form>
  );
}
