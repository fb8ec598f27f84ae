/**
 * After logging out, what was typed and never saved is wiped from this tab: the next person must not find it. Who was
 * sent here because a session ended comes back (`terug`) and finds it still.
 */
if (!new URLSearchParams(location.search).has('terug')) sessionStorage.clear();
