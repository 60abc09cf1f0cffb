# Runs Maven and prints its progress in a few lines. Sourced by ./factbox.

# Runs ./mvnw with these arguments. Prints which module is built, how many libraries were downloaded, and the closing
# lines of the test runner; everything else goes to the file $log. If Maven fails, prints its errors, and the compiler's warnings,
# which are errors here too.
maven() {
  mkdir -p "$(dirname -- "$log")"
  { cd "$home" && { ./mvnw -B "$@" 2>&1; echo "maven ended with $?"; }; } | tee "$log" | maven_progress && return
  sed -n -e 's|^\[ERROR\] |  |p' -e 's|^\[WARNING\] \(/.*\.java:\)|  \1|p' "$log" | head -n "${FACTBOX_ERROR_LINES:-60}" >&2
  echo "factbox: The build failed. Its whole log: $log" >&2
  return 1
}

maven_progress() {
  downloads=0 module=
  while IFS= read -r line; do
    case $line in
      "[INFO] Downloaded from "*)
        downloads=$((downloads + 1))
        [ $((downloads % 100)) != 0 ] || echo "factbox: $downloads files of libraries downloaded" >&2
        ;;
      "[INFO] Building Factbox "*"["*/*"]")
        module=${line#"[INFO] Building Factbox "} place=${line##*\[} module=${module%% *}
        case $module in [0-9]*) module=project ;; esac
        echo "factbox: $module ($(echo "${place%]}" | sed 's|/| of |'))" >&2
        ;;
      "[INFO] Compiling "*" source files "* | "[INFO] Compiling 1 source file "*)
        line=${line#"[INFO] Compiling "}
        echo "factbox:   compiling ${line%% *} files of $module" >&2
        ;;
      "[INFO]  T E S T S") echo "factbox:   testing $module" >&2 ;;
      *"Tests run: "*"Time elapsed"*) ;;
      "[INFO] Tests run: "* | "[WARNING] Tests run: "* | "[ERROR] Tests run: "*) echo "$line" ;;
      "maven ended with "*) return "${line#"maven ended with "}" ;;
    esac
  done
  return 1
}
