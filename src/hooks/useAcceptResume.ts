'use client';
import { useEffect } from 'react';

import type { AcceptResume } from '../domain/AcceptResume.js';
import type { Viewer } from '../domain/Viewer.js';
import type { ResumeStore } from '../operations/ResumeStore.js';
import { inviteUrl } from './inviteUrl.js';

/** The way back to an invite, which is forgotten once somebody is signed in. */
export function useAcceptResume(token: string | null, viewer: Viewer, store: ResumeStore | undefined): AcceptResume {
  const isSignedIn = viewer.status === 'signed_in';
  useEffect(() => {
    if (isSignedIn) store?.clear();
  }, [isSignedIn, store]);

  return {
    keep() {
      if (token !== null) store?.keep(token);
    },
    url: () => (token === null ? location.href : inviteUrl(token)),
  };
}
