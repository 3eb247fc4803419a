import { bone, carrot, clay, enamel, gold, ink, leaf, leafPale, yolk } from "./palette";
import { lit, oval, place, shadow, shape, stroke, within, type Svg } from "./shapes";

/** An egg standing, 150 by 190. */
export const egg = (shell = "#EBC49C"): Svg =>
  shadow(76, 8) +
  lit("M0 -192C48 -192 76 -120 76 -72C76 -26 44 0 0 0S-76 -26 -76 -72C-76 -120 -48 -192 0 -192Z", shell);

/** A whole fish lying, 620 long, belly at 0. */
export function fish(colour = "#7FA3B5"): Svg {
  const body =
    "M-310 -96C-220 -206 20 -214 170 -104L290 -186Q306 -100 290 -14L170 -88C20 12 -220 6 -310 -96Z";
  return (
    shadow(270, 6, -4) +
    within(
      body,
      shape(body, colour) +
        shape("M-320 -84C-200 -20 40 -30 180 -96L180 40H-320Z", enamel, 0.55) +
        shape(body, "url(#light)") +
        stroke("M-196 -176C-160 -130 -160 -70 -198 -18", ink, 7, 0.3) +
        [-90, -20, 50].map((x) => stroke(`M${x} -128q22 22 0 46`, ink, 6, 0.18)).join(""),
    ) +
    shape("M-70 -172C-20 -226 60 -222 96 -150Z", colour) +
    shape("M-70 -172C-20 -226 60 -222 96 -150Z", ink, 0.16) +
    oval(-244, -112, 19, 19, enamel) +
    oval(-242, -112, 10, 10, ink)
  );
}

/** A piece of salmon, 340 by 150. */
export const fillet = (): Svg =>
  shadow(166, 8) +
  lit(
    "M-170 -62C-150 -150 60 -178 158 -112C186 -92 182 -22 150 -10C60 12 -100 8 -160 -6Q-182 -30 -170 -62Z",
    "#E98D6B",
  ) +
  [-96, -20, 56].map((x) => stroke(`M${x} -118c30 26 30 70 6 104`, "#FBD9C6", 9, 0.9)).join("") +
  stroke("M-168 -24C-100 2 80 4 160 -26", "#8FA3AE", 12);

/** A leek lying, 760 long, root left. */
export function leek(): Svg {
  const stem = "M-350 -70C-358 -24 -350 0 -330 2L60 6V-84L-330 -74Q-348 -74 -350 -70Z";
  return (
    shadow(330, -30, 2) +
    stroke("M-346 -54l-34 -14M-350 -36l-44 -2M-346 -18l-36 14", "#CDB98F", 6) +
    shape("M40 -82C190 -96 300 -160 410 -172C360 -120 350 -84 380 -58C300 -62 220 -40 40 -20Z", leaf) +
    shape("M40 -60C180 -40 300 -10 400 26C330 28 290 34 270 52C200 30 120 8 40 6Z", "#57985A") +
    shape("M40 -84C150 -92 250 -90 350 -56C260 -40 160 4 40 6Z", "#6DAA63") +
    shape(stem, "#FBFBF2") +
    shape("M-120 -78L60 -84V6L-120 4Z", leafPale, 0.75) +
    shape("M-20 -80L60 -84V6L-20 5Z", "#93C07C", 0.7) +
    stroke("M-300 -50H40M-280 -24H44", leaf, 4, 0.28) +
    shape("M-350 -36L60 -30V6L-330 2Q-350 0 -350 -36Z", ink, 0.08)
  );
}

/** A carrot lying, 470 long, its point left. */
export const carrotLying = (): Svg =>
  shadow(200, 0, 0) +
  stroke(
    "M176 -52C230 -100 260 -96 300 -112M180 -46C240 -60 270 -40 320 -50M178 -38C230 -10 260 -10 290 10",
    leaf,
    14,
  ) +
  lit(
    "M-230 -22C-120 -74 60 -104 160 -96C196 -92 200 -4 164 2C60 12 -120 10 -226 -8Q-238 -14 -230 -22Z",
    carrot,
    "faint",
  ) +
  stroke("M-60 -66q10 18 4 34M30 -82q12 20 6 40M100 -40q10 16 4 30M-110 -26q8 12 2 20", "#B9511F", 6, 0.6);

/** A marrow bone cut short, standing: 190 by 210. */
export const marrow = (): Svg =>
  shadow(104, 10) +
  lit("M-96 -170C-76 -120 -78 -80 -98 -26C-60 12 60 12 98 -26C78 -80 76 -120 96 -170Z", bone) +
  oval(0, -172, 98, 38, "#FFF6E2") +
  oval(0, -172, 62, 23, "#D98B70") +
  oval(-8, -176, 40, 12, "#F0B69F");

