import type { Engine } from "@isthmus/clearing";

/** A view of the engine that is made once for each state, however many ask for it. */
export class EngineView<T> {
  readonly #make: (engine: Engine) => T;
  #made: { readonly engine: Engine; readonly digest: string; readonly view: T } | null = null;

  /** @param make must depend on the engine's state alone */
  constructor(make: (engine: Engine) => T) {
    this.#make = make;
  }

  /** The view of the present state. */
  of(engine: Engine): T {
    const digest = engine.journalDigest;
    // An engine that was built again without void entries has the same digest and another state.
    if (this.#made?.engine === engine && this.#made.digest === digest) return this.#made.view;
    const view = this.#make(engine);
    this.#made = { engine, digest, view };
    return view;
  }
}
