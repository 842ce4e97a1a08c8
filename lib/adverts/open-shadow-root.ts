import { tagOf } from './dom-access';

declare const chrome:
  | { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } }
  | undefined;

/**
 * The shadow root of an element, closed ones too where the browser gives them to extensions
 * (https://developer.chrome.com/docs/extensions/reference/api/dom; Firefox has a property instead).
 */
export function openShadowRoot(element: Element): ShadowRoot | null {
  const open = element.shadowRoot;
  if (open instanceof ShadowRoot) return open;
  if (!mayHost(element)) return null;
  const firefox = (element as Element & { openOrClosedShadowRoot?: unknown }).openOrClosedShadowRoot;
  if (firefox instanceof ShadowRoot) return firefox;
  if (typeof chrome === 'undefined') return null;
  return chrome.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** Asking costs a call into the browser, so only custom elements and empty blocks are asked. */
function mayHost(element: Element): boolean {
  const tag = tagOf(element);
  return (
    tag.includes('-') ||
    (/^(?:div|section|article|main|span|aside)$/.test(tag) && !Node.prototype.hasChildNodes.call(element))
  );
}
