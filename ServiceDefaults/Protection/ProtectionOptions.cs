namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>Which keys a service needs; it gets these and no others.</summary>
[Flags]
public enum ProtectionKeys
{
    /// <summary>Stores and opens nothing protected.</summary>
    None = 0,

    /// <summary>Setting <c>Protection:Fields</c>, for <see cref="FieldProtector"/>.</summary>
    Fields = 1,

    /// <summary>Setting <c>Protection:Lookup</c>, for <see cref="KeyedHash"/>.</summary>
    Lookup = 2,

    /// <summary>Setting <c>Protection:Contacts</c>, for <see cref="ContactSeal"/>.</summary>
    Contacts = 4,
}

/// <summary>Keys from section <c>Protection</c>. Checked on start: a missing or short key that is needed stops it.</summary>
public sealed class ProtectionOptions
{
    internal const string Section = "Protection";
    internal const string FieldsKey = $"{Section}__{nameof(Fields)}";
    internal const string LookupKey = $"{Section}__{nameof(Lookup)}";
    internal const string ContactsKey = $"{Section}__{nameof(Contacts)}";

    /// <summary><c>id:base64(32 bytes)[,older id:base64(32 bytes)…]</c>, the first is current.</summary>
    public string? Fields { get; set; }

    /// <summary>base64 of 32 bytes. Changing it makes every stored hash useless.</summary>
    public string? Lookup { get; set; }

    /// <summary>Like <see cref="Fields"/>, the same in every service that seals or opens contacts.</summary>
    public string? Contacts { get; set; }

    internal ProtectionKeys Needed { get; set; }
}
