namespace SystemicPlatform.ServiceDefaults.Erasure;

/// <summary>The row is the child: its id is the child's id.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class IsChildAttribute : Attribute;

/// <summary>
/// The row goes when the one goes that a property names without a foreign key. Rows with a <c>ChildId</c>, and rows
/// that hang on such a row by a required foreign key, need no mark.
/// </summary>
/// <param name="principal">The entity that the property names.</param>
/// <param name="property">A Guid property of the marked class.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ErasedWithAttribute(Type principal, string property) : Attribute
{
    /// <summary>The entity that the property names by its id.</summary>
    public Type Principal { get; } = principal;

    /// <summary>The property that names it.</summary>
    public string Property { get; } = property;
}

/// <summary>The table's rows stay when a child is erased. Required where a table looks as if it held something of a child.</summary>
/// <param name="reason">Why they stay.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutlivesChildAttribute(string reason) : Attribute
{
    /// <summary>Why they stay.</summary>
    public string Reason { get; } = reason;
}
