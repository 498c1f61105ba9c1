//! Closed lists of codes.

/// A list of the codes of one kind, each with what it means and its name outside.
macro_rules! codes {
    ($(#[$about:meta])+ $list:ident { $($(#[$meaning:meta])+ $code:ident = $text:literal,)+ }) => {
        $(#[$about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $list {
            $($(#[$meaning])+ $code,)+
        }

        // Not every list is asked for everything.
        #[allow(dead_code)]
        impl $list {
            /// Every code.
            pub const ALL: &[$list] = &[$($list::$code),+];

            /// The code of a name.
            pub fn named(name: &str) -> Option<$list> {
                $list::ALL.iter().copied().find(|code| code.text() == name)
            }

            /// The code as it leaves the module. Programs and translations go by it.
            pub fn text(self) -> &'static str {
                match self { $($list::$code => $text,)+ }
            }
        }

        impl serde::Serialize for $list {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_unit_variant("", 0, self.text())
            }
        }
    };
}
pub(crate) use codes;
