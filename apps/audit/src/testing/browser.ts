/** What came back. */
export interface Reply {
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly html: string;
  /** The text of the page's main part as a reader sees it, its white space made single. */
  readonly text: string;
}

/** A browser without script: it keeps its cookie and sends a form with the token of its last page. */
export interface Browser {
  open(path: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  send(path: string, form: Readonly<Record<string, string>>): Promise<Reply>;
  /** A request as given, for what no form of ours would send. */
  raw(path: string, request: RequestInit): Promise<Reply>;
  readonly cookie: string;
  readonly token: string;
}

/** A browser that speaks to one app. It follows no redirect, so that a test can look at it. */
export function createBrowser(address: string): Browser {
  let cookie = "";
  let token = "";

  async function raw(path: string, request: RequestInit): Promise<Reply> {
    const headers = new Headers(request.headers);
    if (cookie !== "" && !headers.has("cookie")) headers.set("cookie", cookie);
    const response = await fetch(address + path, { ...request, headers, redirect: "manual" });
    const html = await response.text();
    cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    token = /name="_csrf" value="([0-9a-f]+)"/.exec(html)?.[1] ?? token;
    const { status } = response;
    const location = response.headers.get("location");
    return { status, location, headers: response.headers, html, text: mainText(html) };
  }

  return {
    raw,
    open: (path, headers = {}) => raw(path, { headers }),
    send: (path, form) =>
      raw(path, {
        method: "POST",
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          "sec-fetch-site": "same-origin",
        },
        body: new URLSearchParams({ ...form, _csrf: token }).toString(),
      }),
    get cookie() {
      return cookie;
    },
    get token() {
      return token;
    },
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function mainText(html: string): string {
  const [, main = html] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  return main
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}
