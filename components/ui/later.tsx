import { type ComponentType, type FunctionComponent, lazy, useState } from 'react';

/** A component whose code is not there yet: it suspends until it is, and is drawn at once where it was loaded before. */
type Later<Props> = FunctionComponent<Props> & { preload(): Promise<unknown> };

/** Makes a component of code that is loaded when it is first drawn. A load that failed is tried again at the next. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<{ default: ComponentType<Props> }> | null = null;
  let coming = lazy(preload);

  function preload() {
    loading ??= load().then(
      (component) => {
        loaded = component;
        return { default: component };
      },
      (error: unknown) => {
        loading = null;
        // What React was given stays failed.
        coming = lazy(preload);
        throw error;
      },
    );
    return loading;
  }
  function LaterComponent(props: Props) {
    // Chosen once: another component in its place would lose what it holds.
    const [Component] = useState<ComponentType<Props>>(() => loaded ?? coming);
    return <Component {...props} />;
  }
  return Object.assign(LaterComponent, { preload });
}
