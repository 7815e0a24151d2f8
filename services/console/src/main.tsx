import { getMe } from "@tradewind/client";
import { render } from "preact";
import { useEffect } from "preact/hooks";
import "./style.css";
import { ask } from "./app/api";
import { Frame } from "./app/frame";
import { useLoad } from "./app/load";
import { Login } from "./app/login";
import { caller, session } from "./app/session";
import { ProblemView, Skeleton } from "./ui/states";

function App() {
  return session.value ? <Entered key={session.value.token} /> : <Login />;
}

/** The scopes decide what is shown, so they are asked for first. */
function Entered() {
  const me = useLoad((signal) => getMe({ ...ask, signal }), ["me"]);
  useEffect(() => {
    caller.value = me.data;
  }, [me.data]);
  if (me.problem) return <ProblemView problem={me.problem} retry={me.reload} />;
  return caller.value ? <Frame /> : <Skeleton />;
}

const root = document.getElementById("app");
if (root) render(<App />, root);
