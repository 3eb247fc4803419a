import { Frame } from "./_frame/frame";

export default function Home() {
  return (
    <Frame>
      <h1 className="wrap text-h1">Volle Kom</h1>
    </Frame>
  );
}
