/** Code that loads apart from the page, once, when somebody needs it. */
export interface Loader<Module> {
  /** Null until it has been loaded. */
  loaded: () => Module | null;

  /** Loads it, and tries again where that failed before. */
  load: () => Promise<Module>;
}

/**
 * Creates the loader of one module.
 *
 * @example
 * const details = createLoader(() => import('./DetailsSheet.js'));
 */
export function createLoader<Module>(importModule: () => Promise<Module>): Loader<Module> {
  let loaded: Module | null = null;
  let loading: Promise<Module> | null = null;

  async function load(): Promise<Module> {
    try {
      loaded = await importModule();
      return loaded;
    } finally {
      loading = null;
    }
  }

  return {
    loaded: () => loaded,
    load: async () => loaded ?? (await (loading ??= load())),
  };
}
