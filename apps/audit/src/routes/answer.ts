/** What a page answers with. The one place that turns it into a response is the registration. */
export type Answer =
  | { readonly kind: "view"; readonly view: string; readonly data: object; readonly status: number }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "sign-in"; readonly userId: string; readonly to: string }
  | { readonly kind: "sign-out"; readonly to: string }
  | { readonly kind: "asset"; readonly file: string }
  | { readonly kind: "word"; readonly status: number; readonly word: string };

/**
 * A view with its data.
 *
 * @param view the page's folder name, as `audit-overall`
 * @param status 200 unless told otherwise
 */
export function view(view: string, data: object = {}, status = 200): Answer {
  return { kind: "view", view, data, status };
}

/** Sends the browser on by GET. */
export function redirect(to: string): Answer {
  return { kind: "redirect", to };
}