/** A chicken leg lying, 430 long. */
export const chickenLeg = (): Svg =>
  shadow(180, -20) +
  lit(
    "M96 -86L196 -104C204 -140 246 -136 244 -108C270 -106 268 -66 238 -66C232 -42 196 -44 194 -70L96 -46Z",
    bone,
  ) +
  lit(
    "M-220 -84C-216 -168 -120 -192 -40 -166C30 -142 70 -106 118 -98C128 -80 126 -56 112 -42C50 -30 10 -4 -60 0C-150 4 -222 -20 -220 -84Z",
    "#D99A4E",
  ) +
  stroke("M-176 -116C-160 -142 -130 -152 -98 -150", "#fff", 14, 0.5);

/** One cube of jelly, 150. */
export const jelly = (colour = gold): Svg =>
  shadow(86, 12) +
  shape("M-70 -110L-30 -146H100L70 -110Z", "#fff", 0.9) +
  shape("M-70 -110L-30 -146H100L70 -110Z", colour, 0.72) +
  shape("M70 -110L100 -146V-34L70 0Z", colour) +
  shape("M70 -110L100 -146V-34L70 0Z", ink, 0.22) +
  shape("M-70 -110H70V0H-70Z", colour) +
  shape("M-70 -110H70V0H-70Z", "url(#light)") +
  stroke("M-48 -84V-44", "#fff", 12, 0.75);

/** A turned-out jelly with flutes, 520 by 330, on its own. */
export function pudding(colour = gold): Svg {
  const body =
    "M-250 -30C-232 -150 -206 -240 -150 -286Q-120 -322 -74 -304Q-36 -332 0 -308Q36 -332 74 -304Q120 -322 150 -286C206 -240 232 -150 250 -30Q240 16 166 2Q110 26 56 6Q0 28 -56 6Q-110 26 -166 2Q-240 16 -250 -30Z";
  return within(
    body,
    shape(body, colour) +
      [-150, -56, 56, 150]
        .map((x) => stroke(`M${x * 0.6} -296C${x * 0.84} -200 ${x} -110 ${x * 1.1} 10`, "#B9771A", 12, 0.45))
        .join("") +
      shape(body, "url(#light)") +
      stroke("M-176 -210C-196 -150 -204 -110 -208 -64", "#fff", 18, 0.7) +
      oval(0, -300, 120, 20, "#fff", 0.25),
  );
}

/** A lemon half is too sweet a note; an onion is right: 190 wide. */
export const onion = (): Svg =>
  shadow(92, 8) +
  lit(
    "M-6 -196C-2 -170 96 -160 96 -84C96 -26 56 0 0 0S-96 -26 -96 -84C-96 -160 -22 -170 -6 -196Z",
    "#C98A4B",
  ) +
  stroke("M-34 -148C-60 -110 -60 -50 -34 -10M22 -150C54 -110 54 -50 26 -8", "#8F5A26", 6, 0.5) +
  stroke("M-6 -196q-4 -22 6 -40", "#8F5A26", 8);

/** A fried egg on whatever lies under it, 240 wide. */
export const friedEgg = (): Svg =>
  shape(
    "M-116 4C-128 -30 -70 -48 -30 -46C20 -56 96 -44 116 -10C136 24 70 44 20 38C-30 52 -104 38 -116 4Z",
    enamel,
  ) +
  oval(-8, -10, 44, 24, yolk) +
  oval(-18, -18, 16, 7, "#fff", 0.6);

/** A tomato, 130 wide. */
export const tomato = (): Svg =>
  shadow(62, 6) +
  lit("M0 -112C44 -128 70 -92 68 -56C66 -18 38 0 0 0S-66 -18 -68 -56C-70 -92 -44 -128 0 -112Z", clay) +
  place(0, -112, shape("M0 0C-26 -18 -36 -2 -44 10C-20 4 -8 6 0 14C8 6 20 4 44 10C36 -2 26 -18 0 0Z", leaf));

/** A leek standing in something, 420 tall: a pale stem that opens into three leaves. */
export const uprightLeek = (): Svg =>
  lit("M-34 0V-210C-34 -250 -50 -270 -64 -300H64C50 -270 34 -250 34 -210V0Z", leafPale, "faint") +
  shape("M-64 -290C-120 -360 -150 -400 -230 -420C-190 -330 -120 -260 -24 -200Z", leaf) +
  shape("M64 -290C110 -380 150 -430 236 -440C200 -350 130 -260 24 -200Z", "#57985A") +
  shape("M-50 -220C-70 -330 -60 -430 -6 -520C50 -430 66 -330 50 -220Q0 -180 -50 -220Z", "#6DAA63") +
  stroke("M-4 -480V-220", leaf, 6, 0.4);
