using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.Training.Domain.Forums;

namespace SystemicPlatform.Training.Tests.Domain.Forums;

public sealed class ForumQuestionTests
{
    [Fact]
    public void One_that_names_a_person_is_masked_before_it_is_kept_and_held()
    {
        var question = new ForumQuestion(Guid.NewGuid(), "Miten toimin, kun 150313A902J karkaa?", null, null);
        Assert.Equal((ForumQuestionStatus.Held, "Miten toimin, kun ******-**** karkaa?"), (question.Status, question.Text));
        Assert.Equal(4, question.Id.Version);
    }

    [Fact]
    public void It_is_decided_about_once()
    {
        var question = new ForumQuestion(Guid.NewGuid(), "Miksi?", null, null);
        question.Publish("Miksi näin?");
        Assert.Equal((ForumQuestionStatus.Published, "Miksi näin?"), (question.Status, question.Text));
        Assert.Equal("question_moderated", Assert.Throws<RuleViolation>(() => question.Reject("x")).Code);
    }
}
