namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>
/// An answer that shows the state of one row. The version goes out as the ETag; mark the property
/// <c>[JsonIgnore]</c> so that it is not in the body as well.
/// </summary>
public interface IVersioned
{
    /// <summary>The row's <c>xmin</c>.</summary>
    uint RowVersion { get; }
}
